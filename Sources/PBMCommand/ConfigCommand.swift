import PBMExchange
import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let config = Command(
    name: "config", operands: "[FILE]", operandCount: 0...1,
    summary: "show what holds for a canvas, and who says so",
    details: """
      FILE need not exist; without one it is what holds in this folder. Settings are read from
      .pbm.yml beside the canvas and in the folders above it, the nearest first. The options of
      pbm check that set something may stand here, to see what they change.
      """,
    options: {
      [
        Option(
          name: "format", value: "FORMAT", choices: ["text", "json"],
          summary: "text or json; text as usual"),
        Option(
          name: "schema", summary: "print the JSON Schema of .pbm.yml instead, for editors"),
        Option(name: "all", summary: "name also the rules that are as they are built in"),
        Option(
          name: "fail-on", value: "SEVERITY",
          choices: Severity.allCases.reversed().map(\.name),
          summary: "as in pbm check"),
        Option(name: "balance", value: "N", summary: "as in pbm check"),
        Option(name: "no-exclude", summary: "as in pbm check"),
      ]
    },
    run: runConfig)
}

private func runConfig(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  if invocation.has("schema") {
    console.write(configurationSchema())
    return .done
  }
  let file = invocation.operands.first
  if file == "-" { throw invocation.misuse("\"-\" has no place: name the file that it stands for") }
  let resolver = ConfigurationResolver(try commandLineSettings(invocation))
  let settings = resolver.settings(for: file ?? Path(Input.unnamed))
  let held = HeldSettings(file, settings, showsAll: invocation.has("all"))
  if invocation.value("format") == "json" {
    console.write(held.json)
  } else {
    console.write(held.text)
  }
  console.language = settings.language.value
  return tellProblems(of: resolver, console)
}

/// What holds for one canvas, to be shown.
private struct HeldSettings {
  struct Row {
    let key: String
    let value: String
    let origin: Origin
    /// Whether the value is a number, or nothing.
    var isWord = true
  }

  let file: Path?
  let settings: FileSettings
  private(set) var rows: [Row] = []
  private(set) var rules: [Row] = []

  init(_ file: Path?, _ settings: FileSettings, showsAll: Bool) {
    self.file = file
    self.settings = settings
    rows = [
      Row(key: "fail-on", value: settings.failOn.value.name, origin: settings.failOn.origin),
      Row(key: "lang", value: settings.language.value.rawValue, origin: settings.language.origin),
    ]
    if let baseline = settings.baseline.value {
      rows.append(
        Row(key: "baseline", value: baseline.display, origin: settings.baseline.origin))
    }
    if let excluded = settings.excludedBy {
      rows.append(Row(key: "exclude", value: shown(excluded.value), origin: excluded.origin))
    }
    for (number, rule) in allRules.enumerated() {
      let level = settings.levels[number]
      if showsAll || level.origin != .builtIn {
        rules.append(
          Row(key: rule.code.name, value: level.value.rawValue, origin: level.origin))
      }
      for (option, value) in zip(rule.options, settings.values[number])
      where showsAll || value.origin != .builtIn {
        rules.append(
          Row(
            key: "\(rule.code.name).\(option.name)", value: plainText(value.value),
            origin: value.origin, isWord: false))
      }
    }
  }

  var text: String {
    let files = settings.files
    let name = file?.display ?? "this folder"
    var lines = [
      files.isEmpty
        ? "\(name): no .pbm.yml holds; all is built in"
        : "\(name): from \(files.map(\.display).joined(separator: ", then "))"
    ]
    if settings.excludedBy != nil { lines.append("excluded: pbm check and pbm fmt pass over it") }
    let all = rows + rules
    let keys = all.map(\.key.count).max() ?? 0
    let values = all.map(\.value.count).max() ?? 0
    lines.append("")
    for row in rows { lines.append(line(row, keys, values)) }
    if !rules.isEmpty { lines.append("") }
    for row in rules { lines.append(line(row, keys, values)) }
    let others = allRules.count - rules.count { $0.isWord }
    if others > 0 {
      lines.append("\n\(others) rules are as they are built in; --all names them")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ row: Row, _ keys: Int, _ values: Int) -> String {
    "\(padded(row.key, keys))  \(padded(row.value, values))  \(row.origin.text)"
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format_version", 1)
      if let file { json.member("file", file.display) }
      json.key("files")
      json.array { json in for file in settings.files { json.value(file.display) } }
      json.member("excluded", settings.excludedBy != nil)
      json.key("settings")
      json.rows(rows)
      json.newLine()
      json.key("rules")
      json.rows(rules)
    }
    json.finish()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func rows(_ rows: [HeldSettings.Row]) {
    array { json in
      for row in rows {
        json.newLine()
        json.object { json in
          json.member("key", row.key)
          json.key("value")
          if row.isWord { json.value(row.value) } else { json.raw(row.value) }
          json.origin(row.origin)
        }
      }
    }
  }

  private mutating func origin(_ origin: Origin) {
    key("from")
    object { json in
      switch origin {
      case .builtIn: json.member("kind", "built-in")
      case .commandLine: json.member("kind", "command-line")
      case .file(let path, let place):
        json.member("kind", "file")
        json.member("file", path.display)
        json.member("line", place.line)
        json.member("column", place.column)
      }
    }
  }
}
