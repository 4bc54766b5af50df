import PBMDiff
import PBMExchange
import PBMModel
import PBMPlan
import PBMRender

/// Shows a person where a target differs from what was decided.
struct ReviewReport {
  private let review: Review
  private let words: ChangeWords
  private let settings: PlanSettings
  private var output: [[Piece]] = []

  /// As wide as the longest word for what became of a decision.
  private static let width = 14

  init(_ review: Review, _ settings: PlanSettings) {
    self.review = review
    self.settings = settings
    words = ChangeWords(review.comparison)
  }

  /// The report with its line ends.
  mutating func text() -> String {
    for box in Box.allCases.map(Optional.some) + [nil] { add(box) }
    add([Piece((review.isAsDecided ? "as decided: " : "") + review.summary)])
    return output.map { settings.style.line($0) + "\n" }.joined()
  }

  private mutating func add(_ pieces: [Piece]) {
    output += paragraph(of: pieces, width: settings.width)
  }

  private mutating func add(_ box: Box?) {
    let judgements = review.judgements.filter { self.box(of: $0) == box }
    let shownOnes = judgements.filter { settings.showsAll || $0.status != .kept }
    let undecided = review.undecided.filter { review.comparison.box(of: $0) == box }
    guard !shownOnes.isEmpty || !undecided.isEmpty else { return }
    add([Piece(words.name(box), .bold)])
    for judgement in shownOnes {
      add(
        judgement.status.identifier, judgement.status.look, judgement.wish.action,
        judgement.change, details(judgement))
    }
    for change in undecided {
      add("undecided", .less, change.action, change, change.reasons)
    }
    let kept = judgements.count - shownOnes.count
    if kept > 0 { add([Piece("  = \(kept) as decided", .faint)]) }
    output.append([])
  }

  private mutating func add(
    _ word: String, _ look: Piece.Look, _ action: Action, _ change: Change, _ details: [String]
  ) {
    let head = [Piece(padded("  \(word)", ReviewReport.width) + "  ", look)]
    let text = words.comparison.oldText(change) ?? words.comparison.newText(change) ?? ""
    let row = [
      Piece("\(action.symbol) \(words.name(action))", action.look), Piece("  \(shown(text))"),
    ]
    let isNarrow = settings.width.map { $0 - head.width < 24 } ?? false
    let margin = isNarrow ? [Piece("    ")] : [Piece(blanks(head.width))]
    if isNarrow {
      add(head)
      output += hanging(margin, row, width: settings.width)
    } else {
      output += hanging(head, row, width: settings.width)
    }
    guard !details.isEmpty else { return }
    let told = details.map { [Piece(shown($0), .faint)] }.joined(separator: [Piece("; ", .faint)])
    output += hanging(margin, Array(told), width: settings.width)
  }

  /// Why it is not what was decided; else what became of it in other words.
  private func details(_ judgement: Judgement) -> [String] {
    var details = judgement.reasons
    if let obstacle = judgement.wish.obstacle, judgement.status == .unseen {
      details.append(obstacle.sentence(judgement.wish.action))
    }
    let change = judgement.change
    if change.isReworded, let new = words.comparison.newText(change) {
      details.append("now \"\(new)\"")
    }
    return details
  }

  private func box(of judgement: Judgement) -> Box? {
    review.comparison.old.items[judgement.wish.item].box
  }
}

extension Judgement.Status {
  /// The look of its word.
  var look: Piece.Look {
    switch self {
    case .kept: .plain
    case .missed, .exceeded: .less
    case .contradicted: .gone
    case .unseen: .faint
    }
  }
}

/// Shows what several targets made of the same decisions: one row an element, one column a target.
struct ReviewTable {
  private let plan: Plan
  private let targets: [ReviewedTarget]
  private let settings: PlanSettings
  private let words: PlanWords

  init(_ plan: Plan, _ targets: [ReviewedTarget], _ settings: PlanSettings) {
    self.plan = plan
    self.targets = targets
    self.settings = settings
    words = PlanWords(plan)
  }

  /// The table with its line ends.
  func text() -> String {
    var names = targets.map { shown($0.name) }
    if settings.width != nil { names = shortLabels(names) }
    var table = Table(columns: ["Decided"] + names)
    var box: Box??
    for row in ReviewRow.rows(targets) where settings.showsAll || row.isDifferent {
      if box != row.box { table.add(heading: [Piece(words.name(row.box), .bold)]) }
      box = row.box
      table.add([[label(row)]] + row.cells.map(cell))
    }
    table.add(heading: [Piece("In all", .bold)])
    for status in Judgement.Status.allCases {
      let counts: [Table.Cell] = targets.map { [[Piece("\($0.review.count(status))")]] }
      table.add([[[Piece(status.identifier)]]] + counts)
    }
    let undecided: [Table.Cell] = targets.map { [[Piece("\($0.review.undecided.count)")]] }
    table.add([[[Piece("changes that nobody decided")]]] + undecided)
    return table.lines(width: settings.width).map { settings.style.line($0) + "\n" }.joined()
  }

  private func label(_ row: ReviewRow) -> [Piece] {
    let action =
      row.action.map { [Piece("\($0.symbol) \(words.name($0))", $0.look), Piece(": ")] } ?? []
    return action + [Piece(shown(row.text))]
  }

  private func cell(_ cell: ReviewRow.Cell?) -> Table.Cell {
    guard let cell else { return [] }
    let told = cell.reasons.map { [Piece(shown($0))] }
    let word =
      switch cell.verdict {
      case .decided(let status): Piece(status.identifier, status.look, isWhole: true)
      case .undecided(let action):
        Piece("undecided: \(words.name(action))", .less, isWhole: true)
      }
    guard !told.isEmpty else { return [[word]] }
    return [[word, Piece(": ")] + told.joined(separator: [Piece("; ")])]
  }
}
