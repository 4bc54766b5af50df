/// Texts as people put them into a canvas, and what they do to them when they look again.
struct PlainWords {
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static let doing = words(
    """
    planning writing repairing teaching selling cooking driving cleaning painting sorting packing \
    answering visiting training drawing printing measuring building ordering baking editing \
    translating recording checking mending counting preparing running singing walking filming \
    weaving cutting growing feeding carving tuning hiring paying guiding
    """)

  private static let qualities = words(
    """
    old new small large quiet loud fresh cheap expensive local honest early late weekly simple \
    difficult careful regular private public empty broken wooden digital patient friendly strict \
    warm cold rare steady narrow open famous young busy lonely spare clean free
    """)

  private static let things = words(
    """
    report website garden kitchen bread piano garage contract invoice newsletter workshop lesson \
    bicycle camera studio shop market office school library theatre museum harbour forest field \
    orchard stable engine boat wagon bridge tower roof window door floor lamp table chair carpet \
    curtain mirror basket bottle kettle oven knife spoon plate cup recipe menu dinner breakfast \
    cheese butter honey apple pear cherry potato onion flour sugar coffee tea juice wine beer \
    horse sheep goat chicken bee dog cat rabbit river lake island beach mountain valley village \
    city street corner station train tram bus ticket map guide tour hotel tent blanket coat shirt \
    shoe hat glove ring watch clock letter parcel stamp pencil brush paper notebook novel poem \
    song choir band drum violin guitar concert stage costume mask puppet toy game puzzle prize \
    club team coach match race bank loan budget tax price salary rent insurance pension savings \
    customer neighbour partner colleague apprentice manager teacher nurse doctor lawyer farmer \
    baker plumber tailor printer editor painter singer sailor pilot driver guard mayor judge \
    family daughter son sister brother cousin grandmother friend guest tourist student child \
    parent pensioner volunteer meeting deadline schedule telephone computer keyboard software \
    database server archive survey statistics experience patience courage curiosity reputation \
    trust praise advice silence stress noise dust smoke rain snow winter spring summer autumn
    """)

  private static let joints = words("for with in at from near about without before after")

  private static let qualifiers = [
    "on Mondays", "twice a year", "by hand", "for now", "as before", "with a friend", "at home",
    "if there is time", "when it rains", "for free", "on request", "once more", "at weekends",
    "in the evening", "as agreed", "all by myself",
  ]

  /// Mostly five words, three at least and eight at most.
  static func text(_ random: inout Randomness) -> [String] {
    var words: [String] = []
    if random.below(10) < 4 { words.append(random.one(of: doing)) }
    if random.once(in: 2) { words.append(random.one(of: qualities)) }
    words.append(random.one(of: things))
    if words.count < 2 || random.below(10) < 8 {
      words.append(random.one(of: joints))
      if random.below(10) < 4 { words.append("the") }
      if random.once(in: 3) { words.append(random.one(of: qualities)) }
      words.append(random.one(of: things))
    }
    return words
  }

  /// The same thing in other words: mostly one is replaced, dropped or added, sometimes two, or
  /// they stand in another order.
  static func reworded(_ words: [String], _ random: inout Randomness) -> [String] {
    var new = words
    while new == words {
      switch random.below(20) {
      case 0..<8: replace(&new, &random)
      case 8..<10 where new.count > 4:
        replace(&new, &random)
        replace(&new, &random)
      case 10..<13 where new.count > 3: new.remove(at: random.below(new.count))
      case 13..<16: new.insert(random.one(of: qualities), at: random.below(new.count))
      case 16..<18 where new.count < 7: new += Self.words(random.one(of: qualifiers))
      case 18: new.append(new.removeFirst())
      default: inflect(&new, at: random.below(new.count))
      }
    }
    return new
  }

  private static func replace(_ words: inout [String], _ random: inout Randomness) {
    let place = random.below(words.count)
    for kind in [doing, qualities, joints] where kind.contains(words[place]) {
      words[place] = random.one(of: kind)
      return
    }
    words[place] = random.one(of: things)
  }

  private static func inflect(_ words: inout [String], at place: Int) {
    let word = words[place]
    guard word.count > 3 else { return }
    words[place] = word.hasSuffix("s") ? String(word.dropLast()) : word + "s"
  }
}
