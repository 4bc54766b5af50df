/// A canvas of 54 items and two versions of it, of which it is known how they were edited.
///
/// Of a hundred edits 35 reword, 25 weigh, 20 add, 10 delete and 10 move something. Those who use a
/// canvas together think of the same thing now and then: one addition in eight is out of a short
/// list.
public struct MergeScript: Sendable {
  /// What both sides started from.
  public private(set) var base = PlainModel()
  /// One side.
  public private(set) var ours = PlainModel()
  /// The other one.
  public private(set) var theirs = PlainModel()

  private var random: Randomness
  private let hasIDs: Bool

  private static let itemsInABox = 6
  private static let boxes = 9

  private static let obvious = [
    "Website of my own", "Course in bookkeeping", "Sunday afternoons off", "Letters of thanks",
  ]

  /// - Parameters:
  ///   - edits: how many each side makes.
  ///   - hasIDs: whether all items bear one.
  public init(seed: UInt64, edits: Int, hasIDs: Bool) {
    random = Randomness(seed: seed)
    self.hasIDs = hasIDs
    var texts: Set<String> = []
    for who in 0..<Self.itemsInABox * Self.boxes {
      var item = fresh(who, box: who / Self.itemsInABox)
      // Two that say the same cannot be told apart by anybody.
      while !texts.insert(item.text).inserted { item = fresh(who, box: item.box) }
      base.items.append(item)
    }
    ours = edited(edits, firstNew: 1000)
    theirs = edited(edits, firstNew: 2000)
  }

  private mutating func fresh(_ who: Int, box: Int) -> PlainItem {
    var item = PlainItem(who, box: box, PlainWords.text(&random).joined(separator: " "))
    if random.once(in: 2) { item.weight = random.below(5) + 1 }
    if random.once(in: 4) { item.amount = "@\(random.below(20) + 1)h/week" }
    if random.once(in: 4) { item.mood = random.one(of: [":)", ":|", ":("]) }
    if random.once(in: 6) { item.tags = [random.one(of: ["town", "family", "club"])] }
    if random.once(in: 12) { item.notes = [1: "Since last year."] }
    if hasIDs { item.id = "n\(who)" }
    return item
  }

  // MARK: Edits

  private mutating func edited(_ count: Int, firstNew: Int) -> PlainModel {
    var model = base
    for number in 0..<count { edit(&model, firstNew + number) }
    return model
  }

  private mutating func edit(_ model: inout PlainModel, _ new: Int) {
    // What both may have added in the same words stays as it was added.
    let known = model.items.filter { $0.who < 3000 }
    let item = random.one(of: known)
    switch random.below(100) {
    case 0..<35:
      let words = item.text.split(separator: " ").map(String.init)
      let text = PlainWords.reworded(words, &random).joined(separator: " ")
      model.change(item.who) { $0.text = text }
    case 35..<60:
      var weight = random.below(5) + 1
      if weight == item.weight { weight = weight % 5 + 1 }
      model.change(item.who) { $0.weight = weight }
    case 60..<80: add(to: &model, new)
    case 80..<90: model.delete(item.who)
    default:
      let box = (item.box + 1 + random.below(Self.boxes - 1)) % Self.boxes
      model.move(item.who, to: box)
    }
  }

  private mutating func add(to model: inout PlainModel, _ new: Int) {
    var item = fresh(new, box: random.below(Self.boxes))
    if random.once(in: 8) {
      let number = random.below(Self.obvious.count)
      item = PlainItem(3000 + number, box: number * 2, Self.obvious[number])
      if hasIDs { item.id = "n\(item.who)" }
      if model[item.who] != nil { return }
    }
    model.items.insert(item, at: random.below(model.items.count + 1))
  }
}

extension MergeScript {
  /// What each side did, for people.
  public var told: String {
    let versions = [("ours", ours), ("theirs", theirs)]
    return versions.map { name, model in
      let before = base.items.filter { model[$0.who] != $0 }
      let after = model.items.filter { base[$0.who] != $0 }
      return
        (["  " + name] + before.map { "    - \($0.who) \($0.fact)" }
        + after.map { "    + \($0.who) \($0.fact)" }).joined(separator: "\n") + "\n"
    }.joined()
  }
}
