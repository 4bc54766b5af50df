import PBMExchange
import PBMModel
import PBMSyntax

/// Reads notes line by line into the draft of a canvas.
///
/// First it is found which lines name boxes, since what other lines are depends on all of those; then
/// each line is put into the box that it stands below.
struct NotesReading {
  var lines: [SourceLine]
  var sense = HeadingSense()
  /// What each line is the heading of, by its index.
  var claims: [HeadingClaim?] = []
  /// Lines that are read already, as part of a table, or as what stands before everything.
  var isTaken: [Bool]
  /// The lines as they were written.
  let raws: [String]
  /// The tables, by the index of the line that they begin on.
  var tables: [Int: NotesTable] = [:]
  /// The words of comments, by the index of their line.
  var comments: [Int: String] = [:]
  /// Lines that belong to a mail and not to what it says, by their index.
  var mail: [Int: MailPart] = [:]
  /// Whether the last box was named and filled in one message.
  var isChat = false
  /// Comments that stand before what comes next.
  var pending: [DraftLine] = []
  var draft = NotesDraft()
  /// The language of most headings.
  var language: Language?

  /// Where lines now belong.
  var place = Place.head
  /// What the section so far looks like.
  var section = SectionStyle()
  /// The deepest level of a heading that names a box.
  var level = 0

  enum Place: Equatable {
    /// Before the first heading.
    case head
    /// In the box with this index of the draft.
    case box(Int)
    case hypotheses
    /// Below a heading that names no box: all are notes of the model.
    case elsewhere
  }

  /// How the lines of a section are written.
  struct SectionStyle {
    /// Whether any line of it has a bullet.
    var hasBullets = false
    /// Whether lines without bullets are its items.
    var hasPlainItems = true
    /// The least indentation of its bullets.
    var indentation = 0
    /// Whether a blank line stood above the last line.
    var isAfterBlank = false
    /// The last line that was read.
    var lastLine: SourceLine?
    /// Whether items below a line that is only a name for them are items.
    var groupIndentation: Int?
    /// The only line without a bullet, which may be a list.
    var isOneLine = false
    /// Whether something else was begun behind the list, and goes on.
    var isAside = false
  }

  init(_ text: String) {
    raws = sourceLines(text)
    lines = raws.enumerated().map { SourceLine(number: $0 + 1, raw: $1) }
    isTaken = Array(repeating: false, count: lines.count)
    // A quoted mail is a text like any other; a quotation in a text is a remark.
    let spoken = lines.count { !$0.isBlank }
    if lines.count(where: { $0.isQuoted && !$0.isBlank }) * 2 > spoken {
      for index in lines.indices { lines[index].isQuoted = false }
    }
  }

  mutating func read() -> NotesDraft {
    findUnderlines()
    findClaims()
    findLanguage()
    findDeeperBullets()
    level = claims.indices.map { claims[$0] == nil ? 0 : lines[$0].hashes }.max() ?? 0
    takeFrontMatter()
    findComments()
    findTables()
    findMail()
    for index in lines.indices where !isTaken[index] { read(index) }
    finish()
    return draft
  }

  /// Tells what a line was taken for.
  mutating func tell(
    _ index: Int, _ kind: AccountLine.Kind, _ box: Box?, _ text: String? = nil, remark: String = ""
  ) {
    draft.account.append(
      AccountLine(
        line: lines[index].number, kind: kind, box: box, text: text ?? lines[index].body,
        remark: remark))
  }

  var box: Box? { if case .box(let index) = place { draft.boxes[index].box } else { nil } }

  // MARK: Lines

  private mutating func read(_ index: Int) {
    let line = lines[index]
    if line.isBlank {
      section.isAfterBlank = true
      return
    }
    defer {
      section.lastLine = line
      section.isAfterBlank = false
    }
    if let words = comments[index] {
      if words.isEmpty { return tell(index, .layout, nil) }
      tell(index, .comment, box, words)
      return remark(index, words)
    }
    if let table = tables[index] { return read(table) }
    if let part = mail[index] {
      if leavesBox(index) { place = .elsewhere }
      return note(index, line.text, .note, remark: part.rawValue)
    }
    if line.text.utf8.starts(with: "//".utf8), claims[index] == nil {
      let words = trimmed(String(line.text.unicodeScalars.dropFirst(2)))
      if words.unicodeScalars.contains(where: isWordScalar) {
        tell(index, .comment, box, words)
        return remark(index, words)
      }
    }
    guard line.text.unicodeScalars.contains(where: isWordScalar) || hasMood(line.body) else {
      return tell(index, .layout, nil)
    }
    if let speaker = line.speaker {
      if claims[index] == nil, place == .head || isChat {
        // A message stands by itself.
        return note(index, line.text, .note)
      }
      remark(index, speaker)
    }
    if let claim = claims[index] { return open(index, claim) }
    if line.isHeadingByForm { return openUnknown(index) }
    switch place {
    case .head: readHead(index)
    case .elsewhere: note(index, line.text, .note)
    case .hypotheses: readHypothesis(index)
    case .box: readInBox(index)
    }
  }

  /// Whether there is a face in it that tells a mood, or it is nothing else than one.
  func hasMood(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { emojiMood($0.value) != nil }) { return true }
    if case .mood = loneSign(text) { return true }
    return false
  }

  private mutating func open(_ index: Int, _ claim: HeadingClaim) {
    section = SectionStyle()
    isChat = lines[index].speaker != nil && !claim.rest.isEmpty
    guard case .box(let box) = claim.meaning else {
      place = .hypotheses
      if draft.nameOfHypotheses == nil {
        draft.nameOfHypotheses = claim.name
      } else {
        note(index, claim.name, .note)
      }
      tell(index, .heading, nil, claim.name)
      if !claim.rest.isEmpty { addHypothesis(index, claim.rest) }
      return
    }
    let told = open(index, box, claim)
    section = style(of: index)
    // What is struck out is said to be so, though its place is still the best for what follows.
    if lines[index].isStruck { remark(index, lines[index].words) }
    guard claim.rest.unicodeScalars.contains(where: isWordScalar) else {
      return tell(index, .heading, box, claim.name, remark: told)
    }
    if !told.isEmpty { tell(index, .heading, box, claim.name, remark: told) }
    for part in splitList(claim.rest, takesPairs: true) { add(index, part) }
  }

  /// Opens a box: a heading as it was written where the format knows it, else the format's own, with
  /// the words that were written as a comment, but for a name that the box had already.
  ///
  /// - Returns: what is told of it besides.
  private mutating func open(_ index: Int, _ box: Box, _ claim: HeadingClaim) -> String {
    let name = headingWords(claim.name)
    let bytes = Array(name.utf8)
    let isKnown = Vocabulary.shared.heading(in: bytes, bytes.indices) == .box(box) && isBare(name)
    if let known = draft.boxes.firstIndex(where: { $0.box == box }) {
      place = .box(known)
      guard draft.boxes[known].names.insert(claim.name).inserted else { return AccountLine.again }
      remark(index, claim.name)
      return claim.remark
    }
    let language = language ?? .english
    var new = DraftBox(
      box: box, heading: isKnown ? name : Vocabulary.shared.name(of: box, in: language))
    if !isKnown { remark(index, claim.name) }
    new.comments = pending
    pending = []
    new.names = [claim.name]
    place = .box(draft.boxes.count)
    draft.boxes.append(new)
    return claim.remark
  }

  /// Whether a heading of these words has no sign at its end, which would be no part of its name.
  private func isBare(_ name: String) -> Bool {
    let canvas = readCanvas(Array("## \(name)\n".utf8))
    return canvas.diagnostics.allSatisfy { $0.code.name != "heading-sign" }
      && canvas.sections.count == 1
  }

  private func headingWords(_ name: String) -> String {
    var scalars = Array(withoutColon(name).unicodeScalars)[...]
    while let first = scalars.first, "*_#=[".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    while let last = scalars.last, "*_#=]".unicodeScalars.contains(last) { scalars.removeLast() }
    return trimmed(string(Array(scalars)))
  }

  /// A heading that names no box: the title, a word for some items of the box, or the begin of
  /// something else.
  private mutating func openUnknown(_ index: Int) {
    let line = lines[index]
    if place == .head, draft.title == nil, setTitle(index) { return }
    if case .box(let number) = place, line.hashes > level {
      draft.boxes[number].notes.append(
        DraftLine(kind: .note, text: line.words, source: line.number))
      section = SectionStyle()
      section = style(of: index)
      return tell(index, .note, box)
    }
    place = .elsewhere
    note(index, line.words, .heading)
  }

  /// Makes the line the title, unless the format would read it otherwise.
  mutating func setTitle(_ index: Int) -> Bool {
    let text = lines[index].words
    let canvas = readCanvas(Array("# \(text)\n".utf8))
    guard let title = canvas.title, canvas.tree.string(title).utf8.elementsEqual(text.utf8) else {
      return false
    }
    draft.title = DraftLine(kind: .title, text: text, source: lines[index].number)
    tell(index, .title, nil)
    return true
  }

  /// Opens the box that a cell names.
  mutating func openCell(_ index: Int, _ box: Box, _ claim: HeadingClaim) {
    let told = open(index, box, claim)
    tell(index, .heading, box, claim.name, remark: told)
  }

  /// A note of the model.
  mutating func note(
    _ index: Int, _ text: String, _ kind: AccountLine.Kind, remark: String = ""
  ) {
    draft.notes.append(DraftLine(kind: .note, text: unescaped(text), source: lines[index].number))
    tell(index, kind, nil, text, remark: remark)
  }

  /// A comment on what comes next.
  mutating func remark(_ index: Int, _ text: String) {
    pending.append(DraftLine(kind: .comment, text: text, source: lines[index].number))
  }

  private mutating func readHypothesis(_ index: Int) {
    let line = lines[index]
    if line.bullet == .none, line.indentation > 0, !draft.hypotheses.isEmpty {
      draft.hypotheses[draft.hypotheses.count - 1].children.append(
        DraftLine(kind: .note, text: line.words, source: line.number))
      return tell(index, .note, nil)
    }
    addHypothesis(index, line.words)
  }

  private mutating func addHypothesis(_ index: Int, _ text: String) {
    draft.hypotheses.append(
      DraftItem(line: DraftLine(kind: .item, text: text, source: lines[index].number)))
    tell(index, .hypothesis, nil, text)
  }

  /// A box with notes and no item: somebody wrote in sentences what others put behind bullets.
  private mutating func finish() {
    var places: [Int: Int] = [:]
    for (index, line) in draft.account.enumerated() where line.kind == .note {
      places[line.line] = index
    }
    for index in draft.boxes.indices where draft.boxes[index].items.isEmpty {
      for note in draft.boxes[index].notes {
        draft.boxes[index].items.append(
          DraftItem(line: DraftLine(kind: .item, text: note.text, source: note.source)))
        if let number = places[note.source] {
          draft.account[number] = AccountLine(
            line: note.source, kind: .item, box: draft.boxes[index].box, text: note.text)
        }
      }
      draft.boxes[index].notes = []
    }
    draft.trailing = pending
    draft.account = draft.account.enumerated().sorted { left, right in
      left.element.line == right.element.line
        ? left.offset < right.offset : left.element.line < right.element.line
    }.map(\.element)
  }
}
