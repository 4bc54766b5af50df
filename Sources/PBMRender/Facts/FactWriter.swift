import PBMModel
import PBMSyntax

/// Says what a line says, with the format's words in English and its marks in canonical form.
struct FactWriter {
  private let canvas: Canvas
  private let items: [Int: Int]
  private let decisions: [Int: Int]
  private let impacts: [Int: Int]
  private let hypotheses: [Int: Int]
  private let metadata: [Int: Int]

  init(_ canvas: Canvas) {
    self.canvas = canvas
    func numbers(_ lines: [Int]) -> [Int: Int] {
      Dictionary(zip(lines, lines.indices)) { first, _ in first }
    }
    items = numbers(canvas.items.map(\.line))
    decisions = numbers(canvas.decisions.map(\.line))
    impacts = numbers(canvas.impacts.map(\.line))
    hypotheses = numbers(canvas.hypotheses.map(\.line))
    metadata = numbers(canvas.metadata.map(\.line))
  }

  private var tree: Tree { canvas.tree }

  /// Whether a heading has to be shown: one that says no more than the name of its box is on every
  /// line of the box already.
  func saysMoreThanItsBox(_ line: Int, _ section: Section?) -> Bool {
    guard let section else { return true }
    let whole = Vocabulary.shared.wholeName(in: tree.bytes, tree.content(line).indices)
    switch section.meaning {
    case .box(let box): return whole != .box(box)
    case .hypotheses: return whole != .hypotheses
    case .note, .unknown: return true
    }
  }

  /// The line without the blanks before it, harmless wherever it is shown.
  func text(_ line: Int) -> String {
    switch tree.kind(line) {
    case .blank: ""
    case .comment: marked("//", tree.content(line))
    case .title, .heading:
      marked(String(repeating: "#", count: tree.headingLevel(line)), tree.content(line))
    case .metadata: metadata[line].map { text(canvas.metadata[$0]) } ?? asWritten(line)
    case .item, .hypothesis: textOfItemOrHypothesis(line)
    case .decision: decisions[line].map { text(canvas.decisions[$0]) } ?? asWritten(line)
    case .impact: impacts[line].map { text(canvas.impacts[$0]) } ?? asWritten(line)
    case .note, .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd, .conflictUnread:
      asWritten(line)
    }
  }

  private func textOfItemOrHypothesis(_ line: Int) -> String {
    if let index = items[line] { return text(item: index) }
    if let index = hypotheses[line] { return text(canvas.hypotheses[index]) }
    return asWritten(line)
  }

  private func text(item index: Int) -> String {
    let item = canvas.items[index]
    var text = "- " + plain(canvas.writtenText(item))
    if let amount = canvas.amount(item) { text += " " + word(amount) }
    if item.weight > 0 { text += " [\(item.weight)]" }
    if let mood = item.mood { text += " " + mood.sign }
    // Their order says nothing; compared as bytes, so that no locale and no normal form matters.
    let tags = canvas.tagNames(index).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for tag in tags { text += " #" + shown(tag) }
    if let id = canvas.idName(item) { text += " &" + String(decoding: id, as: UTF8.self) }
    return text
  }

  private func text(_ decision: Decision) -> String {
    guard let action = decision.action else { return asWritten(decision.line) }
    var text = "-> " + action.identifier
    if !decision.reason.isEmpty { text += ": " + plain(decision.reason) }
    if let amount = decision.amount { text += " " + word(amount) }
    if decision.weight > 0 { text += " [\(decision.weight)]" }
    return text
  }

  private func text(_ impact: Impact) -> String {
    let box = impact.box.map { $0.identifier + ": " } ?? ""
    return "=> " + box + plain(impact.text)
  }

  private func text(_ hypothesis: Hypothesis) -> String {
    let answer =
      hypothesis.status == .open ? "" : hypothesis.status.identifier + ": "
    return "? " + answer + plain(hypothesis.text)
  }

  private func text(_ entry: Metadata) -> String {
    let stage =
      entry.key == .stage
      ? Vocabulary.shared.stage(in: tree.bytes, entry.value.indices)?.identifier : nil
    let value = stage ?? plain(entry.value)
    return (entry.key?.identifier ?? plain(entry.name)) + ":" + (value.isEmpty ? "" : " " + value)
  }

  private func marked(_ mark: String, _ content: ByteRange) -> String {
    content.isEmpty ? mark : mark + " " + plain(content)
  }

  /// What is not understood comes as it stands in the file.
  private func asWritten(_ line: Int) -> String { plain(tree.visible(line)) }

  private func word(_ amount: Amount) -> String {
    amount.value == nil
      ? plain(amount.word)
      : shown(String(decoding: plainWord(tree.bytes, amount.word), as: UTF8.self))
  }

  private func plain(_ range: ByteRange) -> String {
    guard case .brokenUTF8 = tree.content else { return shown(tree.string(range)) }
    return shownBytes(range)
  }

  /// What is no UTF-8 comes byte by byte: two that differ must not look the same.
  private func shownBytes(_ range: ByteRange) -> String {
    var text = ""
    var index = Int(range.start)
    while index < Int(range.end) {
      let scalar = decodeScalar(tree.bytes, index, Int(range.end))
      if scalar.value == 0xFFFD, scalar.length == 1 {
        text += "<" + String(tree.bytes[index], radix: 16, uppercase: true) + ">"
      } else {
        let bytes = tree.bytes[index..<index + scalar.length]
        text += shown(String(decoding: bytes, as: UTF8.self))
      }
      index += scalar.length
    }
    return text
  }
}
