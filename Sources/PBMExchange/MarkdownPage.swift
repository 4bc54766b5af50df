import PBMLint

/// A page of Markdown tables that is short enough for a comment on a pull request, whatever has to
/// be said: hosts refuse longer ones.
///
/// Where it would be too long, what is unchanged is left out first, then what stands beside the
/// changes, then changes, of the longest tables first; what was left out is counted where it is missing and
/// at the top.
struct MarkdownPage {
  /// What a comment may hold. In bytes: whatever a host counts, there are fewer of it.
  static let limit = 65_000

  /// The lines before the tables.
  var head: [String]
  var tables: [MarkdownTable] = []
  /// The language of what is said of rows that are left out.
  var language = MessageLanguage.english

  /// The whole page.
  func text() -> String {
    let kept = fittingRows()
    var lines = head
    if let notice = notice(kept) { lines += ["", notice] }
    for (table, rows) in zip(tables, kept) { lines += table.lines(rows: rows) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether it fits when all rows are left out that can be.
  var canFit: Bool { size([Int](repeating: 0, count: tables.count)) <= MarkdownPage.limit }

  /// How many rows of each table are shown.
  private func fittingRows() -> [Int] {
    var kept = tables.map(\.count)
    for rank in MarkdownTable.Rank.allCases {
      let most = tables.filter { $0.rank == rank }.map(\.count).max() ?? 0
      // The most rows a table of this rank that still fit.
      var fits = -1
      var tooMany = most + 1
      while tooMany - fits > 1 {
        let middle = fits + (tooMany - fits) / 2
        if size(limited(kept, rank, middle)) <= MarkdownPage.limit {
          fits = middle
        } else {
          tooMany = middle
        }
      }
      kept = limited(kept, rank, max(0, fits))
      if fits >= 0 { break }
    }
    return kept
  }

  private func limited(_ kept: [Int], _ rank: MarkdownTable.Rank, _ most: Int) -> [Int] {
    zip(kept, tables).map { $1.rank == rank ? min($0, most) : $0 }
  }

  private func size(_ kept: [Int]) -> Int {
    // The notice at the top, whatever its numbers.
    var size = head.reduce(200) { $0 + $1.utf8.count + 1 }
    for (table, rows) in zip(tables, kept) { size += table.size(rows: rows) }
    return size
  }

  private func notice(_ kept: [Int]) -> String? {
    var missing = 0
    var total = 0
    for (table, rows) in zip(tables, kept) where table.rank != .unchanged {
      missing += table.count - rows
      total += table.count
    }
    guard missing > 0 else { return nil }
    let words =
      "Shortened: \(missing) of \(total) rows are not shown, for a comment may hold no more than "
      + "65,000 characters."
    return "**\(told(words, in: language))**"
  }
}

/// A table of a page.
struct MarkdownTable {
  /// What is left out first where there is no room.
  enum Rank: CaseIterable { case unchanged, beside, changes }

  let rank: Rank
  /// What stands above it; for folded rows what unfolds them.
  let title: String
  let columns: [String]
  private let isFolded: Bool
  /// The language of what is said of rows that are left out.
  var language = MessageLanguage.english
  /// How many rows it has.
  private(set) var count = 0
  /// Those that could ever fit.
  private var rows: [String] = []
  /// Where each ends, in bytes from the first.
  private var ends = [0]

  /// Makes a table without rows.
  ///
  /// - Parameter isFolded: whether a reader has to unfold it: else all but the changes.
  init(_ rank: Rank, title: String, columns: [String], isFolded: Bool? = nil) {
    self.rank = rank
    self.title = title
    self.columns = columns
    self.isFolded = isFolded ?? (rank != .changes)
  }

  /// Adds a row whose cells are Markdown already; what cannot ever fit is not even made.
  mutating func add(_ cells: @autoclosure () -> [String]) {
    count += 1
    guard let end = ends.last, end <= MarkdownPage.limit else { return }
    let row = "| " + cells().joined(separator: " | ") + " |"
    rows.append(row)
    ends.append(end + row.utf8.count + 1)
  }

  func size(rows kept: Int) -> Int {
    guard count > 0 else { return 0 }
    guard kept < ends.count else { return .max / 1024 }
    return ends[kept] + frame(rows: kept).reduce(0) { $0 + $1.utf8.count + 1 }
  }

  func lines(rows kept: Int) -> [String] {
    guard count > 0 else { return [] }
    var lines = frame(rows: kept)
    if kept > 0, let place = lines.lastIndex(where: { $0.hasPrefix("| ---") }) {
      lines.insert(contentsOf: rows[..<kept], at: place + 1)
    }
    return lines
  }

  /// All but the rows.
  private func frame(rows kept: Int) -> [String] {
    var lines = [""]
    lines +=
      isFolded
      ? ["<details>", "<summary>\(title)</summary>", ""] : ["#### \(title)", ""]
    if kept > 0 {
      lines.append("| " + columns.joined(separator: " | ") + " |")
      lines.append("|" + String(repeating: " --- |", count: columns.count))
    }
    let missing = count - kept
    if missing > 0 {
      let words = told("\(missing) \(kept > 0 ? "more " : "")not shown", in: language)
      lines += [kept > 0 ? "" : nil, "*\(words)*"].compactMap { $0 }
    }
    if isFolded { lines += ["", "</details>"] }
    return lines
  }
}

/// A text as the content of a cell; a very long one is cut, and the cut is counted.
func markdownCell(_ text: String) -> String {
  markdownText(limited(text), mayStartLine: false)
}

/// The beginning of a text that is too long for a table.
func limited(_ text: String, to limit: Int = 1000) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > limit else { return text }
  var result = ""
  result.unicodeScalars.append(contentsOf: scalars.prefix(limit))
  return "\(result)… (\(scalars.count - limit) more characters)"
}
