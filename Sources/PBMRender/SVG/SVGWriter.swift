import PBMModel
import PBMSyntax

/// Pages as one SVG file that needs nothing else, one below the other. The same pages give the same
/// bytes anywhere: every line is broken and placed here, by the widths of the usual fonts.
public func svg(_ pages: [Page]) -> [UInt8] {
  var writer = SVGWriter()
  let drawings = pages.map { PageDrawing($0, width: SVGWriter.pageWidth).drawing() }
  let height = drawings.reduce(0) { $0 + $1.height }
  writer.open(
    width: SVGWriter.pageWidth, height: height, title: pages.map(\.title).joined(separator: " · "),
    language: pages.first?.language ?? .english)
  var top = 0
  for drawing in drawings {
    writer.draw(drawing, y: top)
    top += drawing.height
  }
  writer.close()
  return writer.output
}

/// Writes drawings as SVG.
struct SVGWriter {
  private(set) var output: [UInt8] = []

  /// A4 across, at 96 dots an inch.
  static let pageWidth = 11_230

  /// What all drawings look like. One file may hold several, so it is said once.
  static let style = """
    text{font-family:Helvetica,Arial,"Liberation Sans",sans-serif;fill:#1b1b1b;white-space:pre}\
    .b{font-weight:700}.f{fill:#595959}.c{font-weight:700;text-decoration:underline}\
    .fc{fill:#595959;text-decoration:underline}.d{fill:#595959;text-decoration:line-through}\
    .paper{fill:#fff}.line{fill:none;stroke:#767676}.wash{fill:#f0f0f0;stroke:#767676}\
    .given{fill:#8a3b12}.got{fill:#1f6f43}.earlier{fill:none;stroke:#1b1b1b;stroke-dasharray:3 2}\
    .a{fill:none;stroke-width:1.6}.maintain{stroke:#595959}.strengthen{stroke:#1f6f43;fill:#1f6f43}\
    .add{stroke:#0b5a9d}.reduce{stroke:#8a3b12;fill:#8a3b12}.delete{stroke:#a4262c}\
    .dot{fill:#595959}.on{fill:#1b1b1b}.off{fill:none;stroke:#767676;stroke-width:.7}\
    .faint{opacity:.55}.face{fill:none;stroke:#1b1b1b;stroke-width:1}.eye{fill:#1b1b1b}
    """

  mutating func open(
    width: Int, height: Int, title: String, language: Language
  ) {
    put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(pixels(width))\"")
    put(" height=\"\(pixels(height))\" viewBox=\"0 0 \(pixels(width)) \(pixels(height))\"")
    put(" role=\"img\" lang=\"\(language.tag)\" xml:space=\"preserve\">\n<title>")
    put(markup(title))
    put("</title>\n<style>\(SVGWriter.style)</style>\n")
    put("<rect class=\"paper\" width=\"\(pixels(width))\" height=\"\(pixels(height))\"/>\n")
  }

  /// Opens a drawing in a page that has the style already.
  mutating func openSheet(width: Int, height: Int) {
    put("<svg viewBox=\"0 0 \(pixels(width)) \(pixels(height))\" xml:space=\"preserve\">\n")
  }

  mutating func close() { put("</svg>\n") }

  private mutating func put(_ text: String) { output += text.utf8 }

  mutating func draw(_ drawing: Drawing, y: Int) {
    for mark in drawing.marks { draw(mark, down: y) }
  }

  private mutating func draw(_ mark: Drawing.Mark, down: Int) {
    switch mark {
    case .text(let line, let x, let y): write(line, x, y + down)
    case .dot(let x, let y):
      put(
        "<circle class=\"dot\" cx=\"\(pixels(x + 45))\" cy=\"\(pixels(y + 48 + down))\" r=\"2\"/>\n"
      )
    case .sign(let action, let x, let y):
      put("<path class=\"a \(action.identifier)\" transform=\"translate(\(pixels(x)) ")
      put("\(pixels(y + down)))\" d=\"\(action.path)\"/>\n")
    case .pips(let count, let x, let y, let isFaint):
      pips(count, x, y + down, isFaint)
    case .face(let mood, let x, let y, let isFaint):
      face(mood, x, y + down, isFaint)
    case .frame(let frame, let x, let y, let width, let height):
      put("<rect class=\"\(frame.rawValue)\" x=\"\(pixels(x))\" y=\"\(pixels(y + down))\"")
      put(" width=\"\(pixels(width))\" height=\"\(pixels(height))\"/>\n")
    }
  }

  private mutating func write(_ line: Drawing.TextLine, _ x: Int, _ y: Int) {
    put("<text x=\"\(pixels(x))\" y=\"\(pixels(y))\" font-size=\"\(pixels(line.size))\"")
    if line.isRightToLeft { put(" direction=\"rtl\"") }
    if line.pieces.count == 1, let piece = line.pieces.first {
      put(piece.look.attribute + ">" + markup(piece.text))
    } else {
      put(">")
      for piece in line.pieces {
        let attribute = piece.look.attribute
        put(
          attribute.isEmpty
            ? markup(piece.text) : "<tspan\(attribute)>\(markup(piece.text))</tspan>")
      }
    }
    put("</text>\n")
  }

  private mutating func pips(_ count: Int, _ x: Int, _ y: Int, _ isFaint: Bool) {
    put("<g\(isFaint ? " class=\"faint\"" : "")>")
    for number in 0..<5 {
      put("<rect class=\"\(number < count ? "on" : "off")\" x=\"\(pixels(x + number * 60))\"")
      put(" y=\"\(pixels(y + 20))\" width=\"4.6\" height=\"4.6\"/>")
    }
    put("</g>\n")
  }

  private mutating func face(_ mood: Mood, _ x: Int, _ y: Int, _ isFaint: Bool) {
    put(
      "<g\(isFaint ? " class=\"faint\"" : "") transform=\"translate(\(pixels(x)) \(pixels(y)))\">")
    put("<circle class=\"face\" cx=\"4.5\" cy=\"4.5\" r=\"4\"/>")
    put(
      "<circle class=\"eye\" cx=\"3\" cy=\"3.4\" r=\".7\"/><circle class=\"eye\" cx=\"6\" cy=\"3.4\" r=\".7\"/>"
    )
    put("<path class=\"face\" d=\"\(mood.mouth)\"/></g>\n")
  }
}

/// A length as it is written: `12`, `12.5`.
func pixels(_ tenths: Int) -> String {
  let sign = tenths < 0 ? "-" : ""
  let size = abs(tenths)
  return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
}

extension Piece.Look {
  /// The attribute that gives it in a drawing, with a blank before it.
  fileprivate var attribute: String {
    switch self {
    case .plain, .more, .less: ""
    case .bold: " class=\"b\""
    case .faint: " class=\"f\""
    case .gone: " class=\"d\""
    case .changed: " class=\"c\""
    case .faintChanged: " class=\"fc\""
    }
  }
}

extension Action {
  /// Its sign in a square of nine pixels.
  var path: String {
    switch self {
    case .maintain: "M1 3.5H8M1 6.5H8"
    case .strengthen: "M4.5 1L8 7.5H1Z"
    case .add: "M4.5 1V8M1 4.5H8"
    case .reduce: "M1 1.5H8L4.5 8Z"
    case .delete: "M1.5 1.5L7.5 7.5M7.5 1.5L1.5 7.5"
    }
  }
}

extension Mood {
  /// Its mouth in a square of nine pixels.
  var mouth: String {
    switch self {
    case .like: "M2.5 5.4Q4.5 7.6 6.5 5.4"
    case .neutral: "M2.7 6H6.3"
    case .dislike: "M2.5 6.8Q4.5 4.6 6.5 6.8"
    }
  }
}
