import PBMModel
import PBMSyntax

/// What a target says on top: that it is one, and what it starts from.
struct DraftHead {
  /// Changes of lines that say so already, by line.
  private(set) var edits: [Int: [Edit]] = [:]
  /// Lines that are missing.
  private(set) var lines: [[UInt8]] = []
  /// The line that they stand before.
  private(set) var place = 0

  init(_ canvas: Canvas, base: String) {
    let words = Vocabulary.shared
    let language = canvas.language
    let values: [(MetadataKey, String)] = [
      (.stage, words.name(of: Stage.target, in: language)), (.base, base),
    ]
    for (key, value) in values {
      if let entry = canvas.entry(key) {
        edits[entry.line] = [DraftHead.edit(of: entry, value)]
      } else {
        lines.append(Array("\(words.name(of: key, in: language)): \(value)".utf8))
      }
    }
    findPlace(canvas)
  }

  private static func edit(of entry: Metadata, _ value: String) -> Edit {
    Edit(entry.value, Array((entry.value.isEmpty ? " " : "").utf8) + Array(value.utf8))
  }

  /// Behind what the file says on top, else behind its title, else before everything.
  private mutating func findPlace(_ canvas: Canvas) {
    guard !lines.isEmpty else { return }
    let tree = canvas.tree
    if let last = canvas.metadata.last?.line {
      place = last + 1
    } else if let title = canvas.titleLine {
      place = title + 1
      lines.insert([], at: 0)
      if place < tree.lineCount, tree.kind(place) != .blank { lines.append([]) }
    } else {
      let isTextNext = tree.lineCount > 0 && tree.kind(0) != .blank
      if isTextNext { lines.append([]) }
    }
  }
}
