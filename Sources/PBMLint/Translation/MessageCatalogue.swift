/// The sentences of one language for those that findings are written with.
///
/// As with gettext the English sentence is the key. Values stand in it, so it is a template with
/// numbered holes, and what a hole holds is found by what stands around it:
///
///     [empty-box]
///     "{1}" is empty: {2}
///     « {1} » est vide : {2}
///
/// A sentence belongs to the code in brackets above it, to all codes below `[any]`. `{1}` holds
/// anything and is never translated; `{1#}` a number; `{1*}` one of the sentences below
/// `[phrases]`; `{1;}` several of these, divided by semicolons.
package struct MessageCatalogue: Sendable {
  /// A sentence in two languages.
  package struct Entry: Sendable {
    /// The code, or one of the names for none.
    package let section: String
    /// The English sentence as it stands in the catalogue.
    package let english: String
    /// The other one, with the spaces that it is printed with.
    package let other: String
    let from: MessageTemplate
    let to: MessageTemplate
  }

  /// All sentences, in the order of the catalogue.
  package private(set) var entries: [Entry] = []
  /// The sentences of each section by number, those with the most words of their own first.
  private var sections: [String: [Int]] = [:]

  init(_ tables: [String], spaced: (String) -> String) {
    for table in tables {
      var section = ""
      var english: Substring?
      for line in table.split(separator: "\n") {
        if let first = english {
          add(section, String(first), spaced(String(line)))
          english = nil
        } else if line.first == "[", line.last == "]", !line.contains(" ") {
          section = String(line.dropFirst().dropLast())
        } else {
          english = line
        }
      }
    }
    for (section, numbers) in sections {
      sections[section] = numbers.sorted { left, right in
        let (mine, theirs) = (entries[left].from.size, entries[right].from.size)
        return mine == theirs ? left < right : mine > theirs
      }
    }
  }

  private mutating func add(_ section: String, _ english: String, _ other: String) {
    sections[section, default: []].append(entries.count)
    entries.append(
      Entry(
        section: section, english: english, other: other, from: MessageTemplate(english),
        to: MessageTemplate(other)))
  }

  /// A sentence of a finding with this code; nil where it is not known.
  package func translated(_ text: String, _ code: String) -> String? {
    find(Array(text.utf8)[...], [code, "any"]).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The number of the sentence that a text is made from.
  package func entry(of text: String, _ code: String) -> Int? {
    find(Array(text.utf8)[...], [code, "any"])?.entry
  }

  private func find(
    _ text: ArraySlice<UInt8>, _ names: [String]
  ) -> (entry: Int, bytes: [UInt8])? {
    for name in names {
      for number in sections[name] ?? [] {
        if let bytes = filled(number, text) { return (number, bytes) }
      }
    }
    return nil
  }

  /// The other sentence with the text's values; nil where the text is not made from this one, or
  /// might be in two ways: nobody could tell then which words are the catalogue's and which are
  /// the user's, and those are not to be touched.
  private func filled(_ number: Int, _ text: ArraySlice<UInt8>) -> [UInt8]? {
    var ways = 0
    var values: [[UInt8]] = []
    entries[number].from.match(
      text, value: { value(of: $0, $1) },
      found: { found in
        ways += 1
        values = found
        return ways < 2
      })
    guard ways == 1 else { return nil }
    // In one pass: what a value holds is not looked at again.
    let to = entries[number].to
    var bytes = to.literals[0]
    for (hole, literal) in zip(to.holes, to.literals.dropFirst()) {
      guard let place = entries[number].from.holes.firstIndex(where: { $0.number == hole.number })
      else { return nil }
      bytes += values[place] + literal
    }
    return bytes
  }

  /// What a hole with these bytes in it holds in the other language; nil where it cannot hold them.
  private func value(of kind: MessageTemplate.Kind, _ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    switch kind {
    case .anything: return Array(bytes)
    case .number: return decimal(bytes)
    case .phrase: return find(bytes, ["phrases"])?.bytes
    case .phrases:
      var whole: [UInt8] = []
      for part in split(bytes, at: Array("; ".utf8)) {
        guard let words = find(part, ["phrases"])?.bytes else { return nil }
        whole += whole.isEmpty ? words : Array("\u{202F}; ".utf8) + words
      }
      return whole
    }
  }

  /// A number, with the comma that all other languages than English have before a fraction.
  private func decimal(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let point = UInt8(ascii: ".")
    let parts = bytes.split(separator: point, omittingEmptySubsequences: false)
    // Huge ones are written as `1e+20`.
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy { part in
        guard let first = part.first, (0x30...0x39).contains(first) else { return false }
        return part.allSatisfy { (0x30...0x39).contains($0) || "e+".utf8.contains($0) }
      }
    return isNumber ? bytes.map { $0 == point ? UInt8(ascii: ",") : $0 } : nil
  }
}

private func split(_ bytes: ArraySlice<UInt8>, at mark: [UInt8]) -> [ArraySlice<UInt8>] {
  var parts: [ArraySlice<UInt8>] = []
  var rest = bytes
  var index = rest.startIndex
  while index < rest.endIndex {
    if rest[index...].starts(with: mark) {
      parts.append(rest[..<index])
      rest = rest[(index + mark.count)...]
      index = rest.startIndex
    } else {
      index += 1
    }
  }
  return parts + [rest]
}
