import PBMDiff
import PBMExchange
import PBMModel
import PBMProject
import PBMRender

/// The pages of some models, drawn as a call asks for.
struct Picture {
  private let settings: RenderSettings
  private let pages: [Page]

  /// Reads the models; nil where one cannot be read, which is then told.
  init?(_ settings: RenderSettings, _ console: Console) {
    self.settings = settings
    var models: [NamedCanvas] = []
    for operand in settings.operands {
      guard let model = NamedCanvas(operand, console, refusesConflicts: true) else { return nil }
      models.append(model)
    }
    var pages = models.dropFirst().map { target in
      let comparison = compare(models[0].canvas, target.canvas)
      for limit in comparison.limits { console.notice("pbm: \(limit)") }
      warnOfNamesakes(comparison, models[0].name, target.name, console)
      return Page(comparison, name: Picture.shortName(target.name, settings))
    }
    // Where pages can be switched, the model that all start from is one of them.
    if pages.isEmpty || settings.kind == .html {
      pages.append(Page(models[0].canvas, name: Picture.shortName(models[0].name, settings)))
    }
    self.pages = pages
  }

  /// The name of a file without its folders, for a model without a title.
  private static func shortName(_ name: String, _ settings: RenderSettings) -> String {
    let path = name == Input.unnamed ? settings.inputName.map { Path($0) } : Path(name)
    return (path ?? Path(name)).lastComponent.display
  }

  private var bytes: [UInt8] { Picture.bytes(pages, settings) }

  /// Pages as a call asks for them.
  static func bytes(_ pages: [Page], _ settings: RenderSettings) -> [UInt8] {
    switch settings.kind {
    case .svg: svg(pages)
    case .html: html(pages)
    case .markdown: Array(markdownPicture(pages).utf8)
    case .terminal: lines(pages, settings)
    }
  }

  private static func lines(_ pages: [Page], _ settings: RenderSettings) -> [UInt8] {
    var text: [UInt8] = []
    for (number, page) in pages.enumerated() {
      if number > 0 { text.append(0x0A) }
      for line in terminalPage(page, width: settings.width, isPlain: settings.isPlain) {
        text += settings.style.line(line).utf8
        text.append(0x0A)
      }
    }
    return text
  }

  /// Draws it where it is to go.
  func draw(_ console: Console) -> ExitStatus {
    guard let output = settings.output else {
      // What was drawn before leaves the screen, so that the picture stands still.
      if settings.isWatching, console.isOutputTerminal { console.write("\u{1B}[H\u{1B}[2J") }
      console.write(bytes)
      return .done
    }
    do {
      try writeDerived(output, bytes)
    } catch {
      return console.problem(error.message)
    }
    return .done
  }
}
