import Foundation
import PBMModel
import TestSupport
import Testing

// Pictures are looked at by those who show them: a browser, what draws SVG, what reads PDF, and what
// looks for barriers. Each test starts one browser, one after the other.

extension Machine {
  /// Draws canvases, and has somebody look at the pictures.
  ///
  /// - Returns: what is wrong with them.
  fileprivate func look(_ check: String, _ pictures: [String]) throws -> [String] {
    let python = try Readers.program("python")
    let look = Page.root.appending(path: "Tests/Pictures/look.py").path
    let names = pictures.joined(separator: " ")
    let outcome = try run("PBM_SHOTS='\(shots)' \(python) \(look) \(check) \(names)", seconds: 180)
    try #require(outcome.status == 0, "\(outcome.errorText)")
    var lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.popLast() == "looked at \(pictures.count)")
    return lines
  }

  /// Where what is seen is kept, for somebody who wants to see it as well.
  private var shots: String { ProcessInfo.processInfo.environment["PBM_SHOTS"] ?? "" }

  /// Draws all canvases that ask much of a picture, and one with its targets.
  fileprivate func stress(_ ending: String) throws -> [String] {
    for (name, text) in StressCanvas.all { try write("\(name).pbm", text) }
    var lines = StressCanvas.all.map { "pbm render -o \($0.name).\(ending) \($0.name).pbm" }
    for name in ["", "-target", "-target-visits"] { try sample("night-nurse\(name)") }
    let models = "night-nurse.pbm night-nurse-target.pbm night-nurse-target-visits.pbm"
    lines.append("pbm render -o nurse.\(ending) \(models)")
    try write("before.pbm", StressCanvas.all[0].text.replacing("brief", with: "very brief"))
    lines.append("pbm render -o changed.\(ending) before.pbm full.pbm")
    let outcome = try run(lines.joined(separator: " && "))
    try #require(outcome.status == 0, "\(outcome.errorText)")
    return (StressCanvas.all.map(\.name) + ["nurse", "changed"]).map { "\($0).\(ending)" }
  }

  fileprivate func sample(_ name: String) throws {
    try write(
      "\(name).pbm",
      Data(contentsOf: Page.root.appending(path: "Samples").appending(path: "\(name).pbm")))
  }

  fileprivate func expectNothing(_ check: String, _ pictures: [String]) throws {
    let troubles = try look(check, pictures)
    #expect(troubles == [], "\(troubles.prefix(20).joined(separator: "\n"))")
  }

  /// Whether something is found wrong with a picture after each change by `sed`.
  fileprivate func expectTrouble(_ check: String, _ picture: String, _ changes: [String]) throws {
    let ending = picture.split(separator: ".").last ?? ""
    for (number, change) in changes.enumerated() {
      try write("change.sed", change + "\n")
      let broken = "broken-\(number).\(ending)"
      let made = try run("sed -f change.sed \(picture) > \(broken); cmp -s \(picture) \(broken)")
      #expect(made.status == 1, "\(change) changes nothing")
    }
    let found = try look(check, changes.indices.map { "broken-\($0).\(ending)" })
    for (number, change) in changes.enumerated() {
      #expect(found.contains { $0.hasPrefix("broken-\(number)") }, "\(change)")
    }
  }
}

@Suite(.serialized) struct `A picture, looked at,` {
  @Test func `on a screen keeps every text in its place, wide and narrow, light and dark`() throws {
    let machine = try Machine()
    try machine.expectNothing("screen", try machine.stress("html"))
    try machine.expectTrouble(
      "screen", "long-word.html",
      ["s/overflow-wrap:anywhere//", "s/line-height:1.2/line-height:.3/"])
    try machine.expectTrouble(
      "screen", "decided.html",
      [
        "s/prefers-color-scheme:dark/prefers-color-scheme:lark/", "s/sha256-/sha256-a/",
        "s/overflow-x:auto//", "s|<body>|<body><img src='http://a.b/c'>|",
        "s/\\.entry{position:relative/.entry{height:3px;position:relative/",
      ])
  }

  @Test func `on paper is one sheet, with every word on it`() throws {
    let machine = try Machine()
    try machine.expectNothing("print", try machine.stress("html"))
    try machine.expectTrouble(
      "print", "decided.html",
      [
        "s/max-height:190mm//;s/width:100%;height:auto/width:260%/", "s/size:landscape;//",
        "s|<text \\(.*\\)>New<|<text \\1>Old<|", "s/display:none!important//",
        "s/<text x=.[0-9.]*./<text x='90'/", "s/\\.sheet{display:block}/.sheet{display:none}/",
      ])
  }

  @Test func `drawn as SVG is taken by others, and no line is longer than its room`() throws {
    let machine = try Machine()
    try machine.expectNothing("drawing", try machine.stress("svg"))
    try machine.expectTrouble(
      "drawing", "capitals.svg",
      [
        "s/font-size=\\(.\\)11/font-size=\\116/", "s/ y=.[0-9.]*/ y=\"400/",
        "s/<rect class=.line./<image/", "s|<title>|<title><b/>|",
      ])
    try machine.expectTrouble("drawing", "arabic.svg", ["s/direction=.rtl.//"])
  }

  @Test func `puts up no barrier, with one page and with several`() throws {
    let machine = try Machine()
    _ = try machine.stress("html")
    try machine.expectNothing("access", ["nurse.html", "decided.html"])
    try machine.expectTrouble(
      "access", "decided.html",
      [
        "s/--faint:#595959/--faint:#b5b5b5/", "s/<html lang=.en.>/<html>/", "s/ tabindex=.0.//",
        "s/--faint:#b3b3b3/--faint:#464646/", "s|<label>|<span>|g;s|</label>|</span>|g",
      ])
  }

  @Test func `is used without a mouse, and printed as it is shown`() throws {
    let machine = try Machine()
    _ = try machine.stress("html")
    try machine.expectNothing("keys", ["nurse.html"])
    try machine.expectTrouble(
      "keys", "nurse.html",
      [
        "s/outline:3px solid var(--new)/outline:0/", "s/ tabindex=.0.//",
        "s/\\.entry{position/.entry{display:block!important;position/",
        "s/article,article+article{margin:0/article{margin:0/",
      ])
  }

  @Test func `in a terminal keeps its lines upright, whatever stands between them`() throws {
    let machine = try Machine()
    _ = try machine.stress("txt")
    let python = try Readers.program("python")
    let look = Page.root.appending(path: "Tests/Pictures/terminal.py").path
    let names = ["empty", "unknown", "decided", "japanese", "hebrew", "combining", "one-sided"]
    let models = "'night-nurse.pbm night-nurse-target.pbm'"
    let places = names.map { "\($0).pbm" }.joined(separator: " ")
    let outcome = try machine.run("\(python) \(look) \"$PWD\" \(places) \(models)")
    #expect(outcome.text == "looked at \(names.count + 1)\n", "\(outcome.errorText)")
  }
}

@Suite(.serialized) struct `A hostile text` {
  @Test func `does nothing in a browser, and is read there`() throws {
    let machine = try Machine()
    var names: [String] = []
    for (number, attack) in PictureAttacks.all.enumerated() {
      let bytes = PictureAttacks.canvas(attack)
      try machine.write("\(number).pbm", Data(bytes))
      let texts = PictureAttacks.texts(in: readCanvas(bytes)).map(PictureAttacks.drawn)
      try machine.write("\(number).html.json", try JSONEncoder().encode(texts))
      names.append("\(number)")
    }
    let line =
      "for n in \(names.joined(separator: " ")); do pbm render -o $n.html $n.pbm || exit 3; done"
    #expect(try machine.run("(\(line)) 2>errors").status == 0)
    try machine.expectNothing("inert", names.map { "\($0).html" })
    #expect(
      try machine.run("cp 0.html.json a; for n in 0 1 2 3; do cp a broken-$n.html.json; done")
        .status == 0)
    try machine.expectTrouble(
      "inert", "0.html",
      [
        "s|&lt;script&gt;|<script>|g", "s|<body>|<body><img src=x onerror='alert(1)'>|",
        "s|<ul>|<ul onclick='alert(1)'>|", "s/pwned/owned/g",
      ])
  }

  @Test func `leaves a terminal's own codes the only ones`() throws {
    let machine = try Machine()
    for (number, attack) in PictureAttacks.all.enumerated() {
      try machine.write("\(number).pbm", Data(PictureAttacks.canvas(attack)))
    }
    let outcome = try machine.run(
      "for n in *.pbm; do pbm render --color=always --width 120 $n; done 2>errors")
    #expect(outcome.status == 0 && outcome.output.count > 100_000)
    let text = outcome.text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(controls.isEmpty, "\(controls.map(\.value))")
  }
}
