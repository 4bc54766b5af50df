import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

extension Command {
  static let merge = Command(
    name: "merge", operands: "BASE OURS THEIRS", operandCount: 3...3,
    summary: "bring two changed versions of a canvas together",
    details: """
      BASE is what OURS and THEIRS were made from: files, "-" for standard input, or REV:path for
      what git holds; /dev/null where there was nothing. The result goes to standard output, or with
      -o to FILE, which may be one of them. Each element merges by its parts: text, weight, amount,
      mood, tags, decision, notes, box and place. What contradicts each other becomes a conflict
      between marks, as git writes them, with the base shown; pbm check names them, and pbm resolve
      decides them.

      Ends with 0 where all went well, with 1 where there are conflicts, with 2 where nothing was
      written. Where one of the three cannot be read as a canvas, the result is that of git
      merge-file.
      """,
    options: {
      [
        Option(name: "output", letter: "o", value: "FILE", summary: "write to FILE"),
        Option(
          name: "marker-size", value: "N", summary: "how many signs a conflict's marks have (7)"),
        Option(
          name: "label", letter: "L", value: "NAME",
          summary: "what stands behind the marks: once for ours, again for base, then for theirs"),
        Option(name: "path", value: "NAME", summary: "the name that conflicts are reported by"),
      ]
    },
    run: runMerge)
}

private func runMerge(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let marks = try mergeMarks(invocation)
  var files: [Operand] = []
  for operand in invocation.operands {
    guard let file = Operand(operand, console, isNothingAllowed: true) else { return .failed }
    files.append(file)
  }
  let canvases = files.map { readCanvas($0.bytes) }
  let isReadable = canvases.allSatisfy {
    $0.tree.content.isReadable && $0.tree.conflicts.isEmpty
  }
  guard isReadable else { return mergeLines(files, marks, invocation) }
  let made = merge(canvases[0], canvases[1], canvases[2], marks)
  if let problem = give(made.bytes, invocation) { return console.problem(problem) }
  guard !made.conflicts.isEmpty else { return .done }
  tell(made, invocation.value("path") ?? files[1].name, console)
  return .findings
}

private func mergeMarks(_ invocation: Invocation) throws(UsageProblem) -> MergeMarks {
  var marks = MergeMarks()
  if let size = invocation.value("marker-size") {
    guard let number = Int(size), (7...1000).contains(number) else {
      throw invocation.misuse("--marker-size is a number from 7 to 1000")
    }
    marks.size = number
  }
  let labels = invocation.paths("label").map(\.text)
  guard labels.count <= 3 else {
    throw invocation.misuse("--label names ours, base and theirs: at most three times")
  }
  // Older versions of git hand on what they do not know, as it stands in the driver's line.
  let unknown = ["", "%S", "%X", "%Y"]
  func label(_ index: Int) -> String? {
    index < labels.count && !unknown.contains(labels[index]) ? labels[index] : nil
  }
  if let ours = label(0) { marks.ours = ours }
  if let base = label(1) { marks.base = base }
  if let theirs = label(2) { marks.theirs = theirs }
  return marks
}

/// What git makes of files that are no canvases.
private func mergeLines(
  _ files: [Operand], _ marks: MergeMarks, _ invocation: Invocation
) -> ExitStatus {
  let console = invocation.console
  let merged: LineMerge
  do {
    merged = try mergeLinesWithGit(
      base: files[0].bytes, ours: files[1].bytes, theirs: files[2].bytes,
      labels: [marks.ours, marks.base, marks.theirs], markerSize: marks.size)
  } catch {
    return console.problem(error.message)
  }
  if let problem = give(merged.bytes, invocation) { return console.problem(problem) }
  console.notice(
    "pbm: not all three are canvases without conflicts: merged line by line, as git does")
  return merged.conflicts > 0 ? .findings : .done
}

/// Writes the result; why that could not be done, else nil.
private func give(_ bytes: [UInt8], _ invocation: Invocation) -> String? {
  guard let path = invocation.path("output"), path != "-" else {
    invocation.console.write(bytes)
    return nil
  }
  do {
    try writeNewFile(path, bytes, overwriting: true)
    return nil
  } catch {
    return error.message
  }
}

/// Names the conflicts on standard error, each with its line in the result.
private func tell(_ made: Merge, _ name: String, _ console: Console) {
  let tree = parse(made.bytes)
  let count = made.conflicts.count
  console.notice("\(name): \(count == 1 ? "1 conflict" : "\(count) conflicts")")
  // One that was moved apart is marked in both places, and told once.
  let lines = tree.conflicts.map(\.start).sorted()
  let isOneEach = lines.count == count
  let language = readCanvas(tree).language
  for (number, conflict) in made.conflicts.enumerated() {
    let place = isOneEach ? ":\(lines[number] + 1)" : ""
    let box = conflict.box.map { Vocabulary.shared.name(of: $0, in: language) }
    console.notice(
      "\(name)\(place): \(box.map { "\($0): " } ?? "")\"\(shortened(conflict.text))\": "
        + conflict.kind.sentence)
  }
}

extension Merge.Kind {
  /// What contradicts what.
  fileprivate var sentence: String {
    switch self {
    case .bothChanged: "both sides changed it, each otherwise"
    case .bothAdded: "both sides added it, each otherwise"
    case .deletedAndChanged: "one side deleted it, the other changed it"
    case .movedApart: "the sides moved it to two places"
    case .wrongTogether: "together, the changes would make an error"
    }
  }
}
