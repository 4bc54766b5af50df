import PBMModel
import PBMProject
import PBMRender
import PBMSyntax

/// Draws every canvas by itself into a folder, on several threads.
func drawEach(_ settings: RenderSettings, _ invocation: Invocation) -> ExitStatus {
  let console = invocation.console
  guard let folder = settings.output else { return .failed }
  let found = Inputs(invocation, takesRevisions: true)
  var status = found.status
  let names = found.inputs.map { pictureName($0.path, in: folder, settings.kind) }
  guard isUnambiguous(names, found.inputs, console) else { return .failed }
  do {
    try makeFolders(folder)
    for name in names { try makeFolders(name.folder) }
  } catch {
    return console.problem(error.message)
  }
  let places = zip(found.inputs, names).map { EachPicture(input: $0, place: $1) }
  let outcomes = inParallel(places.count, threads: places.count < 16 ? 1 : processorCount()) {
    places[$0].draw(settings)
  }
  var count = 0
  for outcome in outcomes {
    for notice in outcome.notices { console.notice(notice) }
    if let problem = outcome.problem { status = console.problem(problem) }
    count += outcome.isDrawn ? 1 : 0
  }
  console.notice("drew \(count) of \(places.count) into \(folder.display)")
  return status
}

/// A canvas, and where its picture goes.
private struct EachPicture: Sendable {
  let input: Input
  let place: Path

  /// What came of it, to be told in the order of the files.
  struct Outcome: Sendable {
    var notices: [String] = []
    var problem: String?
    var isDrawn = false
  }

  func draw(_ settings: RenderSettings) -> Outcome {
    var outcome = Outcome()
    do {
      let canvas = readCanvas(try input.read())
      if input.isPassedOver(canvas.tree) { return outcome }
      let positions = Positions(canvas.tree)
      for finding in canvas.diagnostics where finding.severity == .error {
        outcome.notices.append(shortLine(finding, positions, input.name))
      }
      guard canvas.tree.conflicts.isEmpty else {
        outcome.problem = conflictsFirst(input.name)
        return outcome
      }
      guard canvas.tree.content.isReadable else {
        outcome.problem = "\(input.name) is no canvas that could be drawn"
        return outcome
      }
      let page = Page(canvas, name: input.path.lastComponent.display)
      try writeDerived(place, Picture.bytes([page], settings))
      outcome.isDrawn = true
    } catch {
      outcome.problem = error.message
    }
    return outcome
  }
}

/// Where the picture of a canvas goes: as far down in the folder as the canvas stands below the
/// current one; what stands elsewhere comes into the folder itself.
private func pictureName(_ path: Path, in folder: Path, _ kind: PictureKind) -> Path {
  let tidied = path.tidied
  let isElsewhere =
    tidied.bytes.first == UInt8(ascii: "/") || tidied.bytes.starts(with: Array("..".utf8))
  var name = isElsewhere ? tidied.lastComponent.bytes : tidied.bytes
  // What git holds of a file is named with a colon.
  name = name.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "_") : $0 }
  if String(decoding: name.suffix(4), as: UTF8.self).lowercased() == ".pbm" { name.removeLast(4) }
  return folder.appending(name + Array(".\(kind.ending)".utf8))
}

/// Whether no two pictures would be one file; says which would.
private func isUnambiguous(_ names: [Path], _ inputs: [Input], _ console: Console) -> Bool {
  let canvases = Set(inputs.map(\.path.tidied))
  var first: [Path: Int] = [:]
  for (index, name) in names.enumerated() {
    if canvases.contains(name.tidied) {
      _ = console.problem("\(name.display) is one of the canvases: name another folder")
      return false
    }
    guard let other = first.updateValue(index, forKey: name) else { continue }
    _ = console.problem(
      "\(inputs[other].name) and \(inputs[index].name) would both become \(name.display)")
    return false
  }
  return true
}
