import PBMModel
import PBMSyntax

/// Writes a target line by line: each line of the model stays, goes, or has its marks changed.
struct DraftWriter {
  /// How many hypotheses were left to be filled in.
  private(set) var openQuestions = 0

  private let canvas: Canvas
  private let lineEnd: [UInt8]
  private var output: [UInt8] = []
  /// What is to become of the item on a line, by line.
  private var wishes: [Int: Wish] = [:]
  /// The lines of decisions that were read.
  private var decisionLines: Set<Int> = []
  /// The lines behind which an empty hypothesis is put.
  private var questionLines: Set<Int> = []
  /// The lines that go: of items that are left out, and of all that belongs to them.
  private var goneLines: Set<Int> = []
  /// Notes of decisions that would come to belong to what stands above them, by the line that they
  /// are put behind: so they become notes of the element.
  private var movedNotes: [Int: [Int]] = [:]
  /// The lines in whose place an item says that nobody knows.
  private var unknownLines: Set<Int> = []

  private var tree: Tree { canvas.tree }

  init(_ canvas: Canvas, _ wishes: [Wish]) {
    self.canvas = canvas
    lineEnd = firstLineEnd(canvas.tree.bytes)
    for wish in wishes {
      self.wishes[canvas.items[wish.item].line] = wish
      decisionLines.insert(canvas.decisions[wish.decision].line)
    }
    findLines()
    findNotesToMove()
    findEmptiedBoxes(wishes)
  }

  mutating func write(base: String) -> [UInt8] {
    output.reserveCapacity(tree.bytes.count + 64)
    output += tree.bytes[..<byteOrderMarkLength(tree.bytes)]
    let head = DraftHead(canvas, base: base)
    if head.place == 0 { write(head.lines) }
    for line in 0..<tree.lineCount {
      if let edits = head.edits[line] {
        write(line, edits)
      } else {
        write(line)
      }
      for note in movedNotes[line] ?? [] { write([Array(tree.bytes[text(note)])]) }
      if questionLines.contains(line) { writeQuestion() }
      if head.place == line + 1 { write(head.lines) }
    }
    return output
  }

  // MARK: Which lines

  /// Finds what goes with an item, and where the lines of one that gets a hypothesis end.
  private mutating func findLines() {
    let answered = Set(
      canvas.hypotheses.compactMap { hypothesis -> Int? in
        // Also an empty one: it waits to be filled in already.
        if case .item(let item) = hypothesis.owner { item } else { nil }
      })
    let setApart = commentsSetApart()
    var ends: [Int: Int] = [:]
    for line in 0..<tree.lineCount where tree.kind(line) != .blank {
      guard let owner = itemLine(line), let wish = wishes[owner] else { continue }
      if wish.leavesOut, !setApart.contains(line) { goneLines.insert(line) }
      let isChanged = wish.action == .add || wish.action == .strengthen
      if isChanged, wish.obstacle == nil, !answered.contains(wish.item),
        tree.kind(line) != .comment
      {
        ends[owner] = line
      }
    }
    questionLines = Set(ends.values)
  }

  /// A decision goes, and its notes stay; behind an impact or a hypothesis they would be its notes.
  private mutating func findNotesToMove() {
    var anchors: [Int: Int] = [:]
    var others: Set<Int> = []
    for line in 0..<tree.lineCount where !goneLines.contains(line) {
      guard let parent = tree.parent(line) else { continue }
      switch tree.kind(line) {
      case .note where tree.kind(parent) == .item: anchors[parent] = line
      case .impact, .hypothesis: others.insert(parent)
      case .note where decisionLines.contains(parent):
        guard let item = tree.parent(parent), others.contains(item) else { continue }
        movedNotes[anchors[item] ?? item, default: []].append(line)
        goneLines.insert(line)
      default: continue
      }
    }
  }

  /// A line without its end.
  private func text(_ line: Int) -> Range<Int> {
    tree.start(line)..<Int(tree.visible(line).end)
  }

  /// The comments that do not speak of what follows, as a blank line between them says.
  private func commentsSetApart() -> Set<Int> {
    var found: Set<Int> = []
    for line in (0..<tree.lineCount).reversed()
    where tree.kind(line) == .comment && line + 1 < tree.lineCount {
      if tree.kind(line + 1) == .blank || found.contains(line + 1) { found.insert(line) }
    }
    return found
  }

  /// The line of the item that a line belongs to, or is.
  private func itemLine(_ line: Int) -> Int? {
    var line = line
    while tree.kind(line) != .item {
      guard let parent = tree.parent(line) else { return nil }
      line = parent
    }
    return line
  }

  /// A box whose items all go keeps its notes, and they need an item to stand before.
  private mutating func findEmptiedBoxes(_ wishes: [Wish]) {
    let notes = canvas.notes.compactMap { note -> Box? in
      if case .box(let box) = note.owner { box } else { nil }
    }
    guard !notes.isEmpty else { return }
    for box in Set(notes) {
      let gone = wishes.filter { $0.leavesOut && canvas.items[$0.item].box == box }
      guard let first = gone.first, gone.count == canvas.itemCount(box) else { continue }
      unknownLines.insert(canvas.items[first.item].line)
    }
  }

  // MARK: Writing

  private mutating func write(_ line: Int) {
    if unknownLines.contains(line) { return write([Array("- ?".utf8)]) }
    if goneLines.contains(line) || decisionLines.contains(line) { return }
    if tree.kind(line) == .decision {
      // Not understood, so not carried out: a target has no decisions, but nothing gets lost.
      let text = tree.visible(line)
      return write(line, [Edit(ByteRange(Int(text.start), Int(text.start)), Array("// ".utf8))])
    }
    if tree.kind(line) == .item, let wish = wishes[line] {
      write(line, MarkEdits(canvas, wish).edits)
    } else {
      output += tree.bytes[tree.range(line).indices.dropFirst(line == 0 ? tree.textStart(0) : 0)]
    }
  }

  /// A line with some of its bytes replaced, in the order of the line.
  private mutating func write(_ line: Int, _ edits: [Edit]) {
    let range = tree.range(line)
    var start = line == 0 ? tree.textStart(0) : Int(range.start)
    for edit in edits {
      output += tree.bytes[start..<Int(edit.range.start)] + edit.replacement
      start = Int(edit.range.end)
    }
    output += tree.bytes[start..<Int(range.end)]
  }

  private mutating func writeQuestion() {
    openQuestions += 1
    write([Array("  ?".utf8)])
  }

  /// Lines of their own, each with its end.
  private mutating func write(_ lines: [[UInt8]]) {
    for line in lines {
      // The file's last line may have none.
      let start = byteOrderMarkLength(tree.bytes)
      if output.count > start, let last = output.last, last != 0x0A, last != 0x0D {
        output += lineEnd
      }
      output += line + lineEnd
    }
  }
}

/// What changes in the marks of an item's line.
private struct MarkEdits {
  private(set) var edits: [Edit] = []

  init(_ canvas: Canvas, _ wish: Wish) {
    let item = canvas.items[wish.item]
    let textEnd = Int(canvas.writtenText(item).end)
    let amount = canvas.amount(item)
    var inserted: [UInt8] = []
    if let word = wish.amount(in: canvas),
      amount.map({ plainWord(canvas.tree.bytes, $0.word) != word }) ?? true
    {
      if let amount {
        edits.append(Edit(amount.word, word))
      } else {
        inserted += [0x20] + word
      }
    }
    if wish.weight != item.weight {
      let sign: [UInt8] = [0x5B, 0x30 + wish.weight, 0x5D]
      if let token = canvas.tree.tokens(item.line).first(where: { $0.kind == .weight }) {
        edits.append(Edit(token.range, sign))
      } else {
        inserted += [0x20] + sign
      }
    }
    if !inserted.isEmpty { edits.append(Edit(ByteRange(textEnd, textEnd), inserted)) }
    edits.sort { $0.range.start < $1.range.start }
  }
}
