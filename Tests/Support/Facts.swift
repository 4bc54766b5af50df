import Foundation
public import PBMModel
import PBMSyntax

/// What a canvas says, line by line, as the tests see it: written apart from the formatter's own
/// proof, so that the two can disagree.
///
/// Lines are counted without the blank ones. Two canvases mean the same when their facts are equal.
public struct Facts: Equatable {
  /// One entry a line or element.
  public private(set) var entries: [String] = []

  private let canvas: Canvas
  private let tree: Tree
  private let form: Form
  /// The number of each line among those that are not blank.
  private var numbers: [Int] = []

  /// How texts are told.
  public enum Form {
    /// Byte for byte.
    case exact
    /// In Unicode's normal form C.
    case normal
  }

  /// Reads off what the canvas says.
  public init(_ canvas: Canvas, _ form: Form = .exact) {
    self.canvas = canvas
    self.form = form
    tree = canvas.tree
    var number = 0
    for line in 0..<tree.lineCount {
      numbers.append(number)
      if tree.kind(line) != .blank { number += 1 }
    }
    addLines()
    addHead()
    addItems()
    addRest()
  }

  /// Whether the entries are the same.
  public static func == (left: Facts, right: Facts) -> Bool { left.entries == right.entries }

  /// The first entries that differ, for a message.
  public func difference(from other: Facts) -> String? {
    for index in 0..<max(entries.count, other.entries.count) {
      let mine = index < entries.count ? entries[index] : "nothing"
      let theirs = index < other.entries.count ? other.entries[index] : "nothing"
      if mine != theirs { return "\(mine)  IS NOW  \(theirs)" }
    }
    return nil
  }

  private func number(_ line: Int?) -> String { line.map { "\(numbers[$0])" } ?? "model" }

  private func text(_ range: ByteRange) -> String { text(Array(tree.bytes[range.indices])) }

  private func text(_ bytes: [UInt8]) -> String {
    guard form == .normal, let text = String(validating: bytes, as: UTF8.self) else {
      return escaped(bytes)
    }
    return escaped(Array(text.precomposedStringWithCanonicalMapping.utf8))
  }

  /// Kind and place of every line with anything on it; the words of comments.
  private mutating func addLines() {
    for line in 0..<tree.lineCount where tree.kind(line) != .blank {
      let kind = tree.kind(line)
      var entry = "line \(numbers[line]) \(kind.name) of \(number(tree.parent(line)))"
      if kind == .comment || kind == .title { entry += " " + text(tree.content(line)) }
      entries.append(entry)
    }
    for conflict in tree.conflicts {
      entries.append(
        "conflict \(number(conflict.start)) \(number(conflict.base)) \(number(conflict.middle)) "
          + number(conflict.end))
    }
  }

  /// One entry of several words.
  private mutating func add(_ words: String...) {
    entries.append(words.joined(separator: " "))
  }

  private mutating func addHead() {
    add("title", number(canvas.titleLine), canvas.title.map { text($0) } ?? "")
    add("stage", canvas.stage.identifier, "language", canvas.language.tag)
    for entry in canvas.metadata {
      let key = entry.key?.identifier ?? "-"
      add("metadata", number(entry.line), key, text(entry.name), "=", text(entry.value))
      if entry.isRepeated { add("which is repeated") }
    }
    for section in canvas.sections {
      let name = text(canvas.headingName(section))
      add("section", number(section.line), "\(section.meaning)", name)
    }
  }

  private mutating func addItems() {
    for (index, item) in canvas.items.enumerated() {
      let tags = canvas.tagNames(index).map { escaped(Array($0.utf8)) }
      let id = canvas.idName(item).map { escaped($0) } ?? "-"
      add("item", number(item.line), "in", item.box?.identifier ?? "-")
      add("  text", text(canvas.textBytes(item)))
      add("  weight", "\(item.weight)", "mood", item.mood?.identifier ?? "-")
      add("  amount", amount(canvas.amount(item)), "tags", "\(tags)", "id", id)
      add("  decision", "\(item.decision ?? -1)")
      if canvas.isHonestlyUnknown(item) { add("  which is unknown") }
    }
  }

  private mutating func addRest() {
    for decision in canvas.decisions {
      let action = decision.action?.identifier ?? "-"
      add("decision", number(decision.line), "on", "\(decision.item)", action)
      add("  reason", text(decision.reason))
      add("  weight", "\(decision.weight)", "amount", amount(decision.amount))
    }
    for impact in canvas.impacts {
      let box = impact.box?.identifier ?? "-"
      add("impact", number(impact.line), "of", "\(impact.owner)", box, text(impact.text))
    }
    for one in canvas.hypotheses {
      let status = one.status.identifier
      add("hypothesis", number(one.line), "of", "\(one.owner)", status, text(one.text))
    }
    for note in canvas.notes {
      add("note", number(note.line), "of", "\(note.owner)", text(note.text))
    }
    let inVain = Box.allCases.filter(canvas.boxesNamedInVain.contains).map(\.identifier)
    add("boxes named in vain", "\(inVain)")
  }

  private func amount(_ amount: Amount?) -> String {
    guard let amount else { return "-" }
    guard let value = amount.value else { return plain(amount.word) }
    let unit = value.unit.identifier ?? "count"
    let period = value.period?.identifier ?? "in all"
    return "\(plain(amount.word)) \(value.digits)/\(value.scale) \(unit) \(period)"
  }

  /// A sign's word with fullwidth forms as ASCII and without what nobody sees.
  private func plain(_ range: ByteRange) -> String {
    var result = ""
    for scalar in tree.string(range).unicodeScalars
    where !isInvisible(scalar.value) && scalar.value != 0xFE0F {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      result.unicodeScalars.append(
        isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return escaped(Array(result.utf8))
  }
}

/// Bytes as a Swift string literal that gives them back: what is not printable ASCII comes out by
/// its number, bytes that are no UTF-8 as `\xFF`.
public func escaped(_ bytes: [UInt8]) -> String {
  var result = "\""
  var index = 0
  while index < bytes.count {
    let scalar = decodeScalar(bytes, index, bytes.count)
    switch scalar.value {
    case 0x22, 0x5C:
      result += "\\"
      result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value)))
    case 10: result += "\\n"
    case 13: result += "\\r"
    case 9: result += "\\t"
    case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value)))
    case 0xFFFD where scalar.length == 1:
      result += "\\x" + String(bytes[index], radix: 16, uppercase: true)
    default: result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
    index += scalar.length
  }
  return result + "\""
}
