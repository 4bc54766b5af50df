import PBMDiff
import PBMModel
import PBMProject
import PBMRender
import PBMSyntax

/// What git diff shows of one path.
struct GitDiffReport {
  /// How many errors of a side are told.
  private static let mostErrors = 5

  private let call: GitDiffCall
  private let settings: DiffSettings
  /// Which of git's paths it is, and of how many.
  private let number: Int
  private let count: Int
  private var output: [UInt8] = []

  init(_ call: GitDiffCall, _ settings: DiffSettings, number: Int, count: Int) {
    self.call = call
    self.settings = settings
    self.number = number
    self.count = count
  }

  mutating func text() -> [UInt8] {
    addHead()
    guard let sides = call.sides else {
      add("not merged yet")
      return output
    }
    for remark in call.remarks where !remark.hasPrefix("index ") { add(remark, .faint) }
    addModes(sides.old, sides.new)
    do {
      let old = try sides.old.file.map { file throws(FileProblem) in try readFile(file) }
      let new = try sides.new.file.map { file throws(FileProblem) in try readFile(file) }
      addBody(old, new)
    } catch {
      add(error.message)
    }
    return output
  }

  private mutating func addHead() {
    if number > 1 { add("") }
    var head = shown(call.name.display)
    if let newName = call.newName { head += " -> \(shown(newName.display))" }
    let place = count > 1 ? [Piece("  [\(number)/\(count)]", .faint)] : []
    endLine([Piece(head, .bold)] + place)
  }

  private mutating func addModes(_ old: GitDiffCall.Side, _ new: GitDiffCall.Side) {
    func named(_ side: GitDiffCall.Side) -> String { side.mode == "." ? "" : ", mode \(side.mode)" }
    switch (old.file, new.file) {
    case (nil, nil): break
    case (nil, _?): add("new file\(named(new))", .faint)
    case (_?, nil): add("deleted\(named(old))", .faint)
    case (_?, _?): if old.mode != new.mode { add("mode \(old.mode) -> \(new.mode)") }
    }
  }

  // MARK: What differs

  private mutating func addBody(_ old: [UInt8]?, _ new: [UInt8]?) {
    guard old != new else { return }
    if let kind = otherKind {
      add("\(kind) is no canvas; the lines that differ:")
      return addLines(old, new)
    }
    let before = readCanvas(old ?? [])
    let after = readCanvas(new ?? [])
    let sides = [(before, old != nil, "old"), (after, new != nil, "new")].filter { $0.1 }
    for (canvas, _, side) in sides where canvas.hasErrors { addErrors(canvas, side) }
    if sides.contains(where: { !$0.0.tree.content.isReadable }) {
      return add("what is no text cannot be shown; the bytes differ")
    }
    if sides.contains(where: { $0.0.hasErrors }) { return addLines(old, new) }
    let comparison = compare(before, after)
    for limit in comparison.limits { add(limit, .faint) }
    if comparison.isSame {
      return add(
        old == nil || new == nil
          ? "there is nothing in it that counts"
          : "only layout, order or comments differ: git diff --no-ext-diff --no-textconv shows them"
      )
    }
    var report = DiffReport(comparison, settings)
    output += report.text().utf8
  }

  /// What a path is that is no ordinary file on one of its sides.
  private var otherKind: String? {
    let modes = [call.sides?.old.mode, call.sides?.new.mode]
    if modes.contains("120000") { return "a symbolic link" }
    return modes.contains("160000") ? "a submodule" : nil
  }

  /// Errors with their places. A file of another kind, for which git was told to call this too, has
  /// none: it is no canvas at all.
  private mutating func addErrors(_ canvas: Canvas, _ side: String) {
    let name = side == "new" ? call.newName ?? call.name : call.name
    guard name.bytes.suffix(4).elementsEqual(".pbm".utf8) else { return }
    let errors = canvas.diagnostics.filter { $0.severity == .error }
      .sorted { $0.range.start < $1.range.start }
    let places = Positions(canvas.tree)
    for error in errors.prefix(GitDiffReport.mostErrors) {
      add("\(shortLine(error, places, name.display)) (\(side))")
    }
    let more = errors.count - GitDiffReport.mostErrors
    if more > 0 { add("and \(more) more: pbm check") }
  }

  private mutating func addLines(_ old: [UInt8]?, _ new: [UInt8]?) {
    let lines = lineDifference(old ?? [], new ?? []).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    for line in lines.dropLast() {
      // A carriage return belongs to the end of a line, and shows nothing.
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      let look: Piece.Look =
        switch line.first {
        case UInt8(ascii: "-"): .gone
        case UInt8(ascii: "+"): .more
        case UInt8(ascii: "@"): .bold
        default: .plain
        }
      endLine([Piece(shown(text), look)])
    }
  }

  // MARK: Lines

  private mutating func add(_ text: String, _ look: Piece.Look = .plain) {
    for line in paragraph(of: [Piece(shown(text), look)], width: settings.width) { endLine(line) }
  }

  private mutating func endLine(_ line: [Piece]) {
    output += settings.style.line(line).utf8
    output.append(0x0A)
  }
}
