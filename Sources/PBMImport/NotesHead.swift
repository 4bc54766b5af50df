import PBMExchange
import PBMModel
import PBMSyntax

// What stands before the first heading, around the text, and between its lines.

extension NotesReading {
  /// A line before the first box: the title, a fact, or a note of the model.
  mutating func readHead(_ index: Int) {
    let line = lines[index]
    if readFact(index, line.body) { return }
    let isFirst = draft.title == nil && draft.facts.isEmpty && draft.notes.isEmpty
    let last = line.body.unicodeScalars.last
    let isSentence = last.map { ".,;:!?。".unicodeScalars.contains($0) } ?? true
    if isFirst, !isSentence, line.bullet == .none, !line.isQuoted,
      line.body.unicodeScalars.count <= 90, setTitle(index)
    {
      return
    }
    note(index, line.text, .note)
  }

  /// Reads `key: value`; false where the line is none.
  mutating func readFact(_ index: Int, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard lines[index].bullet == .none, !lines[index].isStruck,
      beginsMetadata(bytes, 0, bytes.count),
      let colon = metadataColon(bytes, 0, bytes.count)
    else { return false }
    let name = trimmed(String(decoding: bytes[..<Int(colon.start)], as: UTF8.self))
    let value = trimmed(String(decoding: bytes[Int(colon.end)...], as: UTF8.self))
    guard !value.isEmpty, value.unicodeScalars.count <= 120 else { return false }
    let key = knownKey(name)
    let said = fact(key, name, value)
    let own = factName(said)
    let keyOfOwn = knownKey(own)
    if let key, draft.keysOfFacts.contains(key) { return false }
    guard draft.namesOfFacts.insert(own.lowercased()).inserted else { return false }
    if let keyOfOwn { draft.keysOfFacts.append(keyOfOwn) }
    draft.facts.append(DraftLine(kind: .fact, text: said, source: lines[index].number))
    tell(index, .fact, nil, text)
    return true
  }

  private func factName(_ text: String) -> String {
    String(text.prefix { $0 != ":" })
  }

  /// The line as the format has it; a key of its own begins with `x-`.
  private func fact(_ key: MetadataKey?, _ name: String, _ value: String) -> String {
    let bytes = Array(value.utf8)
    switch key {
    case .date: return "\(self.name(of: .date, name)): \(plainDate(value))"
    case .stage where Vocabulary.shared.stage(in: bytes, bytes.indices) == nil,
      .format, .canvas, nil:
      let own = name.utf8.starts(with: "x-".utf8) ? name : "x-" + name
      return "\(own): \(value)"
    case .some(let key): return "\(self.name(of: key, name)): \(value)"
    }
  }

  /// The key as it was written where it is read so, else as the format writes it.
  private func name(of key: MetadataKey, _ written: String) -> String {
    let bytes = Array(written.utf8)
    return Vocabulary.shared.metadataKey(in: bytes, bytes.indices) == key ? written : key.identifier
  }

  /// The key that a word means, also one that the format only hints at.
  private func knownKey(_ name: String) -> MetadataKey? {
    let bytes = Array(name.utf8)
    return Vocabulary.shared.metadataKey(in: bytes, bytes.indices)
  }

  /// A date in the order of the standard, where only one can be meant: 23.11.2026 is.
  private func plainDate(_ text: String) -> String {
    let parts = text.split { !("0"..."9").contains($0) }
    guard parts.count == 3, parts[2].count == 4,
      text.allSatisfy({ ("0"..."9").contains($0) || "./- ".contains($0) }),
      let day = Int(parts[0]), let month = Int(parts[1])
    else { return text }
    // Words are kept as they are: a nought that was not there stays away.
    guard parts[0].count == 2, parts[1].count == 2, (1...31).contains(day),
      (1...12).contains(month),
      day > 12 || day == month
    else { return text }
    return "\(parts[2])-\(parts[1])-\(parts[0])"
  }

  /// The lines between two lines of three strokes at the very start.
  mutating func takeFrontMatter() {
    guard let start = lines.indices.first(where: { !lines[$0].isBlank }),
      lines[start].text == "---",
      let end = lines.indices[(start + 1)...].first(where: { lines[$0].text == "---" }),
      end - start < 40
    else { return }
    for index in start...end {
      isTaken[index] = true
      claims[index] = nil
      // The last of them underlines nothing.
      lines[index].isHeadingByForm = false
      if index == start || index == end {
        tell(index, .layout, nil)
      } else if !lines[index].isBlank, !readFact(index, lines[index].text) {
        note(index, lines[index].text, .note)
      }
    }
  }

  /// `<!-- ... -->`: a comment here, too.
  mutating func findComments() {
    var isOpen = false
    let lastEnd = lines.lastIndex { $0.text.utf8.containsEnd } ?? -1
    for index in lines.indices where !isTaken[index] {
      let text = lines[index].text
      if !isOpen, !text.utf8.starts(with: "<!--".utf8) { continue }
      if !isOpen {
        // One that never ends takes only its own line.
        isOpen = lastEnd >= index
      }
      if text.utf8.containsEnd { isOpen = false }
      claims[index] = nil
      lines[index].isHeadingByForm = false
      let words = trimmed(text.replacingText("<!--", with: "").replacingText("-->", with: ""))
      comments[index] = words.unicodeScalars.contains(where: isWordScalar) ? words : ""
    }
  }
}

extension String.UTF8View {
  /// Whether a comment ends in it.
  fileprivate var containsEnd: Bool {
    var rest = self[...]
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = self[dash...]
      if rest.starts(with: "-->".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension String {
  /// The text with another in the place of each of these.
  func replacingText(_ old: String, with new: String) -> String {
    var rest = Array(utf8)[...]
    let pattern = Array(old.utf8)
    var result: [UInt8] = []
    while let first = rest.first {
      if rest.starts(with: pattern) {
        result += Array(new.utf8)
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
