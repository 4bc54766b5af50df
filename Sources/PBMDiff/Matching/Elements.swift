import PBMModel
import PBMSyntax

/// The items of one model as the matcher sees them: texts in their normal forms, marks as
/// numbers, and what each was matched with.
struct Elements {
  let canvas: Canvas
  /// The languages that number words are read in first.
  private(set) var languages: [Language] = []
  /// The plain forms of all texts, where others will be like this one.
  private var known: TextStore?
  /// How many grammar words each of them has.
  private var grammarCounts: GrammarCounts?
  /// Texts in normal form C, gaps collapsed.
  var composed: TextStore
  /// Words: compatibility forms, case folded, no punctuation. Empty for what has found a partner
  /// before they were read.
  private(set) var words = TextStore()
  /// Words without accents. May be empty for what nothing is asked about any more.
  private(set) var plain = TextStore()
  /// The box's number, or `noBox`.
  var boxes: [UInt8] = []
  /// A hash of all marks: equal marks, equal number.
  var marks: [UInt64] = []
  /// The weight, by which those that say the same are put in order.
  var ranks: [Int8] = []
  /// A hash of the lines below the item: notes, decision, impacts, hypotheses.
  var belongings: [UInt64] = []
  /// A hash of each tag's name.
  var tags: [[UInt64]] = []
  /// What an item was matched with; `free`, or `outside` where it takes no part.
  var partners: [Int32] = []
  /// How it was matched.
  var ways: [Way] = []
  /// The item of the other model that a part without a partner was split off, or merged into.
  var wholes: [Int32] = []

  static let noBox: UInt8 = 9
  static let free: Int32 = -1
  static let outside: Int32 = -2

  /// How an item found its partner.
  struct Way {
    var match = Change.Match.likeness
    var likeness: Int32 = 0
    /// How far the score lies above the next best pair's, and above what is needed.
    var certainty: Int32 = 0
    /// What speaks for the pair, where likeness matched it.
    var score: Int32 = 0
    /// The next best pair of one of the two.
    var runnerUp: Change.RunnerUp?
  }

  /// - Parameters:
  ///   - like: another model; what says the same there is not read again.
  ///   - isKept: whether others will be like this one.
  init(_ canvas: Canvas, like other: Elements? = nil, isKept: Bool = false) {
    self.canvas = canvas
    let count = canvas.items.count
    // Few forms of a text are longer than it is.
    let size = canvas.tree.bytes.count
    composed = TextStore(texts: count, bytes: size)
    reserve(count)
    if let other {
      appendTexts(like: other)
    } else {
      if isKept {
        known = TextStore(texts: count, bytes: size)
        grammarCounts = GrammarCounts(texts: count)
      }
      for item in canvas.items { appendText(item) }
    }
    for index in canvas.items.indices { append(index) }
    belongings = hashesOfBelongings(canvas)
    languages = languagesOfTexts()
  }

  private mutating func appendText(_ item: Item) {
    composed.append(canvas.composed(item))
    known?.append(unaccentedText(canvas.textBytes(item)))
  }

  /// Reads the texts where most are known from a neighbouring version.
  private mutating func appendTexts(like other: Elements) {
    var search = SameTexts(other.canvas)
    known = TextStore(texts: canvas.items.count, bytes: canvas.tree.bytes.count)
    grammarCounts = GrammarCounts(texts: canvas.items.count)
    for (index, item) in canvas.items.enumerated() {
      if let texts = other.known, let same = search.find(canvas, index) {
        composed.append(other.composed, same)
        known?.append(texts, same)
        grammarCounts?.take(index, from: other.grammarCounts, same)
      } else {
        appendText(item)
      }
    }
  }

  /// Reads the words of the texts that have no partner, and of those that have one and are asked
  /// for nevertheless.
  fileprivate mutating func readWords(_ isAsked: [Bool]) {
    let size = canvas.tree.bytes.count
    // Of a version amongst others nearly all have a partner, and all plain forms are known.
    words = TextStore(texts: count, bytes: known == nil ? size : 0)
    plain = known ?? TextStore(texts: count, bytes: size)
    for index in 0..<count {
      let isFree = partners[index] < 0
      guard known == nil else {
        words.append(isFree ? wordText(canvas.textBytes(canvas.items[index])) : [])
        continue
      }
      let text = isAsked[index] ? canvas.textBytes(canvas.items[index]) : []
      let folded = isFree ? wordText(text) : []
      words.append(folded)
      plain.append(isFree && folded.allSatisfy { $0 < 0x80 } ? folded : unaccentedText(text))
    }
  }

  var count: Int { boxes.count }

  private mutating func reserve(_ count: Int) {
    boxes.reserveCapacity(count)
    marks.reserveCapacity(count)
    ranks.reserveCapacity(count)
    tags.reserveCapacity(count)
    partners.reserveCapacity(count)
    ways.reserveCapacity(count)
    wholes.reserveCapacity(count)
  }

  private mutating func append(_ index: Int) {
    // A closure that names a part of this would copy all of it.
    let canvas = canvas
    let item = canvas.items[index]
    boxes.append(item.box?.rawValue ?? Elements.noBox)
    let names = canvas.tagNames(index).map { name in
      let bytes = Array(name.utf8)
      return stableHash(bytes, 0..<bytes.count)
    }
    tags.append(names.sorted())
    marks.append(
      hashOfMarks(index, item.weight, canvas.amount(item).map { canvas.meaning($0) }, hasId: true))
    ranks.append(Int8(item.weight))
    partners.append(canvas.isPlanned(item) ? Elements.outside : Elements.free)
    ways.append(Way())
    wholes.append(Elements.free)
  }

  /// The language of the headings, and those that most grammar words of the texts belong to.
  private mutating func languagesOfTexts() -> [Language] {
    var counts = [Int](repeating: 0, count: Language.allCases.count)
    // A few hundred texts tell; more would only take longer. What bears an id may say anything
    // without another row changing.
    let step = UInt64(count / 500 + 1)
    for index in 0..<count
    where canvas.idWord(canvas.items[index]) == nil && composed.hash(index) % step == 0 {
      if grammarCounts?.add(index, to: &counts) == true { continue }
      if let known {
        grammarCounts?.count(index, known)
        _ = grammarCounts?.add(index, to: &counts)
      } else {
        let text = unaccentedText(canvas.textBytes(canvas.items[index]))
        countGrammarWords(text, text.indices.prefix(1000)) { counts[$0] += 1 }
      }
    }
    let most = counts.max() ?? 0
    let main = canvas.language
    return Language.allCases.filter {
      $0 == main || most > 0 && counts[Int($0.rawValue)] == most
    }
  }

  /// A hash of an item's marks, with this weight and with what this amount says.
  func hashOfMarks(_ index: Int, _ weight: UInt8, _ amount: [UInt8]?, hasId: Bool) -> UInt64 {
    let item = canvas.items[index]
    var hash = mixed(UInt64(weight) << 8 | UInt64(item.mood.map { $0.rawValue + 1 } ?? 0))
    if let amount { hash = stableHash(amount, amount.indices, seed: hash) }
    if hasId, let name = canvas.idName(item) {
      hash = stableHash(name, name.indices, seed: ~hash)
    }
    // The order of tags says nothing.
    return tags[index].reduce(hash) { $0 &+ mixed($1) }
  }

  /// A hash of the words of a plain text, whatever order they stand in.
  func hashOfBag(_ index: Int) -> UInt64 {
    var bag: UInt64 = 0
    var word = WordHash()
    for place in plain.range(index) {
      let byte = plain.bytes[place]
      if byte != 0x20 {
        word.add(byte)
      } else {
        bag &+= word.value
        word = WordHash()
      }
    }
    return bag &+ word.value
  }

  /// Whether the plain texts of two items have the same words, whatever order they stand in.
  func hasSameWords(_ index: Int, _ other: Elements, _ otherIndex: Int) -> Bool {
    sortedWords(index).elementsEqual(other.sortedWords(otherIndex), by: ==)
  }

  private func sortedWords(_ index: Int) -> [ArraySlice<UInt8>] {
    plain.bytes[plain.range(index)].split(separator: 0x20)
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether two items of two models are written the same, apart from gaps and encoding.
  func saysSame(_ index: Int, _ other: Elements, _ otherIndex: Int) -> Bool {
    composed.hash(index) == other.composed.hash(otherIndex)
  }

  func isFree(_ index: Int) -> Bool { partners[index] == Elements.free }

  /// Whether any item has no partner yet.
  var hasFreeItem: Bool { partners.contains(Elements.free) }

  /// The items that have no partner yet.
  var freeItems: [Int] { partners.indices.filter { partners[$0] == Elements.free } }

  /// Whether two items of two models stand in the same box.
  func sharesBox(_ index: Int, _ other: Elements, _ otherIndex: Int) -> Bool {
    boxes[index] == other.boxes[otherIndex]
  }
}

extension Canvas {
  /// What an item says, in normal form C, gaps collapsed.
  func composed(_ item: Item) -> [UInt8] {
    // One question mark is as good as another.
    isHonestlyUnknown(item) ? [0x3F] : composedText(textBytes(item))
  }
}

/// Two models on their way to a comparison.
struct Matching {
  var old: Elements
  var new: Elements
  var limits: [String] = []
  /// What a pair of unequal texts needs to be taken as one element.
  var needed = Weights().needed

  init(_ old: Canvas, _ new: Canvas) {
    self.init(Elements(old), Elements(new))
  }

  /// Begins with elements of which none was matched.
  init(_ old: Elements, _ new: Elements) {
    self.old = old
    self.new = new
  }

  /// Reads the words of the texts: those that stand on both sides only once, to count them, and
  /// not at all where an id has matched them.
  mutating func readWords() {
    var isAsked = [Bool](repeating: true, count: old.count)
    var isAskedThere = [Bool](repeating: true, count: new.count)
    for (left, partner) in old.partners.enumerated() where partner >= 0 {
      guard old.saysSame(left, new, Int(partner)) else { continue }
      isAsked[left] = old.takesPartInLikeness(left)
      isAskedThere[Int(partner)] = false
    }
    old.readWords(isAsked)
    new.readWords(isAskedThere)
  }

  /// Takes two items as one element.
  mutating func join(_ left: Int, _ right: Int, _ way: Elements.Way) {
    old.partners[left] = Int32(truncatingIfNeeded: right)
    new.partners[right] = Int32(truncatingIfNeeded: left)
    old.ways[left] = way
    new.ways[right] = way
  }
}
