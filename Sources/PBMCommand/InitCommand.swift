import PBMFormat
import PBMModel
import PBMProject

extension Command {
  static let initialize = Command(
    name: "init", operands: "[FILE]", operandCount: 0...1,
    summary: "begin a canvas: nine headings with their questions",
    details: """
      Writes a blank canvas to FILE, or to standard output. On a terminal, with a FILE, it asks
      question by question; an empty answer goes on to the next box.
      """,
    options: {
      [
        Option(
          name: "lang", value: "LANGUAGE",
          summary: "language of headings and questions, such as en, fr or French"),
        Option(name: "blank", summary: "ask nothing, even on a terminal"),
        Option(name: "force", summary: "overwrite a file that is there already"),
      ]
    },
    run: runInitialize)
}

private func runInitialize(_ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  let typed = invocation.value("lang") ?? "en"
  guard let language = Language(tag: typed) ?? Language(name: typed) else {
    let known = Language.allCases.map { "\($0.tag) (\($0.name))" }.joined(separator: ", ")
    return console.problem(
      "there are no words for the language \"\(typed)\" yet: it is one of \(known)"
    )
  }
  guard let path = invocation.operands.first, path != "-" else {
    console.write(blankCanvas(language))
    return .done
  }
  if let problem = problemWriting(path, overwriting: invocation.has("force")) {
    return console.problem(messageWithForce(problem))
  }
  let isAsking = console.isInputTerminal && console.isOutputTerminal && !invocation.has("blank")
  let text = isAsking ? Questionnaire.canvas(language, console) : blankCanvas(language)
  let bytes = Array(text.utf8)
  do {
    try writeNewFile(
      path, (try? format(readCanvas(bytes))) ?? bytes, overwriting: invocation.has("force"))
  } catch {
    // Nobody should have to type it again.
    if isAsking { console.write(bytes) }
    return console.problem(messageWithForce(error))
  }
  console.notice("wrote \(path.display); when it is filled in: pbm check \(path.display)")
  return .done
}

/// Nine headings, each with its question as a comment.
private func blankCanvas(_ language: Language) -> String {
  let words = Vocabulary.shared
  var lines = ["#", ""] + factLines(person: "", language)
  if let remark = remarkOnQuestions(language) { lines.insert("// \(remark)", at: 0) }
  for box in Box.allCases {
    lines += [
      "", "// \(words.question(of: box, in: language))", "## \(words.name(of: box, in: language))",
    ]
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Whose model it is, that it is the current one, and its language.
func factLines(person: String, _ language: Language) -> [String] {
  let words = Vocabulary.shared
  func key(_ key: MetadataKey) -> String { words.name(of: key, in: language) }
  let stage = words.name(of: Stage.current, in: language)
  let lines = [
    person.isEmpty ? "\(key(.person)):" : "\(key(.person)): \(person)", "\(key(.stage)): \(stage)",
  ]
  return language == .english ? lines : lines + ["\(key(.lang)): \(language.tag)"]
}

/// What to say where questions in the language are not known; nil where all are.
func remarkOnQuestions(_ language: Language) -> String? {
  let words = Vocabulary.shared
  guard Box.allCases.contains(where: { !words.hasQuestion(of: $0, in: language) }) else {
    return nil
  }
  return "The questions are in English: those of the method are not known in \(language.name) yet."
}
