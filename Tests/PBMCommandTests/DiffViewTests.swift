import Foundation
import PBMCommand
import PBMModel
import PBMProject
import TestSupport
import Testing

// How differences are shown, whatever the width of the terminal and the words of the canvases.

private let words = [
  "answer", "e-mails", "the", "Donaudampfschifffahrtsgesellschaft", "夜勤の看護師が朝まで働く。", "「病棟」",
  "👩‍🌾", "🇫🇷", "e\u{301}te\u{301}", "한국어로", "การทำงาน", "a", "60", "{+x+}", "[-y", "\u{1B}[31m",
  "\u{202E}z", "https://example.org/a/very/long/address/that/no/line/can/hold", "(or", "not)",
  "1,5",
]

private let headings = [
  "Key partners", "Relations clients", "顧客", "Costs", "Benefits", "Customer relationships",
  "Hobbies",
]

/// A canvas, and others made of it by edits.
private struct Drafts {
  var random: Randomness
  private var items: [(heading: Int, text: [String], signs: String)] = []

  init(_ number: Int) {
    random = Randomness(seed: UInt64(number))
    for _ in 0..<random.below(9) + 2 {
      items.append((random.below(headings.count), text(), signs()))
    }
  }

  private mutating func text() -> [String] {
    (0..<random.below(8) + 1).map { _ in random.one(of: words) }
  }

  private mutating func signs() -> String {
    random.one(of: ["", "", " [3]", " [5] :)", " @2h/week", " :(", " #tag"])
  }

  mutating func edited() -> Drafts {
    var copy = self
    for _ in 0..<random.below(6) + 1 {
      let place = random.below(copy.items.count)
      switch random.below(6) {
      case 0: copy.items[place].text[0] = random.one(of: words)
      case 1: copy.items[place].text.append(random.one(of: words))
      case 2: copy.items[place].signs = signs()
      case 3: copy.items[place].heading = random.below(headings.count)
      case 4 where copy.items.count > 1: copy.items.remove(at: place)
      default: copy.items.append((random.below(headings.count), text(), signs()))
      }
    }
    return copy
  }

  var bytes: Data {
    var lines = ["# A title 夜", ""]
    for heading in headings.indices {
      lines.append("## \(headings[heading])")
      for item in items where item.heading == heading {
        lines.append("- \(item.text.joined(separator: " "))\(item.signs)")
      }
    }
    return Data((lines.joined(separator: "\n") + "\n").utf8)
  }
}

/// What the program prints on a terminal of this width; nil is no terminal.
private func output(_ arguments: [String], width: Int?) -> String {
  let console = Console()
  console.isOutputTerminal = width != nil
  console.width = width ?? 80
  console.environment = { $0 == "TERM" ? "xterm" : nil }
  _ = runProgram((["diff"] + arguments).map { Path($0) }, on: console)
  return String(decoding: console.output, as: UTF8.self)
}

/// The text without what a terminal does not show.
private func plain(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }

/// All but blanks: breaking into lines changes nothing else.
private func inked(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
}

@Suite struct `Differences on a terminal` {
  private let machine: Machine
  private let files: [String]

  init() throws {
    machine = try Machine()
    files = ["a.pbm", "b.pbm", "c.pbm"].map { [machine] in machine.folder.appending(path: $0).path }
  }

  private func write(_ number: Int) throws {
    var first = Drafts(number)
    try machine.write("a.pbm", first.bytes)
    try machine.write("b.pbm", first.edited().bytes)
    try machine.write("c.pbm", first.edited().bytes)
  }

  @Test func `fit its width, and lose nothing`() throws {
    let views = [
      [], ["--by", "action"], ["--explain"], ["--brief"], ["--only", "add,reworded"],
      ["--format", "table"], ["--format", "table", "--by", "action", "--explain"],
    ]
    for number in 0..<max(20, Trial.cases / 300) {
      try write(number)
      for view in views {
        for count in 2...3 where count == 2 || !view.contains("action") {
          let color = number % 2 == 0 ? "never" : "always"
          let arguments = view + ["--color", color] + files[..<count]
          for width in [24, 40, 60, 100, 200] {
            let text = plain(output(arguments, width: width))
            for line in text.split(separator: "\n") {
              #expect(displayWidth(String(line)) <= width, "\(width) \(arguments): \(line)")
              #expect(!line.hasSuffix(" "), "\(arguments): \(line)")
            }
            guard count == 2, !view.contains("table") else { continue }
            let legend = view == ["--brief"] ? [] : ["--legend"]
            let whole = plain(output(arguments + legend, width: nil))
            #expect(inked(text) == inked(whole), "\(width) \(arguments)")
          }
        }
      }
    }
  }

  @Test func `are on one line each where nobody looks, in aligned columns`() throws {
    for number in 0..<40 {
      try write(number)
      for count in 2...3 {
        let text = output(
          ["--format", "table", "--only", "add,delete,maintain"] + files[..<count], width: nil)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rule = try #require(lines.firstIndex { $0.hasPrefix("--") })
        let second = displayWidth(String(lines[rule].prefix { $0 == "-" })) + 2
        for line in lines[(rule + 1)...].prefix(while: { !$0.isEmpty }) {
          // Before the second column stands a gap, in it something.
          var width = 0
          let before = line.prefix { character in
            defer { width += displayWidth(String(character)) }
            return width < second
          }
          #expect(displayWidth(String(before)) == second && before.hasSuffix("  "), "\(line)")
          #expect(line.dropFirst(before.count).first.map { $0 != " " } ?? false, "\(line)")
        }
      }
    }
  }

  @Test func `have a legend there, and elsewhere only on demand`() throws {
    try write(3)
    let legend = "= maintain"
    let arguments = Array(files[..<2])
    func last(_ text: String) -> String {
      plain(text).split(separator: "\n").dropLast().last.map(String.init) ?? ""
    }
    #expect(last(output(arguments, width: 200)).hasPrefix(legend))
    #expect(!last(output(arguments, width: nil)).hasPrefix(legend))
    #expect(last(output(arguments + ["--legend"], width: nil)).hasPrefix(legend))
    #expect(!output(["--format", "markdown"] + arguments, width: 200).contains("^ strengthen"))
    #expect(output(["--brief"] + arguments, width: 200).split(separator: "\n").count == 1)
  }

  @Test func `break between characters of scripts without blanks, and never before what closes`()
    throws
  {
    let text = String(repeating: "夜勤の看護師が、朝まで働く。", count: 6)
    try machine.write("a.pbm", "## Costs\n")
    try machine.write("b.pbm", "## Costs\n- \(text)\n")
    for width in 40...60 {
      let lines = plain(output(Array(files[..<2]), width: width)).split(separator: "\n")
      let broken = lines.filter { $0.contains("勤") || $0.contains("働") || $0.contains("朝") }
      #expect(broken.count > 2)
      for line in broken {
        let start = line.drop { $0 == " " }.first
        #expect(start != "、" && start != "。", "\(line)")
      }
    }
  }

  @Test func `of several targets are named by what tells them apart`() throws {
    for name in ["me.pbm", "me-target-shop.pbm", "me-target-school.pbm"] {
      try machine.write(name, "## Costs\n- \(name.count)\n")
    }
    let paths = ["me.pbm", "me-target-shop.pbm", "me-target-school.pbm"].map {
      machine.folder.appending(path: $0).path
    }
    #expect(plain(output(paths, width: 80)).split(separator: "\n")[0].contains(/\bshop +school$/))
    let same = plain(output([paths[0], paths[1], paths[1]], width: 200)).split(separator: "\n")[0]
    #expect(same.contains("me-target-shop.pbm"))
    #expect(output(paths, width: nil).contains("me-target-shop.pbm"))
  }
}

@Suite struct `Several targets` {
  /// Writes a model and two that came out of it.
  private func write(_ number: Int, on machine: Machine) throws -> Drafts {
    var drafts = Drafts(number)
    try machine.write("a.pbm", drafts.bytes)
    try machine.write("b.pbm", drafts.edited().bytes)
    try machine.write("c.pbm", drafts.edited().bytes)
    return drafts
  }

  @Test func `are told to programs as each would be alone`() throws {
    let machine = try Machine()
    for number in 0..<20 {
      _ = try write(number, on: machine)
      let options = ["", "--only add,moved", "--explain"][number % 3]
      let all = try machine.run("pbm diff --format json \(options) a.pbm b.pbm c.pbm")
      let first = try machine.run("pbm diff --format json \(options) a.pbm b.pbm").text
      let second = try machine.run("pbm diff --format json \(options) a.pbm c.pbm").text
      let expected =
        "{\"format_version\":1,\"current\":\"a.pbm\",\"comparisons\":[\n\(first.dropLast()),\n\(second.dropLast())]}\n"
      #expect(all.text == expected)
    }
  }

  @Test func `show every element of the model, and what is added once`() throws {
    let machine = try Machine()
    for number in 0..<20 {
      let drafts = try write(number, on: machine)
      let table = try machine.run("pbm diff --format table a.pbm b.pbm c.pbm").text
      let rows = table.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        .prefix { !$0.isEmpty }
      let items = readCanvas(Array(drafts.bytes)).items.count
      let text = rows.joined(separator: "\n")
      let added = rows.count { $0.contains("+ add") }
      #expect(rows.count == items + added, "\(text)")
    }
  }

  @Test(arguments: ["text", "table", "json", "markdown"])
  func `and views of them end with 1 where anything differs`(format: String) throws {
    let machine = try Machine()
    try machine.write("a.pbm", "## Costs\n- a\n- b\n")
    try machine.write("b.pbm", "## Costs\n- a\n- b [2]\n")
    for (files, status) in [
      ("a.pbm a.pbm", 0), ("a.pbm b.pbm", 1), ("a.pbm a.pbm a.pbm", 0), ("a.pbm a.pbm b.pbm", 1),
    ] {
      for options in ["", "--only add", "--explain"] {
        let outcome = try machine.run("pbm diff --format \(format) \(options) \(files)")
        #expect(outcome.status == status, "\(options) \(files)")
      }
    }
  }
}
