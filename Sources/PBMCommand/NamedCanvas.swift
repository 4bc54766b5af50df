import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

/// Why nothing is made of a file with conflicts: one of its sides would be lost in silence.
func conflictsFirst(_ name: String) -> String {
  "\(name) holds conflicts: decide them first, as with pbm resolve"
}

/// A model with the name of its file.
struct NamedCanvas {
  let name: String
  let canvas: Canvas

  /// Reads a model. A file with errors is read as far as it can be, and they are named; nil where
  /// nothing can be read, which is then told.
  ///
  /// - Parameters:
  ///   - refusesConflicts: whether one of the sides of a conflict would be lost in silence.
  init?(_ operand: Path, _ console: Console, refusesConflicts: Bool = false) {
    guard let file = Operand(operand, console) else { return nil }
    name = file.name
    canvas = readCanvas(file.bytes)
    let places = Positions(canvas.tree)
    for finding in canvas.diagnostics where finding.severity == .error {
      console.notice(shortLine(finding, places, name))
    }
    guard canvas.tree.content.isReadable else { return nil }
    if refusesConflicts, !canvas.tree.conflicts.isEmpty {
      _ = console.problem(conflictsFirst(name))
      return nil
    }
  }
}
