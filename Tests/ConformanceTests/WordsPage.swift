import PBMModel

/// The page that shows the whole table of words.
func wordsPage() -> [String] {
  var lines = introduction
  let words = Vocabulary.shared.everyWord().filter { !$0.isHint }
  for kind in WordKind.allCases {
    lines += ["", "## \(title(kind))", ""]
    lines += kind == .heading ? headingTables(words) : table(words.filter { $0.kind == kind })
  }
  return lines
}

private let introduction = [
  "# The table of words",
  "",
  "Every word that the format knows, in all its languages. All of them are valid in every file.",
  "This page is printed from the program's own table; a test compares the two, and running the",
  "tests with `PBM_REWRITE=1` prints it anew.",
  "",
  "The first word of a row is the one that tools write. Capitals, accents, blanks and punctuation",
  "make no difference in a heading; other words take capitals and accents as they come, but no",
  "other sign inside them.",
]

private func title(_ kind: WordKind) -> String {
  switch kind {
  case .heading: "Headings"
  case .action: "Actions"
  case .metadataKey: "Keys of metadata"
  case .stage: "Stages"
  case .status: "What became of a hypothesis"
  case .unit: "Units"
  case .period: "Periods"
  }
}

/// A heading's words in one table each: names, and the questions that name the box as well.
private func headingTables(_ words: [VocabularyWord]) -> [String] {
  var lines: [String] = []
  for identifier in identifiers(words.filter { $0.kind == .heading }) {
    if !lines.isEmpty { lines.append("") }
    lines += ["### `\(identifier)`", ""]
    lines += ["| language | names | guiding questions |", "|---|---|---|"]
    let own = words.filter { $0.kind == .heading && $0.identifier == identifier }
    for language in Language.allCases where own.contains(where: { $0.language == language }) {
      let names = own.filter { $0.language == language && !$0.isQuestion }
      let questions = own.filter { $0.language == language && $0.isQuestion }
      lines.append("| \(language.tag) | \(list(names)) | \(list(questions)) |")
    }
  }
  return lines
}

private func table(_ words: [VocabularyWord]) -> [String] {
  var lines = ["| stands for | language | words |", "|---|---|---|"]
  for identifier in identifiers(words) {
    for language in Language.allCases {
      let own = words.filter { $0.identifier == identifier && $0.language == language }
      if !own.isEmpty { lines.append("| `\(identifier)` | \(language.tag) | \(list(own)) |") }
    }
  }
  return lines
}

/// The identifiers in the order of the table, each once.
private func identifiers(_ words: [VocabularyWord]) -> [String] {
  var found: [String] = []
  for word in words where !found.contains(word.identifier) { found.append(word.identifier) }
  return found
}

private func list(_ words: [VocabularyWord]) -> String {
  words.map { "`\($0.spelling)`" }.joined(separator: ", ")
}
