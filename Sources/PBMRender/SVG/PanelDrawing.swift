import PBMDiff
import PBMModel
import PBMSyntax

/// Draws what stands in the boxes of a page.
struct PanelDrawing {
  let words: PageWords
  let type: Typography

  /// How far the texts of elements stand in.
  private static let indent = 130
  /// How far small texts with a sign before them stand in.
  private static let inset = 110
  /// Between columns of elements, and how wide those are at least.
  private static let gutter = 140
  private static let leastColumn = 1300

  /// A box's content, without a frame.
  func panel(_ panel: Panel, width: Int) -> Drawing {
    let head = self.head(panel, width: width)
    var best = body(panel, columns: 1, width: width)
    guard type.isDense else { return head.followed(by: best) }
    let number = panel.entries.count + panel.impacts.count + panel.hypotheses.count
    for count in 2...4 where number >= count {
      let room = (width - PanelDrawing.gutter * (count - 1)) / count
      guard room >= PanelDrawing.leastColumn else { break }
      let other = body(panel, columns: count, width: width)
      // One line less is no reason to read in columns.
      if other.height + type.body.leading < best.height { best = other }
    }
    return head.followed(by: best)
  }

  private func head(_ panel: Panel, width: Int) -> Drawing {
    var head = Drawing([Piece(panel.heading, .bold)], type.heading, width: width)
    if !panel.question.isEmpty {
      let question = Drawing([Piece(panel.question, .faint)], type.small, width: width)
      if type.isDense {
        head.append(question, besideWithin: width, gap: 120)
      } else {
        head.append(question)
      }
    }
    for note in panel.notes {
      head.append(Drawing([Piece(note)], type.small, width: width), gap: 20)
    }
    return head
  }

  /// The elements and what belongs to the box, in columns as even as their order allows.
  private func body(_ panel: Panel, columns count: Int, width: Int) -> Drawing {
    let room = (width - PanelDrawing.gutter * (count - 1)) / count
    var blocks = panel.entries.map { (drawing: entry($0, width: room), gap: type.entryGap) }
    let below =
      panel.impacts.map { belongings([$0], [], width: room) }
      + panel.hypotheses.map { belongings([], [$0], width: room) }
    for (number, drawing) in below.enumerated() { blocks.append((drawing, number == 0 ? 20 : 0)) }
    let heights = blocks.map { $0.drawing.height + $0.gap }
    let limit = evenHeight(heights, columns: count)
    var drawing = Drawing()
    var (column, place) = (0, 0)
    for (number, block) in blocks.enumerated() {
      if place > 0, place + heights[number] > limit {
        column += 1
        place = 0
      }
      drawing.place(
        block.drawing, x: column * (room + PanelDrawing.gutter), y: place + block.gap)
      place += heights[number]
      drawing.height = max(drawing.height, place)
    }
    return drawing
  }

  /// Impacts and hypotheses, one below the other.
  func belongings(
    _ impacts: [PageImpact], _ hypotheses: [PageHypothesis], width: Int
  ) -> Drawing {
    var drawing = Drawing()
    for impact in impacts {
      let text = (impact.box.map { "\($0): " } ?? "") + impact.text
      let isTurned = beginsRightToLeft(impact.text)
      drawing.append(hanging(isTurned ? "⇐" : "⇒", [Piece(text)], isTurned, width: width))
      for note in impact.notes { drawing.append(noted(note, isTurned, width: width)) }
    }
    for hypothesis in hypotheses {
      let status =
        hypothesis.status == .open ? [] : [Piece(words.status(hypothesis.status) + ": ", .bold)]
      let isTurned = beginsRightToLeft(hypothesis.text)
      drawing.append(hanging("?", status + [Piece(hypothesis.text)], isTurned, width: width))
      for note in hypothesis.notes { drawing.append(noted(note, isTurned, width: width)) }
    }
    return drawing
  }

  /// A text in small type with a sign before it: on the right of what runs from there.
  private func hanging(
    _ sign: String, _ pieces: [Piece], _ isTurned: Bool, width: Int
  ) -> Drawing {
    let inset = PanelDrawing.inset
    var drawing = Drawing()
    var mark = Drawing([Piece(sign, .bold)], type.small, width: inset, isRightToLeft: isTurned)
    mark.height = 0
    drawing.append(mark, x: isTurned ? width - inset : 0)
    drawing.append(
      Drawing(pieces, type.small, width: width - inset, isRightToLeft: isTurned),
      x: isTurned ? 0 : inset)
    return drawing
  }

  private func noted(_ note: String, _ isTurned: Bool, width: Int) -> Drawing {
    let inset = PanelDrawing.inset
    var drawing = Drawing()
    drawing.append(
      Drawing([Piece(note, .faint)], type.small, width: width - inset), x: isTurned ? 0 : inset)
    return drawing
  }

  // MARK: Elements

  private func entry(_ entry: PageEntry, width: Int) -> Drawing {
    let inner = width - PanelDrawing.indent
    let isTurned = entry.isRightToLeft
    var drawing = Drawing()
    let action = entry.isWanted ? nil : entry.action
    let (side, top) = (isTurned ? width - 90 : 0, type.body.ascent - 80)
    if let action {
      drawing.add(.sign(action, x: side, y: top))
    } else {
      drawing.add(.dot(x: side, y: top))
    }
    let left = isTurned ? 0 : PanelDrawing.indent
    drawing.append(said(entry, action, width: inner), x: left)
    for note in entry.notes {
      drawing.append(Drawing([Piece(note, .faint)], type.small, width: inner), x: left)
    }
    drawing.append(belongings(entry.impacts, entry.hypotheses, width: inner), x: left)
    return drawing
  }

  /// An element's words, its signs and what was decided about it.
  private func said(_ entry: PageEntry, _ action: Action?, width: Int) -> Drawing {
    let look: Piece.Look = action == .delete ? .gone : .plain
    var text = entry.text.map { Piece($0.text, $0.isChanged ? .changed : look) }
    if entry.isDoubtful { text.append(Piece(" (?)", .faint)) }
    var drawing = Drawing(text, type.body, width: width, isRightToLeft: entry.isRightToLeft)
    var before = Drawing()
    if !entry.before.isEmpty {
      let pieces = entry.before.map { Piece($0.text, $0.isChanged ? .faintChanged : .faint) }
      before = Drawing(
        [Piece(words.before + ": ", .faint)] + pieces, type.small, width: width,
        isRightToLeft: entry.isRightToLeft)
    }
    if !type.isDense { drawing.append(before) }
    var row =
      type.isDense
      ? SignRow(type.small, after: drawing, width: width, isRightToLeft: entry.isRightToLeft)
      : SignRow(type.small, width: width, isRightToLeft: entry.isRightToLeft)
    addSigns(entry, to: &row)
    var rest = type.isDense ? before : Drawing()
    if entry.isWanted, let action = entry.action {
      let reason = entry.reason.isEmpty ? [] : [Piece(": \(entry.reason)")]
      let pieces = [Piece(words.name(action), .bold)] + reason
      if !type.isDense || !row.add(action, pieces) {
        rest.append(decision(action, pieces, entry.isRightToLeft, width: width))
      }
    }
    if type.isDense { return row.drawing.followed(by: rest) }
    drawing.append(row.drawing)
    return drawing.followed(by: rest)
  }

  /// What was decided and is not yet so.
  private func decision(
    _ action: Action, _ pieces: [Piece], _ isTurned: Bool, width: Int
  ) -> Drawing {
    let inset = SignRow.signWidth
    var drawing = Drawing()
    drawing.add(.sign(action, x: isTurned ? width - 90 : 0, y: type.small.ascent - 72))
    drawing.append(
      Drawing(pieces, type.small, width: width - inset, isRightToLeft: isTurned),
      x: isTurned ? 0 : inset)
    return drawing
  }

  /// Weight, amount, mood, tags and where it came from.
  private func addSigns(_ entry: PageEntry, to row: inout SignRow) {
    func pips(_ weight: Int, isFaint: Bool, _ row: inout SignRow) {
      row.add(width: SignRow.pipsWidth) { .pips(weight, x: $0, y: $1, isFaint: isFaint) }
    }
    func face(_ mood: Mood, isFaint: Bool, _ row: inout SignRow) {
      row.add(width: SignRow.faceWidth) { .face(mood, x: $0, y: $1, isFaint: isFaint) }
    }
    let (weight, mood) = (entry.weight, entry.mood)
    if weight.old > 0, !weight.isSteady {
      row.addStep(width: SignRow.pipsWidth) { row in
        pips(weight.old, isFaint: true, &row)
        row.add(row.arrow)
        pips(weight.new, isFaint: false, &row)
      }
    } else if weight.new > 0 {
      pips(weight.new, isFaint: false, &row)
    }
    if let amount = entry.amountInWords { row.add(amount) }
    if let old = mood.old, !mood.isSteady {
      row.addStep(width: SignRow.faceWidth) { row in
        face(old, isFaint: true, &row)
        row.add(row.arrow)
        if let new = mood.new { face(new, isFaint: false, &row) } else { row.add("–") }
      }
    } else if let new = mood.new {
      face(new, isFaint: false, &row)
    }
    for tag in entry.tags { row.add("#\(tag)") }
    if let origin = entry.origin { row.add("\(words.from) \(origin)") }
  }
}

extension Drawing {
  /// This drawing with another below it.
  fileprivate func followed(by other: Drawing) -> Drawing {
    var both = self
    both.append(other)
    return both
  }
}

/// The least height at which blocks fit into so many columns, one after the other.
private func evenHeight(_ heights: [Int], columns: Int) -> Int {
  let whole = heights.reduce(0, +)
  guard columns > 1 else { return whole }
  var limit = max(heights.max() ?? 0, whole / columns)
  while true {
    var (needed, place) = (1, 0)
    // By how little the first block of a next column does not fit.
    var least = whole
    for height in heights {
      if place > 0, place + height > limit {
        least = min(least, place + height - limit)
        needed += 1
        place = 0
      }
      place += height
    }
    if needed <= columns { return limit }
    limit += least
  }
}
