import PBMDiff
import PBMModel

/// Tells what became of the changes of a patch, one a line.
struct PatchReport {
  let patch: String
  let file: String
  /// Whether the changes were made, or it is only told whether they can be.
  let isMade: Bool

  /// How many changes are told one by one.
  private static let most = 20

  /// What a person should know about changes that were made.
  func lines(_ notices: [PatchNotice]) -> [String] {
    told(notices) { line($0) }
  }

  private func told<Change>(
    _ changes: [Change], _ line: (Change) -> String
  ) -> [String] {
    let more = changes.count - PatchReport.most
    return changes.prefix(PatchReport.most).map(line) + (more > 0 ? ["and \(more) more"] : [])
  }

  private func line(_ notice: PatchNotice) -> String {
    let place = notice.line.map { "\(isMade ? "made" : "to be made") at \(file):\($0 + 1)" } ?? ""
    let text =
      switch notice.kind {
      case .surroundings: "\(place), where other lines stand around it by now"
      case .section(let name): "\(place), which stands below \"\(shown(name))\" by now"
      case .end(let name):
        "\(place), the end of \"\(shown(name))\", since nothing else tells its place"
      case .alreadyThere: "\(file) has this change already"
      }
    return "\(patch):\(notice.patchLine + 1): \(text)"
  }

  /// Why changes do not fit, and that nothing was done.
  func lines(_ misfits: [PatchMisfit]) -> [String] {
    let count = misfits.count == 1 ? "a change does" : "\(misfits.count) changes do"
    return told(misfits) { line($0) }
      + ["pbm: \(file) was left as it is, since \(count) not fit"]
  }

  private func line(_ misfit: PatchMisfit) -> String {
    let text = quoted(misfit.text)
    let place = misfit.section.isEmpty ? "" : " below \"\(shown(misfit.section))\""
    let reason =
      switch misfit.reason {
      case .missing(let nearest):
        "\(file) has no line \(text)\(place)"
          + (nearest.map { "; the nearest is line \($0.line + 1): \(quoted($0.text))" } ?? "")
      case .several(let lines):
        "\(text) may be \(places(lines)) of \(file), and nothing around tells which"
      case .noSection: "\(file) has no heading \"\(shown(misfit.section))\" for \(text)"
      case .noSurroundings: "nothing in \(file) tells where \(text) belongs"
      case .leaves(let line):
        "with \(text) changed, line \(line.line + 1) of \(file) would belong to something else, "
          + "which the patch does not know: \(quoted(line.text))"
      case .taken(let line):
        "line \(line.line + 1) of \(file) is changed by another part of the patch as well: "
          + quoted(line.text)
      }
    return "\(patch):\(misfit.patchLine + 1): \(reason)"
  }

  private func places(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map { "\($0 + 1)" }
    if shown.isEmpty { return "one of very many lines" }
    return "line " + shown.joined(separator: ", ") + (lines.count > 5 ? " or another" : "")
  }

  private func quoted(_ text: String) -> String { "\"\(shortened(shown(text), limit: 100))\"" }
}
