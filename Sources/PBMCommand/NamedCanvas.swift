import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

/// A model with the name of its file.
struct NamedCanvas {
  let name: String
  let canvas: Canvas

  /// Reads a model. A file with errors is read as far as it can be, and they are named; nil where
  /// nothing can be read, which is then told.
  init?(_ operand: Path, _ console: Console) {
    guard let file = Operand(operand, console) else { return nil }
    name = file.name
    canvas = readCanvas(file.bytes)
    let places = Positions(canvas.tree)
    for finding in canvas.diagnostics where finding.severity == .error {
      console.notice(shortLine(finding, places, name))
    }
    guard canvas.tree.content.isReadable else { return nil }
  }
}

/// Warns of elements that are one only because they bear the same id.
func warnOfNamesakes(
  _ comparison: Comparison, _ oldName: String, _ newName: String, _ console: Console
) {
  for change in comparison.namesakes {
    guard let old = change.old, let new = change.new else { continue }
    let mine = comparison.old.items[old]
    let theirs = comparison.new.items[new]
    let name = String(decoding: comparison.old.idName(mine) ?? [], as: UTF8.self)
    console.notice(
      "pbm: &\(name) is the same id, but there is hardly a word in common: "
        + "\"\(shortened(comparison.old.text(mine)))\" (\(oldName):\(mine.line + 1)) and "
        + "\"\(shortened(comparison.new.text(theirs)))\" (\(newName):\(theirs.line + 1))")
  }
}
