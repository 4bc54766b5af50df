public import PBMModel
import PBMSyntax

// The proof that formatting changed no meaning: both texts are read, and everything that was
// read must be the same, line by line and element by element.

/// The first line of the original that is not the same in the result; nil where all are.
/// - Parameter comments: whether those have to be the same, too.
func firstDifference(_ old: Canvas, _ new: Canvas, comments: Bool = true) -> Int? {
  let oldLines = visibleLines(old.tree, comments)
  let newLines = visibleLines(new.tree, comments)
  let place = Places(old: oldLines, new: newLines)
  for (number, line) in oldLines.enumerated() {
    guard number < newLines.count, isSameLine(old, line, new, newLines[number], place) else {
      return line
    }
  }
  guard oldLines.count == newLines.count else { return oldLines.last ?? 0 }
  return firstDifferentElement(old, new)
}

/// Whether two canvases say the same of the model, line by line; comments are for people, and may
/// differ.
public func saysTheSame(_ old: Canvas, _ new: Canvas) -> Bool {
  firstDifference(old, new, comments: false) == nil
}

/// The numbers of lines with anything on them, and the order that they stand in.
private func visibleLines(_ tree: Tree, _ comments: Bool) -> [Int] {
  (0..<tree.lineCount).filter {
    tree.kind($0) != .blank && (comments || tree.kind($0) != .comment)
  }
}

/// Which line of the one text is which of the other.
private struct Places {
  private var numbers: [Int: Int] = [:]
  private var newNumbers: [Int: Int] = [:]

  init(old: [Int], new: [Int]) {
    for (number, line) in old.enumerated() { numbers[line] = number }
    for (number, line) in new.enumerated() { newNumbers[line] = number }
  }

  func isSame(_ old: Int?, _ new: Int?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    return numbers[old] == newNumbers[new]
  }
}

/// Same kind, same place in the tree, same words; what the words mean is compared after.
private func isSameLine(_ old: Canvas, _ line: Int, _ new: Canvas, _ other: Int, _ place: Places)
  -> Bool
{
  guard old.tree.kind(line) == new.tree.kind(other),
    place.isSame(old.tree.parent(line), new.tree.parent(other))
  else { return false }
  switch old.tree.kind(line) {
  case .item, .decision, .impact, .hypothesis, .metadata:
    // Lines of the same bytes have the same words.
    return old.tree.bytes[old.tree.visible(line).indices]
      .elementsEqual(new.tree.bytes[new.tree.visible(other).indices])
      || words(old.tree, line) == words(new.tree, other)
  default:
    return old.tree.bytes[old.tree.content(line).indices]
      .elementsEqual(new.tree.bytes[new.tree.content(other).indices])
  }
}

/// The words of a line by their kind, since signs may change places; those of a kind in their
/// order, each with a line feed behind it, which no word holds. Without colons.
private func words(_ tree: Tree, _ line: Int) -> [[UInt8]] {
  var words = [[UInt8]](repeating: [], count: Int(TokenKind.lineEnd.rawValue) + 1)
  for token in tree.tokens(line) {
    let kind = Int(token.kind.rawValue)
    switch token.kind {
    case .blank, .mark, .lineEnd, .byteOrderMark, .colon: continue
    case .text: words[kind] += visibleLetters(tree.bytes[token.range.indices])
    case .weight, .mood: words[kind] += canonicalSign(tree.bytes, token)
    default:
      let word = tree.bytes[token.range.indices]
      if word.allSatisfy({ $0 < 0x80 }) {
        words[kind] += word
      } else {
        words[kind] += plainWord(tree.bytes, token.range)
      }
    }
    if words[kind].last.map({ $0 != 0x0A }) ?? false { words[kind].append(0x0A) }
  }
  return words
}

private func canonicalSign(_ bytes: [UInt8], _ token: Token) -> [UInt8] {
  switch sign(bytes, Int(token.range.start), Int(token.range.end), on: .item) {
  case .weight(let value): [value]
  case .mood(let mood): [mood.rawValue]
  default: []
  }
}

private func visibleLetters(_ text: ArraySlice<UInt8>) -> [UInt8] {
  let bytes = Array(text)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    let scalar = decodeScalar(bytes, index, bytes.count)
    if !isBlank(scalar.value), !isUnseen(scalar.value), foldFullwidth(scalar.value) != 0x3A {
      result += bytes[index..<index + scalar.length]
    }
    index += scalar.length
  }
  return result
}

/// The line of the first element that was not read alike.
private func firstDifferentElement(_ old: Canvas, _ new: Canvas) -> Int? {
  func text(_ range: ByteRange, _ canvas: Canvas) -> ArraySlice<UInt8> {
    canvas.tree.bytes[range.indices]
  }
  for (index, item) in old.items.enumerated() {
    guard index < new.items.count, isSameItem(old, item, new, new.items[index]),
      hasSameTags(old, new, index)
    else { return item.line }
  }
  for (index, one) in old.decisions.enumerated() {
    guard index < new.decisions.count else { return one.line }
    let other = new.decisions[index]
    guard one.action == other.action, one.item == other.item, one.weight == other.weight,
      one.amount?.value == other.amount?.value, text(one.reason, old) == text(other.reason, new),
      old.reason(one).utf8.elementsEqual(new.reason(other).utf8)
    else { return one.line }
  }
  for (index, one) in old.hypotheses.enumerated() {
    guard index < new.hypotheses.count else { return one.line }
    let other = new.hypotheses[index]
    guard one.owner == other.owner, one.status == other.status,
      text(one.text, old) == text(other.text, new)
    else { return one.line }
  }
  for (index, one) in old.impacts.enumerated() {
    guard index < new.impacts.count else { return one.line }
    let other = new.impacts[index]
    guard one.owner == other.owner, one.box == other.box,
      text(one.text, old) == text(other.text, new)
    else { return one.line }
  }
  for (index, one) in old.notes.enumerated() {
    guard index < new.notes.count, one.owner == new.notes[index].owner,
      text(one.text, old) == text(new.notes[index].text, new)
    else { return one.line }
  }
  for (index, one) in old.sections.enumerated() {
    guard index < new.sections.count, one.meaning == new.sections[index].meaning else {
      return one.line
    }
  }
  let isSameSize =
    old.items.count == new.items.count && old.decisions.count == new.decisions.count
    && old.hypotheses.count == new.hypotheses.count && old.impacts.count == new.impacts.count
    && old.notes.count == new.notes.count && old.sections.count == new.sections.count
    && old.metadata.count == new.metadata.count
  return isSameSize ? nil : 0
}

/// Whether an item has the same tags, in the same order and byte for byte: formatting changes no
/// name. They are not made into strings, since a line may hold millions.
private func hasSameTags(_ old: Canvas, _ new: Canvas, _ index: Int) -> Bool {
  func name(_ word: ByteRange, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let seen = seenWord(bytes, Int(word.start), Int(word.end))
    let mark = decodeScalar(bytes, Int(seen.start), Int(seen.end)).length
    return bytes[Int(seen.start) + mark..<Int(seen.end)]
  }
  let (tags, others) = (old.tagWords(index), new.tagWords(index))
  return tags.count == others.count
    && zip(tags, others).allSatisfy { name($0, old.tree.bytes) == name($1, new.tree.bytes) }
}

private func isSameItem(_ old: Canvas, _ item: Item, _ new: Canvas, _ other: Item) -> Bool {
  old.textBytes(item) == new.textBytes(other) && item.box == other.box
    && item.weight == other.weight && item.mood == other.mood && item.decision == other.decision
    && old.amount(item)?.value == new.amount(other)?.value
    && old.idName(item) == new.idName(other)
}
