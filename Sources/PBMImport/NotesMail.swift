// What belongs to a mail and not to what it says, known by its form alone: no list of greetings would
// know those of all languages.

/// A part of a mail that is no item of any box.
enum MailPart: String {
  case head = "the head of a mail"
  case closing = "the end of a mail"
}

extension NotesReading {
  /// Finds the parts of mails among the lines below the first name of a box.
  mutating func findMail() {
    guard let first = claims.firstIndex(where: { $0 != nil }) else { return }
    findMailHeads(after: first)
    let end = findSignature(after: first) ?? lines.count
    findClosing(after: first, before: end)
  }

  /// Three lines or more of a word, a colon and something, set apart from what stands above, of which
  /// one has an address in angle brackets or two have one: other lists of addresses are channels.
  private mutating func findMailHeads(after first: Int) {
    var start = first + 1
    while start < lines.count {
      var end = start
      while end < lines.count, isHeadLine(end) { end += 1 }
      if end - start >= 3, lines[start - 1].isBlank, isHead(start..<end) {
        for index in start..<end { mail[index] = .head }
      }
      start = max(end, start + 1)
    }
  }

  private func isHeadLine(_ index: Int) -> Bool {
    let line = lines[index]
    guard isPlain(index), let colon = line.text.unicodeScalars.firstIndex(where: isColon) else {
      return false
    }
    let name = String(line.text.unicodeScalars[..<colon])
    return name.utf8.count <= 24 && wordCount(name) <= 2 && wordCount(name) > 0
      && !name.unicodeScalars.contains("@")
  }

  private func isHead(_ range: Range<Int>) -> Bool {
    let addresses = range.filter { hasAddress(lines[$0].text) }
    return addresses.count > 1
      || addresses.contains { lines[$0].text.contains("<") && lines[$0].text.contains(">") }
  }

  /// Whether what stands below a part of a mail is in no box: not where a list goes on below a head.
  func leavesBox(_ index: Int) -> Bool {
    guard mail[index] == .head else { return true }
    let next = lines[(index + 1)...].firstIndex { !$0.isBlank }
    return next.map { mail[$0] == nil && lines[$0].bullet == .none } ?? true
  }

  private func hasAddress(_ text: String) -> Bool {
    text.unicodeScalars.split(whereSeparator: isSpace).contains { word in
      guard let sign = word.firstIndex(of: "@"), sign > word.startIndex else { return false }
      return word[sign...].contains(".")
    }
  }

  /// `--` on a line of its own, below which no box is named: mail programs put it above a signature.
  private mutating func findSignature(after first: Int) -> Int? {
    guard let mark = lines.lastIndex(where: { $0.text == "--" }), mark > first,
      claims[mark...].allSatisfy({ $0 == nil }),
      lines[mark...].count(where: { !$0.isBlank }) <= 12
    else { return nil }
    for index in lines.indices[(mark + 1)...] where isPlain(index) { mail[index] = .closing }
    return mark
  }

  /// A few words with a comma and below them a name, and what stands below that to the end: what the
  /// program puts there that sent it.
  private mutating func findClosing(after first: Int, before end: Int) {
    var start = end
    var spoken = 0
    while start > first + 1, spoken <= 8, lines[start - 1].isBlank || isPlain(start - 1) {
      start -= 1
      if lines[start].isBlank { continue }
      spoken += 1
      guard isClosing(start, after: first, before: end) else { continue }
      for index in start..<end where !lines[index].isBlank { mail[index] = .closing }
      return
    }
  }

  private func isClosing(_ start: Int, after first: Int, before end: Int) -> Bool {
    guard start > first + 1, lines[start - 1].isBlank, endsInComma(start),
      commaCount(start) == 1,
      let name = lines.indices[(start + 1)..<end].first(where: { !lines[$0].isBlank }),
      startsHigh(lines[name].text)
    else { return false }
    var last = start
    while last + 1 < end, !lines[last + 1].isBlank { last += 1 }
    guard last - start < 4, (start...last).allSatisfy({ wordCount(lines[$0].text) <= 5 }),
      !(start + 1..<end).contains(where: endsInComma)
    else { return false }
    // Below the name of a box it would be its items, and so it would where others end in commas, too.
    var above = start - 1
    while above > first, lines[above].isBlank { above -= 1 }
    let isName = claims[above]?.rest.isEmpty ?? false
    return !isName && !endsInComma(above)
  }

  private func commaCount(_ index: Int) -> Int { lines[index].text.utf8.count { $0 == 0x2C } }

  private func isPlain(_ index: Int) -> Bool {
    let line = lines[index]
    return !line.isBlank && claims[index] == nil && line.bullet == .none && !isTaken[index]
      && comments[index] == nil && tables[index] == nil && !line.isHeadingByForm && !line.isQuoted
  }

  private func endsInComma(_ index: Int) -> Bool {
    lines[index].text.unicodeScalars.last == ","
  }

  private func startsHigh(_ text: String) -> Bool {
    text.unicodeScalars.first { isWordScalar($0) }.map { !$0.properties.isLowercase } ?? false
  }
}
