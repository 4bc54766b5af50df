import PBMDiff
import PBMModel

/// What stands in the boxes of a page, in lines of a terminal.
struct EntryText {
  let words: PageWords
  let isChange: Bool
  let pen: LinePen

  init(words: PageWords, isChange: Bool, isPlain: Bool) {
    self.words = words
    self.isChange = isChange
    pen = LinePen(isPlain: isPlain)
  }

  /// A box's lines, none wider than the width.
  func cell(_ panel: Panel, _ width: Int) -> [[Piece]] {
    var result = paragraph(of: [Piece(panel.heading, .bold)], width: width)
    if !panel.question.isEmpty {
      result += paragraph(of: [Piece(panel.question, .faint)], width: width)
    }
    for note in panel.notes { result += paragraph(of: [Piece(note)], width: width) }
    for entry in panel.entries { result += self.lines(entry, width) }
    result += belongings(panel.impacts, panel.hypotheses, width)
    return result
  }

  /// Impacts and hypotheses, one below the other.
  func belongings(
    _ impacts: [PageImpact], _ hypotheses: [PageHypothesis], _ width: Int
  ) -> [[Piece]] {
    var result: [[Piece]] = []
    for impact in impacts {
      let text = (impact.box.map { "\($0): " } ?? "") + impact.text
      result += hanging([Piece(pen.isPlain ? "=> " : "⇒ ")], [Piece(text)], width: width)
      result += notes(impact.notes, width)
    }
    for hypothesis in hypotheses {
      let status = hypothesis.status == .open ? "" : words.status(hypothesis.status) + ": "
      result += hanging(
        [Piece("? ")], [Piece(status, .bold), Piece(hypothesis.text)], width: width)
      result += notes(hypothesis.notes, width)
    }
    return result
  }

  private func notes(_ notes: [String], _ width: Int) -> [[Piece]] {
    notes.flatMap { hanging([Piece("  ")], [Piece($0, .faint)], width: width) }
  }

  private func lines(_ entry: PageEntry, _ width: Int) -> [[Piece]] {
    let action = isChange || !entry.isWanted ? entry.action : nil
    let look = action?.look ?? .plain
    let sign = action.map { pen.sign($0) } ?? (pen.isPlain ? "-" : "•")
    var text = marked(entry.text, look)
    for sign in entry.signs {
      // What would take a line of its own may rather be broken.
      let isShort = displayWidth(sign) * 2 <= width
      text += [Piece(" "), Piece(sign, .faint, isWhole: isShort)]
    }
    for tag in entry.tags { text += [Piece(" "), Piece("#\(tag)", .faint, isWhole: true)] }
    if let origin = entry.origin { text.append(Piece(" (\(words.from) \(origin))", .faint)) }
    if entry.isDoubtful { text.append(Piece(" (?)", .faint)) }
    var result = hanging([Piece(sign, look), Piece(" ")], text, width: width)
    if !entry.before.isEmpty {
      result += hanging(
        [Piece("  ")],
        [Piece(words.before + ": ", .faint)] + marked(entry.before, .faint, .faintChanged),
        width: width)
    }
    if let decided = decision(entry) {
      result += hanging([Piece("  ")], decided, width: width)
    }
    result += notes(entry.notes, width)
    result += belongings(entry.impacts, entry.hypotheses, width - 2)
      .map { [Piece("  ")] + $0 }
    return result
  }

  /// What was decided and is not yet so.
  private func decision(_ entry: PageEntry) -> [Piece]? {
    guard entry.isWanted, let action = entry.action else { return nil }
    let arrow = pen.isPlain ? "-> " : "→ "
    return [Piece("\(arrow)\(pen.sign(action)) \(words.name(action))", action.look)]
      + (entry.reason.isEmpty ? [] : [Piece(": \(entry.reason)")])
  }

  private func marked(
    _ stretches: [WordChanges.Stretch], _ look: Piece.Look, _ changed: Piece.Look = .changed
  ) -> [Piece] {
    stretches.map { Piece($0.text, $0.isChanged ? changed : look) }
  }
}
