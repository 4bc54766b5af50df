import PBMModel
import PBMSyntax

/// Something drawn, with its height. All lengths are tenths of a pixel: whole numbers come out the
/// same everywhere.
struct Drawing {
  private(set) var marks: [Mark] = []
  var height = 0

  /// What can be drawn, each at the place of its left upper corner; of texts, of the left end of the
  /// line that they stand on.
  enum Mark {
    case text(TextLine, x: Int, y: Int)
    case sign(Action, x: Int, y: Int)
    case dot(x: Int, y: Int)
    case pips(Int, x: Int, y: Int, isFaint: Bool)
    case face(Mood, x: Int, y: Int, isFaint: Bool)
    case frame(Frame, x: Int, y: Int, width: Int, height: Int)
  }

  /// A rectangle, or a line where one of its sides is nothing.
  enum Frame: String {
    case line, wash, given, got, earlier
  }

  /// A line of text.
  struct TextLine {
    var pieces: [Piece]
    var size: Int
    var isRightToLeft = false
  }

  mutating func add(_ mark: Mark) { marks.append(mark) }

  /// Puts another drawing into this one.
  mutating func place(_ other: Drawing, x: Int, y: Int) {
    for mark in other.marks { marks.append(mark.moved(x, y)) }
  }

  /// Puts another drawing below all that is there.
  mutating func append(_ other: Drawing, x: Int = 0, gap: Int = 0) {
    place(other, x: x, y: height + gap)
    height += gap + other.height
  }
}

extension Drawing.Mark {
  fileprivate func moved(_ dx: Int, _ dy: Int) -> Drawing.Mark {
    switch self {
    case .text(let line, let x, let y): .text(line, x: x + dx, y: y + dy)
    case .sign(let action, let x, let y): .sign(action, x: x + dx, y: y + dy)
    case .dot(let x, let y): .dot(x: x + dx, y: y + dy)
    case .pips(let count, let x, let y, let isFaint):
      .pips(count, x: x + dx, y: y + dy, isFaint: isFaint)
    case .face(let mood, let x, let y, let isFaint):
      .face(mood, x: x + dx, y: y + dy, isFaint: isFaint)
    case .frame(let frame, let x, let y, let width, let height):
      .frame(frame, x: x + dx, y: y + dy, width: width, height: height)
    }
  }
}

/// A size of type, with the distance of its lines.
struct TypeSize {
  /// Of the letters.
  let size: Int
  /// From one line to the next.
  let leading: Int
  /// From the upper edge of a line to what its letters stand on.
  var ascent: Int { (leading - size) / 2 + size * 4 / 5 }
}

/// The sizes of type on a page, and how near things stand.
struct Typography {
  let title: TypeSize
  let heading: TypeSize
  let body: TypeSize
  let small: TypeSize
  /// Above an element.
  let entryGap: Int
  /// Between the frame of a box and what stands in it.
  let padding: Int
  /// Between the parts of a page.
  let gap: Int
  /// Around all of it.
  let margin: Int
  /// A box is at least as high as this.
  let leastHeight: Int
  /// Whether signs go on where a text ends, and elements stand in columns where a box is wide.
  let isDense: Bool

  /// For pictures that are as high as they have to be.
  static let picture = Typography(
    title: TypeSize(size: 200, leading: 260), heading: TypeSize(size: 130, leading: 170),
    body: TypeSize(size: 110, leading: 145), small: TypeSize(size: 90, leading: 120),
    entryGap: 35, padding: 80, gap: 100, margin: 240, leastHeight: 900, isDense: false)

  /// For sheets, which are as large as they are: the nearer the sizes are to each other, the larger
  /// is the smallest of them.
  static let sheet = Typography(
    title: TypeSize(size: 150, leading: 210), heading: TypeSize(size: 110, leading: 138),
    body: TypeSize(size: 100, leading: 120), small: TypeSize(size: 90, leading: 109),
    entryGap: 22, padding: 55, gap: 50, margin: 25, leastHeight: 400, isDense: true)
}

extension Drawing {
  /// A text in lines of a width.
  ///
  /// - Parameters:
  ///   - isRightToLeft: which way it runs; as its first letter tells where nothing is said.
  init(_ pieces: [Piece], _ type: TypeSize, width: Int, isRightToLeft: Bool? = nil) {
    let room = width * 1000 / type.size
    let isRightToLeft = isRightToLeft ?? beginsRightToLeft(pieces)
    for line in Drawing.lines(pieces, room) where line.contains(where: { !$0.text.isEmpty }) {
      add(
        .text(
          TextLine(pieces: line, size: type.size, isRightToLeft: isRightToLeft),
          x: isRightToLeft ? width : 0, y: height + type.ascent))
      height += type.leading
    }
  }

  /// Where the last line of a drawing that is text alone ends, and what it stands on; nil where
  /// there is none.
  var lastLine: (width: Int, baseline: Int, isRightToLeft: Bool)? {
    guard case .text(let line, _, let y)? = marks.last else { return nil }
    let metrics = FontMetrics.shared
    let width = line.pieces.reduce(0) { $0 + metrics.width($1.text, isBold: $1.look.isBold) }
    return (width * line.size / 1000 + 1, y, line.isRightToLeft)
  }

  /// A text in lines of a width in thousandths of its size.
  private static func lines(_ pieces: [Piece], _ room: Int) -> [[Piece]] {
    let metrics = FontMetrics.shared
    if pieces.reduce(0, { $0 + metrics.width($1.text, isBold: $1.look.isBold) }) <= room {
      return [pieces]
    }
    if pieces.count == 1, let lines = plainLines(pieces[0], room) { return lines }
    return paragraph(of: pieces, width: room) { metrics.width($0, isBold: $1.isBold) }
  }

  /// The same for most texts, which are ASCII and all of one look: word by word. Nil for others, and
  /// where a word is wider than a line.
  private static func plainLines(_ piece: Piece, _ room: Int) -> [[Piece]]? {
    guard !piece.isWhole else { return nil }
    let metrics = FontMetrics.shared
    let isBold = piece.look.isBold
    let blank = metrics.width(" ", isBold: isBold)
    var lines: [[Piece]] = []
    var line = ""
    var width = 0
    for word in piece.text.split(separator: " ", omittingEmptySubsequences: false) {
      // Blanks in a row are rare, and which of them stay is told in one place.
      guard !word.isEmpty, let own = metrics.plainWidth(String(word), isBold: isBold), own <= room
      else { return nil }
      if width > 0, width + blank + own > room {
        lines.append([Piece(line, piece.look)])
        line = ""
        width = 0
      } else if width > 0 {
        line += " "
        width += blank
      }
      line += word
      width += own
    }
    return lines + [[Piece(line, piece.look)]]
  }
}

extension Piece.Look {
  /// Whether it is drawn bold.
  var isBold: Bool {
    switch self {
    case .bold, .changed: true
    default: false
    }
  }
}
