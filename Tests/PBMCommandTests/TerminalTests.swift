import Foundation
import PBMCommand
import PBMModel
import PBMProject
import TestSupport
import Testing

// What a person sees, whose streams are a terminal: in this process, with a terminal of its own.

/// A terminal at which somebody types these lines, and then ends the input.
private func terminal(typing lines: [String] = [], width: Int = 80) -> Console {
  let console = Console()
  console.isOutputTerminal = true
  console.isInputTerminal = true
  console.width = width
  console.environment = { $0 == "TERM" ? "xterm" : nil }
  var rest = lines[...]
  console.readInputLine = { rest.popFirst() }
  return console
}

extension Console {
  fileprivate var shown: String { String(decoding: output, as: UTF8.self) }
  fileprivate var told: String { String(decoding: errors, as: UTF8.self) }

  fileprivate func run(_ arguments: String...) -> PBMCommand.ExitStatus {
    runProgram(arguments.map { Path($0) }, on: self)
  }
}

@Suite struct `On a terminal` {
  private let machine: Machine
  private let file: String

  init() throws {
    machine = try Machine()
    file = machine.folder.appending(path: "me.pbm").path
  }

  private func written() throws -> String {
    String(decoding: try machine.read("me.pbm"), as: UTF8.self)
  }

  @Test func `init asks for each box in turn`() throws {
    let console = terminal(
      typing: [
        "Night nurse", " Ada ", "The day shift", "My husband", "", "Rounds @6/day [4] :)",
      ] + Array(repeating: "", count: 8))
    #expect(console.run("init", file) == .done)
    #expect(console.shown.contains("Key partners: Who works with you?"))
    #expect(console.shown.contains("Benefits: What do you get?"))
    let lines = try written().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(11).joined(separator: "|")
        == "# Night nurse||person: Ada|stage: current||## Key partners|- The day shift|- My husband||## Key activities|- Rounds @6/day [4] :)"
    )
    #expect(console.told.contains("wrote "))
    #expect(console.run("check", file) == .done)
  }

  @Test func `init ends at the end of input and writes what there is`() throws {
    let console = terminal(typing: ["Night nurse", "Ada", "The day shift"])
    #expect(console.run("init", file) == .done)
    #expect(console.shown.contains("Ctrl-D ends here and writes what there is"))
    #expect(!console.shown.contains("Key activities:"))
    #expect(try written().contains("- The day shift\n\n## Key activities\n\n## Key resources\n"))
  }

  @Test func `init asks in the chosen language`() throws {
    let console = terminal(typing: ["", "", "", ""])
    #expect(console.run("init", "--lang", "fr", file) == .done)
    #expect(console.shown.contains("Partenaires clés: Qui travaille avec vous ?"))
    #expect(try written().contains("personne:\nétape: actuel\nlangue: fr\n"))
  }

  @Test func `init writes what fmt would leave as it is, whatever is typed`() throws {
    for number in 0..<max(20, Trial.cases / 50) {
      let typed = String(decoding: Trial.input(number), as: UTF8.self)
      let lines = typed.split(whereSeparator: \.isNewline).map(String.init)
      let language = Language.allCases[number % Language.allCases.count]
      let console = terminal(typing: lines)
      #expect(console.run("init", "--force", "--lang", language.tag, file) == .done)
      #expect(terminal().run("fmt", "--check", file) == .done)
      let canvas = readCanvas(Array(try machine.read("me.pbm")))
      #expect(!canvas.hasErrors && canvas.language == language, "\(lines)")
      #expect(canvas.sections.map(\.meaning) == Box.allCases.map { .box($0) }, "\(lines)")
      #expect(canvas.titleLine == 0 && canvas.notes.isEmpty, "\(lines)")
      #expect(canvas.decisions.isEmpty && canvas.impacts.isEmpty && canvas.hypotheses.isEmpty)
    }
  }

  @Test(arguments: [
    "Customers", "# Costs", "Coûts", "顧客", "What do you get?", "hypotheses", "## 1. Channels ##",
    "(costs)",
  ])
  func `init asks again for a title that is the name of a box`(title: String) throws {
    let console = terminal(typing: [title, "Night nurse", "", "The day shift"])
    #expect(console.run("init", file) == .done)
    #expect(console.shown.contains("  \"\(title)\" is the name of a box; say more"))
    #expect(try written().hasPrefix("# Night nurse\n\nperson:\nstage: current\n\n## Key partners"))
    #expect(terminal(typing: [title]).run("init", "--force", file) == .done)
    #expect(try written().hasPrefix("#\n\nperson:\n"))
  }

  @Test func `init takes for a title what only looks like something else`() throws {
    for title in [
      "person: Ada", "- Costs and more", "// x", "## x", "-> reduce", "P1 0", "=======",
    ] {
      #expect(terminal(typing: [title, "## Costs"]).run("init", "--force", file) == .done)
      #expect(try written().hasPrefix("# \(title)\n\nperson: ## Costs\n"))
      #expect(terminal().run("fmt", "--check", file) == .done)
    }
  }

  @Test func `init tells what is wrong with an answer, and asks again`() throws {
    let console = terminal(typing: [
      "Night nurse", "", "Rent @1,250EUR", "Rent @1250EUR &rent", "Roof &rent", "- Roof", "Costs",
      "\u{200B}", "* ## Costs", "-",
    ])
    #expect(console.run("init", file) == .done)
    #expect(console.shown.contains("  @1,250EUR can be thousands or a fraction: write thousands"))
    #expect(
      try written().contains(
        "## Key partners\n- Rent @1250EUR &rent\n- Roof\n- Costs\n\n"
          + "## Key activities\n- ## Costs\n\n## Key resources\n"))
    #expect(terminal().run("fmt", "--check", file) == .done)
  }

  @Test func `init asks nothing before it knows that it may write`() throws {
    try machine.write("me.pbm", "mine\n")
    let missing = machine.folder.appending(path: "missing/me.pbm").path
    for (file, words) in [(file, "is there already"), (missing, "missing")] {
      let console = terminal(typing: ["Night nurse"])
      #expect(console.run("init", file) == .failed)
      #expect(console.shown.isEmpty)
      #expect(console.told.contains(words))
    }
    #expect(try written() == "mine\n")
  }

  @Test func `init loses no answer when the file cannot be written after all`() throws {
    let console = terminal()
    var answers = ["Night nurse", "Ada", "The day shift"][...]
    console.readInputLine = {
      if answers.count == 1 { try? machine.write("me.pbm", "theirs\n") }
      return answers.popFirst()
    }
    #expect(console.run("init", file) == .failed)
    #expect(try written() == "theirs\n")
    #expect(console.told.contains("is there already; --force overwrites it"))
    #expect(console.shown.contains("# Night nurse\n\nperson: Ada\n"))
    #expect(console.shown.contains("- The day shift\n"))
  }

  @Test func `init asks again for an answer that is not UTF-8`() throws {
    // What a terminal sends that is set to Latin-1: "Infirmière".
    let latin = Array("Infirmi".utf8) + [0xE8] + Array("re".utf8)
    let answer = String(decoding: latin, as: UTF8.self)
    let console = terminal(typing: [answer, "Infirmière", answer, "Ada", answer, "Jour", ""])
    #expect(console.run("init", file) == .done)
    #expect(console.shown.contains("that are not UTF-8: set the terminal to UTF-8, or answer"))
    #expect(console.shown.components(separatedBy: "Title (a job, a place): ").count == 3)
    #expect(
      try written().hasPrefix(
        "# Infirmière\n\nperson: Ada\nstage: current\n\n## Key partners\n- Jour\n\n"))
    #expect(!(try written().unicodeScalars.contains("\u{FFFD}")))
  }

  @Test func `init takes no key for a word`() throws {
    let console = terminal(typing: ["Night\u{1B}[D nurse", "Ada\u{8}\u{7}", "a\tb"])
    #expect(console.run("init", file) == .done)
    for scalar in try written().unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "\(scalar.value)")
    }
  }

  @Test func `check shows the text with colours, and fmt says that all is well`() throws {
    try machine.write("me.pbm", "# T\n\n## Costs\n- Stress [4/5]\n")
    let console = terminal()
    #expect(console.run("check", file) == .done)
    #expect(console.shown.contains("\u{1B}[33mwarning[almost-sign]\u{1B}[0m"))
    #expect(console.told == "1 canvas checked: 9 warnings\n")
    let plain = terminal()
    #expect(plain.run("check", "--color", "never", file) == .done)
    #expect(!plain.shown.contains("\u{1B}"))
    let formatting = terminal()
    #expect(formatting.run("fmt", file) == .done)
    #expect(formatting.told == "it is in canonical form already\n")
  }

  @Test(arguments: ["TERM": "dumb", "NO_COLOR": "1", "CLICOLOR": "0"].sorted(by: <))
  func `no colour where the environment says so`(name: String, value: String) throws {
    try machine.write("me.pbm", "# T\n\n## Costs\n- Stress [4/5]\n")
    let console = terminal()
    console.environment = { $0 == name ? value : $0 == "TERM" ? "xterm" : nil }
    #expect(console.run("check", file) == .done)
    #expect(!console.shown.contains("\u{1B}"))
  }

  @Test(arguments: [40, 60, 80, 200])
  func `a line is cut to the terminal's width, and that is seen`(width: Int) throws {
    let words = Array(repeating: "word", count: 100).joined(separator: " ")
    try machine.write("me.pbm", "# T\n\n## Costs\n- \(words) [4/5] \(words)\n")
    let console = terminal(width: width)
    #expect(console.run("check", "--color", "never", file) == .done)
    let rows = console.shown.split(separator: "\n").filter {
      $0.contains(" | - ") || $0.contains("[4/5] ")
    }
    #expect(!rows.isEmpty)
    for row in rows where row.contains(" | ") {
      #expect(row.count <= width, "\(row)")
      #expect(row.contains("…") || row.contains("..."), "\(row)")
    }
  }

  @Test func `what a file holds does not act`() throws {
    try machine.write("me.pbm", "# T\n## Costs\n*  \u{1B}[31mred\u{7} \u{202E} [4/5]\n")
    for command in [["check"], ["fmt", "--diff"], ["diff", "/dev/null"]] {
      let console = terminal()
      let arguments = command + ["--color", "never", file]
      _ = runProgram(arguments.map { Path($0) }, on: console)
      for scalar in (console.shown + console.told).unicodeScalars where scalar != "\n" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format, "\(command): \(scalar.value)")
      }
    }
  }
}
