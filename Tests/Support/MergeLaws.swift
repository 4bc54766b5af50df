import PBMDiff
import PBMModel
import PBMSyntax

// Laws of bringing two versions together, whatever they are.

/// A base and two versions that came out of it.
public struct MergeCase: Sendable {
  /// What both sides started from.
  public var base: [UInt8]
  /// One side.
  public var ours: [UInt8]
  /// The other one.
  public var theirs: [UInt8]

  /// Takes three files.
  public init(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }
}

/// What holds for any three files that can be read; gives what is wrong, or nil.
public func mergeViolation(_ files: MergeCase) -> String? {
  let (base, ours, theirs) = (Subject(files.base), Subject(files.ours), Subject(files.theirs))
  let all = [base, ours, theirs]
  // A line that looks like the mark of a conflict cannot be told from one, by git neither.
  guard all.allSatisfy({ $0.tree.content.isReadable && !hasMarks($0) }) else { return nil }
  let made = merge(base.canvas, ours.canvas, theirs.canvas)
  let result = Subject(made.bytes)
  return oneSideChanged(base, ours)
    ?? nothingLost(result, base, ours, theirs)
    ?? nothingInvented(result, all)
    ?? closed(made, result, all)
    ?? sidesDoNotMatter(made, base, ours, theirs)
    ?? mergedAgain(made, ours, theirs)
    ?? marksDecideNothing(made, base, ours, theirs)
}

/// Where the sides are swapped, so are those of the conflicts, and nothing else.
private func sidesDoNotMatter(
  _ made: Merge, _ base: Subject, _ ours: Subject, _ theirs: Subject
) -> String? {
  let swapped = merge(base.canvas, theirs.canvas, ours.canvas)
  guard swapped.conflicts == made.conflicts else { return "other conflicts with sides swapped" }
  let choices: [(ConflictChoice, ConflictChoice)] = [
    (.ours, .theirs), (.theirs, .ours), (.base, .base),
  ]
  for (one, other) in choices
  where resolved(parse(made.bytes), one) != resolved(parse(swapped.bytes), other) {
    return "\(one) is not \(other) with sides swapped: \(escaped(swapped.bytes))"
  }
  return nil
}

/// What has been brought in is not brought in again. Git takes for the base then what was brought
/// in, so the old base is no part of this law: beside that, a line that came may look like one that
/// went in other words.
private func mergedAgain(_ made: Merge, _ ours: Subject, _ theirs: Subject) -> String? {
  let result = Subject(made.bytes)
  for side in [ours, theirs] {
    let again = merge(side.canvas, result.canvas, side.canvas)
    if again.bytes != made.bytes || !again.conflicts.isEmpty { return "merged again it is another" }
  }
  return nil
}

/// How marks are written decides nothing but how they are written.
private func marksDecideNothing(
  _ made: Merge, _ base: Subject, _ ours: Subject, _ theirs: Subject
) -> String? {
  guard !made.conflicts.isEmpty else { return nil }
  var marks = MergeMarks()
  marks.size = 7 + base.bytes.count % 9
  marks.ours = "feature/a b"
  marks.base = ""
  marks.theirs = "4f2a \u{1B}[31m\nlate"
  let other = merge(base.canvas, ours.canvas, theirs.canvas, marks)
  guard other.conflicts == made.conflicts else { return "other conflicts with other marks" }
  let starts = parse(other.bytes).conflicts.count
  guard starts == parse(made.bytes).conflicts.count else { return "\(starts) marks are seen" }
  for choice in ConflictChoice.allCases
  where resolved(parse(other.bytes), choice) != resolved(parse(made.bytes), choice) {
    return "with other marks \(choice) is another one: \(escaped(other.bytes))"
  }
  return nil
}

/// Where one side is the base, the other one is the result; where both are the same, they are.
private func oneSideChanged(_ base: Subject, _ side: Subject) -> String? {
  let results = [
    merge(base.canvas, base.canvas, side.canvas), merge(base.canvas, side.canvas, base.canvas),
    merge(base.canvas, side.canvas, side.canvas),
  ]
  return results.contains { $0.bytes != side.bytes || !$0.conflicts.isEmpty }
    ? "a side alone is not the result" : nil
}

private func hasMarks(_ subject: Subject) -> Bool {
  visibleTexts(subject).contains { text in
    ["<", "=", "|", ">"].contains { text.hasPrefix(String(repeating: $0, count: 7)) }
  }
}

/// What a line says, without how it is laid out: what only looks otherwise may go.
private func letters(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
}

private func visibleTexts(_ subject: Subject) -> [String] {
  subject.visibleLines.map { subject.tree.string(subject.tree.visible($0)) }
}

/// What one side has written is there; of an item at least its words.
private func nothingLost(
  _ result: Subject, _ base: Subject, _ ours: Subject, _ theirs: Subject
) -> String? {
  let there = Set(visibleTexts(result))
  let contents = Set(
    result.visibleLines.map { result.tree.string(result.tree.content($0)) })
  let items = Set(result.canvas.items.map { result.canvas.text($0) })
  let before = Set(visibleTexts(base))
  let lettersBefore = Set(before.map(letters))
  for side in [ours, theirs] {
    for line in side.visibleLines {
      let text = side.tree.string(side.tree.visible(line))
      guard !there.contains(text), !before.contains(text) else { continue }
      if contents.contains(side.tree.string(side.tree.content(line))) { continue }
      if lettersBefore.contains(letters(text)) { continue }
      let item = side.canvas.items.first { $0.line == line }
      if let item, items.contains(side.canvas.text(item)) || isWritten(item, side, before) {
        continue
      }
      if isSupposed(line, side, in: result) { continue }
      // A status and a value are told beside what they are of.
      if [.hypothesis, .metadata, .heading, .title].contains(side.tree.kind(line)) { continue }
      return "\(text) is lost: \(escaped(result.bytes))"
    }
  }
  return nil
}

/// Whether the words of an item stand in any of the lines, as they are read or, with what escapes
/// them, as they are written.
private func isWritten(_ item: Item, _ side: Subject, _ lines: Set<String>) -> Bool {
  let written = side.tree.string(side.canvas.writtenText(item))
  return lines.contains { $0.contains(side.canvas.text(item)) || $0.contains(written) }
}

/// Whether a line is a hypothesis whose words are another one's as well: the status merges by itself.
private func isSupposed(_ line: Int, _ side: Subject, in result: Subject) -> Bool {
  let mine = side.canvas.hypotheses.filter { $0.line == line }.map { side.tree.string($0.text) }
  let there = Set(result.canvas.hypotheses.map { result.tree.string($0.text) })
  return mine.contains { there.contains($0) }
}

/// Every line is one of the three files', but for marks of conflicts and items put together.
private func nothingInvented(_ result: Subject, _ all: [Subject]) -> String? {
  let known = Set(all.flatMap { visibleTexts($0) })
  let texts = Set(all.flatMap { subject in subject.canvas.items.map { subject.canvas.text($0) } })
  for line in result.visibleLines {
    switch result.tree.kind(line) {
    case .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd: continue
    default: break
    }
    let text = result.tree.string(result.tree.visible(line))
    if text.isEmpty || known.contains(text) { continue }
    if all.contains(where: { isSupposed(line, result, in: $0) }) { continue }
    if let item = result.canvas.items.first(where: { $0.line == line }),
      texts.contains(result.canvas.text(item))
    {
      continue
    }
    if [.hypothesis, .metadata, .heading, .title, .item, .note, .impact, .decision]
      .contains(result.tree.kind(line)),
      known.contains(where: { ends($0, with: result.tree.string(result.tree.content(line))) })
    {
      continue
    }
    if result.tree.kind(line) == .hypothesis || result.tree.kind(line) == .metadata { continue }
    return "\(text) is invented: \(escaped(result.bytes))"
  }
  return nil
}

/// Whether a text ends with another one, scalar by scalar: a joiner makes one character of what stands
/// before it, too.
private func ends(_ text: String, with end: String) -> Bool {
  text.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
}

/// Without conflicts there is no error that the files have not; with them each is told, and after a
/// choice there is no mark left.
private func closed(_ made: Merge, _ result: Subject, _ all: [Subject]) -> String? {
  guard all.allSatisfy({ !$0.canvas.hasErrors }) else { return nil }
  let errors = result.canvas.diagnostics.filter { $0.severity == .error }
  if made.conflicts.isEmpty {
    return errors.isEmpty ? nil : "\(errors[0].code) in \(escaped(result.bytes))"
  }
  guard result.tree.conflicts.count >= made.conflicts.count else {
    return "\(made.conflicts.count) conflicts, \(result.tree.conflicts.count) marked: "
      + escaped(result.bytes)
  }
  for choice in ConflictChoice.allCases {
    let bytes = resolved(result.tree, choice)
    if !parse(bytes).conflicts.isEmpty { return "\(choice) leaves a conflict" }
  }
  return nil
}

extension Trial {
  /// Three files of one case.
  public static func triple(_ number: Int) -> MergeCase {
    var generator = CanvasGenerator(seed: seed &* 0x1_0000_0005 &+ UInt64(number))
    let base = generator.file()
    return MergeCase(
      base: base, ours: generator.mutated(base, times: 4),
      theirs: generator.mutated(base, times: 4))
  }

  /// Holds the laws against many triples; gives what is wrong, once a chunk.
  public static func failures(
    ofTriples make: @escaping @Sendable (Int) -> MergeCase
  ) async -> [String] {
    return await withTaskGroup { group in
      for chunk in chunks {
        group.addTask { failure(in: chunk, make) }
      }
      var found: [String] = []
      for await one in group { found += one }
      return found.sorted()
    }
  }

  private static func failure(in numbers: Range<Int>, _ make: (Int) -> MergeCase) -> [String] {
    for number in numbers {
      var files = make(number)
      guard mergeViolation(files) != nil else { continue }
      for path in [\MergeCase.base, \.ours, \.theirs, \.base] {
        files[keyPath: path] = shrunk(files[keyPath: path]) { bytes in
          var smaller = files
          smaller[keyPath: path] = bytes
          return mergeViolation(smaller) != nil
        }
      }
      return [
        "seed \(seed), triple \(number): \(mergeViolation(files) ?? "")\n  base "
          + "\(escaped(files.base))\n  ours \(escaped(files.ours))\n  theirs \(escaped(files.theirs))"
      ]
    }
    return []
  }
}
