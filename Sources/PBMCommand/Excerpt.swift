import PBMExchange
import PBMLint
import PBMModel
import PBMRender
import PBMSyntax

/// Shows a finding to a person: where, the line, the mark under it, the reason, what to do, and
/// the ways to mend it.
struct Excerpt {
  private let tree: Tree
  private let places: Positions
  private let name: String
  private let style: Style
  private let width: Int
  private let language: MessageLanguage
  /// How the lines of the model are shown that the file starts from.
  private let base: [Excerpt]

  init(_ file: FileFindings, style: Style, width: Int) {
    tree = file.source.tree
    places = Positions(file.source.tree)
    name = file.source.name
    self.style = style
    self.width = max(40, width)
    language = file.language
    base =
      file.base.map { base in
        [
          Excerpt(
            FileFindings([], in: base, base: nil, language: file.language), style: style,
            width: width)
        ]
      } ?? []
  }

  func show(_ finding: Diagnostic) -> String {
    let place = places.position(Int(finding.range.start))
    var lines = [
      heading(finding),
      "  \(style.faint(label("at"))) \(shown(name)):\(place.line):\(place.column)",
    ]
    lines += quote(finding.range, colored: finding.severity)
    for related in finding.related {
      if related.isInBase {
        for base in base { lines += base.see(related) { "\(shown(base.name)):\($0)" } }
      } else {
        lines += see(related) { label("line \($0)") }
      }
    }
    if let help = finding.help { lines.append("  \(style.green(label("help"))) \(shown(help))") }
    lines += finding.fixes.map { "  \(style.green(label("fix"))) \(shown($0.title))" }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// A second place, with what stands there.
  private func see(_ related: RelatedPlace, _ place: (Int) -> String) -> [String] {
    let line = places.position(Int(related.range.start)).line
    return ["  \(style.faint(label("see"))) \(place(line)): \(shown(related.message))"]
      + quote(related.range, colored: .note)
  }

  private func label(_ text: String) -> String { told(text, in: language) }

  private func heading(_ finding: Diagnostic) -> String {
    let title = "\(finding.severity.name)[\(finding.code)]"
    return "\(color(title, finding.severity)): \(style.bold(shown(finding.message)))"
  }

  private func color(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: style.red(text)
    case .warning: style.yellow(text)
    case .note: style.blue(text)
    }
  }

  /// The line with its number, and a mark under what is meant.
  private func quote(_ range: ByteRange, colored severity: Severity) -> [String] {
    // What is missing, or holds for the whole file, is said of no line's words.
    guard tree.lineCount > 0, !range.isEmpty else { return [] }
    let line = tree.line(at: Int(range.start))
    let number = "\(line + 1)"
    let window = window(around: range, line, columns: width - number.count - 9)
    let isCut = Int(window.end) < Int(tree.visible(line).end)
    let text = piece(window) + (isCut ? "…" : "")
    guard !text.isEmpty else { return [] }
    let before = piece(ByteRange(Int(window.start), Int(range.start)))
    let inside = ByteRange(Int(range.start), min(Int(range.end), Int(window.end)))
    let size = max(1, inside.isEmpty ? 1 : displayWidth(piece(inside)))
    let margin = blanks(number.count)
    let mark =
      blanks(displayWidth(before)) + String(repeating: "^", count: size)
    return [
      "    \(style.faint("\(number) |")) \(text)",
      "    \(margin) \(style.faint("|")) \(color(mark, severity))",
    ]
  }

  private func piece(_ range: ByteRange) -> String {
    guard range.end > range.start else { return "" }
    return shown(tree.string(range))
  }

  /// The part of the line that is shown: all of it, or what fits around the place.
  private func window(around range: ByteRange, _ line: Int, columns: Int) -> ByteRange {
    let visible = tree.visible(line)
    let lineStart = tree.textStart(line)
    let start = min(lineStart, Int(range.start))
    let end = max(Int(visible.end), start)
    // A scalar takes at most four bytes; a longer line does not fit.
    let whole = ByteRange(start, end)
    if end - start <= columns * 4, displayWidth(piece(whole)) <= columns { return whole }
    var first = max(start, Int(range.start) - columns / 3)
    if first - start < columns / 4 { first = start }
    var last = min(end, first + columns * 3)
    while first > start, tree.bytes[first] & 0xC0 == 0x80 { first -= 1 }
    // What nobody sees is shown by its number, wider than it is: the place must stay inside.
    while first < Int(range.start),
      displayWidth(piece(ByteRange(first, Int(range.start)))) > columns * 2 / 3
    {
      first += 1
      while first < Int(range.start), tree.bytes[first] & 0xC0 == 0x80 { first += 1 }
    }
    while last < end, tree.bytes[last] & 0xC0 == 0x80 { last += 1 }
    while last > first, displayWidth(shown(tree.string(ByteRange(first, last)))) > columns {
      last -= 1
      while last > first, tree.bytes[last] & 0xC0 == 0x80 { last -= 1 }
    }
    return ByteRange(first, last)
  }
}
