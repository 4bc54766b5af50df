import PBMModel
import PBMSyntax

/// The sides of a merge.
enum MergeSide: Int, CaseIterable {
  case base, ours, theirs
}

/// One thing in three versions.
struct MergeElement {
  /// Its node in each version, by the side's number; nil where it is not there.
  var nodes: [Int?] = [nil, nil, nil]

  subscript(side: MergeSide) -> Int? { nodes[side.rawValue] }
}

/// What in three versions is one thing.
struct MergeElements {
  let versions: [MergeVersion]
  private(set) var elements: [MergeElement] = []
  /// The element of each node, by version.
  private(set) var elementOf: [[Int]]

  init(_ base: Canvas, _ ours: Canvas, _ theirs: Canvas) {
    versions = [base, ours, theirs].map { MergeVersion($0) }
    elementOf = versions.map { [Int](repeating: -1, count: $0.nodes.count) }
    joinItems()
    joinChildren(of: [nil, nil, nil])
    var next = 0
    // What belongs to an element is looked at when the element is known.
    while next < elements.count {
      joinChildren(of: elements[next].nodes)
      next += 1
    }
  }

  func version(_ side: MergeSide) -> MergeVersion { versions[side.rawValue] }

  /// The end of lines in what they come to.
  var lineEnd: [UInt8] {
    let ends = versions.map(\.lineEnd)
    return threeWay(ends[0], ends[1], ends[2]) ?? ends[1]
  }

  /// What what they come to begins with: a byte order mark, or nothing.
  var byteOrderMark: [UInt8] {
    let marks = versions.map { byteOrderMarkLength($0.tree.bytes) > 0 }
    return threeWay(marks[0], marks[1], marks[2]) ?? true ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Whether a side's line is the base's but for what stands before the words.
  func hasSameParts(_ old: Int, _ new: Int, of side: MergeSide) -> Bool {
    let (before, after) = (version(.base), version(side))
    return before.parts(before.nodes[old]).dropFirst()
      .elementsEqual(after.parts(after.nodes[new]).dropFirst(), by: ==)
  }

  /// The elements that belong to another one in a version, in their order.
  func children(_ element: Int?, _ side: MergeSide) -> [Int] {
    var node: Int?
    if let element {
      guard let found = elements[element][side] else { return [] }
      node = found
    }
    return version(side).children(of: node).map { elementOf[side.rawValue][$0] }
  }

  // MARK: Items

  /// Items are the same as for a comparison, wherever they stand, unless there is doubt.
  private mutating func joinItems() {
    let base = versions[0]
    var ours = partners(base.canvas, versions[1].canvas)
    var theirs = partners(base.canvas, versions[2].canvas)
    joinAdditions(&ours, &theirs)
    for item in base.canvas.items.indices {
      add([
        base.nodeOfItem[item], ours.newOf[item].map { versions[1].nodeOfItem[$0] },
        theirs.newOf[item].map { versions[2].nodeOfItem[$0] },
      ])
    }
    for pair in ours.additions {
      add([nil, versions[1].nodeOfItem[pair.mine], pair.theirs.map { versions[2].nodeOfItem[$0] }])
    }
    for item in versions[2].canvas.items.indices {
      let node = versions[2].nodeOfItem[item]
      if elementOf[2][node] < 0 { add([nil, nil, node]) }
    }
  }

  private mutating func add(_ nodes: [Int?]) {
    for (version, node) in nodes.enumerated() {
      if let node { elementOf[version][node] = elements.count }
    }
    elements.append(MergeElement(nodes: nodes))
  }

  private func partners(_ old: Canvas, _ new: Canvas) -> MergePartners {
    var matching = Matching(old, new)
    matching.old.freeAll()
    matching.new.freeAll()
    matching.match(Weights())
    matching.partDoubtfulPairs(Weights())
    return MergePartners(matching)
  }

  /// What both sides added in the same words, or under one id, was added once; and what one side
  /// seems to have added in the words that the other gave to an old item is that item.
  private func joinAdditions(_ ours: inout MergePartners, _ theirs: inout MergePartners) {
    var found: [AdditionKey: [Int]] = [:]
    for item in versions[2].canvas.items.indices.reversed() {
      for key in additionKeys(versions[2], item) { found[key, default: []].append(item) }
    }
    var taken: Set<Int> = []
    for item in versions[1].canvas.items.indices where ours.oldOf[item] == nil {
      var partner: Int?
      for key in additionKeys(versions[1], item) where partner == nil {
        while let candidate = found[key]?.popLast() {
          // An old item that this side still has is another one.
          let old = theirs.oldOf[candidate]
          if taken.contains(candidate) || old.map({ ours.newOf[$0] != nil }) ?? false { continue }
          partner = candidate
          break
        }
      }
      guard let partner else {
        ours.additions.append((mine: item, theirs: nil))
        continue
      }
      taken.insert(partner)
      if let old = theirs.oldOf[partner] {
        ours.newOf[old] = item
      } else {
        ours.additions.append((mine: item, theirs: partner))
      }
    }
    joinReworded(&theirs, ours)
  }

  /// The same for what theirs seems to have added.
  private func joinReworded(_ theirs: inout MergePartners, _ ours: MergePartners) {
    var found: [AdditionKey: [Int]] = [:]
    for item in versions[1].canvas.items.indices.reversed() {
      guard let old = ours.oldOf[item], theirs.newOf[old] == nil else { continue }
      for key in additionKeys(versions[1], item) { found[key, default: []].append(old) }
    }
    let joined = Set(ours.additions.compactMap(\.theirs))
    for item in versions[2].canvas.items.indices
    where theirs.oldOf[item] == nil && !joined.contains(item) {
      for key in additionKeys(versions[2], item) {
        guard let old = found[key]?.popLast(), theirs.newOf[old] == nil else { continue }
        theirs.newOf[old] = item
        break
      }
    }
  }

  /// What an added item is recognised by: its id, else its words in its section.
  private func additionKeys(_ version: MergeVersion, _ item: Int) -> [AdditionKey] {
    let canvas = version.canvas
    var keys: [AdditionKey] = []
    if let name = canvas.idName(canvas.items[item]) {
      keys.append(AdditionKey(section: [], text: name))
    }
    let node = version.nodes[version.nodeOfItem[item]]
    let section = node.parent.map { version.nodes[$0].key } ?? [0]
    let text = composedText(canvas.textBytes(canvas.items[item]))
    return keys + [AdditionKey(section: section, text: text)]
  }

  private struct AdditionKey: Hashable {
    let section: [UInt8]
    let text: [UInt8]
  }

  // MARK: What belongs to an element

  /// Joins the lines that belong to one element in three versions: by what they say, then those
  /// that stand in the same place and are of the same kind.
  private mutating func joinChildren(of nodes: [Int?]) {
    let isRoot = nodes.allSatisfy { $0 == nil }
    let lists = versions.indices.map { version -> [Int] in
      guard isRoot || nodes[version] != nil else { return [] }
      return versions[version].children(of: nodes[version]).filter { elementOf[version][$0] < 0 }
    }
    guard lists.contains(where: { !$0.isEmpty }) else { return }
    var ours = equals(lists[0], versions[0], lists[1], versions[1])
    var theirs = equals(lists[0], versions[0], lists[2], versions[2])
    let mine = without(lists[1], ours.values)
    let others = without(lists[2], theirs.values)
    // What both sides have besides is new, and nothing that was there before in other words.
    let both = equals(mine, versions[1], others, versions[2])
    addChanged(&ours, lists[0], versions[0], lists[1], versions[1], but: Set(both.keys))
    addChanged(&theirs, lists[0], versions[0], lists[2], versions[2], but: Set(both.values))
    for node in lists[0] { add([node, ours[node], theirs[node]]) }
    for node in mine where elementOf[1][node] < 0 { add([nil, node, both[node]]) }
    for node in others where elementOf[2][node] < 0 { add([nil, nil, node]) }
  }

  /// The nodes of two lists that say the same, those that stand twice in their order.
  private func equals(
    _ old: [Int], _ oldVersion: MergeVersion, _ new: [Int], _ newVersion: MergeVersion
  ) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var taken: Set<Int> = []
    // Of those with one key, such as two decisions, first the ones that are the same to the letter.
    for isWhole in [true, false] {
      func key(_ node: Int, _ version: MergeVersion) -> [UInt8] {
        version.nodes[node].key
          + (isWhole ? Array(version.bytes(version.tree.content(version.nodes[node].line))) : [])
      }
      var waiting: [[UInt8]: [Int]] = [:]
      for node in new.reversed() where !taken.contains(node) {
        waiting[key(node, newVersion), default: []].append(node)
      }
      for node in old where pairs[node] == nil {
        guard let partner = waiting[key(node, oldVersion)]?.popLast() else { continue }
        pairs[node] = partner
        taken.insert(partner)
      }
    }
    return pairs
  }

  private func without(_ list: [Int], _ taken: some Sequence<Int>) -> [Int] {
    let taken = Set(taken)
    return list.filter { !taken.contains($0) }
  }

  /// Joins what stands in the same place: between the same neighbours, the first that is gone became
  /// the first that is new.
  private func addChanged(
    _ pairs: inout [Int: Int], _ old: [Int], _ oldVersion: MergeVersion, _ new: [Int],
    _ newVersion: MergeVersion, but excluded: Set<Int>
  ) {
    let matched = Set(pairs.values)
    guard pairs.count < old.count, matched.count < new.count else { return }
    var gaps: [Gap: [Int]] = [:]
    var last = -1
    for node in new {
      if matched.contains(node) {
        last = node
      } else if !excluded.contains(node) {
        gaps[Gap(last: last, kind: newVersion.nodes[node].kind), default: []].append(node)
      }
    }
    last = -1
    var used: [Gap: Int] = [:]
    for node in old {
      if let partner = pairs[node] {
        last = partner
        continue
      }
      // Headings are told by what they name: one that is gone is no other.
      guard !oldVersion.nodes[node].isSection else { continue }
      let gap = Gap(last: last, kind: oldVersion.nodes[node].kind)
      let next = used[gap, default: 0]
      guard let nodes = gaps[gap], next < nodes.count else { continue }
      used[gap] = next + 1
      pairs[node] = nodes[next]
    }
  }

  private struct Gap: Hashable {
    let last: Int
    let kind: LineKind
  }
}

/// Which items of two versions are one.
struct MergePartners {
  var newOf: [Int?]
  var oldOf: [Int?]
  /// The items that only the newer version has, with the other side's that are the same.
  var additions: [(mine: Int, theirs: Int?)] = []

  init(_ matching: Matching) {
    newOf = matching.old.partners.map { $0 >= 0 ? Int($0) : nil }
    oldOf = matching.new.partners.map { $0 >= 0 ? Int($0) : nil }
  }
}

extension Elements {
  /// Lets the planned items take part as well.
  mutating func freeAll() {
    for index in partners.indices { partners[index] = Elements.free }
  }
}
