import PBMModel
import PBMSyntax

/// What the comments of a file ask to be left out, and what there is to say of these comments.
struct Ignoring {
  private struct Entry {
    let comment: Int
    let name: IgnoreComment.Name
    let code: Code
    var isUsed = false
    /// Whether it met an error of reading, which stays.
    var metError = false
  }

  /// What one comment's target covers.
  private struct Scope: Hashable {
    let lines: Range<Int>
    let code: String
  }

  private var comments: [IgnoreComment] = []
  private var entries: [Entry] = []
  private var entriesByScope: [Scope: Int] = [:]
  /// The lines that something is ignored on, in order; each range lies in another one, or apart.
  private var ranges: [Range<Int>] = []
  private var entriesOfFile: [String: Int] = [:]
  private var findings: [Diagnostic] = []

  /// Whether there is any such comment.
  var isAsked: Bool { !comments.isEmpty }

  init(_ canvas: Canvas) {
    let tree = canvas.tree
    for line in 0..<tree.lineCount where tree.kind(line) == .comment {
      if let comment = IgnoreComment(tree, line) { comments.append(comment) }
    }
    guard !comments.isEmpty else { return }
    var reach = IgnoreReach(canvas)
    for number in comments.indices { take(number, tree, &reach) }
    ranges = Set(ranges).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
  }

  // MARK: What is asked

  private mutating func take(_ number: Int, _ tree: Tree, _ reach: inout IgnoreReach) {
    let comment = comments[number]
    guard let kind = comment.reach else { return reportUnknownWord(comment, tree) }
    guard !comment.names.isEmpty else {
      return report(
        .unknownIgnore, comment.word, "no code stands behind \"\(kind.rawValue)\"",
        help: "write which findings are meant, as in \"// \(kind.rawValue) empty-box -- reason\"")
    }
    var lines: Range<Int>?
    switch kind {
    case .file:
      guard reach.isAboveSections(comment.line) else {
        return report(
          .unknownIgnore, comment.word,
          "\"pbm:ignore-file\" holds only where it stands above the first section",
          help: "move it to the top of the file, or write \"pbm:ignore\" for what is below it")
      }
    case .element: lines = tree.parent(comment.line).map { reach.lines(from: $0) } ?? 0..<0
    }
    for name in comment.names { take(name, number, lines) }
    if !comment.hasReason {
      report(
        .ignoreWithoutReason, comment.word, "nobody will know why this is ignored",
        help: "write the reason behind the codes: \"-- reason\"")
    }
  }

  private mutating func take(_ name: IgnoreComment.Name, _ comment: Int, _ lines: Range<Int>?) {
    guard let rule = rule(named: name.text) else {
      let near = nearestWord(to: name.text, among: allRules.map(\.code.name))
      return report(
        .unknownIgnore, name.range, "there is no finding with the code \"\(shortened(name.text))\"",
        help: near.map { "did you mean \"\($0)\"?" } ?? "pbm explain lists all codes",
        fixes: near.map {
          [Fix("write \"\($0)\"", isSafe: false, edits: [Edit(name.range, Array($0.utf8))])]
        } ?? [])
    }
    let index = entries.count
    entries.append(Entry(comment: comment, name: name, code: rule.code))
    guard let lines else {
      if entriesOfFile[name.text] == nil { entriesOfFile[name.text] = index }
      return
    }
    let scope = Scope(lines: lines, code: name.text)
    if entriesByScope[scope] == nil { entriesByScope[scope] = index }
    ranges.append(lines)
  }

  private mutating func reportUnknownWord(_ comment: IgnoreComment, _ tree: Tree) {
    let word = tree.string(comment.word)
    let near = nearestWord(to: word, among: IgnoreComment.Reach.allCases.map(\.rawValue))
    report(
      .unknownIgnore, comment.word, "\"\(shortened(word))\" says nothing to pbm",
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "a comment that begins with \"pbm:\" is \"pbm:ignore\" or \"pbm:ignore-file\"")
  }

  private mutating func report(
    _ code: Code, _ range: ByteRange, _ message: String, help: String? = nil, fixes: [Fix] = []
  ) {
    findings.append(Diagnostic(code, range, message, help: help, fixes: fixes))
  }

  // MARK: What is left

  /// The findings that nobody asked to leave out, and those about the comments.
  /// - Parameter isComplete: whether all rules were asked; what some of them find may be needed.
  func left(
    of found: [Diagnostic], _ canvas: Canvas, _ options: LintOptions, isComplete: Bool
  ) -> [Diagnostic] {
    var copy = self
    let left = copy.takeOut(found, canvas)
    return left + findings + copy.unused(canvas.tree, options, isComplete)
  }

  private mutating func takeOut(_ found: [Diagnostic], _ canvas: Canvas) -> [Diagnostic] {
    let tree = canvas.tree
    let byPlace = found.sorted { $0.range.start < $1.range.start }
    var left: [Diagnostic] = []
    var open: [Range<Int>] = []
    var next = 0
    for finding in byPlace {
      let line = tree.line(at: Int(finding.range.start))
      while next < ranges.count, ranges[next].lowerBound <= line {
        while let last = open.last, last.upperBound <= ranges[next].lowerBound { open.removeLast() }
        open.append(ranges[next])
        next += 1
      }
      while let last = open.last, last.upperBound <= line { open.removeLast() }
      // What points at nothing is missing from the file, not from what stands there.
      let scopes = finding.range.isEmpty ? [] : open
      if !isIgnored(finding, scopes) { left.append(finding) }
    }
    return left
  }

  private mutating func isIgnored(_ finding: Diagnostic, _ scopes: [Range<Int>]) -> Bool {
    let name = finding.code.name
    // The nearest comment counts: one further out is left over where nothing else needs it.
    let scope = scopes.last { entriesByScope[Scope(lines: $0, code: name)] != nil }
    guard
      let index = scope.flatMap({ entriesByScope[Scope(lines: $0, code: name)] })
        ?? entriesOfFile[name]
    else { return false }
    if isOfReading(finding) {
      entries[index].metError = true
      return false
    }
    entries[index].isUsed = true
    return true
  }

  /// Whether something could not be read at all; then nobody knows what is ignored with it.
  private func isOfReading(_ finding: Diagnostic) -> Bool {
    finding.code.severity == .error && rule(named: finding.code.name)?.check == nil
  }

  // MARK: What was asked for nothing

  private func unused(
    _ tree: Tree, _ options: LintOptions, _ isComplete: Bool
  ) -> [Diagnostic] {
    var unusedByComment: [[Entry]] = comments.map { _ in [] }
    // A rule that is off finds nothing: that says nothing of the comment.
    for entry in entries where !entry.isUsed && options.level(of: entry.code) != .off {
      if !isComplete, rule(named: entry.code.name)?.base != nil { continue }
      unusedByComment[entry.comment].append(entry)
    }
    return zip(comments, unusedByComment).flatMap { comment, unused -> [Diagnostic] in
      guard let first = unused.first else { return [] }
      if unused.count == comment.names.count, !unused.contains(where: \.metError) {
        let fix = Fix(
          "take the comment away", isSafe: isHarmless(comment.line, tree),
          edits: [Edit(tree.range(comment.line), [])])
        return [finding(first, on: comment.word, unused.map(\.name.text), fix)]
      }
      // Both are in the order of the comment.
      var index = 0
      return unused.map { entry in
        while index < comment.names.count - 1, comment.names[index].range != entry.name.range {
          index += 1
        }
        let edit = Edit(rangeOfName(index, in: comment), [])
        let isLast = comment.names.count == 1
        let fix = Fix(
          isLast ? "take the comment away" : "take the code away",
          isSafe: !isLast || isHarmless(comment.line, tree),
          edits: [isLast ? Edit(tree.range(comment.line), []) : edit])
        return finding(entry, on: entry.name.range, [entry.name.text], fix)
      }
    }
  }

  private func finding(
    _ entry: Entry, on range: ByteRange, _ names: [String], _ fix: Fix
  ) -> Diagnostic {
    let listed = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
    let message =
      entry.metError
      ? "\(listed) cannot be ignored: while something cannot be read, nobody knows what it says"
      : "there is nothing to ignore here: \(listed)"
    return Diagnostic(
      .unusedIgnore, range, message,
      help: entry.metError
        ? "mend what cannot be read, and take this away"
        : "take it away, or put it right above what it is meant for",
      fixes: [fix])
  }

  /// Whether nothing becomes anything else when a line goes: what a file begins with may be a byte
  /// order mark, or make a picture of it.
  private func isHarmless(_ line: Int, _ tree: Tree) -> Bool {
    let structure: [LineKind] = [.title, .metadata, .heading, .item]
    if (0..<min(line, 20)).contains(where: { structure.contains(tree.kind($0)) }) { return true }
    guard line + 1 < tree.lineCount, tree.start(line + 1) < tree.bytes.count else { return true }
    let next = tree.bytes[tree.start(line + 1)]
    return next == UInt8(ascii: "#") || next == UInt8(ascii: "/")
      || next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
  }

  /// A code with the comma that parts it from its neighbour.
  private func rangeOfName(_ index: Int, in comment: IgnoreComment) -> ByteRange {
    let name = comment.names[index]
    if index + 1 < comment.names.count {
      return ByteRange(Int(name.range.start), Int(comment.names[index + 1].range.start))
    }
    guard index > 0 else { return name.range }
    return ByteRange(Int(comment.names[index - 1].range.end), Int(name.range.end))
  }
}
