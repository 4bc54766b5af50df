import Foundation
import Testing

// What nobody types, and what a program must live through all the same.

private let clock = ContinuousClock()

extension Machine {
  /// Writes files that all hold the same, from `f0.pbm` on.
  fileprivate func write(_ count: Int, _ content: String) throws {
    try write("f0.pbm", content)
    let copies = try run(
      "seq -f 'f%g.pbm' 1 \(count - 1) | xargs -n 500 sh -c 'tee \"$@\" < f0.pbm > all' sh; rm all")
    try #require(copies.status == 0)
  }
}

@Suite(.serialized) struct `Large input` {
  @Test func `of a hundred million bytes on one line gives a short answer soon`() throws {
    let machine = try Machine()
    var bytes = Data("# T\n\n## Costs\n- ".utf8)
    bytes.append(Data(repeating: UInt8(ascii: "x"), count: 100_000_000))
    bytes.append(Data(" [9]\n".utf8))
    try machine.write("long.pbm", bytes)
    for format in ["short", "text"] {
      let time = clock.now
      let outcome = try machine.run("pbm check --format \(format) long.pbm")
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("[9]"))
      #expect(outcome.output.count < 10_000)
      #expect(clock.now - time < .seconds(120))
    }
    // The mark still stands under the sign, and no line is wider than a terminal.
    let lines = try machine.run("pbm check --format text long.pbm").text.split(separator: "\n")
    let row = try #require(lines.firstIndex { $0.contains("^^^") && !$0.contains("^^^^") })
    let mark = try #require(lines[row].firstRange(of: "^^^"))
    #expect(lines[row - 1].dropFirst(lines[row][..<mark.lowerBound].count).hasPrefix("[9]"))
    for line in lines where line.contains(" | ") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `of a long line in many scalars is cut at a character`() throws {
    let machine = try Machine()
    for character in ["é", "看", "👩‍🌾", "e\u{301}", "\u{1B}"] {
      let long = String(repeating: character, count: 200)
      try machine.write("long.pbm", "# T\n\n## Costs\n- \(long) [9] \(long)\n")
      let outcome = try machine.run("pbm check --format text long.pbm")
      #expect(outcome.text.contains("[9]"))
      #expect(!outcome.text.contains("\u{FFFD}"))
      #expect(!outcome.text.contains("\u{1B}"))
    }
  }

  @Test func `of a million items in a box is read`() throws {
    let machine = try Machine()
    var text = "# T\n\n## Costs\n"
    for number in 0..<1_000_000 { text += "- item \(number)\n" }
    try machine.write("many.pbm", text)
    let time = clock.now
    let outcome = try machine.run("pbm check many.pbm && pbm fmt --check many.pbm")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.output.count < 10_000)
    #expect(clock.now - time < .seconds(120))
  }

  @Test func `of a line with many tags is formatted`() throws {
    let machine = try Machine()
    let tags = String(repeating: " #a #b", count: 200_000)
    try machine.write("tags.pbm", "## Costs\n- x\(tags) [4]\n- y\(tags) \n")
    let time = clock.now
    let outcome = try machine.run("pbm fmt - < tags.pbm")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text == "## Costs\n- x [4]\(tags)\n- y\(tags)\n")
    #expect(clock.now - time < .seconds(60))
  }

  @Test func `of ten thousand files comes out in their order`() throws {
    let machine = try Machine()
    try machine.write(10_000, "# T\n\n## Costs\n- a [9]\n")
    let outcome = try machine.run("pbm check . | grep almost-sign | cut -d : -f 1")
    let names = outcome.text.split(separator: "\n")
    #expect(names.count == 10_000)
    #expect(names == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    let again = try machine.run("pbm fmt --check .")
    #expect(again.status == 0 && again.output.isEmpty)
  }
}

@Suite struct `Files that change meanwhile` {
  @Test(arguments: ["pbm check .", "pbm fmt .", "pbm fmt --check .", "pbm check --format json ."])
  func `are told or left out, and nothing else comes to harm`(line: String) throws {
    let machine = try Machine()
    try machine.write(2_000, "# T\n## Costs\n*  a\n")
    let remover = Thread {
      for number in (1..<2_000).reversed() {
        unsafe unlink(machine.folder.appending(path: "f\(number).pbm").path)
      }
    }
    remover.start()
    let outcome = try machine.run(line)
    while !remover.isFinished { usleep(1000) }
    #expect(outcome.status <= 2, "\(outcome.errorText.prefix(1000))")
    for message in outcome.errorText.split(separator: "\n") {
      let isKnown =
        message.contains(/^pbm: there is no file called '.*f\d+\.pbm'$/)
        || message.contains(/^formatted .*f\d+\.pbm$/)
        || message.contains("in the meantime")
      #expect(isKnown, "\(message)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: machine.folder.path)
    #expect(left.allSatisfy { !$0.hasSuffix(".tmp") })
    if line == "pbm check --format json ." {
      _ = try JSONSerialization.jsonObject(with: outcome.output)
    }
  }
}
