import PBMDiff
import PBMModel
import PBMPlan
import PBMSyntax

// Laws of decisions and of the targets drafted from them.

extension Law {
  /// In the plan of a canvas and its own draft nothing is missed, exceeded or contradicted, and
  /// nothing changed that nobody decided.
  public static let draftKeepsDecisions = Law("a draft does what was decided, and nothing else") {
    draftViolation($0)
  }

  /// All of them.
  public static let planning = [draftKeepsDecisions]
}

private func draftViolation(_ subject: Subject) -> String? {
  guard subject.tree.content.isReadable else { return nil }
  let canvas = subject.canvas
  let made: Draft
  do throws(DraftRefusal) { made = try draft(canvas, base: "current.pbm") } catch {
    // Where not even the lines on top can be read, there may be no place for the base.
    return canvas.hasErrors && error == .unwritableBase ? nil : "refused: \(error)"
  }
  let target = Subject(made.bytes)
  let review = Review(canvas, target.canvas)
  for judgement in review.judgements {
    let isRight =
      judgement.wish.obstacle == nil
      ? judgement.status == .kept : judgement.status == .unseen || judgement.status == .kept
    if !isRight {
      let text = canvas.text(canvas.items[judgement.wish.item])
      return "\(judgement.wish.action) of \(text) is \(judgement.status) \(judgement.reasons): "
        + escaped(made.bytes)
    }
  }
  if let change = review.undecided.first {
    return "nobody decided \(change.action) \(change.old ?? -1) \(change.new ?? -1): "
      + escaped(made.bytes)
  }
  guard review.judgements.count == canvas.wishes.count else { return "a decision was not judged" }
  if !made.ids.isEmpty, !canvas.hasErrors {
    // With the names in both files nothing is mixed up any more, whoever compares them.
    let named = readCanvas(adding(made.ids, to: canvas))
    if let other = try? draft(named, base: "current.pbm"), !other.ids.isEmpty {
      return "names \(made.ids) are not enough: \(other.ids)"
    }
  }
  let lost = firstLostWords(subject, target)
  return lost.map { "\($0) is lost: \(escaped(made.bytes))" }
    ?? newError(subject, target).map { "\($0) is new: \(escaped(made.bytes))" }
}

/// Comments and notes of what stays stay, too.
private func firstLostWords(_ subject: Subject, _ target: Subject) -> String? {
  let isWrong = subject.canvas.hasErrors
  func words(_ subject: Subject, without gone: Set<Int>) -> [String] {
    let tree = subject.tree
    return (0..<tree.lineCount).compactMap { line in
      guard [.comment, .note, .impact, .hypothesis].contains(tree.kind(line)) else { return nil }
      var owner: Int? = line
      while let line = owner, !gone.contains(line) { owner = tree.parent(line) }
      guard owner == nil else { return nil }
      let text = tree.string(tree.visible(line))
      // What belonged to a decision belongs to its element now.
      var parent = tree.kind(line) == .comment ? nil : tree.parent(line)
      if let one = parent, tree.kind(one) == .decision, !isWrong {
        parent = tree.parent(one)
      }
      guard let parent, !isWrong else { return text }
      let kind = tree.kind(parent)
      return kind == .item || kind == .heading
        ? "\(kind): \(text)" : "\(tree.string(tree.visible(parent))): \(text)"
    }
  }
  let canvas = subject.canvas
  let gone = Set(canvas.wishes.filter(\.leavesOut).map { canvas.items[$0.item].line })
  var there: [String: Int] = [:]
  for text in words(target, without: []) { there[text, default: 0] += 1 }
  for text in words(subject, without: gone) {
    guard let count = there[text], count > 0 else { return text }
    there[text] = count - 1
  }
  return nil
}

/// A draft has no more errors than its model. What follows from an error is not told, so that one
/// which goes may let another be seen.
private func newError(_ subject: Subject, _ target: Subject) -> String? {
  func errors(_ subject: Subject) -> [String] {
    subject.canvas.diagnostics.filter { $0.severity == .error }.map(\.code.name)
  }
  let (before, after) = (errors(subject), errors(target))
  return after.count > before.count ? "\(after)" : nil
}

/// Makes canvases in which nearly everything is decided, of few words, so that many items say the
/// same.
public struct DecidedCanvas {
  private var random: Randomness

  /// Begins with a seed.
  public init(seed: UInt64) { random = Randomness(seed: seed) }

  /// The bytes of one file.
  public mutating func file() -> [UInt8] {
    var lines: [String] = []
    if random.once(in: 2) { lines.append("# \(words())") }
    if random.once(in: 3) { lines.append("stage: current") }
    if random.once(in: 4) { lines.append("base: before.pbm") }
    if random.once(in: 4) { lines.append("A note on \(words())") }
    if random.once(in: 3) { lines.append("") }
    var number = 0
    for box in Box.allCases where random.once(in: 3) || box == .costs {
      if random.once(in: 6) { lines.append("// \(words())") }
      lines.append("## " + Vocabulary.shared.name(of: box, in: .english))
      if random.once(in: 4) { lines.append("Of the box: \(words())") }
      for _ in 0..<random.below(5) + 1 {
        number += 1
        lines += element(number)
      }
    }
    let end = random.one(of: ["\n", "\n", "\n", "\r\n", "\r"])
    return Array((lines.joined(separator: end) + (random.once(in: 4) ? "" : end)).utf8)
  }

  private mutating func element(_ number: Int) -> [String] {
    var lines = random.once(in: 8) ? ["// \(words())"] : []
    var line = "- " + (random.once(in: 30) ? "?" : words())
    var signs: [String] = []
    if random.once(in: 3) { signs.append(amount()) }
    if !random.once(in: 3) { signs.append("[\(random.below(5) + 1)]") }
    if random.once(in: 4) { signs.append(random.one(of: [":)", ":(", ":|"])) }
    if random.once(in: 5) { signs.append("#tag") }
    if random.once(in: 8) { signs.append("&id\(number)") }
    if random.once(in: 5) { signs.reverse() }
    line += signs.map { " " + $0 }.joined()
    lines.append(line)
    if random.once(in: 5) { lines.append("  Above it: \(words())") }
    if !random.once(in: 5) {
      lines.append("  -> " + decision())
      if random.once(in: 5) { lines.append("    Behind it: \(words())") }
    }
    if random.once(in: 5) { lines.append("  => Costs: \(words())") }
    if random.once(in: 5) { lines.append("  ? \(words())") }
    if random.once(in: 10) { lines.append("  ? no: \(words())") }
    if random.once(in: 6) { lines.append("") }
    return lines
  }

  private mutating func decision() -> String {
    var line = random.one(of: Action.allCases.map(\.identifier))
    if random.once(in: 2) { line += ": \(words())" }
    if random.once(in: 3) { line += " " + amount() }
    if random.once(in: 3) { line += " [\(random.below(5) + 1)]" }
    return line
  }

  private mutating func amount() -> String {
    let numbers = ["0", "1", "2", "60", "5.5", "0.01", "0,5", "7,25", "999999999999", "2400"]
    return "@" + random.one(of: numbers)
      + random.one(of: ["h/week", "h/week", "EUR/month", "/day", "", "min/day", "%"])
  }

  private mutating func words() -> String {
    random.one(of: ["Trust", "trust", "Nurses", "Answer mails", "answer  mails", "\\[4]", "Élan"])
  }
}
