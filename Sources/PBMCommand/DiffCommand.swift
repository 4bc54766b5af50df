import PBMDiff
import PBMExchange
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let diff = Command(
    name: "diff", operands: "OLD NEW...", operandCount: 2...Int.max,
    summary: "say what is maintained, strengthened, added, reduced and deleted",
    details: """
      Compares two canvases by meaning: the order of items, formatting and comments make no
      difference. OLD and NEW are files, "-" for standard input, or REV:path for what git holds,
      such as HEAD:me.pbm. With more than one NEW, shows side by side what becomes of each element
      of OLD in each of them. Ends with 1 where anything differs, whatever is shown of it.

      With --patch the lines that differ come out as a file, also where only layout, order or comments
      do (and then it ends with 1 as well); pbm apply, git apply and patch -p1 take it.

      In the text, words that differ are underlined, or without colours marked {+new+} and [-gone-].
      """,
    options: {
      [
        Option(
          name: "format", value: "FORMAT", choices: DiffFormat.allCases.map(\.rawValue),
          summary: "text (as usual), table, json, or markdown for a pull request"),
        Option(
          name: "by", value: "WHAT", choices: ChangeGrouping.allCases.map(\.rawValue),
          summary: "group by box (as usual) or action"),
        Option(
          name: "only", value: "KINDS", choices: ChangeKind.allCases.map(\.rawValue), isList: true,
          summary: """
            show only these, with commas between; the summary counts all:
            \(ChangeKind.allCases.map(\.rawValue).joined(separator: ", "))
            """),
        Option(name: "brief", summary: "show the summary alone"),
        Option(
          name: "explain",
          summary: """
            show all, and how each was matched, how sure that is, and what else it might
            have been
            """
        ),
        Option(name: "legend", summary: "say what the signs mean, as on a terminal"),
        Option(name: "patch", summary: "write a file from which pbm apply makes NEW out of OLD"),
      ]
    },
    run: runDiff)
}

private func runDiff(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let settings = try DiffSettings(invocation)
  var models: [NamedCanvas] = []
  for operand in invocation.operands {
    guard let model = NamedCanvas(operand, console) else { return .failed }
    models.append(model)
  }
  let targets = models.dropFirst().map { target in
    Prototypes.Target(name: target.name, comparison: compare(models[0].canvas, target.canvas))
  }
  if invocation.has("patch") {
    return writePatch(targets[0], from: models[0].name, invocation)
  }
  console.write(
    targets.count == 1
      ? differences(targets[0], from: models[0].name, settings)
      : differences(Prototypes(targets), from: models[0].name, settings))
  for target in targets {
    for limit in target.comparison.limits { console.notice("pbm: \(limit)") }
    warnOfNamesakes(target.comparison, models[0].name, target.name, console)
  }
  warnOfEqualTitles(models.dropFirst(), console)
  return targets.allSatisfy(\.comparison.isSame) ? .done : .findings
}

/// What one target changes.
private func differences(
  _ target: Prototypes.Target, from name: String, _ settings: DiffSettings
) -> [UInt8] {
  switch settings.format {
  case .text:
    var report = DiffReport(target.comparison, settings)
    return Array(report.text().utf8)
  case .table: return Array(DiffTable(target.comparison, settings).text().utf8)
  case .json:
    var json = JSONWriter()
    json.comparison(
      target.comparison, oldName: name, newName: target.name, settings.selection)
    return json.bytes
  case .markdown:
    let page = markdownComparison(
      target.comparison, oldName: name, newName: target.name, by: settings.grouping,
      settings.selection, isBrief: settings.isBrief)
    return Array(page.utf8)
  }
}

/// What several targets change, side by side.
private func differences(
  _ prototypes: Prototypes, from name: String, _ settings: DiffSettings
) -> [UInt8] {
  switch settings.format {
  case .text, .table: return Array(PrototypeReport(prototypes, settings).text().utf8)
  case .json:
    var json = JSONWriter()
    json.prototypes(prototypes, currentName: name, settings.selection)
    return json.bytes
  case .markdown:
    let page = markdownPrototypes(
      prototypes, currentName: name, settings.selection, isBrief: settings.isBrief)
    return Array(page.utf8)
  }
}
