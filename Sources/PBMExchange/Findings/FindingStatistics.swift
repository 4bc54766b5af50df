public import PBMLint
public import PBMModel
public import PBMSyntax

/// How often something was found.
public struct FindingCount: Equatable, Sendable {
  /// What.
  public var code: Code
  /// How much it matters there.
  public var severity: Severity
  /// How often.
  public var count: Int
}

/// What a canvas gives and gets, in weights.
public struct CanvasBalance: Equatable, Sendable {
  /// The file.
  public var file: String
  /// What the costs weigh; 0 where none is weighed.
  public var costs = 0
  /// What the benefits weigh.
  public var benefits = 0

  /// Adds up what a canvas weighs. An item that is only planned is no part of it yet.
  public init(_ canvas: Canvas, file: String) {
    self.file = file
    let balance = Balance(canvas)
    costs = balance.costs.weight
    benefits = balance.benefits.weight
  }

  /// Whether both sides are weighed, so that they can be compared.
  public var isWeighed: Bool { costs > 0 && benefits > 0 }

  /// Whether one is further from balance than another; both are weighed.
  static func isFurther(_ left: CanvasBalance, _ right: CanvasBalance) -> Bool {
    max(left.costs, left.benefits) * min(right.costs, right.benefits)
      > max(right.costs, right.benefits) * min(left.costs, left.benefits)
  }
}

/// What is told of one file, or of all of them.
public struct FindingStatistics: Sendable {
  /// By code and severity, in no particular order.
  private var counts: [FindingCount] = []
  private var balances: [CanvasBalance] = []

  /// How many canvases are told of, at most.
  static let mostListed = 10

  /// Of nothing.
  public init() {}

  /// Of one file.
  public init(_ findings: [Diagnostic], _ canvas: Canvas, file: String) {
    for finding in findings {
      add(FindingCount(code: finding.code, severity: finding.severity, count: 1))
    }
    if canvas.tree.content.isReadable { balances = [CanvasBalance(canvas, file: file)] }
  }

  /// Adds another file's.
  public mutating func add(_ other: FindingStatistics) {
    for count in other.counts { add(count) }
    balances += other.balances
  }

  private mutating func add(_ found: FindingCount) {
    // There are no more codes than rules.
    if let index = counts.firstIndex(where: {
      $0.code == found.code && $0.severity == found.severity
    }) {
      counts[index].count += found.count
    } else {
      counts.append(found)
    }
  }

  /// The most frequent first, then by code.
  var sortedCounts: [FindingCount] {
    counts.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.code.name != right.code.name { return left.code.name < right.code.name }
      return left.severity > right.severity
    }
  }

  /// Those that are told of: all, or of many the ones that are furthest from balance.
  var listedBalances: [CanvasBalance] {
    guard balances.count > FindingStatistics.mostListed else { return balances }
    let weighed = balances.enumerated().filter { $0.element.isWeighed }
    // Those that are as far from balance stand in the order of the files.
    let sorted = weighed.sorted { left, right in
      if CanvasBalance.isFurther(left.element, right.element) { return true }
      if CanvasBalance.isFurther(right.element, left.element) { return false }
      return left.offset < right.offset
    }
    return sorted.prefix(FindingStatistics.mostListed).map(\.element)
  }

  /// How many canvases were weighed on both sides.
  var weighedCount: Int { balances.count(where: \.isWeighed) }
  /// How many were not.
  var unweighedCount: Int { balances.count - weighedCount }

  /// The statistics for people.
  public func lines(in language: MessageLanguage = .english) -> [String] {
    func words(_ text: String) -> String { told(text, in: language) }
    var lines = [words("Findings by code")]
    let sorted = sortedCounts
    let width = sorted.first.map { "\($0.count)".utf8.count } ?? 0
    for found in sorted {
      let number = "\(found.count)"
      let severity = found.severity.name
      lines.append(
        "  \(padding(width - number.utf8.count))\(number)  \(severity)"
          + "\(padding(9 - severity.utf8.count))\(found.code.name)")
    }
    if sorted.isEmpty { lines.append("  \(words("none"))") }
    guard !balances.isEmpty else { return lines }
    let isPartial = balances.count > FindingStatistics.mostListed
    lines += [
      "",
      words("Costs against benefits, by weight" + (isPartial ? ", the furthest apart first" : "")),
    ]
    let listed = listedBalances
    let names = listed.map { shownName($0.file) }
    let nameWidth = names.map(displayWidth).max() ?? 0
    for (name, balance) in zip(names, listed) {
      lines.append(
        "  \(name)\(padding(nameWidth - displayWidth(name)))"
          + "  \(said(balance, language))")
    }
    if isPartial {
      let others = weighedCount - listed.count
      if others > 0 { lines.append("  \(words("and \(others) that are nearer to balance"))") }
      if unweighedCount > 0 {
        lines.append("  \(words("and \(unweighedCount) without weights on both sides"))")
      }
    }
    return lines
  }

  private func said(_ balance: CanvasBalance, _ language: MessageLanguage) -> String {
    "\(balance.costs) : \(balance.benefits)"
      + (balance.isWeighed ? "" : "  \(told("not weighed on both sides", in: language))")
  }
}

extension JSONWriter {
  /// Writes what is told of all files together.
  mutating func statistics(_ statistics: FindingStatistics) {
    object { json in
      json.key("codes")
      json.array { json in
        for found in statistics.sortedCounts {
          json.object { json in
            json.member("code", found.code.name)
            json.member("severity", found.severity.name)
            json.member("count", found.count)
          }
        }
      }
      json.member("weighed", statistics.weighedCount)
      json.member("unweighed", statistics.unweighedCount)
      json.key("balance")
      json.array { json in
        for balance in statistics.listedBalances {
          json.object { json in
            json.member("file", balance.file)
            json.member("costs", balance.costs)
            json.member("benefits", balance.benefits)
          }
        }
      }
    }
  }
}

private func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
