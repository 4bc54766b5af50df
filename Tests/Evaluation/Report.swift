import Foundation

// The tables that people read.

func report(_ judgements: [Judgement]) -> String {
  var text = ""
  let pairs = judgements[0].pairs
  let rows = pairs.reduce(0) { $0 + $1.truth.count }
  text += "\(pairs.count) pairs, \(rows) changes\n\n"
  text += line(
    ["", "precision", "recall", "F1", "95 in 100", "macro F1", "easy", "hard", "95 in 100"])
  for judgement in judgements {
    let all = judgement.counts()
    let byAction = actionNames.map { name in judgement.counts { $1.action == name }.score }
    let macro = byAction.reduce(0, +) / Double(byAction.count)
    let hard = judgement.recall(isHard: true)
    text += line(
      [
        judgement.name, number(all.precision), number(all.recall), number(all.score),
        shown(judgement.score.interval()), number(macro),
        number(judgement.recall(isHard: false).value), number(hard.value),
        shown(hard.interval()),
      ])
  }
  text += "\n" + byAction(judgements[0]) + "\n" + byLanguage(judgements) + "\n"
  return text + byPair(judgements[0]) + "\n" + confusion(judgements[0])
}

private func byAction(_ judgement: Judgement) -> String {
  var text = line(["by action", "precision", "recall", "F1", "rows"])
  for name in actionNames {
    let counts = judgement.counts { $1.action == name }
    text += line(
      [
        name, number(counts.precision), number(counts.recall), number(counts.score),
        "\(counts.isTrue)",
      ])
  }
  return text
}

private func byLanguage(_ judgements: [Judgement]) -> String {
  let pairs = judgements[0].pairs
  var text = line(["F1 by language", "pairs"] + judgements.map(shortName))
  for language in Set(pairs.map(\.language)).sorted() {
    let count = pairs.count { $0.language == language }
    let scores = judgements.map { judgement in
      number(judgement.score(of: language).value)
    }
    text += line([language, "\(count)"] + scores)
  }
  return text
}

/// What stands before the comma fits above a column.
private func shortName(_ judgement: Judgement) -> String {
  String(judgement.name.prefix { $0 != "," }.prefix(11))
}

private func byPair(_ judgement: Judgement) -> String {
  var text = line(["F1 by pair"])
  for pair in judgement.pairs {
    let counts = judgement.counts { other, _ in other.name == pair.name }
    text += line([pair.name, number(counts.score)])
  }
  return text
}

private func confusion(_ judgement: Judgement) -> String {
  var text = line(["true \\ said"] + actionNames)
  for (name, counts) in zip(actionNames, judgement.confusion()) {
    text += line([name] + counts.map(String.init))
  }
  return text
}

/// What the reader said and the matcher did not, and the other way round.
func errors(_ judgement: Judgement) -> String {
  var text = ""
  for (pair, rows) in zip(judgement.pairs, judgement.rows) {
    text += "\n\(pair.name)\n"
    let said = Set(rows)
    let isTrue = Set(pair.truth)
    for row in pair.truth where !said.contains(row) { text += "  missed  \(shown(row))\n" }
    for row in rows where !isTrue.contains(row) { text += "  wrong   \(shown(row))\n" }
  }
  return text
}

private func shown(_ row: Row) -> String {
  func place(_ place: Place?) -> String { place.map { "\($0.box): \($0.text)" } ?? "-" }
  return "\(row.action) | \(place(row.before)) | \(place(row.after))"
}

func number(_ value: Double) -> String { String(format: "%.3f", value) }

func shown(_ interval: ClosedRange<Double>) -> String {
  "\(number(interval.lowerBound))-\(number(interval.upperBound))"
}

func line(_ cells: [String]) -> String {
  var text = ""
  for (index, cell) in cells.enumerated() {
    let width = index == 0 ? 24 : 12
    let gap = String(repeating: " ", count: max(0, width - cell.count))
    text += index == 0 ? cell + gap : gap + cell
  }
  while text.hasSuffix(" ") { text.removeLast() }
  return text + "\n"
}
