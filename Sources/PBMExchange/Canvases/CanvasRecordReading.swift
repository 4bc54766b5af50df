public import PBMModel
import PBMSyntax

extension CanvasRecord {
  /// What a canvas says. Of a file with errors, as much as was read.
  ///
  /// What counts nowhere, since it stands below an item without words, is told of the box that it
  /// stands in. Hypotheses without words are none.
  public init(_ canvas: Canvas) {
    var reading = RecordReading(canvas)
    self = reading.read()
  }
}

/// Gathers what belongs together, in one walk over each array of the canvas.
private struct RecordReading {
  let canvas: Canvas
  let tree: Tree
  /// The headings that begin sections, in the order of their lines.
  let sections: [Section]
  var record = CanvasRecord()
  /// For each section its place in `unknown`, -1 where it is a box or the hypotheses.
  var unknownPlaces: [Int] = []
  /// The place in `unknown` of what stands before the first section.
  var strayPlace: Int?
  var items: [ItemRecord] = []
  var impacts: [ImpactRecord] = []
  var hypotheses: [HypothesisRecord] = []
  var decisionNotes: [[String]]

  init(_ canvas: Canvas) {
    self.canvas = canvas
    tree = canvas.tree
    sections = canvas.sections.filter { $0.meaning != .note }
    decisionNotes = Array(repeating: [], count: canvas.decisions.count)
  }

  mutating func read() -> CanvasRecord {
    readHead()
    readSections()
    items = canvas.items.indices.map(item)
    impacts = canvas.impacts.map { ImpactRecord(box: $0.box, text: tree.string($0.text)) }
    hypotheses = canvas.hypotheses.map {
      var record = HypothesisRecord(tree.string($0.text))
      record.status = $0.status
      return record
    }
    for note in canvas.notes { add(note) }
    for (index, impact) in canvas.impacts.enumerated() {
      add(impacts[index], impact.owner, impact.line, \.impacts, \.impacts, \.impacts)
    }
    for (index, one) in canvas.hypotheses.enumerated() {
      add(hypotheses[index], one.owner, one.line, \.hypotheses, \.hypotheses, \.hypotheses)
    }
    for (index, one) in canvas.items.enumerated() { place(items[index], one, index) }
    return record
  }

  private mutating func readHead() {
    record.title = canvas.title.map { nameWithoutSigns(tree.string($0)) }
    record.stage = canvas.stage
    for entry in canvas.metadata where !entry.isRepeated {
      let name = entry.key?.identifier ?? tree.string(entry.name)
      record.metadata.append(MetadataRecord(key: name, value: tree.string(entry.value)))
    }
  }

  private mutating func readSections() {
    for section in sections {
      let heading = nameWithoutSigns(tree.string(canvas.headingName(section)))
      switch section.meaning {
      case .box(let box):
        unknownPlaces.append(-1)
        let index = Int(box.rawValue)
        guard record.boxes[index].heading == nil else { continue }
        record.boxes[index].heading = heading
        record.boxes[index].line = section.line + 1
      case .unknown:
        unknownPlaces.append(record.unknown.count)
        var one = SectionRecord(heading: heading)
        one.line = section.line + 1
        record.unknown.append(one)
      case .hypotheses, .note: unknownPlaces.append(-1)
      }
    }
  }

  private func item(_ index: Int) -> ItemRecord {
    let item = canvas.items[index]
    var record = ItemRecord(canvas.text(item))
    record.line = item.line + 1
    record.weight = item.weight > 0 ? Int(item.weight) : nil
    record.amount = canvas.amount(item).map { AmountRecord($0, tree) }
    record.mood = item.mood
    record.tags = canvas.tagNames(index)
    record.id = canvas.idName(item).map { String(decoding: $0, as: UTF8.self) }
    return record
  }

  private func decision(_ index: Int) -> DecisionRecord {
    let decision = canvas.decisions[index]
    var record = DecisionRecord(decision.action)
    record.notes = decisionNotes[index]
    guard decision.action != nil else {
      record.written = tree.string(tree.content(decision.line))
      return record
    }
    record.weight = decision.weight > 0 ? Int(decision.weight) : nil
    record.amount = decision.amount.map { AmountRecord($0, tree) }
    record.reason = canvas.reason(decision)
    return record
  }

  private mutating func add(_ note: Note) {
    // A deeper heading without words is a note without any.
    guard !note.text.isEmpty else { return }
    let text = oneLine(tree.string(note.text))
    switch note.owner {
    case .item(let index): items[index].notes.append(text)
    case .decision(let index): decisionNotes[index].append(text)
    case .impact(let index): impacts[index].notes.append(text)
    case .hypothesis(let index): hypotheses[index].notes.append(text)
    case .model: record.notes.append(text)
    case .box, .nothing: add(text, note.owner, note.line, \.notes, \.notes, \.notes)
    }
  }

  /// Adds to an item, a section or the model, whatever it belongs to.
  private mutating func add<Value>(
    _ value: Value, _ owner: Owner, _ line: Int,
    _ ofItem: WritableKeyPath<ItemRecord, [Value]>,
    _ ofSection: WritableKeyPath<SectionRecord, [Value]>,
    _ ofModel: WritableKeyPath<CanvasRecord, [Value]>
  ) {
    switch owner {
    case .item(let index): items[index][keyPath: ofItem].append(value)
    case .box(let box): record.boxes[Int(box.rawValue)][keyPath: ofSection].append(value)
    case .nothing:
      guard let section = sectionIndex(line) else {
        return record[keyPath: ofModel].append(value)
      }
      if case .box(let box) = sections[section].meaning {
        record.boxes[Int(box.rawValue)][keyPath: ofSection].append(value)
      } else if unknownPlaces[section] >= 0 {
        record.unknown[unknownPlaces[section]][keyPath: ofSection].append(value)
      } else {
        record[keyPath: ofModel].append(value)
      }
    default: record[keyPath: ofModel].append(value)
    }
  }

  private mutating func place(_ value: ItemRecord, _ item: Item, _ index: Int) {
    var value = value
    value.decision = item.decision.map { decision($0) }
    if let box = item.box {
      record.boxes[Int(box.rawValue)].items.append(value)
    } else if let section = sectionIndex(item.line), unknownPlaces[section] >= 0 {
      record.unknown[unknownPlaces[section]].items.append(value)
    } else {
      if strayPlace == nil {
        strayPlace = 0
        record.unknown.insert(SectionRecord(), at: 0)
        unknownPlaces = unknownPlaces.map { $0 < 0 ? $0 : $0 + 1 }
      }
      record.unknown[0].items.append(value)
    }
  }

  /// The section that a line stands in; nil before the first one.
  private func sectionIndex(_ line: Int) -> Int? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

/// A title or heading without any sign at its end: reading takes away one of each kind, and what then
/// stands at the end would be taken away when it is read again.
private func nameWithoutSigns(_ name: String) -> String {
  var bytes = Array(name.utf8)
  while true {
    var tags: [ByteRange] = []
    let reading = SignReading(bytes, ByteRange(0, bytes.count), on: .item, tags: &tags)
    guard Int(reading.textEnd) < bytes.count else { return String(decoding: bytes, as: UTF8.self) }
    bytes.removeSubrange(Int(reading.textEnd)...)
  }
}

extension AmountRecord {
  init(_ amount: Amount, _ tree: Tree) {
    if let value = amount.value {
      self = .value(value)
      return
    }
    // As the formatter keeps it: as written, but for what is unseen around it and the mark's width.
    let seen = seenWord(tree.bytes, Int(amount.word.start), Int(amount.word.end))
    let mark = decodeScalar(tree.bytes, Int(seen.start), Int(seen.end)).length
    let rest = tree.bytes[Int(seen.start) + mark..<Int(seen.end)]
    self = .written("@" + String(decoding: rest, as: UTF8.self))
  }
}

extension AmountValue {
  /// The number in decimal digits, as many behind the mark as were written.
  public var decimal: String {
    let text = String(digits)
    guard scale > 0 else { return text }
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    return padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
