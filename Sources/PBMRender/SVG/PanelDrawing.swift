import PBMDiff
import PBMModel
import PBMSyntax

/// Draws what stands in the boxes of a page.
struct PanelDrawing {
  let words: PageWords

  /// How far the texts of elements stand in.
  private static let indent = 130

  /// A box's content, without a frame.
  func panel(_ panel: Panel, width: Int) -> Drawing {
    var drawing = Drawing([Piece(panel.heading, .bold)], .heading, width: width)
    if !panel.question.isEmpty {
      drawing.append(Drawing([Piece(panel.question, .faint)], .small, width: width))
    }
    for note in panel.notes {
      drawing.append(Drawing([Piece(note)], .small, width: width), gap: 20)
    }
    for entry in panel.entries { drawing.append(self.entry(entry, width: width), gap: 35) }
    drawing.append(belongings(panel.impacts, panel.hypotheses, width: width), gap: 20)
    return drawing
  }

  /// Impacts and hypotheses, one below the other.
  func belongings(
    _ impacts: [PageImpact], _ hypotheses: [PageHypothesis], width: Int
  ) -> Drawing {
    var drawing = Drawing()
    for impact in impacts {
      let text = (impact.box.map { "\($0): " } ?? "") + impact.text
      drawing.append(hanging("⇒", [Piece(text)], width: width))
      for note in impact.notes { drawing.append(noted(note, width: width)) }
    }
    for hypothesis in hypotheses {
      let status =
        hypothesis.status == .open
        ? []
        : [
          Piece(words.status(hypothesis.status) + ": ", .bold)
        ]
      drawing.append(hanging("?", status + [Piece(hypothesis.text)], width: width))
      for note in hypothesis.notes { drawing.append(noted(note, width: width)) }
    }
    return drawing
  }

  /// A text in small type with a sign before it.
  private func hanging(_ sign: String, _ pieces: [Piece], width: Int) -> Drawing {
    let inset = 110
    var drawing = Drawing([Piece(sign, .bold)], .small, width: inset)
    drawing.height = 0
    drawing.append(Drawing(pieces, .small, width: width - inset), x: inset)
    return drawing
  }

  private func noted(_ note: String, width: Int) -> Drawing {
    var drawing = Drawing()
    drawing.append(Drawing([Piece(note, .faint)], .small, width: width - 110), x: 110)
    return drawing
  }

  // MARK: Elements

  private func entry(_ entry: PageEntry, width: Int) -> Drawing {
    let inner = width - PanelDrawing.indent
    var drawing = Drawing()
    let action = entry.isWanted ? nil : entry.action
    if let action {
      drawing.add(.sign(action, x: 0, y: 25))
    } else {
      drawing.add(.dot(x: 0, y: 25))
    }
    let look: Piece.Look = entry.isAbsent && action == .delete ? .gone : .plain
    var text = entry.text.map { Piece($0.text, $0.isChanged ? .changed : look) }
    if entry.isDoubtful { text.append(Piece(" (?)", .faint)) }
    let left = PanelDrawing.indent
    drawing.append(Drawing(text, .body, width: inner), x: left)
    if !entry.before.isEmpty {
      let before = entry.before.map { Piece($0.text, $0.isChanged ? .faintChanged : .faint) }
      drawing.append(
        Drawing([Piece(words.before + ": ", .faint)] + before, .small, width: inner), x: left)
    }
    drawing.append(signs(entry, width: inner), x: left)
    if let decided = decision(entry, width: inner) { drawing.append(decided, x: left) }
    for note in entry.notes {
      drawing.append(Drawing([Piece(note, .faint)], .small, width: inner), x: left)
    }
    drawing.append(belongings(entry.impacts, entry.hypotheses, width: inner), x: left)
    return drawing
  }

  /// What was decided and is not yet so.
  private func decision(_ entry: PageEntry, width: Int) -> Drawing? {
    guard entry.isWanted, let action = entry.action else { return nil }
    var drawing = Drawing()
    drawing.add(.sign(action, x: 0, y: 15))
    let reason = entry.reason.isEmpty ? [] : [Piece(": \(entry.reason)")]
    drawing.append(
      Drawing([Piece(words.name(action), .bold)] + reason, .small, width: width - 120), x: 120)
    return drawing
  }

  /// Weight, amount, mood, tags and where it came from, in a row as long as it takes.
  private func signs(_ entry: PageEntry, width: Int) -> Drawing {
    var row = SignRow(width: width)
    if entry.weight.old > 0 || entry.weight.new > 0 {
      if !entry.weight.isSteady, entry.weight.old > 0 {
        row.add(width: SignRow.pipsWidth) {
          .pips(entry.weight.old, x: $0, y: $1, isFaint: true)
        }
        row.add("→")
      }
      row.add(width: SignRow.pipsWidth) {
        .pips(entry.weight.new, x: $0, y: $1, isFaint: false)
      }
    }
    if let amount = entry.amountInWords { row.add(amount) }
    if !entry.mood.isSteady, let old = entry.mood.old {
      row.add(width: SignRow.faceWidth) { .face(old, x: $0, y: $1, isFaint: true) }
      row.add(entry.mood.new == nil ? "→ –" : "→")
    }
    if let mood = entry.mood.new {
      row.add(width: SignRow.faceWidth) { .face(mood, x: $0, y: $1, isFaint: false) }
    }
    for tag in entry.tags { row.add("#\(tag)") }
    if let origin = entry.origin { row.add("\(words.from) \(origin)") }
    return row.drawing
  }
}

/// Signs beside each other, in as many rows as it takes.
struct SignRow {
  let width: Int
  private(set) var drawing = Drawing()
  private var place = 0

  static let pipsWidth = 300
  static let faceWidth = 90
  private static let gap = 60

  init(width: Int) { self.width = width }

  mutating func add(width own: Int, _ mark: (_ x: Int, _ y: Int) -> Drawing.Mark) {
    makeRoom(own)
    drawing.add(mark(place, drawing.height - TypeSize.small.leading + 15))
    place += own + SignRow.gap
  }

  mutating func add(_ text: String) {
    let metrics = FontMetrics.shared
    let own = metrics.width(text) * TypeSize.small.size / 1000
    if own > width {
      // A word wider than the box is broken like any other text.
      let broken = Drawing([Piece(text, .faint)], .small, width: width)
      drawing.append(broken)
      place = width
      return
    }
    makeRoom(own)
    var line = Drawing([Piece(text, .faint, isWhole: true)], .small, width: max(own + 10, width))
    line.height = 0
    drawing.place(
      line.shifted(isRightToLeft: beginsRightToLeft([Piece(text)]), own, width), x: place,
      y: drawing.height - TypeSize.small.leading)
    place += own + SignRow.gap
  }

  private mutating func makeRoom(_ own: Int) {
    if drawing.height == 0 || place > 0 && place + own > width {
      drawing.height += TypeSize.small.leading
      place = 0
    }
  }
}

extension Drawing {
  /// A line that runs from the right ends where its own width does, not that of the room.
  fileprivate func shifted(isRightToLeft: Bool, _ own: Int, _ width: Int) -> Drawing {
    guard isRightToLeft else { return self }
    var moved = Drawing()
    moved.place(self, x: own - max(own + 10, width), y: 0)
    return moved
  }
}
