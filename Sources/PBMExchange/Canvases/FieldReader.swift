// Values that other programs wrote, asked for one by one; what is not as it has to be is told with
// its place.

/// The members of an object, as they are taken out one after another.
struct FieldReader {
  /// How a message calls the object: `boxes[0].items[2]`; empty for the whole.
  let path: String
  let place: YAMLPlace
  private let entries: [YAMLEntry]
  private let isJSON: Bool

  /// Takes a mapping that has none but these keys.
  init(
    _ value: YAMLValue, _ path: String, isJSON: Bool, keys: [String]
  ) throws(YAMLProblem) {
    self.path = path
    place = value.place
    self.isJSON = isJSON
    guard let mapping = value.mapping else {
      throw YAMLProblem(
        value.place, "\(path.isEmpty ? "the whole" : path) has to be an object with keys")
    }
    entries = mapping
    for entry in entries where !keys.contains(entry.key) {
      let near = nearestKey(to: entry.key, among: keys).map { "; did you mean \"\($0)\"?" } ?? ""
      throw YAMLProblem(
        entry.place, "\(path.isEmpty ? "" : path + ": ")there is no key \"\(entry.key)\"\(near)")
    }
  }

  /// How a message calls a member.
  func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key; nil where it is absent or null.
  func value(_ key: String) -> YAMLValue? {
    guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
    return value.isNothing ? nil : value
  }

  /// What is wrong with a member.
  func problem(_ key: String, _ message: String) -> YAMLProblem {
    let place = entries.first { $0.key == key }?.value.place ?? place
    return YAMLProblem(place, "\(name(key)) \(message)")
  }

  /// A text of one line; nil where it is absent.
  func text(_ key: String) throws(YAMLProblem) -> String? {
    guard let value = value(key) else { return nil }
    return try text(value, name(key))
  }

  /// A text of one line: blanks around it are left out, a line's end becomes a blank.
  func text(_ value: YAMLValue, _ name: String) throws(YAMLProblem) -> String {
    oneLine(try anyText(value, name))
  }

  private func anyText(_ value: YAMLValue, _ name: String) throws(YAMLProblem) -> String {
    guard let text = value.text, !isJSON || !value.isPlain else {
      throw YAMLProblem(value.place, "\(name) has to be a text")
    }
    return text
  }

  /// A text that may not be empty.
  func words(_ key: String) throws(YAMLProblem) -> String {
    guard let text = try text(key), !text.isEmpty else {
      throw problem(key, "has to be there, with words")
    }
    return text
  }

  /// A list; empty where it is absent.
  func list(_ key: String) throws(YAMLProblem) -> [(value: YAMLValue, name: String)] {
    guard let value = value(key) else { return [] }
    guard let list = value.list else { throw problem(key, "has to be a list") }
    return list.enumerated().map { ($1, "\(name(key))[\($0)]") }
  }

  /// A list of texts without line ends: one that has some is as many lines.
  func lines(_ key: String) throws(YAMLProblem) -> [String] {
    var lines: [String] = []
    for (value, name) in try list(key) {
      lines += splitLines(try anyText(value, name)).map(oneLine).filter { !$0.isEmpty }
    }
    return lines
  }

  /// A whole number of a range; nil where it is absent.
  func number(_ key: String, in range: ClosedRange<Int>) throws(YAMLProblem) -> Int? {
    guard let value = value(key) else { return nil }
    guard let text = value.text, value.isPlain, let number = Int(text), range.contains(number)
    else {
      throw problem(key, "has to be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// One of a closed list of words; nil where it is absent.
  func choice<Term>(
    _ key: String, _ terms: [Term], _ identifier: (Term) -> String
  ) throws(YAMLProblem) -> Term? {
    guard let text = try text(key) else { return nil }
    if let term = terms.first(where: { identifier($0) == text }) { return term }
    let known = terms.map(identifier)
    let near = nearestKey(to: text, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
    throw problem(key, "is \"\(text)\", but has to be \(listed(known))\(near)")
  }

  /// A number as it is spelled; nil where it is absent.
  func spelledNumber(_ key: String) throws(YAMLProblem) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text, value.isPlain, isNumber(Array(text.utf8)[...]) else {
      throw problem(key, "has to be a number")
    }
    return text
  }
}

private func listed(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
