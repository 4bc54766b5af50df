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
  var notes: [DraftLine] = []
  var items: [DraftItem] = []
  /// Comments above the heading.
  var comments: [DraftLine] = []
}

/// The canvas to be.
struct NotesDraft {
  var title: DraftLine?
  var facts: [DraftLine] = []
  var notes: [DraftLine] = []
  var boxes: [DraftBox] = []
  var hypotheses: [DraftItem] = []
  var nameOfHypotheses: String?
  /// Comments at the very end.
  var trailing: [DraftLine] = []
  /// What was taken for what; made together with the lines.
  var account: [AccountLine] = []

  /// The lines as text, each with the line that it comes from.
  func lines() -> [(text: String, line: DraftLine?)] {
    var lines: [(String, DraftLine?)] = []
    func add(_ line: DraftLine, _ text: String) { lines.append((text, line)) }
    if let title { add(title, "# " + title.text) }
    if !facts.isEmpty { lines.append(("", nil)) }
    for fact in facts { add(fact, fact.text) }
    if !notes.isEmpty { lines.append(("", nil)) }
    for note in notes { add(note, written(note, isBeforeSection: true)) }
    for box in boxes {
      lines.append(("", nil))
      for comment in box.comments { add(comment, "// " + comment.text) }
      lines.append(("## " + box.heading, nil))
      for note in box.notes { add(note, written(note)) }
      for item in box.items { lines += Self.lines(of: item) }
    }
    if !hypotheses.isEmpty {
      lines += [("", nil), ("## " + (nameOfHypotheses ?? "Hypotheses"), nil)]
      for item in hypotheses { lines += Self.lines(of: item) }
    }
    for comment in trailing { add(comment, "// " + comment.text) }
    return lines
  }

  private static func lines(of item: DraftItem) -> [(String, DraftLine?)] {
    var lines: [(String, DraftLine?)] = []
    for child in item.children where child.kind == .comment {
      lines.append(("// " + child.text, child))
    }
    lines.append(("- " + item.line.text, item.line))
    for child in item.children where child.kind != .comment {
      lines.append(("  " + written(child), child))
    }
    return lines
  }

  private func written(_ line: DraftLine, isBeforeSection: Bool = false) -> String {
    Self.written(line, isBeforeSection: isBeforeSection)
  }

  private static func written(_ line: DraftLine, isBeforeSection: Bool = false) -> String {
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
  /// Changes the line that comes from a line of the notes and has these words.
  mutating func change(_ wanted: DraftLine, _ body: (inout DraftLine) -> Void) {
    func isWanted(_ line: DraftLine) -> Bool {
      line.source == wanted.source && line.text == wanted.text && line.kind == wanted.kind
    }
    for index in facts.indices where isWanted(facts[index]) { body(&facts[index]) }
    for index in notes.indices where isWanted(notes[index]) { body(&notes[index]) }
    for box in boxes.indices {
      for item in boxes[box].items.indices {
        if isWanted(boxes[box].items[item].line) { body(&boxes[box].items[item].line) }
        for child in boxes[box].items[item].children.indices
        where isWanted(boxes[box].items[item].children[child]) {
          body(&boxes[box].items[item].children[child])
        }
      }
    }
  }
}
