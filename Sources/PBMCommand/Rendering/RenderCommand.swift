import PBMDiff
import PBMExchange
import PBMModel
import PBMProject
import PBMRender

extension Command {
  static let render = Command(
    name: "render", operands: "FILE [TARGET...]", operandCount: 0...Int.max,
    summary: "draw a canvas on one page, or what targets change",
    details: """
      Draws the nine boxes in their known places, with moods, weights, amounts, tags and notes, the
      question of each box, and what is given against what is got. Where anything was decided, the
      second table stands beneath. With TARGET it draws the change from FILE to it: what is
      maintained, strengthened, added, reduced and deleted. A page speaks the language of its file.

      On a terminal it draws with lines. With -o the name's ending says what is written: .svg,
      .html (.htm), .md (.markdown) or .txt. An SVG and an HTML file need nothing else. The HTML
      prints on one sheet of A4 or Letter, so a browser makes a PDF of it, also without a window:
      chromium --headless --no-pdf-header-footer --print-to-pdf=me.pdf me.html
      """,
    options: {
      [
        Option(
          name: "output", letter: "o", value: "OUT",
          summary: "the file to write; one that is there is replaced"),
        Option(
          name: "to", value: "KIND", choices: PictureKind.allCases.map(\.rawValue),
          summary: "what to draw: terminal (as usual without -o), svg, html or markdown"),
        Option(
          name: "width", value: "COLUMNS",
          summary: "columns of a drawing for the terminal, 20 to 1000"),
        Option(name: "ascii", summary: "draw the lines and signs for the terminal in plain ASCII"),
        Option(
          name: "each",
          summary: """
            draw every canvas that is named or found in folders by itself, into the folder OUT
            """),
        Option(name: "open", summary: "show the written file in the program that is for it"),
        Option(name: "watch", summary: "draw again whenever a file is saved, until stopped"),
        .standardInputName,
      ]
    },
    run: runRender)
}

private func runRender(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let settings = try RenderSettings(invocation)
  let console = invocation.console
  if settings.isEach { return drawEach(settings, invocation) }
  // Before anything is read: what is saved meanwhile is a change.
  let watch = settings.isWatching ? FileWatch(settings.operands) : nil
  guard let picture = Picture(settings, console) else { return .failed }
  var status = picture.draw(console)
  if status != .failed, settings.isOpened, let output = settings.output,
    let problem = openInViewer(output)
  {
    status = console.problem(problem)
  }
  guard let watch, status != .failed else { return status }
  if settings.output != nil { console.notice("pbm: waiting for changes; Ctrl-C ends it") }
  while true {
    console.flush()
    switch watch.waitForChange() {
    case .saved:
      // A file that is just being saved may be half of itself: the next look tells.
      if let next = Picture(settings, console) { _ = next.draw(console) }
    case .gone(let files):
      for file in files {
        console.notice("pbm: \(file.display) is gone; it is drawn again when it is back")
      }
    }
  }
}
