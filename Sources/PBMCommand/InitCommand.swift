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
    options: [
      Option(
        name: "lang", value: "LANGUAGE",
        summary: "language of headings and questions, such as en or fr"),
      Option(name: "blank", summary: "ask nothing, even on a terminal"),
      Option(name: "force", summary: "overwrite a file that is there already"),
    ],
    run: runInitialize)
}

private func runInitialize(_ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  guard let language = Language(tag: invocation.value("lang") ?? "en") else {
    let known = Language.allCases.map(\.tag).joined(separator: ", ")
    return console.problem(
      "there are no words for the language \"\(invocation.value("lang") ?? "")\" yet: it is one of \(known)"
    )
  }
  guard let path = invocation.operands.first, path != "-" else {
    console.write(blankCanvas(language))
    return .done
  }
  if let problem = problemWriting(path, overwriting: invocation.has("force")) {
    return console.problem(message(problem))
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
    return console.problem(message(error))
  }
  console.notice("wrote \(path.display); when it is filled in: pbm check \(path.display)")
  return .done
}

private func message(_ problem: FileProblem) -> String {
  problem.message + (problem.kind == .alreadyThere ? "; --force overwrites it" : "")
}

/// Nine headings, each with its question as a comment.
private func blankCanvas(_ language: Language) -> String {
  let words = Vocabulary.shared
  var lines = ["#", "", "person:", "stage: current"]
  if language != .english { lines.append("lang: \(language.tag)") }
  for box in Box.allCases {
    lines += [
      "", "// \(words.question(of: box, in: language))", "## \(words.name(of: box, in: language))",
    ]
  }
  return lines.joined(separator: "\n") + "\n"
}
