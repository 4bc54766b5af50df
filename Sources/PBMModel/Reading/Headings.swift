import PBMSyntax

// Titles and headings: which box a section is.

extension CanvasReading {
  mutating func readHeading(_ line: Int) {
    let isTitle = tree.kind(line) == .title
    let name = Canvas.headingName(tree, line)
    let whole = words.wholeName(in: tree.bytes, name.indices)
    leaveItem()
    if name.end < tree.content(line).end { reportHeadingSign(line, name) }
    if isTitle, whole == .unknown {
      titleLine = line
      owner = .model
      return checkHeadingText(line, name)
    }
    let meaning =
      isTitle || whole != .unknown ? whole : words.heading(in: tree.bytes, name.indices)
    open(line, name, meaning)
    // What is unknown is told as a whole.
    if section != .unknown { checkHeadingText(line, name) }
  }

  /// A heading is printed as it stands, arrows and all.
  private mutating func checkHeadingText(_ line: Int, _ name: ByteRange) {
    guard !tree.features(line).isDisjoint(with: .suspicious) else { return }
    checkSuspicious(name, isMarkChecked: false) { _, _ in true }
  }

  /// What stands below a title or a heading belongs to nothing above it.
  private mutating func leaveItem() {
    item = nil
    isBelowEmptyItem = false
    isBelowBareHeading = false
    itemColumn = .max
  }

  private mutating func open(_ line: Int, _ name: ByteRange, _ meaning: HeadingMeaning) {
    switch meaning {
    case .box(let box):
      section = .box(box)
      owner = .box(box)
      noteRepetition(of: box, line)
    case .hypotheses:
      section = .hypotheses
      owner = .model
    case .unknown, .ambiguous:
      if tree.headingLevel(line) >= 3 { return openNote(line, name) }
      section = .unknown
      owner = .nothing
      reportUnknown(line, name, meaning)
    }
    sections.append(Section(line: line, meaning: section ?? .unknown))
  }

  /// A deeper heading that names no box: words of the section that is open.
  private mutating func openNote(_ line: Int, _ name: ByteRange) {
    sections.append(Section(line: line, meaning: .note))
    owner = ownerOfElement()
    notes.append(Note(line: line, owner: owner, text: tree.content(line)))
    if case .box(let box) = owner { boxes[Int(box.rawValue)].hasNotes = true }
    report(
      .subheading, tree.visible(line), "a heading inside a box is read as a note",
      help: "write it as an item, as a comment with \"// \", or without the signs")
  }

  private mutating func noteRepetition(of box: Box, _ line: Int) {
    let index = Int(box.rawValue)
    guard let first = boxes[index].headingLine else {
      boxes[index].headingLine = line
      return
    }
    report(
      .repeatedBox, tree.visible(line),
      "\(names(of: [box])[0]) has a second heading: both are one box",
      help: "move the items below the first heading",
      related: [RelatedPlace(tree.visible(first), "the first one")])
  }

  private mutating func reportUnknown(_ line: Int, _ name: ByteRange, _ meaning: HeadingMeaning) {
    if name.isEmpty {
      return report(
        .unknownSection, tree.visible(line), "a heading without a name",
        help: "write the name of a box behind it, or take it away")
    }
    if case .ambiguous(let first, let second) = meaning {
      return reportAmbiguous(name, first, second)
    }
    let near = words.nearest(.heading, in: tree.bytes, name.indices, for: fileLanguage())
    if let near, case .box(let box) = words.heading(in: Array(near.utf8), 0..<near.utf8.count) {
      boxesNamedInVain.insert(box)
    }
    let known = names(of: Box.allCases).joined(separator: ", ")
    report(
      .unknownSection, name, "no box has the name \"\(string(name))\", so its items are in no box",
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "the boxes are \(known)",
      fixes: near.map {
        [Fix("write \"\($0)\"", isSafe: false, edits: [Edit(name, Array($0.utf8))])]
      } ?? [])
  }

  private mutating func reportAmbiguous(
    _ name: ByteRange, _ first: HeadingMeaning, _ second: HeadingMeaning
  ) {
    let language = fileLanguage()
    let names = [first, second].map { meaning in
      guard case .box(let box) = meaning else { return words.nameOfHypotheses(in: language) }
      boxesNamedInVain.insert(box)
      return words.name(of: box, in: language)
    }
    report(
      .unknownSection, name, "this heading names two sections: \(names[0]) and \(names[1])",
      help: "give each a heading of its own; until then its items are in no box")
  }

  private mutating func reportHeadingSign(_ line: Int, _ name: ByteRange) {
    report(
      .headingSign, ByteRange(Int(name.end), Int(tree.content(line).end)),
      "a sign behind a heading means nothing", help: "put it behind an item, or take it away")
  }
}
