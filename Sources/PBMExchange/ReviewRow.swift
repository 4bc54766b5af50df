import PBMDiff
public import PBMModel
public import PBMPlan

/// One element beside what several targets made of what was decided about it.
public struct ReviewRow: Sendable {
  /// Its box; for what a target adds the one that it is added to.
  public let box: Box?
  /// Its words.
  public let text: String
  /// What was decided; nil where nothing was.
  public let action: Action?
  /// What each target made of it; nil where a target has nothing to do with it.
  public let cells: [Cell?]

  /// What one target made of an element.
  public struct Cell: Sendable {
    /// How that stands to the decision.
    public let verdict: Verdict
    /// Why.
    public let reasons: [String]
  }

  /// How what a target did stands to what was decided.
  public enum Verdict: Equatable, Sendable {
    /// There is a decision.
    case decided(Judgement.Status)
    /// Nobody decided this change.
    case undecided(Action)
  }

  /// Whether a target does anything else than what was decided.
  public var isDifferent: Bool {
    cells.contains { $0.map { $0.verdict != .decided(.kept) } ?? false }
  }

  /// One row for each decision, and for each change that nobody decided: by box, then in the order
  /// of the file.
  public static func rows(_ targets: [ReviewedTarget]) -> [ReviewRow] {
    let prototypes = Prototypes(
      targets.map { Prototypes.Target(name: $0.name, comparison: $0.review.comparison) })
    let columns = targets.map { Column($0.review) }
    return prototypes.rows.compactMap { row in
      let cells = zip(row.changes, columns).map { change, column in
        change.flatMap { column.cell($0) }
      }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      let item = row.changes.compactMap { $0?.old }.first
      let action = item.flatMap { columns.first?.judgements[$0]?.wish.action }
      return ReviewRow(box: row.box, text: row.text, action: action, cells: cells)
    }
  }

  /// A target's judgements, found by the item.
  private struct Column {
    private(set) var judgements: [Int: Judgement] = [:]
    private var undecided: Set<Int> = []
    private var additions: Set<Int> = []

    init(_ review: Review) {
      for judgement in review.judgements { judgements[judgement.wish.item] = judgement }
      undecided = Set(review.undecided.compactMap(\.old))
      additions = Set(review.undecided.filter { $0.old == nil }.compactMap(\.new))
    }

    func cell(_ change: Change) -> Cell? {
      if let judgement = change.old.flatMap({ judgements[$0] }) {
        return Cell(verdict: .decided(judgement.status), reasons: judgement.reasons)
      }
      let isUndecided =
        change.old.map { undecided.contains($0) } ?? change.new.map { additions.contains($0) }
      guard isUndecided == true else { return nil }
      return Cell(verdict: .undecided(change.action), reasons: change.reasons)
    }
  }
}
