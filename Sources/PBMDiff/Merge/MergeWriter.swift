import PBMModel
import PBMSyntax

/// Writes what three versions come to, element by element.
struct MergeWriter {
  /// The element that each line was written for; nil for marks of conflicts and what is behind all.
  private(set) var elementOfLine: [Int?] = []
  /// The elements that were written by themselves, with what every version has of them: those that
  /// are only part of a conflict about what they stand below are not.
  private(set) var written: Set<Int> = []
  private let elements: MergeElements
  private let fates: MergeFates
  private let lines: MergeLine
  private let marker: MergeMarker
  /// The elements that become conflicts whatever else is known of them.
  private let forced: Set<Int>
  private let lineEnd: [UInt8]
  private var output: [UInt8] = []
  private var conflicts: [Merge.Conflict] = []

  init(
    _ elements: MergeElements, _ fates: MergeFates, _ marker: MergeMarker, _ forced: Set<Int>
  ) {
    self.elements = elements
    self.fates = fates
    self.forced = forced
    lines = MergeLine(elements: elements)
    lineEnd = elements.lineEnd
    self.marker = marker
  }

  /// The whole file.
  mutating func merge() -> Merge {
    let trees = elements.versions.map(\.tree)
    output += elements.byteOrderMark
    writeChildren(of: nil)
    let hasTail = writeTail()
    let isEnded = trees.map { tree in tree.bytes.last.map { $0 == 10 || $0 == 13 } ?? true }
    if !hasTail, conflicts.isEmpty, !(threeWay(isEnded[0], isEnded[1], isEnded[2]) ?? true),
      output.suffix(lineEnd.count) == lineEnd[...]
    {
      output.removeLast(lineEnd.count)
    }
    return Merge(bytes: output, conflicts: conflicts)
  }

  // MARK: Order

  /// The kinds of lines that may stand behind each other without one becoming the other's: notes
  /// belong to what is above them, so those of an element come first.
  private static func rank(_ node: MergeNode) -> Int {
    if node.isSection { return 3 }
    return switch node.kind {
    case .title, .metadata, .note: 0
    case .item: 2
    default: 1
    }
  }

  private mutating func writeChildren(of element: Int?) {
    let lists = MergeSide.allCases.map { side in
      elements.children(element, side).filter { stands($0, below: element) }
    }
    for rank in 0...3 {
      let ranked = lists.map { list in list.filter { self.rank($0) == rank } }
      let order = MergeOrder(
        base: ranked[0], ours: ranked[1], theirs: ranked[2],
        isBefore: { [lines, elements] left, right in
          MergeWriter.isBefore(lines, elements.elements[left], elements.elements[right])
        })
      for child in order.merged() { write(child, below: element) }
    }
  }

  private func rank(_ element: Int) -> Int {
    let nodes = elements.elements[element]
    for side in MergeSide.allCases {
      if let node = nodes[side] { return MergeWriter.rank(elements.version(side).nodes[node]) }
    }
    return 0
  }

  private func stands(_ element: Int, below parent: Int?) -> Bool {
    switch fates.fates[element] {
    case .stays(let place), .contradicted(let place): place == parent
    case .movedApart(let ours, let theirs): ours == parent || theirs == parent
    case .goes: false
    }
  }

  /// By bytes, so that no side goes before the other.
  private static func isBefore(
    _ lines: MergeLine, _ left: MergeElement, _ right: MergeElement
  ) -> Bool {
    func text(_ element: MergeElement) -> [UInt8] {
      let texts = [MergeSide.ours, .theirs].compactMap { side in
        element[side].map { lines.text(side, $0) }
      }
      return texts.min { $0.lexicographicallyPrecedes($1) } ?? []
    }
    return text(left).lexicographicallyPrecedes(text(right))
  }

  // MARK: Elements

  private mutating func write(_ element: Int, below parent: Int?) {
    let nodes = elements.elements[element]
    if forced.contains(element) {
      return writeBlock(element, nodes, .wrongTogether)
    }
    switch fates.fates[element] {
    case .goes: return
    case .contradicted: writeBlock(element, nodes, .deletedAndChanged)
    case .movedApart(let ours, let theirs):
      // In each of the places, one side has it and the other has not.
      var seen = nodes
      seen.nodes[ours == parent ? MergeSide.theirs.rawValue : MergeSide.ours.rawValue] = nil
      // What was there before stands in one of them, lest deciding for it leaves nothing.
      if ours != parent { seen.nodes[MergeSide.base.rawValue] = nil }
      writeBlock(element, seen, .movedApart, isCounted: theirs != parent)
    case .stays:
      writeLead(element, nodes)
      writeLine(element, nodes)
      writeChildren(of: element)
    }
  }

  private mutating func writeLine(_ element: Int, _ nodes: MergeElement) {
    written.insert(element)
    if let line = lines.merged(nodes) {
      put(line, end(nodes), element)
      return
    }
    func side(_ side: MergeSide) -> [UInt8]? { nodes[side].map { lines.text(side, $0) + lineEnd } }
    put(
      marker.block(
        ours: side(.ours) ?? [], base: side(.base), theirs: side(.theirs) ?? []))
    note(element, nodes, nodes[.base] == nil ? .bothAdded : .bothChanged)
  }

  /// A conflict of an element with all that belongs to it.
  private mutating func writeBlock(
    _ element: Int, _ nodes: MergeElement, _ kind: Merge.Kind, isCounted: Bool = true
  ) {
    written.insert(element)
    for side in [MergeSide.ours, .theirs] where nodes[side] != nil {
      writeBlanks(side, nodes[side] ?? 0)
      break
    }
    put(
      marker.block(
        ours: subtree(.ours, nodes[.ours]), base: nodes[.base].map { subtree(.base, $0) },
        theirs: subtree(.theirs, nodes[.theirs])))
    if isCounted { note(element, nodes, kind) }
  }

  /// An element's lines in one version, comments before it and within included.
  private func subtree(_ side: MergeSide, _ node: Int?) -> [UInt8] {
    guard let node else { return [] }
    let version = elements.version(side)
    var lines = version.nodes[node].lead.filter { version.tree.kind($0) == .comment }
    let last = lastLine(version, node)
    lines += version.nodes[node].line...last
    return lines.flatMap { version.text($0) + lineEnd }
  }

  private func lastLine(_ version: MergeVersion, _ node: Int) -> Int {
    var node = node
    // Sections as a whole are no conflict: only what belongs to a line goes with it.
    while let last = version.children(of: node).last { node = last }
    return version.nodes[node].line
  }

  private mutating func note(_ element: Int, _ nodes: MergeElement, _ kind: Merge.Kind) {
    for side in [MergeSide.base, .ours, .theirs] {
      guard let node = nodes[side] else { continue }
      let version = elements.version(side)
      var owner: Int? = node
      while let one = owner, version.nodes[one].item == nil { owner = version.nodes[one].parent }
      let item = owner.flatMap { version.nodes[$0].item }.map { version.canvas.items[$0] }
      let text =
        item.map { version.canvas.text($0) }
        ?? version.tree.string(version.tree.visible(version.nodes[node].line))
      conflicts.append(Merge.Conflict(box: item?.box, text: text, kind: kind))
      return
    }
  }

  // MARK: Lines

  /// The blank lines and comments above an element.
  private mutating func writeLead(_ element: Int, _ nodes: MergeElement) {
    func lead(_ side: MergeSide) -> [[UInt8]]? {
      nodes[side].map { node in
        let version = elements.version(side)
        return version.nodes[node].lead.map { Array(version.text($0)) }
      }
    }
    let leads = (lead(.base) ?? [], lead(.ours), lead(.theirs))
    writeLines(MergeLead.merged(leads.0, leads.1, leads.2), element)
  }

  /// Writes what stands behind all elements, and tells whether that is anything.
  private mutating func writeTail() -> Bool {
    let tails = elements.versions.map { version in version.tail.map { Array(version.text($0)) } }
    let tail = MergeLead.merged(tails[0], tails[1], tails[2])
    writeLines(tail, nil)
    return !tail.isEmpty
  }

  private mutating func writeLines(_ lines: [[UInt8]], _ element: Int?) {
    for line in lines { put(line, lineEnd, element) }
  }

  private mutating func writeBlanks(_ side: MergeSide, _ node: Int) {
    let version = elements.version(side)
    for line in version.nodes[node].lead where version.tree.kind(line) == .blank {
      put(Array(version.text(line)), lineEnd, nil)
    }
  }

  /// The end of a line: the merge's usual one, unless it was another than its side's usual one.
  private func end(_ nodes: MergeElement) -> [UInt8] {
    func unusual(_ side: MergeSide) -> [UInt8]? {
      guard let node = nodes[side] else { return nil }
      let version = elements.version(side)
      let line = version.nodes[node].line
      let end = version.tree.bytes[version.text(line).endIndex..<Int(version.tree.range(line).end)]
      return end.isEmpty || end.elementsEqual(version.lineEnd) ? nil : Array(end)
    }
    let (mine, other) = (unusual(.ours), unusual(.theirs))
    if nodes[.ours] != nil, nodes[.theirs] != nil, let end = threeWay(unusual(.base), mine, other) {
      return end ?? lineEnd
    }
    let ends = [mine, other].compactMap { $0 }
    return ends.min { $0.lexicographicallyPrecedes($1) } ?? lineEnd
  }

  private mutating func put(_ line: [UInt8], _ end: [UInt8], _ element: Int?) {
    output += line + end
    elementOfLine.append(element)
  }

  private mutating func put(_ block: [UInt8]) {
    output += block
    elementOfLine += [Int?](repeating: nil, count: parse(block).lineCount)
  }
}

/// Merges the blank lines and comments above a line.
enum MergeLead {
  static func merged(
    _ base: [[UInt8]], _ ours: [[UInt8]]?, _ theirs: [[UInt8]]?
  ) -> [[UInt8]] {
    guard let ours, let theirs else { return ours ?? theirs ?? base }
    if let whole = threeWay(base, ours, theirs) { return whole }
    // Of the lines above another one those that are not blank are comments, of either width.
    func isComment(_ line: [UInt8]) -> Bool {
      String(decoding: line, as: UTF8.self).unicodeScalars
        .contains { foldFullwidth($0.value) == 0x2F }
    }
    // As many blank lines as the side with more of them, then all comments that nobody took away.
    let blanks = [ours, theirs].map { $0.filter { !isComment($0) } }.max { left, right in
      left.count != right.count
        ? left.count < right.count
        : right.joined().lexicographicallyPrecedes(left.joined())
    }
    let old = base.filter(isComment)
    let (mine, others) = (ours.filter(isComment), theirs.filter(isComment))
    var result = blanks ?? []
    for comment in old where mine.contains(comment) && others.contains(comment) {
      result.append(comment)
    }
    let came = (mine + others).filter { !old.contains($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    for comment in came where result.last != comment { result.append(comment) }
    return result
  }
}
