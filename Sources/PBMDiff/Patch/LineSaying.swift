import PBMModel
import PBMSyntax

/// What a line says when it stands alone, whatever its layout: indentation, bullet, the order and
/// spelling of signs, blanks, line end and normal form make no difference.
///
/// A line and its canonical form say the same. Nothing around the line plays a part, so that lines
/// of a patch can be compared with lines of a file.
struct LineSaying {
  /// A title is a heading here, and metadata is a note: which it is decides what stands above.
  let kind: LineKind
  /// Its kind and its words.
  private(set) var words: [UInt8] = []
  /// Its kind, its words and its signs.
  private(set) var all: [UInt8] = []
  /// The name after `&`.
  private(set) var id: [UInt8]?
  /// The words of a heading, as written.
  private(set) var name: [UInt8] = []
  /// Number of `#` before a heading.
  private(set) var level = 0

  /// Reads one line, without a byte order mark before it; nil where nothing is on it.
  init?(_ line: ArraySlice<UInt8>) {
    // What would be a byte order mark at a file's start is an invisible character elsewhere.
    let isMarked = line.starts(with: [0xEF, 0xBB, 0xBF])
    let number = isMarked ? 1 : 0
    var tree = parse((isMarked ? [10] : []) + line)
    guard tree.lineCount > number, tree.kind(number) != .blank else { return nil }
    if tree.kind(number) == .title {
      // Signs are read behind a heading only, and what is a title here may be one elsewhere.
      var bytes = tree.bytes
      bytes.insert(UInt8(ascii: "#"), at: Int(tree.mark(number).start))
      tree = parse(bytes)
      level = 1
    } else if tree.kind(number) == .heading {
      level = tree.headingLevel(number)
    }
    kind = tree.kind(number) == .metadata ? .note : tree.kind(number)
    var signs: [[UInt8]] = []
    var text: [UInt8] = []
    for token in tree.tokens(number) {
      switch token.kind {
      case .byteOrderMark, .blank, .mark, .lineEnd, .colon: continue
      case .text, .key, .action, .conflict:
        text.append(0x20)
        appendSeen(tree.bytes, token.range, to: &text)
        if name.isEmpty { name = Array(tree.bytes[token.range.indices]) }
      case .weight, .mood, .amount, .tag, .id:
        signs.append([token.kind.rawValue] + canonical(tree.bytes, token))
        if token.kind == .id { id = signs.last }
      }
    }
    words = [kind.rawValue] + composedText(text)
    signs.sort { $0.lexicographicallyPrecedes($1) }
    all = words
    // No text that is read as lines holds a zero byte.
    for sign in signs { all += [0] + normalFormC(sign) }
  }

  /// The characters that are seen. The colon between a name and a text may have blanks around it
  /// or none, and after some names it may be left out.
  private func appendSeen(_ bytes: [UInt8], _ range: ByteRange, to text: inout [UInt8]) {
    var index = Int(range.start)
    var hasColon = false
    while index < Int(range.end) {
      let scalar = decodeScalar(bytes, index, Int(range.end))
      if !hasColon, foldFullwidth(scalar.value) == 0x3A {
        hasColon = true
        text.append(0x20)
      } else if !isUnseen(scalar.value) {
        text += bytes[index..<index + scalar.length]
      }
      index += scalar.length
    }
  }

  private func canonical(_ bytes: [UInt8], _ token: Token) -> [UInt8] {
    switch sign(bytes, Int(token.range.start), Int(token.range.end), on: .item) {
    case .weight(let value): [value]
    case .mood(let mood): [mood.rawValue]
    default: plainWord(bytes, token.range)
    }
  }
}

/// What a line says, as bytes that are equal for lines that say the same; nil where nothing is on
/// it.
package func saying(of line: ArraySlice<UInt8>) -> [UInt8]? { LineSaying(line)?.all }
