import PBMModel
import PBMSyntax

/// Writes each line in its one canonical form: marks, signs, indentation and blanks only.
struct Layout {
  let canvas: Canvas
  /// What stands on a line, for lines whose words were read.
  private let items: LineTable
  private let decisions: LineTable
  private let impacts: LineTable
  private let hypotheses: LineTable
  private let sections: LineTable
  private let metadata: LineTable

  init(_ canvas: Canvas) {
    self.canvas = canvas
    items = LineTable(canvas.items.map(\.line))
    decisions = LineTable(canvas.decisions.map(\.line))
    impacts = LineTable(canvas.impacts.map(\.line))
    hypotheses = LineTable(canvas.hypotheses.map(\.line))
    sections = LineTable(canvas.sections.map(\.line))
    metadata = LineTable(canvas.metadata.map(\.line))
  }

  private var tree: Tree { canvas.tree }
  private var bytes: [UInt8] { canvas.tree.bytes }

  /// Appends the line's canonical form, without an end of line.
  func write(_ line: Int, to output: inout [UInt8]) {
    let content = tree.content(line)
    for _ in 0..<indentation(line) { output.append(0x20) }
    switch tree.kind(line) {
    case .blank, .conflictUnread: break
    case .comment: write(mark: "//", content, to: &output)
    case .title: write(mark: "#", content, to: &output)
    case .heading: write(mark: headingMark(line), content, to: &output)
    case .item: writeItem(line, content, to: &output)
    case .decision: writeDecision(line, content, to: &output)
    case .impact:
      output += Array("=>".utf8)
      let index = impacts.index(of: line)
      let text = index.flatMap { canvas.impacts[$0].box == nil ? nil : canvas.impacts[$0].text }
      writeNamed(content, text, to: &output)
    case .hypothesis:
      output.append(0x3F)
      writeNamed(content, statusText(line), to: &output)
    case .metadata: writeMetadata(line, content, to: &output)
    case .note, .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd:
      output += bytes[tree.visible(line).indices]
    }
  }

  /// Number of blanks before a line: what belongs to an item stands under its text.
  func indentation(_ line: Int) -> Int {
    switch tree.kind(line) {
    case .decision, .impact, .hypothesis:
      return tree.parent(line).map { tree.kind($0) == .item ? 2 : 0 } ?? 0
    case .comment:
      return tree.parent(line).map { indentation($0) } ?? 0
    case .note:
      let content = tree.content(line)
      // A note that looks like a conflict's marker begins its line only if it did before.
      if markerLength(bytes, Int(content.start), Int(content.end)) != nil {
        return Int(content.start) == tree.textStart(line) ? 0 : 2
      }
      guard let parent = tree.parent(line) else { return 0 }
      return tree.kind(parent) == .heading ? 0 : indentation(parent) + 2
    default: return 0
    }
  }

  private func write(mark: String, _ content: ByteRange, to output: inout [UInt8]) {
    output += Array(mark.utf8)
    guard !content.isEmpty else { return }
    output.append(0x20)
    output += bytes[content.indices]
  }

  /// Boxes and hypotheses stand at the second level; other headings keep theirs.
  private func headingMark(_ line: Int) -> String {
    let isSection =
      sections.index(of: line).map { canvas.sections[$0].meaning != .note } ?? false
    return isSection ? "##" : String(repeating: "#", count: tree.headingLevel(line))
  }

  private func statusText(_ line: Int) -> ByteRange? {
    hypotheses.index(of: line).map { canvas.hypotheses[$0].text }
  }

  /// A name, a colon and a text; without a name the text as it is.
  private func writeNamed(_ content: ByteRange, _ text: ByteRange?, to output: inout [UInt8]) {
    guard !content.isEmpty else { return }
    output.append(0x20)
    guard let text, text.start > content.start else {
      output += bytes[content.indices]
      return
    }
    // Before the text stand the name, blanks, the colon and blanks.
    var colon = Int(content.start)
    while colon < Int(text.start) {
      let scalar = decodeScalar(bytes, colon, Int(text.start))
      if foldFullwidth(scalar.value) == 0x3A { break }
      colon += scalar.length
    }
    output += bytes[Int(content.start)..<trimBlanks(bytes, Int(content.start), colon)]
    output.append(0x3A)
    guard !text.isEmpty else { return }
    output.append(0x20)
    output += bytes[text.indices]
  }

  private func writeMetadata(_ line: Int, _ content: ByteRange, to output: inout [UInt8]) {
    // A box's name before a colon is no key, and its line is read as a note.
    guard metadata.index(of: line) != nil,
      let colon = metadataColon(bytes, Int(content.start), Int(content.end))
    else {
      output += bytes[content.indices]
      return
    }
    output +=
      bytes[
        Int(content.start)..<trimBlanks(bytes, Int(content.start), Int(colon.start))]
    output.append(0x3A)
    let value = skipUnseenWords(bytes, Int(colon.end), Int(content.end))
    guard value < Int(content.end) else { return }
    output.append(0x20)
    output += bytes[value..<Int(content.end)]
  }

  private func writeItem(_ line: Int, _ content: ByteRange, to output: inout [UInt8]) {
    output.append(0x2D)
    guard !content.isEmpty else { return }
    // Under the heading of hypotheses an item is a hypothesis, and takes no signs.
    if hypotheses.index(of: line) != nil {
      return writeNamed(content, statusText(line), to: &output)
    }
    output.append(0x20)
    guard let index = items.index(of: line) else {
      output += bytes[content.indices]
      return
    }
    let item = canvas.items[index]
    output += bytes[canvas.writtenText(item).indices]
    if let amount = canvas.amount(item) { writeAmount(amount, to: &output) }
    if item.weight > 0 { output += [0x20, 0x5B, 0x30 + item.weight, 0x5D] }
    if let mood = item.mood { output += [0x20] + Array(mood.sign.utf8) }
    for tag in canvas.tagWords(index) { write(mark: 0x23, word: tag, to: &output) }
    if let id = canvas.idWord(item) { write(mark: 0x26, word: id, to: &output) }
  }

  private func writeDecision(_ line: Int, _ content: ByteRange, to output: inout [UInt8]) {
    output += Array("->".utf8)
    guard !content.isEmpty else { return }
    output.append(0x20)
    guard let index = decisions.index(of: line) else {
      output += bytes[content.indices]
      return
    }
    let decision = canvas.decisions[index]
    let shape = DecisionShape(bytes, content)
    output += bytes[shape.action.indices]
    if !decision.reason.isEmpty {
      output.append(0x3A)
      if !isTextByItsColon(decision.reason, shape) { output.append(0x20) }
      output += bytes[decision.reason.indices]
    }
    if let amount = decision.amount { writeAmount(amount, to: &output) }
    if decision.weight > 0 { output += [0x20, 0x5B, 0x30 + decision.weight, 0x5D] }
  }

  /// Whether the reason is a sign, escaped or not, that is read as text only because the colon
  /// touches it. A backslash would keep it text, too, but would silence the finding about it.
  private func isTextByItsColon(_ reason: ByteRange, _ shape: DecisionShape) -> Bool {
    guard shape.touches(reason) else { return false }
    var start = Int(reason.start)
    while start < Int(reason.end), bytes[start] == UInt8(ascii: "\\") { start += 1 }
    return isOneSign(bytes, ByteRange(start, Int(reason.end)), on: .decision)
  }

  /// An amount in ASCII; one that is not understood as it is written.
  private func writeAmount(_ amount: Amount, to output: inout [UInt8]) {
    output.append(0x20)
    if amount.value != nil {
      output += plainWord(bytes, amount.word)
    } else {
      output += bytes[seenWord(bytes, Int(amount.word.start), Int(amount.word.end)).indices]
    }
  }

  /// A tag or an id: its mark in ASCII, its name as it is.
  private func write(mark: UInt8, word: ByteRange, to output: inout [UInt8]) {
    let seen = seenWord(bytes, Int(word.start), Int(word.end))
    let name = Int(seen.start) + decodeScalar(bytes, Int(seen.start), Int(seen.end)).length
    output.append(0x20)
    output.append(mark)
    output +=
      mark == 0x26
      ? plainWord(bytes, ByteRange(name, Int(seen.end)))[...] : bytes[name..<Int(seen.end)]
  }
}

/// Finds which entry of an array in file order stands on a line.
private struct LineTable {
  private let lines: [Int]

  init(_ lines: [Int]) { self.lines = lines }

  func index(of line: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] == line ? low : nil
  }
}
