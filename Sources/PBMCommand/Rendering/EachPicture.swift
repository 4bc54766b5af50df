import PBMProject
import PBMRender

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
  let outcomes = found.map { input in
    draw(input, pictureName(input.path, in: folder, settings.kind), settings)
  }
  var count = 0
  for (file, problem) in outcomes {
    status = max(status, file.tell(console))
    if let problem { status = console.problem(problem) }
    count += file.isRead && problem == nil ? 1 : 0
  }
  console.notice("drew \(count) of \(outcomes.count) into \(folder.display)")
  return status
}

/// Draws one canvas, and says why it could not be drawn.
@Sendable private func draw(
  _ input: Input, _ place: Path, _ settings: RenderSettings
) -> (file: CanvasOfInput, problem: String?) {
  var file = CanvasOfInput(input, refusesConflicts: true)
  guard let canvas = file.take() else {
    let isTold = file.problem != nil || file.isPassedOver
    return (file, isTold ? nil : "\(input.name) is no canvas that could be drawn")
  }
  let page = Page(canvas, name: input.path.lastComponent.display)
  do {
    try writeDerived(place, Picture.bytes([page], settings))
    return (file, nil)
  } catch {
    return (file, error.message)
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
  if path.ending == "pbm" { name.removeLast(".pbm".utf8.count) }
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
