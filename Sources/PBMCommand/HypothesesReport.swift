import PBMExchange
import PBMModel
import PBMPlan
import PBMRender

/// Shows hypotheses to a person: by status, each with how it is tested and what rests on it, and a
/// summary at the end.
struct HypothesesReport {
  private let list: HypothesisList
  private let statuses: [HypothesisStatus]
  private let words: HypothesisWords
  private let style: Style
  private let width: Int?
  private var output: [[Piece]] = []

  private static let indentation = 4

  /// - Parameters:
  ///   - statuses: which of them are shown; all are counted.
  ///   - width: columns of the terminal; nil where nobody looks, and nothing is broken into lines.
  init(_ list: HypothesisList, _ statuses: [HypothesisStatus], style: Style, width: Int?) {
    self.list = list
    self.statuses = statuses
    self.style = style
    self.width = width
    words = HypothesisWords(list)
  }

  /// The report with its line ends; nothing where there is no model.
  mutating func text() -> String {
    guard list.models > 0 else { return "" }
    if list.hypotheses.isEmpty {
      add([Piece("\(words.none): \(HypothesisWords.hint)")])
    } else {
      for status in statuses { add(status) }
      add([Piece(words.summary)])
    }
    var text = ""
    for line in output { text += style.line(line) + "\n" }
    return text
  }

  private mutating func add(_ pieces: [Piece]) { output += paragraph(of: pieces, width: width) }

  private mutating func add(_ head: [Piece], _ pieces: [Piece]) {
    output += hanging(head, pieces, width: width)
  }

  private mutating func add(_ status: HypothesisStatus) {
    let hypotheses = list.hypotheses(status)
    guard !hypotheses.isEmpty else { return }
    add([Piece(words.heading(status), .bold)])
    for hypothesis in hypotheses {
      add([Piece("  \(status.sign) ", status.look)], [Piece(shown(words.text(hypothesis)))])
      add(words.rows(hypothesis))
      output.append([])
    }
  }

  /// Rows below a hypothesis, with their labels in a column of their own.
  private mutating func add(_ rows: [HypothesisWords.Row]) {
    let column = rows.map(\.label.rawValue.count).max() ?? 0
    var last: HypothesisWords.Row.Label?
    for row in rows {
      let label = row.label == last ? "" : row.label.rawValue
      last = row.label
      let margin = blanks(HypothesesReport.indentation)
      let head = Piece(margin + padded(label, column) + "  ", row.label.look)
      // A terminal so narrow that little would be left beside the label.
      if let width, width - head.text.count < 24 {
        if !label.isEmpty { add([Piece(margin + label, row.label.look)]) }
        add(Piece(margin + "  "), row)
      } else {
        add(head, row)
      }
    }
  }

  /// One row. What goes on in a second line stands further in, so that rows are told apart.
  private mutating func add(_ head: Piece, _ row: HypothesisWords.Row) {
    let inset = head.text.count + 2
    let pieces = pieces(row, room: width.map { $0 - inset } ?? 0)
    guard let width, head.text.count + pieces.width > width else {
      output.append([head] + pieces)
      return
    }
    for (number, line) in paragraph(of: pieces, width: width - inset).enumerated() {
      output.append([number == 0 ? head : Piece(blanks(inset))] + line)
    }
  }

  /// What a row says; a place and a decision are not broken where there is room for them.
  private func pieces(_ row: HypothesisWords.Row, room: Int) -> [Piece] {
    func list(_ texts: [String]) -> [Piece] {
      let pieces = texts.map { shown($0) }.map { text in
        [Piece(text, .faint, isWhole: displayWidth(text) < room)]
      }
      return Array(pieces.joined(separator: [Piece(",", .faint), Piece(" ", .faint)]))
    }
    var pieces = [Piece(shown(row.text))]
    if !row.belongings.isEmpty {
      pieces += [Piece(" (", .faint)] + list(row.belongings) + [Piece(")", .faint)]
    }
    if !row.places.isEmpty { pieces += [Piece("  ", .faint)] + list(row.places) }
    return pieces
  }
}

extension HypothesisStatus {
  /// How the line of a hypothesis begins, as it does in a canvas.
  fileprivate var sign: String {
    switch self {
    case .open: "?"
    case .refuted: "? no:"
    case .confirmed: "? yes:"
    }
  }

  fileprivate var look: Piece.Look {
    switch self {
    case .open: .bold
    case .refuted: .gone
    case .confirmed: .more
    }
  }
}

extension HypothesisWords.Row.Label {
  fileprivate var look: Piece.Look {
    switch self {
    case .how, .item, .box, .model: .faint
    case .answers, .reconsider: .less
    }
  }
}
