import PBMModel
import PBMSyntax

/// Looks at a merge before anybody gets it: it has no error that its sides have not, and nothing
/// that a side wrote is lost.
struct MergeCheck {
  private let elements: MergeElements
  /// The element that each line of the merge was written for.
  private let elementOfLine: [Int?]
  /// The elements that were written by themselves.
  private let written: Set<Int>
  private let result: Canvas

  init(_ elements: MergeElements, _ merge: Merge, by writer: MergeWriter) {
    self.elements = elements
    elementOfLine = writer.elementOfLine
    written = writer.written
    result = readCanvas(merge.bytes)
  }

  /// The elements that should rather be conflicts; all that there are, where no single one is to
  /// blame.
  func doubtfulElements() -> Set<Int> {
    var doubtful = elementsWithErrors()
    if hasLostLine() { doubtful.formUnion(elements.elements.indices) }
    return doubtful
  }

  // MARK: Errors

  private func elementsWithErrors() -> Set<Int> {
    let isClean = elements.versions.allSatisfy { !$0.canvas.hasErrors }
    guard isClean else { return [] }
    var found: Set<Int> = []
    for finding in result.diagnostics
    where finding.severity == .error && finding.code != .conflict {
      let line = result.tree.line(at: Int(finding.range.start))
      guard line < elementOfLine.count, let element = elementOfLine[line] else {
        return Set(elements.elements.indices)
      }
      found.formUnion(culprits(element))
    }
    return found
  }

  /// A line that cannot be right is one itself; a box that has lost all its items has lost the last
  /// ones to one of the sides.
  private func culprits(_ element: Int) -> Set<Int> {
    let lost = MergeSide.allCases.flatMap { elements.children(element, $0) }.filter { child in
      let nodes = elements.elements[child]
      return nodes[.base] != nil && (nodes[.ours] == nil) != (nodes[.theirs] == nil)
    }
    return lost.isEmpty ? [element] : Set(lost)
  }

  // MARK: Losses

  /// Whether a line that a side wrote is not there any more.
  private func hasLostLine() -> Bool {
    let tree = result.tree
    var there: Set<[UInt8]> = []
    for line in 0..<tree.lineCount { there.insert(Array(tree.bytes[tree.visible(line).indices])) }
    let base = elements.version(.base)
    var before: Set<[UInt8]> = []
    for node in base.nodes { before.insert(visible(base, node)) }
    for side in [MergeSide.ours, .theirs] {
      let version = elements.version(side)
      for (index, node) in version.nodes.enumerated() {
        let text = visible(version, node)
        guard !before.contains(text), !there.contains(text) else { continue }
        if !isAccounted(elements.elementOf[side.rawValue][index], side) { return true }
      }
    }
    return false
  }

  private func visible(_ version: MergeVersion, _ node: MergeNode) -> [UInt8] {
    Array(version.bytes(version.tree.visible(node.line)))
  }

  /// A line that both sides have is there with what each of them changed, where it was written by
  /// itself, and one that only looks otherwise than in the base may go with it.
  private func isAccounted(_ element: Int, _ side: MergeSide) -> Bool {
    let nodes = elements.elements[element]
    if nodes[.ours] != nil, nodes[.theirs] != nil { return written.contains(element) }
    guard let old = nodes[.base], let new = nodes[side] else { return false }
    return elements.hasSameParts(old, new, of: side)
  }
}
