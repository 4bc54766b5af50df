import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// Writes changes for a person, a row each with what there is to tell below it.
struct ChangeRows {
  /// How many differences besides the items are listed that are of one kind.
  static let mostOfAKind = 6

  /// What was written so far, with line ends.
  private(set) var output = ""
  /// Whether words were marked that differ.
  private(set) var hasMarks = false

  private let comparison: Comparison
  private let words: ChangeWords
  private let style: Style
  private let width: Int?
  private let isExplained: Bool
  private let marks: WordMarks
  /// What stands before each row.
  private let margin: String
  /// The names of the actions with their signs, as wide as the longest of them.
  private let names: [String]

  /// - Parameter indentation: columns of blanks before all rows.
  init(
    _ words: ChangeWords, style: Style, width: Int?, isExplained: Bool = false,
    indentation: Int = 2
  ) {
    comparison = words.comparison
    self.words = words
    self.style = style
    self.width = width
    self.isExplained = isExplained
    marks = WordMarks(style: style)
    let margin = blanks(indentation)
    self.margin = margin
    names = actionColumn(margin) { words.name($0) }
  }

  mutating func add(_ pieces: [Piece]) {
    for line in paragraph(of: pieces, width: width) { endLine(line) }
  }

  mutating func add(_ head: [Piece], _ pieces: [Piece]) {
    for line in hanging(head, pieces, width: width) { endLine(line) }
  }

  mutating func endLine(_ line: [Piece] = []) {
    style.append(line, to: &output)
    output += "\n"
  }

  // MARK: Changes

  /// A change behind the name of its action.
  ///
  /// - Parameter isPlaced: whether its box is told.
  mutating func addByBox(_ change: Change, isPlaced: Bool = false) {
    let name = names[Int(change.action.rawValue)]
    let head = [Piece(name + "  ", change.action.look)]
    let texts = texts(change)
    let place = isPlaced ? words.name(comparison.box(of: change)) : nil
    // A terminal so narrow that little would be left beside the action.
    if let width, width - head.width < 16 {
      add([Piece(margin + words.name(.action(change.action)), change.action.look)])
      let inner = margin + "  "
      addRows(of: change, texts, head: [Piece(inner)], indentation: inner.utf8.count, place: place)
    } else {
      addRows(of: change, texts, head: head, indentation: head.width, place: place)
    }
  }

  /// A change below the name of its action.
  mutating func addByAction(_ change: Change) {
    addRows(
      of: change, texts(change), head: [Piece(margin)], indentation: margin.utf8.count + 2,
      place: words.name(comparison.box(of: change)))
  }

  /// The element, below it what there is to tell, and how it was found where that is wanted.
  private mutating func addRows(
    of change: Change, _ texts: (main: [Piece], was: [Piece]), head: [Piece], indentation: Int,
    place: String?
  ) {
    add(head, texts.main)
    let margin = [Piece(blanks(indentation))]
    var details: [Piece] = []
    func detail(_ pieces: [Piece]) {
      if !details.isEmpty { details.append(Piece("; ", .faint)) }
      details += pieces
    }
    if let place { detail([Piece(place, .faint)]) }
    for reason in change.reasons { detail([Piece(shown(reason), .faint)]) }
    if !texts.was.isEmpty { detail(texts.was) }
    for remark in words.remarks(change) { detail([Piece(shown(remark), .faint)]) }
    if !details.isEmpty { add(margin, details) }
    guard isExplained else { return }
    for sentence in words.explanation(change) { add(margin, [Piece(shown(sentence), .faint)]) }
  }

  /// What the row says, and what it said before where that is other words.
  private mutating func texts(_ change: Change) -> (main: [Piece], was: [Piece]) {
    let old = comparison.oldText(change) ?? ""
    guard let new = comparison.newText(change) else { return ([Piece(shown(old))], []) }
    guard change.isReworded else { return ([Piece(shown(new))], []) }
    let quotation = Piece("\"", .faint)
    guard let marked = marks.marked(old, new) else {
      return ([Piece(shown(new))], [Piece("was \"\(shown(old))\"", .faint)])
    }
    hasMarks = true
    return (marked.new, [Piece("was ", .faint), quotation] + marked.old + [quotation])
  }

  // MARK: Besides the changes

  /// What is no item and differs, by kind.
  mutating func add(_ differences: [OtherDifference]) {
    for kind in OtherDifference.Kind.allCases {
      let count = differences.count { $0.kind == kind }
      guard count > 0 else { continue }
      let head = [Piece("\(margin)\(padded(kind.identifier, 10))  ")]
      // A target has no decisions: that all of them are gone is one thing to say.
      if count > ChangeRows.mostOfAKind {
        add(head, [Piece("\(count) differ")])
        continue
      }
      for difference in differences where difference.kind == kind {
        add(head, [Piece(text(difference))])
      }
    }
  }

  private func text(_ difference: OtherDifference) -> String {
    let old = difference.oldText.map { shortened(shown($0)) }
    let new = difference.newText.map { shortened(shown($0)) }
    return switch (old, new) {
    case (let old?, let new?): "\(new) (was: \(old))"
    case (nil, let new?): "+ \(new)"
    case (let old?, nil): "- \(old)"
    case (nil, nil): ""
    }
  }
}
