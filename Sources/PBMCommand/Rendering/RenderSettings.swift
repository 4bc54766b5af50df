import PBMProject

/// What a page can be drawn as.
enum PictureKind: String, CaseIterable {
  case terminal, svg, html, markdown

  /// The ending of a file of this kind.
  var ending: String {
    switch self {
    case .terminal: "txt"
    case .svg: "svg"
    case .html: "html"
    case .markdown: "md"
    }
  }

  /// By the ending of a file's name; nil where it tells nothing.
  init?(ending name: Path) {
    switch name.ending {
    case "svg": self = .svg
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "txt": self = .terminal
    default: return nil
    }
  }
}

/// What a call of `pbm render` asks for.
struct RenderSettings {
  let operands: [Path]
  let kind: PictureKind
  /// Nil for standard output.
  let output: Path?
  /// Columns of a drawing for the terminal.
  let width: Int
  let isPlain: Bool
  /// Whether each canvas is drawn by itself, into a folder.
  let isEach: Bool
  let isOpened: Bool
  let isWatching: Bool
  let style: Style
  /// What standard input is reported by.
  let inputName: String?

  init(_ invocation: Invocation) throws(UsageProblem) {
    operands = invocation.operands
    inputName = invocation.value("stdin-filename")
    output = invocation.outputFile
    isEach = invocation.has("each")
    kind =
      try isEach ? RenderSettings.kindOfEach(invocation) : RenderSettings.kind(output, invocation)
    isOpened = invocation.has("open")
    isWatching = invocation.has("watch")
    isPlain = invocation.has("ascii")
    width = try RenderSettings.width(invocation) ?? (output == nil ? invocation.console.width : 100)
    // A file is read by whatever opens it: colours are for terminals.
    style =
      output == nil ? invocation.style : Style(.never, isTerminal: false, environment: { _ in nil })
    if kind != .terminal {
      for name in ["width", "ascii"] where invocation.has(name) {
        throw invocation.misuse("--\(name) is for drawings for the terminal")
      }
    }
    if isEach {
      guard let output else {
        throw invocation.misuse("--each draws into a folder: name it with -o")
      }
      if exists(output), !isFolder(output) {
        throw invocation.misuse("--each draws into a folder, and \(output.display) is none")
      }
      for name in ["open", "watch"] where invocation.has(name) {
        throw invocation.misuse("--\(name) is for one picture")
      }
      return
    }
    if operands.isEmpty { throw invocation.misuse("which canvas? pbm render FILE") }
    if isOpened, output == nil {
      throw invocation.misuse("--open shows a file: name it with -o, such as -o me.html")
    }
    if isWatching, let other = operands.first(where: { !exists($0) }) {
      throw invocation.misuse("--watch waits for a file to be saved: \(other.display) is none")
    }
    guard let output else { return }
    for operand in operands where operand != "-" && isSameFile(output, operand) {
      throw invocation.misuse("\(output.display) is what is drawn: give the picture another name")
    }
  }

  private static func kindOfEach(_ invocation: Invocation) -> PictureKind {
    invocation.value("to").flatMap { PictureKind(rawValue: $0) } ?? .svg
  }

  private static func kind(
    _ output: Path?, _ invocation: Invocation
  ) throws(UsageProblem) -> PictureKind {
    if let output, output.ending == "pbm" {
      throw invocation.misuse("a picture is no canvas: give it another ending than .pbm")
    }
    if let told = invocation.value("to").flatMap({ PictureKind(rawValue: $0) }) { return told }
    guard let output else { return .terminal }
    if let kind = PictureKind(ending: output) { return kind }
    if output.ending == "pdf" {
      throw invocation.misuse(
        "a browser makes the PDF: write -o me.html and print that, or "
          + "chromium --headless --no-pdf-header-footer --print-to-pdf=me.pdf me.html")
    }
    if isFolder(output) {
      throw invocation.misuse(
        "\(output.display) is a folder: name a file in it, or draw each canvas with --each")
    }
    throw invocation.misuse(
      "\"\(output.display)\" does not tell what to draw: end it with .svg, .html, .md or .txt, "
        + "or say it with --to")
  }

  private static func width(_ invocation: Invocation) throws(UsageProblem) -> Int? {
    guard let text = invocation.value("width") else { return nil }
    guard let width = Int(text), (20...1000).contains(width) else {
      throw invocation.misuse("--width takes a number from 20 to 1000, not \"\(text)\"")
    }
    return width
  }
}
