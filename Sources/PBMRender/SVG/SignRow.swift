import PBMModel

/// Signs beside each other, in as many rows as it takes.
struct SignRow {
  let width: Int
  let type: TypeSize
  let isRightToLeft: Bool
  private(set) var drawing = Drawing()
  /// How much of the row is taken.
  private var place = 0
  /// What the row's letters stand on; nil before there is one.
  private var baseline: Int?

  static let pipsWidth = 300
  static let faceWidth = 90
  static let signWidth = 120
  private static let gap = 60
  /// How far marks reach above what the letters stand on.
  private static let height = 72

  init(_ type: TypeSize, width: Int, isRightToLeft: Bool) {
    self.type = type
    self.width = width
    self.isRightToLeft = isRightToLeft
  }

  /// Goes on where the last line of a text ends.
  init(_ type: TypeSize, after text: Drawing, width: Int, isRightToLeft: Bool) {
    self.init(type, width: width, isRightToLeft: isRightToLeft)
    drawing = text
    guard let last = text.lastLine else { return }
    place = last.width + 2 * SignRow.gap
    baseline = last.baseline
  }

  /// What stands between what was and what is, in the direction of the row.
  var arrow: String { isRightToLeft ? "←" : "→" }

  /// Adds what was before what is, on one row where one is long enough.
  mutating func addStep(width own: Int, _ step: (inout SignRow) -> Void) {
    let whole = 2 * own + SignRow.width(arrow, type, .faint) + 2 * SignRow.gap
    if whole <= width { _ = room(whole) }
    step(&self)
  }

  mutating func add(width own: Int, _ mark: (_ x: Int, _ y: Int) -> Drawing.Mark) {
    let base = room(own)
    drawing.add(mark(left(own), base - SignRow.height))
    place += own + SignRow.gap
  }

  mutating func add(_ text: String, _ look: Piece.Look = .faint) {
    let own = SignRow.width(text, type, look)
    if own > width {
      // A word wider than the box is broken like any other text.
      drawing.append(Drawing([Piece(text, look)], type, width: width))
      place = width
      baseline = drawing.height - type.leading + type.ascent
      return
    }
    let base = room(own)
    let isTurned = beginsRightToLeft(text)
    let line = Drawing.TextLine(
      pieces: [Piece(text, look)], size: type.size, isRightToLeft: isTurned)
    drawing.add(.text(line, x: left(own) + (isTurned ? own : 0), y: base))
    place += own + SignRow.gap
  }

  /// Adds what stands together, a sign and a text behind it; false where no row is long enough.
  mutating func add(_ action: Action, _ pieces: [Piece]) -> Bool {
    let texts = pieces.reduce(0) { $0 + SignRow.width($1.text, type, $1.look) }
    let own = SignRow.signWidth + texts
    guard own <= width else { return false }
    let base = room(own)
    let start = left(own)
    drawing.add(
      .sign(action, x: isRightToLeft ? start + own - 90 : start, y: base - SignRow.height))
    let line = Drawing.TextLine(pieces: pieces, size: type.size, isRightToLeft: isRightToLeft)
    drawing.add(.text(line, x: isRightToLeft ? start + texts : start + SignRow.signWidth, y: base))
    place += own + SignRow.gap
    return true
  }

  private static func width(_ text: String, _ type: TypeSize, _ look: Piece.Look) -> Int {
    FontMetrics.shared.width(text, isBold: look.isBold) * type.size / 1000 + 1
  }

  /// The left end of what is added next.
  private func left(_ own: Int) -> Int { isRightToLeft ? width - place - own : place }

  /// Begins a row where there is none with so much room.
  private mutating func room(_ own: Int) -> Int {
    if let baseline, place == 0 || place + own <= width { return baseline }
    let base = drawing.height + type.ascent
    drawing.height += type.leading
    baseline = base
    place = 0
    return base
  }
}
