public import PBMModel

/// The second table of a model, and what is still missing in it.
public struct Plan: Sendable {
  /// The model that the decisions stand in.
  public let canvas: Canvas
  /// What the decisions ask for, in file order.
  public let wishes: [Wish]
  /// What is still to be decided.
  public let agenda: Agenda
  /// What is decided, box by box.
  public let table: SecondTable

  /// Reads the decisions of a model.
  public init(_ canvas: Canvas) {
    self.canvas = canvas
    wishes = canvas.wishes
    agenda = Agenda(canvas, wishes)
    table = SecondTable(canvas, wishes)
  }

  /// Holds a target against the decisions.
  public func review(_ target: Canvas) -> Review { Review(canvas, wishes, target) }
}
