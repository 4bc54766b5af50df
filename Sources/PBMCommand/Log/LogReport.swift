import PBMDiff
import PBMExchange
import PBMModel
import PBMRender

/// Shows a canvas' history to a person: a paragraph a commit.
///
/// Texts of canvases, messages, names of people and of files are anybody's: each goes through
/// `shown`.
struct LogReport: Sendable {
  let style: Style
  /// Columns of the terminal; nil where nobody looks, and nothing is broken into lines.
  let width: Int?
  /// Whether only some elements are told of: then those of a first or last version are listed.
  let isSelective: Bool

  private static let digits = 10

  /// All of it speaks one language, whatever the older versions were written in.
  private let method: MethodWords
  /// For entries of which no change is told.
  private let noWords: ChangeWords

  init(style: Style, width: Int?, isSelective: Bool, language: Language) {
    self.style = style
    self.width = width
    self.isSelective = isSelective
    method = MethodWords(language)
    let nothing = readCanvas([])
    noWords = ChangeWords(compare(nothing, nothing), method)
  }

  /// What there is to tell of one commit, with line ends.
  func text(_ entry: LogEntry) -> String {
    let isListed = isSelective || entry.event == .changed
    let words = isListed ? entry.comparison.map { ChangeWords($0, method) } : nil
    var rows = ChangeRows(words ?? noWords, style: style, width: width, indentation: 4)
    rows.add(head(entry))
    if let subject = entry.commit?.subject, !subject.isEmpty {
      rows.add([Piece("  ")], [Piece(shown(subject))])
    }
    for sentence in sentences(entry) { rows.add([Piece("    ")], [Piece(sentence, .faint)]) }
    if isListed {
      for change in entry.changes { rows.addByBox(change, isPlaced: true) }
      rows.add(entry.other)
    }
    return rows.output
  }

  private func head(_ entry: LogEntry) -> [Piece] {
    guard let commit = entry.commit else { return [Piece("not committed yet", .bold)] }
    var pieces = [Piece(String(commit.name.prefix(LogReport.digits)), .bold)]
    // The day of the author's own calendar.
    pieces.append(Piece("  \(shown(String(commit.date.prefix(10))))  \(shown(commit.author))"))
    if entry.isMerge { pieces.append(Piece("  merge, beside its first parent", .faint)) }
    return pieces
  }

  private func sentences(_ entry: LogEntry) -> [String] {
    var sentences: [String] = []
    if let path = entry.oldPath {
      sentences.append("the file was renamed: \(shown(path)) is \(shown(entry.path)) now")
    }
    // Asked for by the first and the last version only.
    var count: String {
      entry.elementCount.map { "\($0) element\($0 == 1 ? "" : "s")" } ?? "nothing"
    }
    switch entry.event {
    case .begun:
      if let path = entry.copiedFrom {
        let contents = isSelective ? "" : ", with \(count)"
        sentences.append("begins as a copy of \(shown(path))\(contents)")
      } else if !isSelective {
        sentences.append("begins with \(count)")
      }
    case .cutOff:
      sentences.append(
        "the history ends here\(isSelective ? "" : ", with \(count)"): this is a shallow clone; "
          + "`git fetch --unshallow` brings what was before")
    case .changed: break
    case .layout: sentences.append("layout only: formatting, comments or order")
    case .unchanged:
      if entry.oldPath == nil { sentences.append("nothing inside the file") }
    case .deleted:
      sentences.append("the file was deleted\(isSelective ? "" : ", with \(count)")")
    case .passedOver: sentences.append("passed over: \(shown(entry.problem ?? ""))")
    }
    return sentences
  }

  /// What became of an element in all, in one line.
  func summary(of name: String, _ life: ElementLife) -> String {
    func times(_ word: String, _ count: Int) -> String? {
      switch count {
      case 0: nil
      case 1: "\(word) once"
      default: "\(word) \(count) times"
      }
    }
    var parts = [
      times("added", life.additions), times("reworded", life.rewordings),
      times("moved", life.moves), times("deleted", life.deletions),
    ].compactMap { $0 }
    if life.weights.first != life.weights.last {
      parts.append("weight \(life.weights.first) to \(life.weights.last)")
    }
    if let first = life.amounts.first, let last = life.amounts.last, first != last {
      parts.append("amount \(shown(first)) to \(shown(last))")
    }
    if parts.isEmpty { parts.append("as it was all the time") }
    let said = "\(shown(name)): \(parts.joined(separator: ", "))"
    return paragraph(of: [Piece(said)], width: width).map { style.line($0) + "\n" }.joined()
  }
}
