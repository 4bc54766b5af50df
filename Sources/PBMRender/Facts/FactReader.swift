import PBMModel
import PBMSyntax

/// Goes through a canvas line by line, and says of each where it belongs.
struct FactReader {
  private let canvas: Canvas
  private let writer: FactWriter
  private var facts: [Fact] = []
  private var sections: LineCursor
  private var metadata: LineCursor

  /// The section that is open.
  private var section = Fact.Place.model
  /// The item or, where there is none, the section that impacts and hypotheses belong to.
  private var owner: (place: Fact.Place, order: FactOrder, isItem: Bool)
  /// What notes belong to.
  private var current: (place: Fact.Place, order: FactOrder, indentation: Int)
  /// Comments wait for the line that they belong to.
  private var comments: [Int] = []

  /// Ranks within the model's own facts; keys that the format knows come between the two, in its
  /// order.
  private static let titleRank = 0
  private static let otherKeyRank = 100
  private static let textRank = 200
  private static let endRank = 300

  init(_ canvas: Canvas) {
    self.canvas = canvas
    writer = FactWriter(canvas)
    sections = LineCursor(canvas.sections.map(\.line))
    metadata = LineCursor(canvas.metadata.map(\.line))
    let order = FactOrder(place: Fact.Place.model.rank, rank: FactReader.textRank)
    owner = (.model, order, false)
    current = (.model, order, -2)
  }

  private var tree: Tree { canvas.tree }

  mutating func read() -> [Fact] {
    facts.reserveCapacity(tree.lineCount)
    for line in 0..<tree.lineCount { read(line) }
    let end = FactOrder(place: Fact.Place.model.rank, rank: FactReader.endRank)
    addComments(.model, end, indentation: 0)
    return facts
  }

  private mutating func read(_ line: Int) {
    switch tree.kind(line) {
    case .blank: break
    case .comment: comments.append(line)
    case .title:
      let order = FactOrder(place: Fact.Place.model.rank, rank: FactReader.titleRank)
      if let index = sections.find(line) { return readHeading(line, canvas.sections[index]) }
      add(line, .model, order)
    case .metadata: readMetadata(line)
    case .heading: readHeading(line, sections.find(line).map { canvas.sections[$0] })
    case .item: readItem(line)
    case .decision: readBelonging(line, group: 1)
    case .impact: readBelonging(line, group: 2)
    case .hypothesis: readBelonging(line, group: 3)
    case .note, .conflictStart, .conflictBase, .conflictMiddle, .conflictEnd, .conflictUnread:
      add(line, current.place, current.order, indentation: current.indentation + 2)
    }
  }

  private mutating func readMetadata(_ line: Int) {
    let entry = metadata.find(line).map { canvas.metadata[$0] }
    var rank = FactReader.otherKeyRank
    if let entry, let key = entry.key, !entry.isRepeated { rank = 1 + Int(key.rawValue) }
    // A box's name before a colon is no key, and its line a note.
    if entry == nil { rank = FactReader.textRank }
    add(line, .model, FactOrder(place: Fact.Place.model.rank, rank: rank, start: line))
    let order = FactOrder(place: Fact.Place.model.rank, rank: FactReader.textRank)
    current = (.model, order, -2)
  }

  private mutating func readHeading(_ line: Int, _ heading: Section?) {
    var order = FactOrder(place: 0, rank: 0)
    switch heading?.meaning {
    case .box(let box): section = .box(box)
    case .hypotheses: section = .hypotheses
    case .note:
      // The section before goes on.
      order.rank = 1
      order.element = line
    case .unknown, nil:
      section = .unknown
      // Unknown sections are not mixed.
      order.rank = line
    }
    order.place = section.rank
    owner = (section, order, false)
    current = (section, order, -2)
    if writer.saysMoreThanItsBox(line, heading) {
      add(line, section, order)
    } else {
      addComments(section, order, indentation: 0)
    }
  }

  private mutating func readItem(_ line: Int) {
    // There an item is a hypothesis of the model.
    if section == .hypotheses { return readBelonging(line, group: 3) }
    var order = FactOrder(place: section.rank, rank: 1, element: line, start: line)
    if section == .model { order.rank = FactReader.textRank }
    if section == .unknown { order.rank = owner.order.rank }
    owner = (section, order, true)
    current = (section, order, 0)
    add(line, section, order)
  }

  /// A decision, an impact or a hypothesis.
  private mutating func readBelonging(_ line: Int, group: Int) {
    var (place, order, isItem) = owner
    // What the model rests on stands together, wherever it is told.
    if place == .model, !isItem, group == 3 {
      place = .hypotheses
      order = FactOrder(place: place.rank, rank: 0)
    }
    order.group = group
    order.start = line
    let indentation = isItem ? 2 : 0
    current = (place, order, indentation)
    add(line, place, order, indentation: indentation)
  }

  private mutating func add(
    _ line: Int, _ place: Fact.Place, _ order: FactOrder, indentation: Int = 0
  ) {
    addComments(place, order, indentation: indentation)
    addFact(line, place, order, indentation)
  }

  private mutating func addComments(
    _ place: Fact.Place, _ order: FactOrder, indentation: Int
  ) {
    for comment in comments { addFact(comment, place, order, indentation) }
    comments = []
  }

  private mutating func addFact(
    _ line: Int, _ place: Fact.Place, _ order: FactOrder, _ indentation: Int
  ) {
    var order = order
    order.line = line
    let margin = String(repeating: " ", count: indentation)
    let text = margin + writer.text(line)
    facts.append(Fact(line: line, place: place, order: order, text: text))
  }
}

/// Finds which entry of an array in file order stands on a line, asked line after line.
struct LineCursor {
  private let lines: [Int]
  private var next = 0

  init(_ lines: [Int]) { self.lines = lines }

  mutating func find(_ line: Int) -> Int? {
    while next < lines.count, lines[next] < line { next += 1 }
    return next < lines.count && lines[next] == line ? next : nil
  }
}
