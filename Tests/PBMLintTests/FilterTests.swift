import PBMModel
import PBMSyntax
import Testing

@testable import PBMLint

/// What is only a filter has to let pass all that the full reading finds.
@Suite struct `A filter of texts` {
  /// What may stand before and behind what is looked for.
  private let surroundings = [
    ("", ""), ("x ", ""), ("", " x"), ("(", ")"), ("\u{A0}", "!"), ("Über ", ", été"), ("a-", "-b"),
    ("\u{2014} ", "\u{2026}"), ("\u{AB}", "\u{BB}"), ("& ", " + 1"), ("l\u{2019}", "."),
  ]

  @Test(arguments: Language.allCases)
  func `lets each phrase of a wording rule pass`(language: Language) {
    let index = PhraseIndex.index(of: language)
    var found = 0
    for list in phraseLists {
      for phrase in list.words[language].split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        for spelled in [String(phrase), phrase.uppercased()] {
          for (before, behind) in surroundings {
            let text = Array("\(before)\(spelled)\(behind)".utf8)
            guard !index.kinds(in: unaccentedText(text)).isEmpty else { continue }
            found += 1
            let passes = index.mayHold(text, ByteRange(0, text.count))
            #expect(passes, "\(String(decoding: text, as: UTF8.self))")
          }
        }
      }
    }
    #expect(found > 100)
  }

  @Test(arguments: [
    "write to a@b.org", "a@b.org", "+44 7700 900123", "(0171) 555 12 345", "tel. 0171/55512345",
    "call 00 33 1 23 45 67 89", "Mr Brown", "Mrs. Brown", "Ms Brown", "Mister Brown", "Mme Durand",
    "Mlle Durand", "Madame Durand", "Monsieur Durand", "Herr Weber", "Herrn Weber", "Signor Rossi",
    "Signora Rossi", "Señor Ruiz", "Señora Ruiz", "Senhor Silva", "Senhora Silva", "Meneer Bakker",
    "Mevrouw Bakker",
  ])
  func `lets what is somebody's pass`(text: String) {
    for (before, behind) in [("", ""), ("ask ", " first"), ("(", ")"), ("ask\t", "")] {
      let canvas = readCanvas(Array("## Key partners\n- \(before)\(text)\(behind)\n".utf8))
      let hasBlank = before.isEmpty || before.last == " " || before.last == "\t"
      // A form of address is a word by itself.
      guard hasBlank || text.first == "+" || text.contains("@") else { continue }
      let found = check(canvas).contains { $0.code == .privateData }
      #expect(found, "\(before)\(text)\(behind)")
    }
  }
}
