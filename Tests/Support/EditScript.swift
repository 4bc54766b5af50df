public import PBMModel

/// Two sheets, the second made from the first by edits, so that what became of each element is
/// known and need not be judged.
///
/// Elements of one family are one thing. Where both sheets hold as many of a family as one, its two
/// items are a pair. Of what was split, merged or doubled either part may keep the identity.
public struct EditScript: Sendable {
  /// The sheet before.
  public private(set) var old = Sheet()
  /// The sheet after.
  public private(set) var new = Sheet()

  /// The families of what became two parts, in the new sheet.
  public private(set) var split: Set<Int> = []
  /// The families of what was two parts, in the old sheet.
  public private(set) var merged: Set<Int> = []

  private var random: Randomness
  /// How many different words there are: few make texts that nearly are the same.
  private let wordCount: Int
  private var nextFamily = 0
  private var nextID = 0

  /// Makes a sheet and edits it.
  ///
  /// - Parameters:
  ///   - elements: how many the old sheet holds at most.
  ///   - idShare: how many of a hundred elements bear an id.
  public init(seed: UInt64, elements: Int, wordCount: Int = 5000, idShare: Int = 15) {
    random = Randomness(seed: seed)
    self.wordCount = wordCount
    for _ in 0..<random.below(elements + 1) {
      var element = fresh()
      if random.below(100) < idShare {
        nextID += 1
        element.id = "id\(nextID)"
      }
      old.elements.append(element)
    }
    edit()
  }

  /// How many pairs there truly are: of each family as many as the poorer side holds.
  public var pairCount: Int {
    var counts: [Int: Int] = [:]
    for element in old.elements { counts[element.family, default: 0] += 1 }
    return new.elements.count { element in
      guard let count = counts[element.family], count > 0 else { return false }
      counts[element.family] = count - 1
      return true
    }
  }

  /// What truly became of an element that is neither split, merged nor doubled; nil of any other.
  public func action(_ element: Sheet.Element, _ other: Sheet.Element) -> Action? {
    guard element.family == other.family,
      old.elements.count(where: { $0.family == element.family }) == 1,
      new.elements.count(where: { $0.family == element.family }) == 1
    else { return nil }
    if let before = element.weight, let after = other.weight, before != after {
      return before < after ? .strengthen : .reduce
    }
    if let before = element.hours, let after = other.hours, before != after {
      return before < after ? .strengthen : .reduce
    }
    return .maintain
  }

  /// Rewords whatever bears an id on both sides, with words that it never had.
  public mutating func rewordWhatIDsHold() {
    let ids = Set(old.elements.compactMap(\.id))
    for index in new.elements.indices {
      if let id = new.elements[index].id, ids.contains(id) {
        new.elements[index].words = words()
      }
    }
  }

  // MARK: Elements

  private mutating func fresh() -> Sheet.Element {
    nextFamily += 1
    return Sheet.Element(
      family: nextFamily, box: random.below(Box.allCases.count), words: words(),
      weight: random.once(in: 3) ? random.below(5) + 1 : nil,
      hours: random.once(in: 4) ? random.below(40) + 1 : nil)
  }

  /// 3 to 8 of them, as on people's own canvases.
  private mutating func words() -> [String] { (0..<(3 + random.below(6))).map { _ in word() } }

  private mutating func word() -> String { Self.word(random.below(wordCount)) }

  /// The word with this number: three syllables, so that it means nothing in any language.
  static func word(_ number: Int) -> String {
    let syllables = [
      "ba", "le", "mi", "ro", "tu", "gna", "ser", "vin", "kol", "der", "pla", "gen", "tor", "mes",
      "lan", "fri", "dun", "kel", "sta", "wor", "pé", "ging", "für", "ñan",
    ]
    let base = syllables.count
    return syllables[number % base] + syllables[number / base % base]
      + syllables[number / base / base % base]
  }

  // MARK: Edits

  private mutating func edit() {
    var left = random.shuffled(old.elements)
    while let element = left.popLast() {
      switch random.below(16) {
      case 0: continue
      case 1 where element.words.count > 5: split(element)
      case 2: merge(element, left.popLast())
      case 3: double(element)
      default: new.elements.append(changed(element))
      }
    }
    for _ in 0..<random.below(3) { new.elements.append(fresh()) }
    new.elements = random.shuffled(new.elements)
  }

  /// Two elements of half the words; the first keeps the marks.
  private mutating func split(_ element: Sheet.Element) {
    var parts = (element, element)
    let half = element.words.count / 2
    parts.0.words = Array(element.words[..<half])
    parts.1.words = Array(element.words[half...])
    (parts.1.id, parts.1.weight, parts.1.hours) = (nil, nil, nil)
    new.elements += [parts.0, parts.1]
    split.insert(element.family)
  }

  /// One element in place of two: from now on both are one family.
  private mutating func merge(_ element: Sheet.Element, _ other: Sheet.Element?) {
    guard let other, element.id == nil, other.id == nil else {
      new.elements += [element, other].compactMap(\.self)
      return
    }
    for index in old.elements.indices where old.elements[index].family == other.family {
      old.elements[index].family = element.family
    }
    var whole = element
    whole.words += ["and"] + other.words
    new.elements.append(whole)
    merged.insert(element.family)
  }

  /// The same words twice, in one box or in two.
  private mutating func double(_ element: Sheet.Element) {
    var other = element
    other.id = nil
    if random.once(in: 2) { other.box = random.below(Box.allCases.count) }
    new.elements += [element, other]
  }

  /// Any of the edits that leave an element one; none of them to most elements.
  private mutating func changed(_ element: Sheet.Element) -> Sheet.Element {
    var element = element
    if random.once(in: 3) { reword(&element.words) }
    if random.once(in: 4), element.weight != nil { element.weight = random.below(5) + 1 }
    if random.once(in: 4), element.hours != nil { element.hours = random.below(40) + 1 }
    if random.once(in: 8) { element.box = random.below(Box.allCases.count) }
    return element
  }

  private mutating func reword(_ words: inout [String]) {
    let place = random.below(words.count)
    switch random.below(4) {
    case 0: words[place] = word()
    case 1: words.remove(at: place)
    case 2: words.insert(word(), at: place)
    default: words.swapAt(place, random.below(words.count))
    }
  }
}
