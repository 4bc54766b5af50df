import PBMModel

/// Makes the canvases of many people who never lived, each from a seed, and counts what is in them
/// without any of the product's code: what a query over all of them has to find.
public struct Cohort {
  /// How often something was written, and how much it weighs in all.
  public struct Tally: Equatable, Sendable {
    /// Number of canvases.
    public var people = 0
    /// Sum of their weights; where none is written nothing is added.
    public var weight = 0
    /// Number of those that tell a weight.
    public var weighed = 0
  }

  /// What stands under costs, by its text.
  public private(set) var costs: [String: Tally] = [:]
  /// What is to be reduced, by its box and text.
  public private(set) var reduced: [String: Int] = [:]
  private let seed: UInt64
  private var number: UInt64 = 0

  /// Begins with a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// The next canvas' text.
  public mutating func next() -> String {
    number += 1
    var random = Randomness(seed: seed &* 0x1_0000_000F &+ number)
    let job = random.one(of: Cohort.jobs)
    var lines = [
      "# \(job.capitalizedFirst) \(number)", "", "person: Person \(number)",
      "date: 20\(20 + random.below(7))-0\(1 + random.below(9))", "",
    ]
    for box in Box.allCases {
      lines.append("## " + Vocabulary.shared.name(of: box, in: .english))
      var pool = Cohort.texts[Int(box.rawValue)]
      for _ in 0..<2 + random.below(3) {
        let text = pool.remove(at: min(random.below(pool.count), random.below(pool.count)))
        lines += item(text, box, &random)
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private mutating func item(_ text: String, _ box: Box, _ random: inout Randomness) -> [String] {
    var line = "- " + text
    let hours = random.once(in: 4) ? random.below(20) + 1 : 0
    if hours > 0 { line += " @\(hours)h/week" }
    let weight = random.once(in: 3) ? 0 : random.below(5) + 1
    if weight > 0 { line += " [\(weight)]" }
    if random.once(in: 3) { line += " " + random.one(of: [":)", ":|", ":("]) }
    var lines = [line]
    let isReduced = random.once(in: box == .costs ? 3 : 8)
    if isReduced {
      lines.append(
        "  -> reduce: " + random.one(of: ["it is too much", "others can do it", "not needed"]))
    } else if random.once(in: 4) {
      lines.append("  -> " + random.one(of: ["maintain", "strengthen", "delete", "add"]))
    }
    if box == .costs {
      costs[text, default: Tally()].people += 1
      costs[text, default: Tally()].weight += weight
      costs[text, default: Tally()].weighed += weight > 0 ? 1 : 0
    }
    if isReduced { reduced["\(box.identifier): \(text)", default: 0] += 1 }
    return lines
  }

  private static let jobs = ["nurse", "joiner", "teacher", "driver", "cook", "clerk", "gardener"]

  private static let texts: [[String]] = [
    [
      "Colleagues of my shift", "My manager", "A supplier nearby", "My partner at home",
      "The union",
    ],
    [
      "Answer e-mails", "Meetings", "Work at the bench", "Write reports", "Train newcomers",
      "Calls",
    ],
    ["Patience", "Ten years of practice", "A licence", "A small car", "Three languages"],
    ["They get home safe", "Less waiting", "It works the first time", "Somebody listens"],
    ["The counter", "Telephone", "Word of mouth", "A website", "Notes on the board"],
    ["Trust", "First names", "Short and friendly", "Over many years"],
    ["Families", "Pupils", "Regulars", "The firm itself", "Patients"],
    [
      "Stress in the evening", "Commute", "Weekends", "Back pain", "No time for friends",
      "Night shifts",
    ],
    ["Salary", "Being thanked", "Free afternoons", "A pension", "Pride in the work"],
  ]
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
