import PBMExchange
import PBMModel
import PBMSyntax

// Lines below the heading of a box: items, and what hangs on them.

extension NotesReading {
  /// How the lines below a heading are written, up to the next heading.
  func style(of heading: Int) -> SectionStyle {
    var style = SectionStyle()
    var least = Int.max
    var plain = 0
    var plainBefore = 0
    var gaps = 0
    var wasBlank = false
    for index in lines.indices[(heading + 1)...] {
      if claims[index] != nil || lines[index].isHeadingByForm || mail[index] != nil { break }
      let line = lines[index]
      if line.isBlank {
        wasBlank = true
        continue
      }
      if isTaken[index] { continue }
      if wasBlank, plain > 0 || least < Int.max { gaps += 1 }
      wasBlank = false
      if line.bullet == .none {
        plain += 1
        if least == Int.max { plainBefore += 1 }
      } else {
        least = min(least, line.indentation)
      }
    }
    style.hasBullets = least < Int.max
    style.indentation = style.hasBullets ? least : 0
    style.hasPlainItems = !style.hasBullets || plainBefore >= 2
    style.isOneLine = plain == 1 && !style.hasBullets
    return style
  }

  /// Reads a line of a box.
  mutating func readInBox(_ index: Int) {
    guard case .box(let number) = place else { return }
    let line = lines[index]
    let hasItem = !draft.boxes[number].items.isEmpty
    if section.isAside {
      if line.bullet == .none || !section.isAfterBlank { return note(index, line.text, .note) }
      section.isAside = false
    }
    if readMark(index, number, line.text) { return }
    if line.isQuoted { return attach(index, line.words, number) }
    if line.bullet == .none, hasItem || !section.hasPlainItems, !isItem(line) {
      if section.isAfterBlank, hasItem, line.indentation == 0, !startsLow(line.body),
        section.hasBullets
      {
        // After the list and a gap something else begins.
        section.isAside = true
        return note(index, line.text, .note)
      }
      if hasItem, isWrapped(line) { return join(index, number) }
      return attach(index, line.words, number)
    }
    if line.bullet != .none, section.hasBullets, line.indentation > section.indentation,
      hasItem, !isInGroup(line)
    {
      return attach(index, line.words, number)
    }
    if section.isOneLine {
      for part in splitList(line.body) { add(index, part) }
      return
    }
    if line.bullet != .none { noteGroup(index) }
    add(index, line.body)
  }

  /// Whether a line without a bullet is an item all the same.
  private func isItem(_ line: SourceLine) -> Bool {
    if section.hasPlainItems {
      guard let last = section.lastLine, !section.isAfterBlank else { return true }
      // A line that was broken by a mail program goes on in small letters.
      if isWrapped(line) { return false }
      return last.bullet == .none || line.indentation <= last.indentation
    }
    guard let last = section.lastLine, line.indentation <= section.indentation,
      !section.isAfterBlank
    else { return false }
    return last.bullet != .none && !startsLow(line.body) && last.text.unicodeScalars.count < 60
      && line.text.unicodeScalars.count < 60 && isCased(line.body)
  }

  /// Whether the line stands below a name for items, and not below one of those.
  private func isInGroup(_ line: SourceLine) -> Bool {
    guard let group = section.groupIndentation, line.indentation > group else { return false }
    guard let last = section.lastLine, last.bullet != .none else { return true }
    return last.indentation <= group || line.indentation <= last.indentation
  }

  /// Whether the line goes on with the sentence of a long line above it.
  private func isWrapped(_ line: SourceLine) -> Bool {
    guard let last = section.lastLine, !section.isAfterBlank else { return false }
    return last.text.unicodeScalars.count >= 50 && startsLow(line.body)
  }

  private func startsLow(_ text: String) -> Bool {
    text.unicodeScalars.first { isWordScalar($0) }?.properties.isLowercase ?? false
  }

  private func isCased(_ text: String) -> Bool {
    text.unicodeScalars.first { isWordScalar($0) }?.properties.isCased ?? false
  }

  /// A name for the bullets below it: `- **Team**`, `- Inside:`. They are items as it is.
  private mutating func noteGroup(_ index: Int) {
    let line = lines[index]
    let isName = line.isEmphasized || (line.body.unicodeScalars.last.map(isColon) ?? false)
    if let group = section.groupIndentation, line.indentation > group { return }
    section.groupIndentation = nil
    guard isName, index + 1 < lines.count else { return }
    let next = lines[index + 1]
    if next.bullet != .none, next.indentation > line.indentation {
      section.groupIndentation = line.indentation
    }
  }

  /// What the format itself marks: decisions, impacts, hypotheses, comments.
  mutating func readMark(_ index: Int, _ number: Int, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let kind = PBMSyntax.readMark(of: bytes, 0, bytes.count),
      [.comment, .decision, .impact, .hypothesis].contains(kind)
    else { return false }
    let canvas = readCanvas(Array("## Costs\n- x\n".utf8) + bytes + [10])
    let tree = canvas.tree
    guard tree.lineCount == 3 else { return false }
    let content = tree.string(tree.content(2))
    switch kind {
    case .comment:
      remark(index, content)
      tell(index, .comment, box)
      return true
    case .decision:
      let isFirst =
        draft.boxes[number].items.last.map { item in
          !item.children.contains { $0.kind == .decision }
        } ?? false
      guard isFirst, canvas.decisions.first?.action != nil, !canvas.hasErrors else { return false }
      hang(index, content, .decision, number)
    case .impact: hang(index, content, .impact, number)
    case .hypothesis:
      guard !draft.boxes[number].items.isEmpty, !content.isEmpty else { return false }
      hang(index, statusText(content), .hypothesis, number)
    default: return false
    }
    return true
  }

  /// A hypothesis that begins with its answer, the colon forgotten, has one.
  private func statusText(_ content: String) -> String {
    let bytes = Array(content.utf8)
    let end = skipWord(bytes, 0, bytes.count)
    let rest = skipBlanks(bytes, end, bytes.count)
    guard rest < bytes.count, bytes[rest] != UInt8(ascii: ":"),
      Vocabulary.shared.status(in: bytes, 0..<end) != nil
    else {
      return content
    }
    let answer = String(decoding: bytes[..<end], as: UTF8.self)
    return answer + ": " + trimmed(String(decoding: bytes[end...], as: UTF8.self))
  }

  /// Hangs a line on the last item; on the box where there is none.
  private mutating func hang(
    _ index: Int, _ text: String, _ kind: AccountLine.Kind, _ number: Int, remark: String = ""
  ) {
    let line = DraftLine(kind: kind, text: text, source: lines[index].number)
    if draft.boxes[number].items.isEmpty {
      draft.boxes[number].notes.append(line)
    } else {
      draft.boxes[number].items[draft.boxes[number].items.count - 1].children.append(line)
    }
    tell(index, kind, box, text, remark: remark)
  }

  /// A line that belongs to the item above it, or to the box.
  mutating func attach(_ index: Int, _ text: String, _ number: Int) {
    hang(index, unescaped(text), .note, number)
  }

  /// Puts a broken line together again.
  private mutating func join(_ index: Int, _ number: Int) {
    let item = draft.boxes[number].items.count - 1
    guard draft.boxes[number].items[item].children.isEmpty else {
      return attach(index, lines[index].body, number)
    }
    draft.boxes[number].items[item].line.text += " " + lines[index].body
    tell(index, .item, box)
  }

  /// Adds an item to the box that is open. What is struck out is decided to go; a box that is ticked
  /// is kept below it, as it says nothing that the format has a sign for.
  ///
  /// - Parameter part: what it was written as, where that is no whole line.
  mutating func add(_ index: Int, _ text: String, as part: SourceLine? = nil) {
    guard case .box(let number) = place else { return note(index, text, .note) }
    let (words, isStruck) = unstruck(withoutStop(trimmed(text)))
    guard words.unicodeScalars.contains(where: isWordScalar) || hasMood(words) else {
      return tell(index, .layout, nil)
    }
    draft.boxes[number].items.append(
      DraftItem(
        line: DraftLine(kind: .item, text: words, source: lines[index].number), children: pending))
    pending = []
    let line = part ?? lines[index]
    let remark = line.isTicked.map {
      $0 ? "ticked, as \(SourceLine.tick) below it says" : "its empty box left out"
    }
    tell(index, .item, box, words, remark: remark ?? "")
    if line.isTicked == true {
      let tick = DraftLine(kind: .note, text: SourceLine.tick, source: lines[index].number)
      draft.boxes[number].items[draft.boxes[number].items.count - 1].children.append(tick)
    }
    if line.isStruck || isStruck {
      let name = Vocabulary.shared.name(of: Action.delete, in: language ?? .english)
      hang(index, name, .decision, number, remark: "it is struck out")
    }
  }

  /// A text without the strokes through all of it but the signs behind; whether there were any.
  private func unstruck(_ text: String) -> (text: String, isStruck: Bool) {
    let parts = text.utf8.split(separator: UInt8(ascii: "~"), omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1].isEmpty, parts[3].isEmpty else {
      return (text, false)
    }
    let (inner, rest) = (trimmed(String(parts[2]) ?? ""), trimmed(String(parts[4]) ?? ""))
    let signs = rest.split(separator: " ")
    guard !inner.isEmpty, signs.allSatisfy({ loneSign(String($0)) != nil }) else {
      return (text, false)
    }
    return (signs.isEmpty ? inner : inner + " " + rest, true)
  }

  /// Without the stop or semicolon of a list behind a sign, which would make words of it.
  private func withoutStop(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    guard let last = scalars.last, ".;,".unicodeScalars.contains(last) else { return text }
    scalars.removeLast()
    let rest = trimmed(string(scalars))
    let bytes = Array(rest.utf8)
    let start = wordStart(bytes, 0, bytes.count)
    guard start > 0, sign(bytes, start, bytes.count, on: .item) != nil else { return text }
    return rest
  }
}
