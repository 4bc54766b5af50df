import Foundation
import PBMLint
import PBMModel
import PBMSyntax
import Testing

// What findings say in French: all of it, in good print, and without touching what users wrote.

private let catalogue = MessageCatalogue.french
/// What is said around the findings.
private let notices = MessageCatalogue.frenchNotices

/// Everything that a finding says.
private func sentences(_ finding: Diagnostic) -> [String] {
  [finding.message] + [finding.help].compactMap(\.self) + finding.related.map(\.message)
    + finding.fixes.map(\.title)
}

/// What has no French form, by code.
private func untranslated(_ findings: [Diagnostic]) -> Set<String> {
  var missing: Set<String> = []
  for finding in findings {
    for text in sentences(finding) where catalogue.translated(text, finding.code.name) == nil {
      missing.insert("[\(finding.code)] \(text)")
    }
  }
  return missing
}

@Suite struct `Everything that a finding says` {
  @Test func `is in French for each rule, with its page and its example`() {
    var missing: Set<String> = []
    for rule in allRules {
      for text in [rule.summary, rule.why]
      where catalogue.translated(text, rule.code.name) == nil {
        missing.insert("[\(rule.code)] \(text)")
      }
      missing.formUnion(untranslated(findings(in: rule.badExample, from: rule.base)))
    }
    #expect(missing.sorted() == [])
  }

  @Test func `is in French for all that was typed or kept by the fuzzer`() throws {
    let inputs = try allInputs()
    #expect(inputs.count > 1000, "the inputs were not found")
    var missing: Set<String> = []
    for input in inputs { missing.formUnion(untranslated(findings(in: input, from: ""))) }
    #expect(missing.sorted().prefix(20) == [])
  }

  @Test func `is in French for targets beside what they start from`() throws {
    var missing: Set<String> = []
    for (old, new) in try allPairs() {
      missing.formUnion(untranslated(findings(in: target(new), from: old)))
    }
    #expect(missing.sorted() == [])
  }

  @Test func `is in the catalogue for a reason`() throws {
    var used: Set<Int> = []
    func note(_ text: String, _ code: String) {
      if let entry = catalogue.entry(of: text, code) { used.insert(entry) }
    }
    func note(_ findings: [Diagnostic]) {
      for finding in findings {
        for text in sentences(finding) { note(text, finding.code.name) }
      }
    }
    for rule in allRules {
      for text in [rule.summary, rule.why] { note(text, rule.code.name) }
      note(findings(in: rule.badExample, from: rule.base))
    }
    for input in try allInputs() { note(findings(in: input, from: "")) }
    for (old, new) in try allPairs() { note(findings(in: target(new), from: old)) }
    for count in 2...6 {
      let circle = Base.circle((1...count).map { "\($0).pbm" })
      note(check(readCanvas(target("## Costs\n- Stress\n")), LintOptions(), base: circle))
    }
    let unused = catalogue.entries.indices.filter {
      !used.contains($0) && catalogue.entries[$0].section != "phrases"
    }.map { "[\(catalogue.entries[$0].section)] \(catalogue.entries[$0].english)" }
    #expect(unused == [])
  }
}

@Suite struct `The French catalogue` {
  @Test func `has each sentence once, below a code that there is`() {
    var seen: Set<String> = []
    let codes = Set(allRules.map(\.code.name) + ["any", "phrases"])
    for entry in catalogue.entries {
      #expect(codes.contains(entry.section), "\(entry.section)")
      #expect(seen.insert("[\(entry.section)] \(entry.english)").inserted, "\(entry.english)")
    }
    #expect(catalogue.entries.count > 400)
  }

  @Test func `stands in the order of codes`() {
    // Messages first, then pages.
    var runs: [[String]] = [[]]
    for name in catalogue.entries.map(\.section) where !["any", "phrases"].contains(name) {
      if name == runs[runs.count - 1].last { continue }
      if let last = runs[runs.count - 1].last, last > name { runs.append([]) }
      runs[runs.count - 1].append(name)
    }
    #expect(runs.count == 2)
  }

  @Test func `keeps every hole of a sentence`() {
    for entry in catalogue.entries + notices.entries {
      let english = entry.english.matches(of: /\{(\d)[#*;]?\}/).map(\.1)
      let french = Set(entry.other.matches(of: /\{(\d)\}/).map(\.1))
      #expect(Set(english) == french, "\(entry.english)")
      #expect(Set(english).count == english.count || entry.section == "status-without-colon")
      #expect(!entry.other.contains(/\{\d[#*;]/), "\(entry.other)")
    }
  }

  @Test func `is set as French is printed`() {
    for entry in catalogue.entries + notices.entries {
      let text = entry.other
      #expect(!text.contains("\""), "straight quotes: \(text)")
      #expect(!text.contains(/[a-zé]'/), "a straight apostrophe: \(text)")
      #expect(!text.contains(/«[^\u{A0}]/), "no space behind a quote: \(text)")
      #expect(!text.contains(/[^\u{A0}]»/), "no space before a quote: \(text)")
      #expect(!text.contains(/\ [;!?](?: |$)/), "a wide space: \(text)")
      #expect(!text.contains(/[\p{L}»}][;!?](?: |$)/), "no space: \(text)")
      #expect(!text.contains(/\ :(?: |$)/), "a space that breaks: \(text)")
      #expect(!text.contains("  ") && text.last != " ", "\(text)")
      let pairs = [entry.english, text].map { $0.filter { "«»".contains($0) }.count }
      #expect(pairs[1].isMultiple(of: 2), "\(text)")
      // A sentence of a finding begins small and has no stop; those of the pages are full ones.
      let isFull = entry.english.hasSuffix(".") && !entry.english.hasSuffix("...")
      #expect(isFull == (text.hasSuffix(".") && !text.hasSuffix("...")) || text.hasSuffix("?"))
    }
  }
}

@Suite struct `What is said around the findings` {
  @Test func `has each sentence once, in a part that is looked into`() {
    var seen: Set<String> = []
    for entry in notices.entries {
      #expect(["report", "settings", "phrases"].contains(entry.section))
      #expect(seen.insert("[\(entry.section)] \(entry.english)").inserted, "\(entry.english)")
    }
  }

  @Test func `names the groups of rules`() {
    for group in ruleGroups { #expect(notices.translated(group.title, "report") != nil) }
  }

  @Test func `keeps the program's name and places, and what it does not know`() {
    #expect(
      told("pbm: 'a.pbm' is there already", in: .french) == "pbm: «\u{A0}a.pbm\u{A0}» est déjà là")
    #expect(
      told(".pbm.yml:1:2: error: a pattern is a text", in: .french)
        == ".pbm.yml:1:2: error: un motif est un texte")
    #expect(
      told("a: error: b.yml: error: it is no ordinary file", in: .french)
        == "a: error: b.yml: error: it is no ordinary file")
    #expect(told("pbm: nobody says so", in: .french) == "pbm: nobody says so")
    #expect(told("pbm: 'a.pbm' is there already", in: .english) == "pbm: 'a.pbm' is there already")
  }

  @Test func `counts in both numbers`() {
    #expect(
      told("pbm: 1 finding mended in 1 canvas; 0 left", in: .french)
        == "pbm: corrections\u{A0}: 1 constat dans 1 matrice\u{202F}; il en reste 0")
    #expect(
      told("pbm: 12 findings would be mended in 3 canvases", in: .french)
        == "pbm: corrections possibles\u{A0}: 12 constats dans 3 matrices")
  }
}

@Suite struct `What users wrote` {
  /// Texts that look like the catalogue's own.
  private static let hostile = [
    "{1}", "{2}", "{1*}", "\"", "\" or \"", "\" is empty: ", "», « ", "a weight", "nothing", "\\",
    "; ", ": ", "as before; not there", "{", "}", "%@", "\u{0}", "\u{202E}", "e\u{301}", "🙂", "",
    "x\" was decided, and this is \"y", " and 2 lines more", "'a' is there", ", that from ",
  ]

  // What stands in no quotes is no text of users but an amount, a number or the name of a file.
  @Test func `survives between quotes, byte for byte`() {
    for entry in catalogue.entries where entry.section != "phrases" {
      for (index, first) in Self.hostile.enumerated() {
        for step in [0, 1, 7] {
          let second = Self.hostile[(index + step) % Self.hostile.count]
          let (english, values) = filled(entry.english, first, second)
          let french = catalogue.translated(english, code(of: entry))
          for value in values where !value.isEmpty && french != nil {
            let isKept = french?.utf8.firstRange(of: Array(value.utf8)) != nil
            #expect(isKept, "\(english)\n\(french ?? "")")
          }
        }
      }
    }
  }

  @Test func `stands where it belongs in an ordinary sentence`() {
    for entry in catalogue.entries where !entry.english.contains(/\{\d[#*;]\}/) {
      guard entry.section != "phrases" else { continue }
      let (english, _) = filled(entry.english, "@3zz", "@3zz")
      let (expected, _) = filled(entry.other, "@3zz", "@3zz")
      #expect(catalogue.translated(english, code(of: entry)) == expected)
    }
  }

  @Test(arguments: [
    "{2}", "a\" or \"b", "\" is empty: c", "zq nothing", "« d »", "[phrases]", "x ; y", "it's \"?",
  ])
  func `is the same in a report of any language`(text: String) {
    let canvas = """
      \(text): 3

      ## Customers \(text)
      - \(text) [3] [4] c
      - \(text)
      - \(text)
        -> \(text)
        -> \(text)
      <<<<<<< a
      - \(text)
      =======
      - \(text)
      >>>>>>> b
      ## \(text)
      - \(text) @3zz
      """
    for finding in findings(in: Array(canvas.utf8)) {
      let french = translated(finding, to: .french)
      for (mine, theirs) in zip(sentences(finding), sentences(french)) {
        #expect(count(text, in: mine) <= count(text, in: theirs), "\(mine)\n\(theirs)")
      }
      #expect(french.fixes.map(\.edits) == finding.fixes.map(\.edits))
      #expect(french.range == finding.range && french.code == finding.code)
      #expect(translated(finding, to: .english) == finding)
    }
  }

  @Test func `leaves a sentence English where nobody can tell what is whose`() {
    let message = #"an unresolved conflict down to line 9: "a" or "b" or "c""#
    #expect(
      catalogue.translated(message, "conflict")
        == "un conflit non résolu jusqu’à la ligne 9\u{A0}: \"a\" or \"b\" or \"c\"")
    let missed = #""delete" was decided for "x" was decided for "y", and it is not here"#
    #expect(catalogue.translated(missed, "decision-missed") == nil)
    #expect(catalogue.translated("a new message", "empty-box") == nil)
  }

  private func count(_ part: String, in text: String) -> Int {
    text.utf8.ranges(of: Array(part.utf8)).count
  }

  private func code(of entry: MessageCatalogue.Entry) -> String {
    entry.section == "any" ? "of-no-sentence" : entry.section
  }

  /// A sentence with values in its holes, and those that stand in quotes.
  private func filled(_ text: String, _ first: String, _ second: String) -> (String, [String]) {
    var values: [String] = []
    let words = text.replacing(/(["«]\u{A0}?)?\{(\d)([#*;]?)\}/) { match in
      let quote = match.1 ?? ""
      switch match.3 {
      case "#": return "\(quote)7"
      case "*": return "\(quote)a weight"
      case ";": return "\(quote)not there; no weight, decided was [3]"
      default:
        guard !quote.isEmpty else { return "@3zz" }
        let value = match.2 == "1" ? first : second
        values.append(value)
        return "\(quote)\(value)"
      }
    }
    return (words, values)
  }
}

// MARK: Inputs

private let tests = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent()

private func findings(in bytes: [UInt8], from base: String? = nil) -> [Diagnostic] {
  var options = LintOptions()
  options.today = "2026-11-25"
  let canvas = readCanvas(bytes)
  let found: Base =
    switch (canvas.baseName, base) {
    case (_, nil), (nil, _): .notRead
    case ("target.pbm", _): .itself
    case ("current.pbm", let base?): .model(readCanvas(Array(base.utf8)))
    case (let name?, _):
      name.hasPrefix("/")
        ? .outsideRepository
        : .missing(
          name.hasPrefix("odd") ? "an unusual error" : "there is no file called '\(name)'")
    }
  return check(canvas, options, base: found)
}

/// A canvas as a target of `current.pbm`.
private func target(_ text: String) -> [UInt8] {
  Array("stage: target\nbase: current.pbm\n\(text)".utf8)
}

/// What the fuzzer kept, whose first byte chose what to do with it, and what people typed.
private func allInputs() throws -> [[UInt8]] {
  var inputs: [[UInt8]] = []
  let manager = FileManager.default
  let kept = tests.appending(path: "Fuzz/Corpus")
  for name in try manager.contentsOfDirectory(atPath: kept.path).sorted() {
    let bytes = try Array(Data(contentsOf: kept.appending(path: name)))
    inputs.append(name.hasSuffix(".pbm") ? bytes : Array(bytes.dropFirst()))
  }
  let typed = tests.appending(path: "PBMCommandTests/Raw")
  for name in try manager.contentsOfDirectory(atPath: typed.path).sorted() {
    inputs.append(try Array(Data(contentsOf: typed.appending(path: name))))
  }
  return inputs + rareInputs.map { Array($0.utf8) }
}

/// What hardly anybody writes, and there is something to say of.
private let rareInputs = [
  "## Costs\n- Stress [\u{200B}4]\n- Noise ##loud\n- Rent @~3h\n- Bus @2，400EUR\n",
  "## Costs\n- Bus @2，400\n- Fees @1,234,567EUR/month\n- Rent @2\u{FF0C}400EUR/month\n",
  "## Costs\n- Noise [3]\n  -> delete [2]\n- Rent\n  -> add:[4]\n- Bus\n  --> reduce\n",
  "## Costs\n- Bus [5]\n  -> strengthen\n- Noise [3]\n  -> reduce @2h/week\n\u{200B}// x\n",
  "## Costs\n- Noise etc\n\u{200B}- Bus\nx\u{200B}\n-\u{200B}> add\n",
  "date: 2026-02-30\n", "date: 2026/2/3\n", "date: 2026\u{200B}-02-03\n", "Cots:\n- Bus\n",
  "## Costs\n- Flour\n  ~> who knows\n  ===> Benefits : bread\n", "## Co\u{200B}sts\n- Bus\n",
  "## Costs\n- Bus\n- Rent\n"
    + ["Ink", "Tea", "Fees", "Lamp", "Oven", "Ads"].map {
      "- \($0)\n  -> maintain\n"
    }.joined(),
  "format: pbm\u{200B} 1\n", "## Value proposition\n- Project manager\n",
  "## Costs\n<<<<<<< a\n- x\" or \"y\n=======\n- z\n>>>>>>> b\n",
  "stage: target\nbase: odd.pbm\n## Costs\n- Bus\n",
  "## Costs\n// pbm:ignore\n- Bus\n// pbm:ignore xyzzy-qqqq -- why\n- Rent\n// pbm:ingore x\n- A\n",
  "## Costs\n// pbm:ignore-file empty-box -- why\n- Bus\n// pbm:whatever else\n- Rent\n",
  "## Costs\n// pbm:ignore unknown-action -- why\n- Bus\n  -> go\n",
  "## Costs\n// pbm:ignore placeholder-item, vague-item, long-item -- why\n- tbd\n",
  "stage: current\n## Costs\n"
    + (1...12).map { "- Cost \($0) [3]\n" + ($0 < 10 ? "  -> maintain\n" : "") }.joined(),
]

/// Models with decisions, and targets in which they came to something else.
private let rarePairs = [
  (
    "- Bus [2]\n  -> maintain\n- Rent [2]\n  -> strengthen [4]\n- Noise\n",
    "- Bus [3]\n- Rent [3]\n- Noise\n- Late trains\n- Early calls\n"
  ),
  (
    "- Bus [2]\n  -> reduce\n- Rent\n  -> add\n- Noise\n=> Benefits: quiet\n- Fees\n",
    "- Bus [2]\n- Noise [3]\n- Late trains\n"
  ),
  ("- Bus :(\n  -> maintain\n- Noise\n", "- Bus :)\n- Noise\n- Old desk\n- Late trains\n"),
].map { ("## Key activities\n" + $0, "## Key activities\n" + $1) }

/// The labelled pairs, both ways round.
private func allPairs() throws -> [(old: String, new: String)] {
  let folder = tests.appending(path: "Pairs")
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    .flatMap { name -> [(old: String, new: String)] in
      let pair = folder.appending(path: name)
      let files = try FileManager.default.contentsOfDirectory(atPath: pair.path).sorted()
        .filter { $0.hasSuffix(".pbm") }
        .map { try String(contentsOf: pair.appending(path: $0), encoding: .utf8) }
      guard files.count == 2 else { return [] }
      return [(files[0], files[1]), (files[1], files[0])]
    } + rarePairs
}
