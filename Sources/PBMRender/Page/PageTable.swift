package import PBMModel
import PBMPlan

/// The method's second table: what is maintained, strengthened, added, reduced and deleted in each
/// box, and what that brings.
package struct PageTable: Sendable {
  /// A box; what has nothing in it has no row.
  package struct Row: Sendable {
    /// The name of the box.
    package let heading: String
    /// What is to be read in the column of each action, in their order.
    package var cells: [[String]]
    /// What it brings.
    package var impacts: [String]

    /// What stands in the column of an action.
    package func cell(_ action: Action) -> [String] { cells[Int(action.rawValue)] }
  }

  /// The rows, in the order of the boxes.
  package var rows: [Row] = []

  init() {}

  /// What was decided in a model; nil where nothing was.
  init?(_ reader: PageReader) {
    let canvas = reader.canvas
    let wishes = canvas.wishes
    guard !wishes.isEmpty else { return nil }
    let table = SecondTable(canvas, wishes)
    for row in table.rows where !row.wishes.isEmpty || !row.impacts.isEmpty {
      rows.append(
        Row(
          heading: row.box.map { reader.words.name($0) } ?? reader.words.noBox,
          cells: Action.allCases.map { action in
            row.wishes(action).map { reader.text(canvas.items[$0.item]) }
          },
          impacts: row.impacts.map { reader.text(canvas.impacts[$0].text) }))
    }
    let others = table.impactsOnAll.map { reader.text(canvas.impacts[$0].text) }
    if !others.isEmpty {
      rows.append(
        Row(heading: "–", cells: Action.allCases.map { _ in [] }, impacts: others))
    }
  }
}
