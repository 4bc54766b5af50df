import PBMExchange
import PBMModel
import PBMPlan
import PBMProject
import PBMSyntax

extension Command {
  static let draft = Command(
    name: "draft", operands: "CURRENT", operandCount: 1...1,
    summary: "make a first target from what was decided",
    details: """
      Writes a target model to standard output, or with -o to a file: what is to be deleted is left
      out, what is to be added is in, what is to be strengthened or reduced has the weight or amount
      that is wanted, else one step more or less: one weight, or a quarter of the amount. All else
      stays as it stands, with its notes and comments; what goes takes its own with it. What is added
      or strengthened gets an empty hypothesis, "?", to be filled in. Decisions that no target could
      show are named, and their elements kept as they are.
      """,
    options: {
      [
        Option(name: "output", letter: "o", value: "TARGET", summary: "the file to write"),
        Option(name: "force", summary: "overwrite a file that is there already"),
        Option(
          name: "ids",
          summary: """
            where elements say the same, write ids that tell them apart into CURRENT,
            too
            """),
        .standardInputName,
      ]
    },
    run: runDraft)
}

private func runDraft(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  let operand = invocation.operands[0]
  let output = invocation.outputFile
  if output == nil, invocation.has("force") {
    throw invocation.misuse("--force overwrites a file: say which with --output")
  }
  let isFile = operand != "-" && (RevisionPath(operand) == nil || exists(operand))
  if invocation.has("ids"), !isFile {
    throw invocation.misuse("--ids writes into CURRENT, which has to be a file")
  }
  if let output, isFile, isSameFile(output, operand) {
    return console.problem(
      "\(output.display) is the model that the target is made from: give the target another name")
  }
  if let output, let problem = problemWriting(output, overwriting: invocation.has("force")) {
    return console.problem(messageWithForce(problem))
  }
  guard let current = NamedCanvas(operand, console, refusesConflicts: true) else {
    return .failed
  }
  if current.canvas.sections.isEmpty {
    return console.problem("\(current.name) holds no box that a target could be made of")
  }
  if current.canvas.stage == .target {
    console.notice("pbm: \(current.name) is a target itself: this one will start from it")
  }
  let base = basePath(operand, output, invocation)
  guard let base else {
    return console.problem("the name of \(current.name) is no text that a target could hold")
  }
  let made: Draft
  do throws(DraftRefusal) { made = try draft(current.canvas, base: base) } catch {
    return console.problem(message(error, base, current.name))
  }
  do {
    if invocation.has("ids"), !made.ids.isEmpty {
      let named = adding(made.ids, to: current.canvas)
      try replaceFile(at: operand, with: named, expecting: current.canvas.tree.bytes)
    }
    if let output {
      try writeNewFile(output, made.bytes, overwriting: invocation.has("force"))
    } else {
      console.write(made.bytes)
    }
  } catch {
    return console.problem(messageWithForce(error))
  }
  tell(made, current, output, invocation)
  return .done
}

/// How the target names CURRENT: seen from its own folder, else as it was given.
private func basePath(_ operand: Path, _ output: Path?, _ invocation: Invocation) -> String? {
  var base = operand
  if operand == "-" {
    base = Path(invocation.value("stdin-filename") ?? "")
  } else if let revision = RevisionPath(operand), !exists(operand) {
    // What git holds of it changes; what a target starts from is the file.
    base = revision.path
    if !base.bytes.starts(with: Array("./".utf8)), !base.bytes.starts(with: Array("../".utf8)) {
      // Git counts from the repository's root, a target from where it stands.
      base = pathFromRepositoryRoot(base)
    }
    base = base.tidied
  }
  if let output, !base.bytes.isEmpty { base = relativePath(to: base, from: output.folder) }
  // A name that is no UTF-8 comes out as another one.
  return Path(base.text) == base ? base.text : nil
}

private func message(_ refusal: DraftRefusal, _ base: String, _ name: String) -> String {
  switch refusal {
  case .unwritableBase:
    base.isEmpty
      ? "a target names the file that it starts from: say it with --stdin-filename"
      : "the lines \"stage\" and \"base\" cannot be written into a target of \(name): "
        + "pbm check tells what is the matter with the lines on top, or with the file's name"
  case .proofFailed(let line):
    "\(name):\(line + 1): a target would lose this element, so none was written; "
      + "this is a defect of pbm"
  }
}

/// What a person has to know of a draft, on standard error.
private func tell(
  _ made: Draft, _ current: NamedCanvas, _ output: Path?, _ invocation: Invocation
) {
  let console = invocation.console
  let canvas = current.canvas
  for wish in made.unseen {
    let item = canvas.items[wish.item]
    let obstacle = wish.obstacle?.sentence(wish.action) ?? ""
    console.notice(
      "\(current.name):\(canvas.decisions[wish.decision].line + 1): "
        + "\"\(shortened(canvas.text(item)))\": \(obstacle)")
  }
  if !invocation.has("ids") {
    for id in made.ids {
      let item = canvas.items[id.item]
      console.notice(
        "\(current.name):\(item.line + 1): "
          + "\"\(shortened(canvas.text(item)))\" stands there more than once: "
          + "write &\(id.name) behind it, as in the target, or use --ids")
    }
  }
  if canvas.wishes.isEmpty {
    console.notice("nothing is decided in \(current.name), so its target is the same as it")
  }
  guard let output else { return }
  let name = output.display
  let questions =
    switch made.openQuestions {
    case 0: ""
    case 1: "; one hypothesis, \"?\", waits to be written"
    default: "; \(made.openQuestions) hypotheses, \"?\", wait to be written"
    }
  console.notice("wrote \(name)\(questions); what it changes: pbm diff \(current.name) \(name)")
}
