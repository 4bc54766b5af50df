public import PBMSyntax

/// Applies a patch to a file: all of its changes or none.
///
/// A file that is as the patch has it comes out byte for byte. In a file that was edited meanwhile
/// each change looks for its place: by what lines say, not by their layout, first below the heading
/// that the patch names. What it takes away has to be there; what it puts in comes beside the same
/// lines, or to the end of what stands below that heading. Where lines of the file would belong to
/// something else than before, and the patch does not know of them, it does not fit.
public func apply(_ patch: Patch, to file: Tree) -> PatchOutcome {
  let lines = TextLines(file.bytes)
  if let result = patch.appliedExactly(to: lines) {
    return result == file.bytes ? .alreadyThere : .applied(result, notices: [])
  }
  if patch.reversed().appliedExactly(to: lines, isStrict: true) != nil { return .alreadyThere }
  var application = Application(patch, file)
  return application.outcome()
}

/// Applies a patch to a file that is not as the patch has it.
private struct Application {
  private let patch: Patch
  private let ground: Ground
  private let sayings: Sayings
  private var edits: [PatchEdit] = []
  private var notices: [PatchNotice] = []
  private var misfits: [PatchMisfit] = []

  init(_ patch: Patch, _ file: Tree) {
    self.patch = patch
    sayings = Sayings()
    ground = Ground(file, sayings)
  }

  mutating func outcome() -> PatchOutcome {
    // Three lines around are usual; that there are fewer behind a change means the file's end.
    let context = patch.hunks.map { max($0.contextBefore, $0.contextBehind) }.reduce(3, max)
    let isBare = patch.isBare
    var sections: HunkText.Sections?
    for hunk in patch.hunks {
      let text = HunkText(
        hunk, sayings, context: context, isBare: isBare,
        behind: sections, isReversed: patch.isReversed)
      sections = text.lastSections
      let placement = Placement(ground: ground, hunk: text, sayings: sayings)
      for run in text.runs { place(run, placement) }
    }
    guard misfits.isEmpty else { return .refused(misfits) }
    do {
      let result = try EditedFile(ground.tree, edits, sayings).proved()
      return result == ground.tree.bytes
        ? .alreadyThere : .applied(result, notices: notices)
    } catch {
      return .refused([misfit(error.edit.run, error.reason)])
    }
  }

  private mutating func place(_ run: ChangeRun, _ placement: Placement) {
    switch placement.place(run) {
    case .at(let spot, let notice):
      let edit = PatchEdit(run, placement.hunk, spot, ground)
      edits.append(edit)
      if let notice { tell(run, edit.lines.lowerBound, notice) }
    case .there: tell(run, nil, .alreadyThere)
    case .nothing: return
    case .nowhere(.missing) where run.old.count > 1:
      for part in run.parts(placement.hunk, sayings) { place(part, placement) }
    case .nowhere(.missing):
      let line = placement.hunk.old[run.old.lowerBound]
      // Nobody reads many of them, and each takes a look at every line.
      let nearest = misfits.count < 5 ? ground.nearest(to: line, sayings) : nil
      misfits.append(misfit(run, .missing(nearest)))
    case .nowhere(let reason): misfits.append(misfit(run, reason))
    }
  }

  private mutating func tell(_ run: ChangeRun, _ line: Int?, _ kind: PatchNotice.Kind) {
    notices.append(PatchNotice(patchLine: run.shown?.line ?? 0, line: line, kind: kind))
  }

  private func misfit(_ run: ChangeRun, _ reason: PatchMisfit.Reason) -> PatchMisfit {
    let row = run.shown
    let end = row?.bytes.lastIndex { $0 != 10 && $0 != 13 }
    return PatchMisfit(
      patchLine: row?.line ?? 0, section: run.section.map { sayings.name($0) } ?? "",
      text: row.flatMap { row in end.map { String(decoding: row.bytes[...$0], as: UTF8.self) } }
        ?? "",
      reason: reason)
  }
}
