import PBMDiff
import PBMModel
import PBMProject
import PBMRender

extension Command {
  static let render = Command(
    name: "render", operands: "FILE [TARGET...]", operandCount: 1...Int.max,
    summary: "draw a canvas, or a change, on one page",
    details: """
      Draws
      """,
    options: { [Option(name: "to", value: "KIND", choices: ["terminal", "svg", "html"], summary: "x")] },
    run: runRender)
}

private func runRender(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let console = invocation.console
  var models: [NamedCanvas] = []
  for operand in invocation.operands {
    guard let model = NamedCanvas(operand, console) else { return .failed }
    models.append(model)
  }
  let pages =
    models.count == 1
    ? [Page(models[0].canvas, name: models[0].name)]
    : models.dropFirst().map { Page(compare(models[0].canvas, $0.canvas), name: $0.name) }
  if invocation.value("to") == "svg" {
    console.write(svg(pages))
    return .done
  }
  if invocation.value("to") == "html" {
    console.write(html(pages))
    return .done
  }
  for page in pages {
    for line in terminalPage(page, width: console.width, isPlain: false) {
      console.line(invocation.style.line(line))
    }
  }
  return .done
}
