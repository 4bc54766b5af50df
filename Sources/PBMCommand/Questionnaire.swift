import PBMModel
import PBMSyntax

/// A canvas that is asked for on a terminal, question by question.
///
/// Whatever is answered, the canvas has its nine boxes and no error: an answer that would be read
/// as something else than what was asked for is told, and asked for again.
struct Questionnaire {
  private let language: Language
  private let console: Console
  /// The answers so far, as lines of a canvas.
  private var lines: [String] = []
  /// Whether no more answers come.
  private var isEnded = false

  /// Asks for the title, the person and each box in turn; the answers as a canvas.
  static func canvas(_ language: Language, _ console: Console) -> String {
    var questionnaire = Questionnaire(language: language, console: console)
    console.line("One line an answer; an empty line goes on.")
    console.line("Ctrl-D ends here and writes what there is; Ctrl-C writes nothing.")
    if let remark = remarkOnQuestions(language) { console.line(remark) }
    console.line()
    questionnaire.askTitle()
    questionnaire.askPerson()
    for box in Box.allCases { questionnaire.askItems(of: box) }
    return questionnaire.lines.joined(separator: "\n") + "\n"
  }

  private init(language: Language, console: Console) {
    self.language = language
    self.console = console
  }

  private mutating func askTitle() {
    while true {
      let title = ask("Title (a job, a place): ")
      lines = ["# \(title)", ""]
      // A box's name in the title's place is that box.
      if read().sections.isEmpty { return }
      console.line("  \"\(shown(title))\" is the name of a box; say more, such as where it is")
    }
  }

  private mutating func askPerson() {
    lines += factLines(person: ask("Person: "), language)
  }

  private mutating func askItems(of box: Box) {
    let words = Vocabulary.shared
    let name = words.name(of: box, in: language)
    if !isEnded { console.line("\n\(name): \(words.question(of: box, in: language))") }
    lines += ["", "## \(name)"]
    var count = read().items.count
    while true {
      lines.append("- \(ask("- ").withoutBullet())")
      let canvas = read()
      if let problem = canvas.diagnostics.first(where: { $0.severity == .error }) {
        let help = problem.help.map { ": \($0)" } ?? ""
        console.line("  \(shown(problem.message + help))")
        lines.removeLast()
      } else if canvas.items.count == count {
        lines.removeLast()
        return
      } else {
        count = canvas.items.count
      }
    }
  }

  private mutating func ask(_ question: String) -> String {
    while !isEnded {
      console.write(question)
      console.flush()
      guard let answer = console.readInputLine() else {
        isEnded = true
        console.line()
        break
      }
      // This character is read in the place of bytes that are not UTF-8; nobody types it.
      guard answer.unicodeScalars.contains("\u{FFFD}") else {
        return answer.withoutKeys().trimmed()
      }
      console.line(
        "  \"\(shown(answer))\" came with bytes that are not UTF-8: set the terminal to UTF-8, or "
          + "answer without accents")
    }
    return ""
  }

  private func read() -> Canvas {
    readCanvas(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
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

  /// The text without the mark that stands before the answer already.
  fileprivate func withoutBullet() -> String {
    var text = self
    while let bullet = ["- ", "* ", "• "].first(where: text.hasPrefix) {
      text = String(text.dropFirst(bullet.count)).trimmed()
    }
    return text == "-" || text == "*" || text == "•" ? "" : text
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
