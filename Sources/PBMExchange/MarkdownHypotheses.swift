public import PBMModel
public import PBMPlan

/// Hypotheses as Markdown, a check-list for an issue or a pull request: never more than 65,000
/// characters, and nothing that a canvas says acts there.
public func markdownHypotheses(
  _ list: HypothesisList, only statuses: [HypothesisStatus] = HypothesisList.statuses
) -> String {
  MarkdownHypotheses(list, statuses).text()
}

/// A check-list that is short enough, whatever has to be said: where all would be too long, what is
/// told of each is left out first, from the end; then whole hypotheses.
private struct MarkdownHypotheses {
  /// What a bot looks for to write its comment anew instead of writing another.
  static let commentMarker = "<!-- pbm hypotheses -->"
  /// How many tests, items and the like are told of one hypothesis: a page is for many of them.
  static let mostRowsOfAKind = 8

  private let words: HypothesisWords
  private let statuses: [HypothesisStatus]
  private let head: [String]
  /// Each hypothesis alone, cut where it is long: those that could ever fit.
  private var short: [String] = []
  /// The first of them with all that is told of them.
  private var full: [[String]] = []

  init(_ list: HypothesisList, _ statuses: [HypothesisStatus]) {
    words = HypothesisWords(list)
    self.statuses = HypothesisList.statuses.filter { statuses.contains($0) }
    let summary =
      list.hypotheses.isEmpty
      ? "**\(words.none):** \(markdownText(HypothesisWords.hint))" : "**\(words.summary)**"
    head = [MarkdownHypotheses.commentMarker, "### Hypotheses", "", summary]
    // What cannot ever fit is not even made.
    var shortSize = 0
    var fullSize = 0
    for hypothesis in self.statuses.flatMap({ list.hypotheses($0) }) {
      guard shortSize <= MarkdownPage.limit else { return }
      short.append(line(hypothesis, limit: 200))
      shortSize += size(short[short.count - 1])
      guard fullSize <= MarkdownPage.limit else { continue }
      full.append([line(hypothesis, limit: 1000)] + details(hypothesis))
      fullSize += size(full[full.count - 1])
    }
  }

  func text() -> String {
    let fits = fitting()
    let total = statuses.reduce(0) { $0 + words.list.hypotheses($1).count }
    var lines = head
    if let notice = notice(fits, of: total) { lines += ["", notice] }
    var start = 0
    for status in statuses {
      let end = start + words.list.hypotheses(status).count
      guard end > start else { continue }
      lines += ["", "#### \(words.heading(status))", ""]
      for index in start..<max(start, min(end, fits.short)) {
        lines += index < fits.full ? full[index] : [short[index]]
      }
      let missing = end - max(start, min(end, fits.short))
      if missing > 0 { lines += ["", "*\(missing) not shown*"] }
      start = end
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: What fits

  /// How many are shown with all that is told of them, and how many at all.
  private func fitting() -> (full: Int, short: Int) {
    // The headings and the notices, whatever their numbers.
    var room = MarkdownPage.limit - 500 - size(head)
    var shown = 0
    while shown < short.count, size(short[shown]) <= room {
      room -= size(short[shown])
      shown += 1
    }
    guard shown == short.count else { return (0, shown) }
    var detailed = 0
    while detailed < full.count {
      room -= size(full[detailed]) - size(short[detailed])
      if room < 0 { break }
      detailed += 1
    }
    return (detailed, shown)
  }

  private func size(_ line: String) -> Int { line.utf8.count + 1 }
  private func size(_ lines: [String]) -> Int { lines.reduce(0) { $0 + size($1) } }

  private func notice(_ fits: (full: Int, short: Int), of total: Int) -> String? {
    guard fits.full < total else { return nil }
    let missing =
      fits.short < total
      ? ["\(total - fits.short) of \(total) hypotheses are not shown"] : []
    let bare =
      fits.full < fits.short ? ["of \(fits.short - fits.full) only their own words are shown"] : []
    return "**Shortened: \((missing + bare).joined(separator: ", and ")), "
      + "for a comment may hold no more than 65,000 characters.**"
  }

  // MARK: Lines

  /// An answered one is ticked: it was tested.
  private func line(_ hypothesis: GatheredHypothesis, limit: Int) -> String {
    let text = limited(words.text(hypothesis), to: limit)
    return "- [\(hypothesis.status == .open ? " " : "x")] "
      + markdownText(text, mayStartLine: false)
  }

  private func details(_ hypothesis: GatheredHypothesis) -> [String] {
    var lines: [String] = []
    var counts: [HypothesisWords.Row.Label: Int] = [:]
    var missing = 0
    for row in words.rows(hypothesis) {
      counts[row.label, default: 0] += 1
      if counts[row.label, default: 0] <= MarkdownHypotheses.mostRowsOfAKind {
        lines.append(line(row))
      } else {
        missing += 1
      }
    }
    return missing > 0 ? lines + ["  - *\(missing) more not shown*"] : lines
  }

  /// What is to be reconsidered is something to do, and can be ticked as well.
  private func line(_ row: HypothesisWords.Row) -> String {
    var line = "  - \(row.label == .reconsider ? "[ ] " : "")\(row.label.rawValue): "
    line += markdownCell(row.text)
    if !row.belongings.isEmpty {
      line += " (\(row.belongings.map { markdownCell($0) }.joined(separator: ", ")))"
    }
    if !row.places.isEmpty {
      line += ", " + markdownCell(row.places.joined(separator: ", "))
    }
    return line
  }
}
