import PBMDiff
import PBMModel
import PBMSyntax

// What is worth saying of models that are looked at side by side.

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

/// Two prototypes with one title are easily taken for each other.
func warnOfEqualTitles(_ targets: ArraySlice<NamedCanvas>, _ console: Console) {
  var titles: [String] = []
  var names: [String: [String]] = [:]
  for target in targets {
    guard let title = target.canvas.title.map({ target.canvas.tree.string($0) }) else { continue }
    if names[title] == nil { titles.append(title) }
    if names[title]?.contains(target.name) ?? false { continue }
    names[title, default: []].append(target.name)
  }
  for title in titles {
    guard let same = names[title], same.count > 1 else { continue }
    let more = same.count > 2 ? " and \(same.count - 2) more" : ""
    console.notice("pbm: \(same[0]) and \(same[1])\(more) have the same title, \"\(title)\"")
  }
}
