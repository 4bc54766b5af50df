import PBMDiff
import PBMExchange
import PBMModel

/// Shows a comparison to a person: in groups, one row a change, a summary at the end.
struct DiffReport {
  /// How many differences besides the items are listed that are of one kind.
  static let mostOfAKind = 6

  private let comparison: Comparison
  private let words: ChangeWords
  private let settings: DiffSettings
  private let marks: WordMarks
  private var output = ""
  private var hasMarks = false
  /// The names of the actions with their signs, as wide as the longest of them.
  private let names: [String]

  init(_ comparison: Comparison, _ settings: DiffSettings) {
    self.comparison = comparison
    self.settings = settings
    words = ChangeWords(comparison)
    marks = WordMarks(style: settings.style)
    let names = Action.allCases.map { [words] in "  \($0.symbol) \(words.name($0))" }
    let width = names.map { displayWidth($0) }.max() ?? 0
    self.names = names.map { padded($0, width) }
  }

  /// The report with its line ends.
  mutating func text() -> String {
    let groups = ChangeGroup.groups(of: comparison, by: settings.grouping, settings.selection)
    if comparison.isSame, groups.isEmpty || settings.isBrief {
      return settings.noDifference(comparison)
    }
    if !settings.isBrief {
      for group in groups { add(group) }
      if !settings.selection.isFiltered {
        addPlanned()
        addOther()
      }
      if settings.hasLegend, !groups.isEmpty {
        add(Legend(words: words, style: settings.style).pieces(hasMarks: hasMarks))
      }
    }
    add([Piece(words.summary)])
    return output
  }

  private mutating func add(_ pieces: [Piece]) {
    for line in lines(of: pieces, width: settings.width) { endLine(line) }
  }

  private mutating func add(_ head: [Piece], _ pieces: [Piece]) {
    for line in hanging(head, pieces, width: settings.width) { endLine(line) }
  }

  private mutating func endLine(_ line: [Piece] = []) {
    settings.style.append(line, to: &output)
    output += "\n"
  }

  /// A group with its changes; what is maintained as it was is only counted.
  private mutating func add(_ group: ChangeGroup) {
    add([Piece(words.name(group.title), .bold)])
    for change in group.changes {
      switch group.title {
      case .box: addByBox(change)
      case .action: addByAction(change)
      }
    }
    if group.unchanged > 0 {
      add([Piece("  = \(group.unchanged) maintained as before", .faint)])
    }
    endLine()
  }

  // MARK: Rows

  private mutating func addByBox(_ change: Change) {
    let name = names[Int(change.action.rawValue)]
    let head = [Piece(name + "  ", change.action.look)]
    let texts = texts(change)
    // A terminal so narrow that little would be left beside the action.
    if let width = settings.width, width - head.width < 16 {
      add([Piece("  " + words.name(.action(change.action)), change.action.look)])
      addRows(of: change, texts, head: [Piece("    ")], indentation: 4)
    } else {
      addRows(of: change, texts, head: head, indentation: head.width)
    }
  }

  private mutating func addByAction(_ change: Change) {
    addRows(
      of: change, texts(change), head: [Piece("  ")], indentation: 4,
      place: words.name(comparison.box(of: change)))
  }

  /// The element, below it what there is to tell, and how it was found where that is wanted.
  private mutating func addRows(
    of change: Change, _ texts: (main: [Piece], was: [Piece]), head: [Piece], indentation: Int,
    place: String? = nil
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
    guard settings.selection.isExplained else { return }
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

  private mutating func addPlanned() {
    guard !comparison.planned.isEmpty else { return }
    add([Piece("Planned, no part of a model yet", .bold)])
    for planned in comparison.planned {
      let canvas = comparison.canvas(planned.side)
      add([Piece("  ")], [Piece(shown(canvas.text(canvas.items[planned.item])))])
    }
    endLine()
  }

  private mutating func addOther() {
    guard !comparison.other.isEmpty else { return }
    add([Piece("Besides the items", .bold)])
    for kind in OtherDifference.Kind.allCases {
      let count = comparison.other.count { $0.kind == kind }
      guard count > 0 else { continue }
      let head = [Piece("  \(padded(kind.identifier, 10))  ")]
      // A target has no decisions: that all of them are gone is one thing to say.
      if count > DiffReport.mostOfAKind {
        add(head, [Piece("\(count) differ")])
        continue
      }
      for difference in comparison.other where difference.kind == kind {
        add(head, [Piece(text(difference))])
      }
    }
    endLine()
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
