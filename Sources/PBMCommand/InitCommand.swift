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
  let text = isAsking ? askedCanvas(language, console) : blankCanvas(language)
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

/// Asks for the title and for each box in turn.
private func askedCanvas(_ language: Language, _ console: Console) -> String {
  let words = Vocabulary.shared
  func ask(_ question: String) -> String {
    console.write(question)
    console.flush()
    return (console.readInputLine() ?? "").withoutKeys().trimmed()
  }
  console.line("One line an answer; an empty line goes on.\n")
  let title = ask("Title (a job, a place): ")
  let person = ask("Person: ")
  var lines = ["# \(title)", "", "person: \(person)", "stage: current"]
  if language != .english { lines.append("lang: \(language.tag)") }
  for box in Box.allCases {
    let name = words.name(of: box, in: language)
    lines += ["", "## \(name)"]
    console.line("\n\(name): \(words.question(of: box, in: language))")
    while true {
      let answer = ask("- ")
      if answer.isEmpty { break }
      lines.append("- \(answer)")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension String {
  /// The text without what arrow keys and the like send to a program that reads lines.
  fileprivate func withoutKeys() -> String {
    var result = ""
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar.value == 0x1B, scalars.first == "[" || scalars.first == "O" {
        scalars.removeFirst()
        while let next = scalars.popFirst(), !(0x40...0x7E).contains(next.value) {}
      } else if scalar.value == 9 {
        result += " "
      } else if scalar.properties.generalCategory != .control {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  fileprivate func trimmed() -> String {
    var text = self[...]
    while let first = text.unicodeScalars.first, first.properties.isWhitespace {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
