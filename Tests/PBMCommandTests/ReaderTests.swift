import Foundation
import Testing

// Reports are read by somebody else's programs, as those do whom they are written for.

/// A program of the readers that `Tests/Readers/install.sh` installs.
enum Readers {
  static let folder = Page.root.appending(path: "Tests/Readers")
  private static let programs = Page.root.appending(path: ".build/readers/bin")

  static func program(_ name: String) throws -> String {
    let path = programs.appending(path: name).path
    try #require(
      FileManager.default.isExecutableFile(atPath: path),
      "\(name) is not installed: sh Tests/Readers/install.sh installs it")
    return path
  }
}

/// The reports that programs read, with what makes them; `matcher` is what GitHub reads of a log.
private let formats = [
  "json", "ndjson", "sarif", "github", "gitlab", "junit", "checkstyle", "matcher",
]

extension Machine {
  /// What a reader finds in a report, a line a finding.
  fileprivate func read(_ format: String, _ report: String) throws -> [String] {
    let outcome = try reading(format, report)
    try #require(outcome.status == 0, "\(format) of \(report)\n\(outcome.errorText)")
    return outcome.text.split(separator: "\n").map(String.init)
  }

  fileprivate func reading(_ format: String, _ report: String) throws -> Outcome {
    let python = try Readers.program("python")
    let reader = Readers.folder.appending(path: "read.py").path
    var other = ""
    if format == "matcher" {
      other = Page.root.appending(path: "Grammar/problem-matcher.json").path
    } else if format.hasSuffix("json") {
      other = "schema.json"
      _ = try run("pbm check --schema > schema.json")
    }
    return try run("\(python) \(reader) \(format) \(report) \(other)")
  }

  /// Writes a report of what is in some places, and gives what its reader finds.
  fileprivate func report(_ format: String, _ places: String) throws -> [String] {
    let name = format == "matcher" ? "short" : format
    let outcome = try run("pbm check --format \(name) \(places) > report.\(format)")
    #expect(outcome.status <= 2, "\(outcome.errorText)")
    return try read(format, "report.\(format)")
  }
}

/// A canvas with everything in it that means something to a reader of a report.
private let hostileCanvas =
  Data(
    """
    # T

    ## Cots ]]> &<>"' %0A ::error::x \u{202E}\u{1B}]0;x\u{7} {0} [a](http://e.vil) `x` <b> \u{FFFE}
    - a :(
    ::error::b
    ##[error]c
    -glued ]]> & <i> %25 {1}

    """.utf8)

/// The same in no encoding that there is: nothing is told but that.
private let brokenCanvas = hostileCanvas + Data([0xFF, 0xFE, 0x0A])

private let hostileName =
  "printf '::error::a%%0A,\\n]]>&<\"\\047 \\342\\200\\256\\033[31m\\377{0}[x](1).pbm'"

@Suite struct `A report` {
  private func samples(_ machine: Machine) throws {
    let folder = Page.root.appending(path: "Samples")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".pbm") {
      try machine.write("all/\(file)", Data(contentsOf: folder.appending(path: file)))
    }
    #expect(try machine.run("cp $RAW/*.pbm all").status == 0)
    try machine.write("all/nothing.pbm", "")
    try machine.write("all/base.pbm", "# B\n\n## Costs\n- Calls [4]\n  -> reduce\n")
    try machine.write(
      "all/target.pbm", "# T\n\nstage: target\nbase: base.pbm\n\n## Costs\n- Calls [5]\n")
  }

  @Test(arguments: formats)
  func `is taken by its reader, who finds all that there is`(format: String) throws {
    let machine = try Machine()
    try samples(machine)
    let found = try machine.report("json", "all")
    #expect(found.count > 60)
    #expect(try machine.report(format, "all").sorted() == found.sorted())
  }

  @Test(arguments: formats)
  func `says nothing else, whatever canvases and their names say`(format: String) throws {
    let machine = try Machine()
    try machine.write("canvas", hostileCanvas)
    try machine.write("all/broken.pbm", brokenCanvas)
    let made = try machine.run("cp canvas all/\"$(\(hostileName))\"")
    try #require(made.status == 0, "\(made.errorText)")
    let found = try machine.report("json", "all")
    #expect(found.contains("error unknown-section 3") && found.count > 10)
    #expect(found.contains("error not-utf-8 8"))
    #expect(try machine.report(format, "all").sorted() == found.sorted())
    let report = String(decoding: try machine.read("report.\(format)"), as: UTF8.self)
    let controls = report.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar.properties.generalCategory == .control || scalar == "\u{202E}"
    }
    #expect(controls.isEmpty, "\(controls.map(\.value))")
  }

  @Test func `of code scanning mends what the JSON mends, counted in code points`() throws {
    let machine = try Machine()
    try samples(machine)
    try machine.write("all/mark.pbm", "\u{FEFF}-\u{1F600}glued\n\n## Cöts\n-\u{E9}\u{1F600} a[4]\n")
    for format in ["sarif", "json"] { _ = try machine.report(format, "all") }
    let python = try Readers.program("python")
    let reader = Readers.folder.appending(path: "read.py").path
    let outcome = try machine.run("\(python) \(reader) fixes report.sarif report.json")
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.split(separator: "\n").count > 20)
  }

  @Test(arguments: formats)
  func `of nothing is one that its reader takes`(format: String) throws {
    let machine = try Machine()
    #expect(try machine.run("mkdir all").status == 0)
    #expect(try machine.report(format, "all") == [])
    #expect(try machine.report(format, "missing.pbm") == [])
  }

  @Test(arguments: ["sarif", "gitlab", "junit", "checkstyle", "github", "json", "ndjson"])
  func `that is broken is refused`(format: String) throws {
    let machine = try Machine()
    try machine.write("a.pbm", "## Costs\n- a\n- a\n")
    _ = try machine.report(format, "a.pbm")
    let break_ = [
      "sarif": "s/\"startLine\"/\"startLin\"/", "gitlab": "s/\"minor\"/\"warning\"/",
      "junit": "s/tests=\"[0-9]*\"/tests=\"99\"/", "checkstyle": "s/column=\"[0-9]*\"//",
      "github": "s/^::/:/", "json": "s/\"safe\"/\"save\"/; s/\"severity\"/\"weight\"/",
      "ndjson": "s/\"range\"/\"rang\"/",
    ]
    let command = "sed '\(break_[format] ?? "")' report.\(format) > broken"
    #expect(try machine.run(command).status == 0)
    #expect(try machine.reading(format, "broken").status != 0)
  }

  @Test func `knows a finding again when lines are added above it`() throws {
    let machine = try Machine()
    let items = "## Costs\n- a\n- a\n- a\n\n## Benefits\n- tbd\n-x\n"
    for format in ["sarif", "gitlab"] {
      let pattern = format == "sarif" ? "[0-9a-f]\\{16\\}:[0-9]*" : "[0-9a-f]\\{32\\}"
      let command = "pbm check --format \(format) a.pbm | grep -o '\"\(pattern)\"'"
      try machine.write("a.pbm", items)
      let before = try machine.run(command).text
      try machine.write("a.pbm", "# Title\n\nperson: A\n\n\(items)")
      let after = try machine.run(command).text
      #expect(before == after && before.split(separator: "\n").count > 8)
    }
  }

  @Test func `has the same bytes whatever the number of threads`() throws {
    let machine = try Machine()
    for number in 0..<60 {
      try machine.write(
        "all/\(number).pbm", "## Costs\n- a\(number) [\(number % 5 + 1)]\n- a\n-x\n")
    }
    for format in formats.dropLast() + ["markdown", "text", "short"] {
      let line = "pbm check --statistics --format \(format) all"
      let first = try machine.run(line)
      for prefix in Machine.has("taskset") ? ["taskset -c 0 ", ""] : [""] {
        #expect(try machine.run(prefix + line).output == first.output, "\(format)")
      }
    }
  }

  @Test func `for a comment is never too long for one`() throws {
    let machine = try Machine()
    try machine.write("a.pbm", "## Costs\n" + String(repeating: "- tbd\n- <b>|&*_\n", count: 4000))
    let outcome = try machine.run("pbm check --format markdown a.pbm")
    #expect(outcome.output.count <= 65_000 && outcome.output.count > 50_000)
    #expect(outcome.text.contains("Shortened"))
  }

  @Test func `goes into a file as a whole, and into no canvas`() throws {
    let machine = try Machine()
    try machine.write("a.pbm", "## Costs\n- a\n")
    let shown = try machine.run("pbm check --format sarif a.pbm")
    let written = try machine.run("pbm check --format sarif --output-file out.sarif a.pbm")
    #expect(try machine.read("out.sarif") == shown.output && written.output.isEmpty)
    #expect(written.errorText == "1 canvas checked: 8 warnings\n")
    #expect(try machine.run("pbm check --output-file a.pbm a.pbm").status == 2)
    #expect(try machine.run("pbm check --output-file no/such/folder a.pbm").status == 2)
  }
}

@Suite struct `What is shown for continuous integration` {
  /// The examples of the page, by the file that each of them is.
  private func examples() throws -> [(name: String, text: String)] {
    let page = try Page("Grammar/ci.md").text
    return page.matches(of: /`([^`\n]+\.yml)`[^\n]*:\n\n```yaml\n([^`]*)```/).map {
      (String($0.1), String($0.2))
    }
  }

  @Test func `is what GitHub and GitLab take`() throws {
    let machine = try Machine()
    let program = try Readers.program("check-jsonschema")
    let examples = try examples()
    #expect(examples.map(\.name) == [".github/workflows/canvases.yml", ".gitlab-ci.yml"])
    for (name, text) in examples {
      try machine.write(name, text)
      let kind = name.contains("github") ? "vendor.github-workflows" : "vendor.gitlab-ci"
      let options = kind.hasSuffix("gitlab-ci") ? " --data-transform gitlab-ci" : ""
      let outcome = try machine.run("\(program) --builtin-schema \(kind)\(options) \(name)")
      #expect(outcome.status == 0, "\(outcome.text)\(outcome.errorText)")
    }
  }

  @Test func `calls this program as it is`() throws {
    let machine = try Machine()
    try machine.write("a.pbm", "## Costs\n- a\n")
    for (name, text) in try examples() {
      let lines = text.matches(of: /(?:run: |- )(pbm check[^\n]*)/).map { String($0.1) }
      #expect(!lines.isEmpty, "\(name)")
      for line in lines {
        let outcome = try machine.run(line)
        #expect(outcome.status <= 1, "\(line)\n\(outcome.errorText)")
      }
    }
  }
}
