import PBMSyntax

/// A tree as the specification shows it: one line a node, under the node that it belongs to.
func dump(_ tree: Tree) -> [String] {
  (0..<tree.lineCount).map { line in
    let indentation = String(repeating: "  ", count: depth(tree, line))
    return indentation + ([name(tree, line)] + tokens(tree, line)).joined(separator: " ")
  }
}

/// The name of a node; a comment says which line it belongs to, since that one comes later.
private func name(_ tree: Tree, _ line: Int) -> String {
  switch tree.kind(line) {
  case .comment: tree.parent(line).map { "comment(\($0 + 1))" } ?? "comment"
  case .conflictStart: marker("conflict-start", tree, line)
  case .conflictBase: marker("conflict-base", tree, line)
  case .conflictMiddle: marker("conflict-middle", tree, line)
  case .conflictEnd: marker("conflict-end", tree, line)
  case .conflictUnread: "unread"
  default: tree.kind(line).name
  }
}

private func marker(_ name: String, _ tree: Tree, _ line: Int) -> String {
  let isPart = tree.conflicts.contains {
    [$0.start, $0.base, $0.middle, $0.end].contains(line)
  }
  return isPart ? name : "lone-marker"
}

private func depth(_ tree: Tree, _ line: Int) -> Int {
  guard tree.kind(line) != .comment else { return 0 }
  return tree.parent(line).map { depth(tree, $0) + 1 } ?? 0
}

/// What stands on the line, blanks and line ends left out.
private func tokens(_ tree: Tree, _ line: Int) -> [String] {
  tree.tokens(line)
    .filter { ![.blank, .lineEnd, .byteOrderMark].contains($0.kind) }
    .map { token in
      let text = visible(tree.bytes[token.range.indices])
      return token.kind == .conflict ? "\"\(text)\"" : "\(token.kind.name) \"\(text)\""
    }
}
