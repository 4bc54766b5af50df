import PBMExchange
import PBMModel
import PBMSyntax

/// A line of the canvas to be, and the line that it comes from.
struct DraftLine {
  var kind: AccountLine.Kind
  /// What stands on it, without mark.
  var text: String
  /// The line of the notes, from 1.
  let source: Int
}

/// An item with what hangs on it.
struct DraftItem {
  var line: DraftLine
  var children: [DraftLine] = []
}

/// What stands in one box of the canvas to be.
struct DraftBox {
  let box: Box
  /// The heading as it is written.
  var heading: String
  /// What it was called in the notes, each once.
  var names: Set<String> = []
  var notes: [DraftLine] = []
  var items: [DraftItem] = []
  /// Comments above the heading.
  var comments: [DraftLine] = []
}

/// A note without the backslash that a canvas has before it, which is put there again.
func unescaped(_ note: String) -> String {
  guard note.utf8.first == UInt8(ascii: "\\") else { return note }
  let rest = String(note.unicodeScalars.dropFirst())
  return noteLine(rest, isBeforeSection: true) == note ? rest : note
}

/// The canvas to be.
struct NotesDraft {
  var title: DraftLine?
  var facts: [DraftLine] = []
  /// The names of the facts in small letters, and the keys that they are.
  var namesOfFacts: Set<String> = []
  var keysOfFacts: [MetadataKey] = []
  var notes: [DraftLine] = []
  var boxes: [DraftBox] = []
  var hypotheses: [DraftItem] = []
  var nameOfHypotheses: String?
  /// Comments at the very end.
  var trailing: [DraftLine] = []
  /// What was taken for what; made together with the lines.
  var account: [AccountLine] = []

  /// Where a line of the text stands in the draft.
  enum Spot {
    case nothing
    case fact(Int)
    case note(Int)
    case noteOfBox(Int, Int)
    case item(Int, Int)
    case child(Int, Int, Int)
  }

  /// The lines as text, each with its place here.
  func lines() -> [(text: String, spot: Spot)] {
    var lines: [(String, Spot)] = []
    if let title { lines.append(("# " + title.text, .nothing)) }
    if !facts.isEmpty { lines.append(("", .nothing)) }
    for (index, fact) in facts.enumerated() { lines.append((fact.text, .fact(index))) }
    if !notes.isEmpty { lines.append(("", .nothing)) }
    for (index, note) in notes.enumerated() {
      lines.append((written(note, isBeforeSection: true), .note(index)))
    }
    for (number, box) in boxes.enumerated() {
      lines.append(("", .nothing))
      for comment in box.comments { lines.append(("// " + comment.text, .nothing)) }
      lines.append(("## " + box.heading, .nothing))
      for (index, note) in box.notes.enumerated() {
        lines.append((written(note), .noteOfBox(number, index)))
      }
      for (index, item) in box.items.enumerated() {
        for child in item.children where child.kind == .comment {
          lines.append(("// " + child.text, .nothing))
        }
        lines.append(("- " + item.line.text, .item(number, index)))
        for (place, child) in item.children.enumerated() where child.kind != .comment {
          lines.append(("  " + written(child), .child(number, index, place)))
        }
      }
    }
    if !hypotheses.isEmpty {
      lines += [("", .nothing), ("## " + (nameOfHypotheses ?? "Hypotheses"), .nothing)]
      for item in hypotheses {
        lines.append(("- " + item.line.text, .nothing))
        for child in item.children { lines.append(("  " + written(child), .nothing)) }
      }
    }
    for comment in trailing { lines.append(("// " + comment.text, .nothing)) }
    return lines
  }

  private func written(_ line: DraftLine, isBeforeSection: Bool = false) -> String {
    switch line.kind {
    case .decision: return "-> " + line.text
    case .impact: return "=> " + line.text
    case .hypothesis: return "? " + line.text
    case .comment: return "// " + line.text
    default:
      let note = noteLine(line.text, isBeforeSection: isBeforeSection)
      let bytes = Array(note.utf8)
      // Only an indented line is sure to be no part of a conflict.
      return (markerLength(bytes, 0, bytes.count) == nil ? "" : "  ") + note
    }
  }
}

extension NotesDraft {
  /// Changes the line at a place; false where nothing can be changed there.
  mutating func change(_ spot: Spot, _ body: (inout DraftLine) -> Void) -> Bool {
    switch spot {
    case .nothing: return false
    case .fact(let index): body(&facts[index])
    case .note(let index): body(&notes[index])
    case .noteOfBox(let box, let index): body(&boxes[box].notes[index])
    case .item(let box, let index): body(&boxes[box].items[index].line)
    case .child(let box, let index, let child): body(&boxes[box].items[index].children[child])
    }
    return true
  }
}
