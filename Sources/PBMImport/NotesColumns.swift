import PBMExchange
import PBMModel
import PBMSyntax

// Tables that are pictures of a canvas: names of boxes above columns, and below them what they hold.

extension NotesReading {
  /// Reads a table whose first row names boxes. Where a later row names others, or a cell begins with
  /// the name of one, what follows in its column is theirs: a canvas has more boxes than columns.
  mutating func readColumns(_ table: NotesTable) {
    var boxes: [Int: Box] = [:]
    var named: [Box] = []
    for (number, row) in table.rows.enumerated() {
      let heads = number == 0 ? row.map { boxClaim($0.text) } : headings(in: row, but: named)
      for (column, cell) in row.enumerated() where !cell.text.isEmpty {
        var text = cell.text
        var line = cell.line
        if let claim = heads[column] ?? nameAbove(cell.text, but: named), let box = claim.box {
          openCell(cell.line, box, claim)
          boxes[column] = box
          named.append(box)
          text = heads[column] == nil ? belowFirst(cell.text) : ""
          if cell.text.unicodeScalars.contains("\n") { line += 1 }
        } else if let box = boxes[column],
          let index = draft.boxes.firstIndex(where: { $0.box == box })
        {
          place = .box(index)
        } else {
          note(cell.line, cell.text, .note)
          continue
        }
        addParts(text, line)
      }
    }
    place = .elsewhere
  }

  /// What the cells of a later row name, if all that it holds, or all but one thing, are names of boxes
  /// that the table has not named yet.
  private func headings(
    in row: [(text: String, line: Int)], but named: [Box]
  ) -> [HeadingClaim?] {
    let claims = row.map { cell in
      boxClaim(cell.text).flatMap { claim in
        claim.isExact && claim.box.map { !named.contains($0) } ?? false ? claim : nil
      }
    }
    let count = claims.count { $0 != nil }
    let filled = row.count { !$0.text.isEmpty }
    return count >= 2 && count >= filled - 1 ? claims : row.map { _ in nil }
  }

  /// What the first line of a cell names, where it stands out.
  private func nameAbove(_ text: String, but named: [Box]) -> HeadingClaim? {
    let first = SourceLine(number: 1, raw: firstPart(text))
    guard first.isEmphasized, let claim = boxClaim(first.body), claim.isExact,
      let box = claim.box, !named.contains(box)
    else { return nil }
    return claim
  }

  private func firstPart(_ text: String) -> String {
    String(withoutBreaks(text).prefix { $0 != "\n" })
  }

  private func belowFirst(_ text: String) -> String {
    String(withoutBreaks(text).drop { $0 != "\n" }.dropFirst())
  }

  /// The lines of a cell, and the parts of each; what a cell's lines begin with are bullets, and what
  /// stands further in belongs to the item above.
  mutating func addParts(_ text: String, _ line: Int) {
    var index = line
    var hasItem = false
    for part in withoutBreaks(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let line = SourceLine(number: 1, raw: String(part))
      let words = line.body
      let place = min(index, lines.count - 1)
      if text.unicodeScalars.contains("\n") { index += 1 }
      if isQuestion(line) {
        // The question of the box is no answer to it.
        openAgain(place, words)
      } else if hasItem, line.isFurtherIn, case .box(let number) = self.place {
        hangPart(place, line, number)
      } else if words.unicodeScalars.contains(where: isWordScalar) {
        for one in line.bullet == .mark ? [words] : splitList(words) { add(place, one, as: line) }
        hasItem = true
      } else if hasMood(words) {
        add(place, words)
      }
    }
  }

  /// Whether the line asks what the box that is open does, in the words of a language or others that
  /// name it.
  private func isQuestion(_ line: SourceLine) -> Bool {
    guard let box, line.bullet == .none, let last = line.body.unicodeScalars.last,
      foldFullwidth(last.value) == 0x3F
    else { return false }
    let bytes = Array(line.body.utf8)
    return Vocabulary.shared.wholeName(in: bytes, bytes.indices) == .box(box)
      || Language.allCases.contains { language in
        Vocabulary.shared.question(of: box, in: language).utf8.elementsEqual(bytes)
      }
  }

  /// Puts the question above the heading of its box, which may have no items to put it before.
  private mutating func openAgain(_ index: Int, _ words: String) {
    guard case .box(let number) = place else { return }
    let isNew = draft.boxes[number].names.insert(words).inserted
    tell(index, .heading, box, words, remark: isNew ? "" : AccountLine.again)
    guard isNew else { return }
    draft.boxes[number].comments.append(
      DraftLine(kind: .comment, text: words, source: lines[index].number))
  }

  /// What stands further in than an item: what the format marks, else a note. The sign of an action
  /// between the arrow and its name is a picture of it.
  private mutating func hangPart(_ index: Int, _ line: SourceLine, _ number: Int) {
    var words = line.text.replacingText("**", with: "").split(separator: " ")
    if words.count > 2, words[0] == "→", !words[1].unicodeScalars.contains(where: isWordScalar) {
      words.remove(at: 1)
    }
    let text = words.joined(separator: " ")
    if readMark(index, number, text) { return }
    attach(index, line.words, number)
    // A note right behind the decision is one of the item: below it, it would be the decision's.
    guard let item = draft.boxes[number].items.indices.last else { return }
    let children = draft.boxes[number].items[item].children
    if children.count > 1, children[children.count - 2].kind == .decision {
      draft.boxes[number].items[item].children.swapAt(children.count - 2, children.count - 1)
    }
  }
}

extension SourceLine {
  /// Whether it stands further in than by a blank that only divides.
  fileprivate var isFurtherIn: Bool { bullet == .none && indentation >= 2 }
}
