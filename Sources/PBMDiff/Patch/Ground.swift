import PBMSyntax

/// The file that a patch is applied to: what its lines say, and where.
struct Ground {
  let tree: Tree
  /// The lines that have anything on them.
  let lines: [SaidLine]
  private let places: [Int: [Int]]
  private let items: [Int: [Int]]
  /// The index behind the last line of each section.
  private let ends: [Int: Int]
  /// The index of the last heading of each section.
  private let headings: [Int: Int]
  private let top: Int
  /// For each index the one behind all lines from there on that belong to what stands above.
  private let blockEnds: [Int]
  /// For each index the one behind all notes from there on.
  private let noteEnds: [Int]
  /// For each index the one behind all lines from there on up to the next heading.
  private let sectionEnds: [Int]

  init(_ tree: Tree, _ sayings: Sayings) {
    self.tree = tree
    top = sayings.top
    var reader = Sayings.Reader(sayings, in: sayings.top)
    for line in 0..<tree.lineCount where tree.kind(line) != .blank {
      _ = reader.read(tree.bytes[tree.textStart(line)..<Int(tree.range(line).end)], line: line)
    }
    lines = reader.lines
    var places: [Int: [Int]] = [:]
    var items: [Int: [Int]] = [:]
    var ends = [sayings.top: 0]
    var headings: [Int: Int] = [:]
    for (index, line) in lines.enumerated() {
      places[line.saying, default: []].append(index)
      if line.kind == .item { items[line.words, default: []].append(index) }
      guard let section = line.section else { continue }
      ends[section] = index + 1
      if line.kind == .heading { headings[section] = index }
    }
    self.places = places
    self.items = items
    // The comments on what follows a section are no part of it.
    let comments = lines.map { $0.kind == .comment }
    self.ends = ends.mapValues { end in
      end == comments.count ? end : (comments[..<end].lastIndex(of: false) ?? -1) + 1
    }
    self.headings = headings
    blockEnds = Ground.ends(lines, \.isBelow)
    noteEnds = Ground.ends(lines) { $0.kind == .note }
    sectionEnds = Ground.ends(lines) { $0.kind != .heading && $0.kind != .comment }
  }

  /// For each index the one behind the lines from there on that are of a kind; comments among them
  /// count, and those behind them do not.
  private static func ends(_ lines: [SaidLine], _ isWanted: (SaidLine) -> Bool) -> [Int] {
    var ends = [Int](repeating: lines.count, count: lines.count + 1)
    for index in lines.indices.reversed() {
      if isWanted(lines[index]) {
        ends[index] = ends[index + 1]
      } else {
        let isAmong = lines[index].kind == .comment && ends[index + 1] > index + 1
        ends[index] = isAmong ? ends[index + 1] : index
      }
    }
    return ends
  }

  /// Where among the lines something is said.
  func places(_ saying: Int) -> [Int] { places[saying] ?? [] }

  /// The items with the words of another one.
  func items(like item: SaidLine) -> [Int] {
    (items[item.words] ?? []).filter { SaidLine.areOne(lines[$0], item) }
  }

  /// Whether the file has the section.
  func has(_ section: Int) -> Bool { ends[section] != nil }

  /// The index of the last heading of a section.
  func heading(of section: Int) -> Int? { headings[section] }

  /// The index behind the last line of a section, before the comments on what follows.
  func end(of section: Int) -> Int { ends[section] ?? 0 }

  /// The index behind all that belongs to the line before this one.
  func endOfBlock(_ index: Int) -> Int { blockEnds[index] }

  /// The index behind all that stands below the same heading as the line before this one.
  func endOfSection(_ index: Int) -> Int { sectionEnds[index] }

  /// The index behind the notes of the line before this one.
  func endOfNotes(_ index: Int) -> Int { noteEnds[index] }

  /// The section of what is put in before the line with this index.
  func section(before index: Int) -> Int? { index == 0 ? top : lines[index - 1].section }

  /// What is put in before the line with this index belongs to this item, if to any.
  func item(before index: Int) -> SaidLine.Item { index == 0 ? .none : lines[index - 1].item }

  /// The number of the line behind which something is put in before the line with this index.
  func lineBehind(_ index: Int) -> Int { index == 0 ? 0 : lines[index - 1].line + 1 }

  /// The number of the line before which something is put in before the line with this index.
  func lineBefore(_ index: Int) -> Int {
    index < lines.count ? lines[index].line : tree.lineCount
  }
}

extension SaidLine {
  /// Whether two items are the same one: by their ids where both have one, else by their words.
  static func areOne(_ left: SaidLine, _ right: SaidLine) -> Bool {
    if let mine = left.id, let theirs = right.id { return mine == theirs }
    return left.words == right.words
  }
}
