import PBMModel
import PBMSyntax

// Laws of the tree: nothing is lost, everything has its place, nothing depends on anything else.

extension Law {
  /// What holds for every tree.
  public static let reading: [Law] = [
    lossless, tiled, placed, related, pure,
  ]

  /// The tokens of all lines, one after another, are the file.
  public static let lossless = Law("the tree's text is the file's bytes") { subject in
    let tree = subject.tree
    var bytes: [UInt8] = []
    for line in 0..<tree.lineCount {
      for token in tree.tokens(line) {
        if token.range.isEmpty { return "an empty token on line \(line)" }
        bytes += tree.bytes[token.range.indices]
      }
    }
    return bytes == subject.bytes ? nil : "the tokens give \(escaped(bytes))"
  }

  /// Lines tile the file, tokens tile lines, and line ends stand at the ends of lines only.
  public static let tiled = Law("lines tile the file and tokens tile lines") { subject in
    let tree = subject.tree
    let lines = linesWithEnds(subject.bytes)
    guard lines.count == tree.lineCount else {
      return "\(tree.lineCount) lines, not \(lines.count)"
    }
    var position = 0
    for line in 0..<tree.lineCount {
      let range = tree.range(line)
      guard Int(range.start) == position, range.count == lines[line].count else {
        return "line \(line) at \(range)"
      }
      let tokens = tree.tokens(line)
      for (index, token) in tokens.enumerated() {
        guard Int(token.range.start) == position else {
          return "a gap before token \(index) of \(line)"
        }
        position = Int(token.range.end)
        let hasEnd = tree.bytes[token.range.indices].contains { $0 == 10 || $0 == 13 }
        guard hasEnd == (token.kind == .lineEnd) else { return "a line end in \(token.kind)" }
        if token.kind == .lineEnd, index + 1 < tokens.count {
          return "a line end inside line \(line)"
        }
      }
      guard position == Int(range.end) else { return "the tokens of line \(line) stop early" }
    }
    return position == subject.bytes.count ? nil : "the lines stop early"
  }

  /// Mark, content and visible part lie in their line, in this order.
  public static let placed = Law("mark and content lie in their line") { subject in
    let tree = subject.tree
    for line in 0..<tree.lineCount {
      let range = tree.range(line)
      let content = tree.content(line)
      let visible = tree.visible(line)
      let mark = tree.mark(line)
      guard range.start <= content.start, content.start <= content.end, content.end <= range.end,
        range.start <= visible.start, visible.start <= visible.end, visible.end <= range.end,
        visible.start <= mark.start, mark.start <= mark.end, mark.end <= visible.end
      else { return "line \(line): \(range) visible \(visible) mark \(mark) content \(content)" }
      if tree.kind(line) == .blank, !visible.isEmpty { return "a blank line with something on it" }
      if tree.line(at: Int(range.start)) != line { return "line(at:) is wrong for line \(line)" }
    }
    return nil
  }

  /// Parents stand above; what a comment belongs to is the next line with words.
  public static let related = Law("lines belong to lines that may hold them") { subject in
    let tree = subject.tree
    for line in 0..<tree.lineCount {
      let kind = tree.kind(line)
      if kind == .comment {
        let next = (line + 1..<tree.lineCount).first {
          tree.kind($0) != .comment && tree.kind($0) != .blank
        }
        if tree.parent(line) != next { return "the comment on line \(line) belongs elsewhere" }
        continue
      }
      guard let parent = tree.parent(line) else { continue }
      guard parent < line else { return "line \(line) belongs to a later line" }
      let holders: [LineKind]? =
        switch kind {
        case .item: [.heading]
        case .decision, .impact, .hypothesis: [.item, .heading]
        case .note: [.item, .heading, .decision, .impact, .hypothesis]
        default: nil
        }
      guard let holders, holders.contains(tree.kind(parent)) else {
        return "a \(kind) belongs to a \(tree.kind(parent))"
      }
    }
    for one in tree.conflicts {
      guard one.start < one.base ?? one.middle, one.base ?? one.start < one.middle,
        one.middle < one.end, tree.kind(one.start) == .conflictStart,
        tree.kind(one.middle) == .conflictMiddle, tree.kind(one.end) == .conflictEnd
      else { return "a conflict out of order: \(one)" }
    }
    return nil
  }

  /// The same bytes give the same tree and canvas.
  public static let pure = Law("reading is a function of the bytes") { subject in
    let tree = subject.tree
    let again = parse(subject.bytes)
    guard tree.content == again.content, tree.lineCount == again.lineCount,
      tree.conflicts == again.conflicts
    else { return "another tree" }
    for line in 0..<tree.lineCount {
      guard tree.kind(line) == again.kind(line), tree.range(line) == again.range(line),
        tree.content(line) == again.content(line), tree.parent(line) == again.parent(line),
        tree.features(line) == again.features(line)
      else { return "line \(line) is another" }
    }
    let canvas = readCanvas(again)
    guard canvas.diagnostics == subject.canvas.diagnostics else { return "other findings" }
    return subject.facts.difference(from: Facts(canvas))
  }
}
