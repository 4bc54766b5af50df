import PBMDiff
import PBMExchange
import PBMModel
import PBMProject

/// Writes the difference of two canvases as a patch; nothing where they have the same bytes.
func writePatch(
  _ target: Prototypes.Target, from name: String, _ invocation: Invocation
) -> ExitStatus {
  let console = invocation.console
  let comparison = target.comparison
  let bytes = patch(
    from: comparison.old, to: comparison.new, name: patchName(invocation.operands[0]).bytes,
    head: ["\(shown(name)) -> \(shown(target.name))", ""] + story(comparison))
  console.writeDifference(bytes)
  for limit in comparison.limits { console.notice("pbm: \(limit)") }
  return bytes.isEmpty ? .done : .findings
}

/// What a patch does, in the method's words: what `pbm diff` says, for the lines before the hunks.
///
/// The same wherever it is written: a patch is a file.
private func story(_ comparison: Comparison) -> [String] {
  if comparison.isSame { return ["only layout, order or comments differ"] }
  var report = DiffReport(
    comparison,
    DiffSettings(
      format: .text, grouping: .box, selection: ChangeSelection(),
      isBrief: false, hasLegend: false,
      style: Style(.never, isTerminal: false, environment: { _ in nil }), width: nil))
  return report.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

/// The name by which git and patch find the old file again from where the patch was made: they
/// take none from outside the folder.
private func patchName(_ operand: Path) -> Path {
  var path = operand
  if let revision = RevisionPath(operand), !exists(operand) { path = revision.path }
  let parts = path.bytes.split(separator: UInt8(ascii: "/"))
    .filter { !$0.elementsEqual(".".utf8) }
  let isOutside = path.bytes.first == UInt8(ascii: "/") || parts.contains(Array("..".utf8)[...])
  let kept = isOutside ? parts.suffix(1) : parts[...]
  return operand == "-" || kept.isEmpty
    ? "canvas.pbm" : Path(Array(kept.joined(separator: [UInt8(ascii: "/")])))
}
