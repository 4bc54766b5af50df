import Foundation
import PBMCommand
import PBMModel
import PBMProject
import TestSupport
import Testing

// How hypotheses are shown, whatever the width of the terminal and the words of the canvases.

private let words = [
  "answer", "e-mails", "the", "Donaudampfschifffahrtsgesellschaft", "夜勤の看護師が朝まで働く。", "「病棟」",
  "👩‍🌾", "e\u{301}te\u{301}", "한국어로", "a", "60", "\u{1B}[31m", "\u{202E}z", "(or", "not)",
  "https://example.org/a/very/long/address/that/no/line/can/hold",
]

/// A canvas at random.
private func canvas(_ random: inout Randomness) -> String {
  func text() -> String {
    (0..<random.below(7) + 1).map { _ in random.one(of: words) }.joined(separator: " ")
  }
  func hypotheses() -> String {
    (0..<random.below(3)).map { _ in
      let status = random.one(of: ["", "", "yes: ", "no: "])
      return random.one(of: ["?\n", "? \(status)\(text())\n", "? \(status)the same\n"])
        + random.one(of: ["", "  \(text())\n", "  \(text())\n  \(text())\n"])
    }.joined()
  }
  var lines = "date: 2026-11\n\n" + hypotheses()
  for heading in ["Costs", "Relations clients", "顧客", "Hobbies"] {
    lines += "## \(heading)\n" + hypotheses()
    for _ in 0..<random.below(3) {
      lines += "- \(text())\(random.one(of: ["", " [3]"]))\n"
      lines += random.one(of: ["", "-> delete\n", "-> renforcer\n"]) + hypotheses()
    }
  }
  return lines
}

/// What the program prints on a terminal of this width; nil is no terminal.
private func output(_ arguments: [String], width: Int?) -> String {
  let console = Console()
  console.isOutputTerminal = width != nil
  console.width = width ?? 80
  console.environment = { $0 == "TERM" ? "xterm" : nil }
  _ = runProgram((["hypotheses"] + arguments).map { Path($0) }, on: console)
  return String(decoding: console.output, as: UTF8.self)
}

private func plain(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }

/// All but blanks: breaking into lines changes nothing else.
private func inked(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
}

@Suite struct `Hypotheses on a terminal` {
  private let machine: Machine

  init() throws { machine = try Machine() }

  @Test func `fit its width, and lose nothing`() throws {
    for number in 0..<max(20, Trial.cases / 200) {
      var random = Randomness(seed: UInt64(number))
      let files = ["a.pbm", "b.pbm"]
      for file in files { try machine.write(file, canvas(&random)) }
      let paths = files.map { machine.folder.appending(path: $0).path }
      let color = number % 2 == 0 ? "never" : "always"
      let only = number % 3 == 0 ? ["--only", "refuted,open"] : []
      let arguments = only + ["--color", color] + paths
      let whole = plain(output(arguments, width: nil))
      for width in [24, 48, 80, 100, 200] {
        let text = plain(output(arguments, width: width))
        #expect(inked(text) == inked(whole), "\(number) \(width)")
        for line in text.split(separator: "\n") {
          #expect(displayWidth(String(line)) <= width, "\(number) \(width): \(line)")
          #expect(!line.hasSuffix(" "), "\(number) \(width): \(line)")
        }
      }
    }
  }

  @Test func `are coloured there alone`() throws {
    try machine.write("a.pbm", "## Costs\n- a\n  ? no: b\n")
    let path = machine.folder.appending(path: "a.pbm").path
    #expect(output([path], width: 80).contains("\u{1B}[1;31m  ? no: \u{1B}[0mb"))
    #expect(!output([path], width: nil).contains("\u{1B}"))
  }
}
