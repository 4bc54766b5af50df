import PBMModel
import PBMSyntax

/// One of the three models of a merge, as nodes: each line that is neither blank nor comment, with
/// the blank lines and comments that travel with it.
struct MergeVersion {
  let canvas: Canvas
  private(set) var nodes: [MergeNode] = []
  /// The children of each node, in file order; behind them those of the file itself.
  private(set) var children: [[Int]] = []
  /// The lines behind the last node: nothing but blank lines and comments.
  private(set) var tail: Range<Int> = 0..<0
  /// The item of the canvas on each node, by the item's index.
  private(set) var nodeOfItem: [Int]
  let lineEnd: [UInt8]

  var tree: Tree { canvas.tree }

  init(_ canvas: Canvas) {
    self.canvas = canvas
    lineEnd = firstLineEnd(canvas.tree.bytes)
    nodeOfItem = [Int](repeating: 0, count: canvas.items.count)
    addNodes()
    addKeys()
  }

  /// The children of a node; of the file where there is none.
  func children(of node: Int?) -> [Int] { children[node ?? nodes.count] }

  private mutating func addNodes() {
    var nodeOfLine: [Int: Int] = [:]
    var parents: [Int?] = []
    var lead = 0
    for line in 0..<tree.lineCount {
      switch tree.kind(line) {
      case .blank, .comment: continue
      default: break
      }
      nodeOfLine[line] = nodes.count
      parents.append(tree.parent(line).flatMap { nodeOfLine[$0] })
      nodes.append(
        MergeNode(
          line: line, kind: tree.kind(line), lead: lead..<line,
          isSection: tree.kind(line) == .heading))
      lead = line + 1
    }
    tail = lead..<tree.lineCount
    children = [[Int]](repeating: [], count: nodes.count + 1)
    for (node, parent) in parents.enumerated() {
      nodes[node].parent = parent
      children[parent ?? nodes.count].append(node)
    }
    for (index, item) in canvas.items.enumerated() {
      guard let node = nodeOfLine[item.line] else { continue }
      nodes[node].item = index
      nodeOfItem[index] = node
    }
    for (index, hypothesis) in canvas.hypotheses.enumerated() {
      if let node = nodeOfLine[hypothesis.line] { nodes[node].hypothesis = index }
    }
    for entry in canvas.metadata {
      if let node = nodeOfLine[entry.line] {
        nodes[node].entry = entry.value
        nodes[node].metadataKey = entry.key
      }
    }
  }

  // MARK: Keys

  /// What nodes of two versions are found by that belong to the same node.
  private mutating func addKeys() {
    for section in canvas.sections {
      guard let node = nodes.firstIndexOnLine(section.line) else { continue }
      nodes[node].isSection = true
      switch section.meaning {
      case .box(let box): nodes[node].key = [0x62, box.rawValue]
      case .hypotheses: nodes[node].key = [0x68]
      case .unknown, .note: break
      }
    }
    for node in nodes.indices where nodes[node].key.isEmpty {
      nodes[node].key = key(nodes[node])
    }
  }

  private func key(_ node: MergeNode) -> [UInt8] {
    let kind = node.kind.rawValue
    switch node.kind {
    case .title, .decision: return [kind]
    case .metadata:
      if let key = node.metadataKey { return [kind, key.rawValue] }
      return [kind, 0xFF] + bytes(tree.content(node.line)).prefix { $0 != 0x3A }
    case .hypothesis, .item:
      if let index = node.hypothesis {
        return [kind] + composedText(Array(bytes(canvas.hypotheses[index].text)))
      }
    default: break
    }
    return [kind] + composedText(Array(bytes(tree.content(node.line))))
  }

  // MARK: Bytes

  func bytes(_ range: ByteRange) -> ArraySlice<UInt8> { tree.bytes[range.indices] }

  /// A line without its end.
  func text(_ line: Int) -> ArraySlice<UInt8> {
    var end = Int(tree.range(line).end)
    let start = tree.textStart(line)
    while end > start, tree.bytes[end - 1] == 10 || tree.bytes[end - 1] == 13 { end -= 1 }
    return tree.bytes[start..<end]
  }

  /// A line in parts that are merged one by one; those of one kind of line are as many.
  func parts(_ node: MergeNode) -> [ArraySlice<UInt8>] {
    let line = text(node.line)
    let content = tree.content(node.line)
    var cuts = [Int(content.start)]
    if let index = node.item {
      let text = canvas.writtenText(canvas.items[index])
      cuts = [Int(text.start), Int(text.end)]
    } else if let index = node.hypothesis {
      cuts.append(Int(canvas.hypotheses[index].text.start))
    } else if let value = node.entry {
      cuts.append(Int(value.start))
    }
    var parts: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    for cut in cuts {
      let end = min(max(cut, start), line.endIndex)
      parts.append(line[start..<end])
      start = end
    }
    return parts + [line[start...]]
  }
}

/// A line of one version.
struct MergeNode {
  let line: Int
  let kind: LineKind
  /// The blank lines and comments above it, which travel with it.
  let lead: Range<Int>
  var parent: Int?
  /// Index of the canvas' item on it.
  var item: Int?
  /// Index of the canvas' hypothesis on it.
  var hypothesis: Int?
  /// The value, where it is metadata.
  var entry: ByteRange?
  var metadataKey: MetadataKey?
  var key: [UInt8] = []
  /// Whether it opens a section; a title may, too.
  var isSection: Bool
}

extension [MergeNode] {
  /// The node on a line; nodes stand in the order of lines.
  func firstIndexOnLine(_ line: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].line == line ? low : nil
  }
}
