import PBMDiff
import Testing

// The words in which two texts differ.

/// Both texts with what differs between braces.
private func marked(_ old: String, _ new: String) -> [String] {
  let changes = WordChanges(old, new)
  return [changes.old, changes.new].map { stretches in
    stretches.map { $0.isChanged ? "{\($0.text)}" : $0.text }.joined()
  }
}

private let pieces = [
  "answer", "e-mails", "the", "a", " ", " ", "  ", "夜", "勤", "。", "e\u{301}", "\u{E9}", "\u{301}",
  "🙂",
  "👩‍🌾", "!", "60", "don't", "(", ")", "\u{A0}", "カ", "กำ", "\u{200D}",
]

@Suite struct `Words that differ` {
  @Test(
    arguments: [
      ("The day shift", "The shift of the day", "The {day} shift", "The shift {of the day}"),
      ("Answer 60 e-mails", "Answer 20 e-mails", "Answer {60} e-mails", "Answer {20} e-mails"),
      ("Costs", "Costs and more", "Costs", "Costs {and more}"),
      ("a b", "a b", "a b", "a b"),
      ("夜勤の看護", "夜勤の介護", "夜勤の{看}護", "夜勤の{介}護"),
      ("caf\u{E9} noir", "cafe\u{301} blanc", "caf\u{E9} {noir}", "cafe\u{301} {blanc}"),
      ("Call, write", "Call. Write", "Call{, write}", "Call{. Write}"),
      (
        "Repair bikes in a shop", "Repair cars at a stand", "Repair {bikes in a shop}",
        "Repair {cars at a stand}"
      ),
      ("👩‍🌾 farm", "👨‍🌾 farm", "{👩‍🌾} farm", "{👨‍🌾} farm"), ("", "new", "", "{new}"),
    ])
  func `are marked as a reader would`(old: String, new: String, left: String, right: String) {
    let found = marked(old, new)
    #expect(Array(found[0].utf8) == Array(left.utf8))
    #expect(Array(found[1].utf8) == Array(right.utf8))
  }

  @Test func `leave the texts as they are, and what they share the same`() {
    var random = SeededGenerator(5)
    for _ in 0..<caseCount {
      let old = (0..<random.below(9)).map { _ in random.one(of: pieces) }.joined()
      let new = (0..<random.below(9)).map { _ in random.one(of: pieces) }.joined()
      let changes = WordChanges(old, new)
      #expect(Array(changes.old.map(\.text).joined().utf8) == Array(old.utf8))
      #expect(Array(changes.new.map(\.text).joined().utf8) == Array(new.utf8))
      #expect(shared(changes.old) == shared(changes.new), "\(old) | \(new)")
      #expect((0...1000).contains(changes.kept))
      #expect(WordChanges(old, old).old.allSatisfy { !$0.isChanged })
    }
  }

  /// What is not marked, without blanks: Swift takes what is only encoded otherwise for the same.
  private func shared(_ stretches: [WordChanges.Stretch]) -> String {
    let text = stretches.filter { !$0.isChanged }.map(\.text).joined()
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  @Test func `of huge texts are found without delay`() {
    let words = (0..<200_000).map { "word\($0 % 977)" }
    var others = words
    others[100_000] = "another"
    let changes = WordChanges(words.joined(separator: " "), others.joined(separator: " "))
    #expect(changes.new.filter(\.isChanged).map(\.text) == ["another"])
    #expect(changes.kept >= 999)
    // What lies between two changes far from each other is not looked at.
    others.swapAt(5, 199_990)
    #expect(WordChanges(words.joined(separator: " "), others.joined(separator: " ")).kept == 0)
  }
}
