import TestSupport

/// A small model, and everything that can be done to it in one step.
struct SingleEdits {
  /// Something that somebody does to a model.
  struct Edit: Sendable {
    let name: String
    let apply: @Sendable (inout PlainModel) -> Void
  }

  /// The model before.
  let base: PlainModel
  /// The same with two more items, which none of the edits touches.
  let baseWithOthers: PlainModel
  /// All edits, each of one thing.
  private(set) var all: [Edit] = []
  private let hasIDs: Bool

  /// - Parameter hasIDs: whether each item has a name; else its words alone tell which it is.
  init(hasIDs: Bool) {
    self.hasIDs = hasIDs
    var items = Self.items
    if hasIDs { for index in items.indices { items[index].id = "item\(items[index].who)" } }
    base = PlainModel(items)
    var others = [
      PlainItem(6, box: 2, "Years of practice with grafting knives"),
      PlainItem(7, box: 7, "Sore back after long days on ladders"),
    ]
    if hasIDs { for index in others.indices { others[index].id = "item\(others[index].who)" } }
    baseWithOthers = PlainModel(items + others)
    for item in items { addEdits(of: item) }
    addAdditions()
  }

  // MARK: The model

  /// Items of different boxes, from one that says a lot to one that says nothing but its words.
  private static let items: [PlainItem] = {
    var orchard = PlainItem(1, box: 1, "Prune the old apple trees in winter")
    (orchard.weight, orchard.amount, orchard.mood) = (3, "@8h/week", ":)")
    orchard.tags = ["farm"]
    orchard.notes = [1: "Mostly in January, when the sap rests."]
    orchard.decision = "strengthen: it pays [4]"
    let tractor = PlainItem(2, box: 0, "Neighbour who lends us the tractor")
    var juice = PlainItem(3, box: 3, "Fresh juice pressed while you wait")
    (juice.weight, juice.mood, juice.tags) = (2, ":|", ["market", "farm"])
    var families = PlainItem(4, box: 6, "Families with small children from town")
    families.notes = [1: "They come on Sundays.", 2: "Some stay for lunch."]
    var stall = PlainItem(5, box: 8, "Money from the Saturday market stall")
    (stall.weight, stall.amount) = (5, "@400EUR/month")
    stall.decision = "reduce"
    return [orchard, tractor, juice, families, stall]
  }()

  /// Other words for each item, half of which are the old ones: words alone have to tell the item.
  private static let rewordings = [
    1: ["Prune the old pear trees in winter", "Prune and tie the old apple trees"],
    2: ["Neighbour who lends us the trailer", "The neighbour, who lends us her old tractor"],
    3: ["Fresh juice pressed on the spot", "Fresh cider pressed while you wait"],
    4: ["Families with children from the town", "Young families with small children"],
    5: ["Money from the Friday market stall", "Cash from the Saturday stall"],
  ]

  /// Where each item may go: to a box with other items, and to one without.
  private static let places = [1: [3, 4], 2: [6, 4], 3: [1, 4], 4: [0, 4], 5: [3, 4]]

  /// What one side does to the two items besides.
  @Sendable static func othersOfOurs(_ model: inout PlainModel) {
    model.change(6) { $0.weight = 4 }
    model.change(7) { $0.text = "Sore back after days on ladders" }
  }

  /// What the other one does to them.
  @Sendable static func othersOfTheirs(_ model: inout PlainModel) {
    model.change(6) { $0.text = "Years of practice with grafting tools" }
    model.change(7) { $0.notes[1] = "Worse since last winter." }
    model.items.append(PlainItem(8, box: 7, "Diesel for the old van"))
  }

  // MARK: Edits

  private mutating func add(_ name: String, _ apply: @escaping @Sendable (inout PlainModel) -> Void)
  {
    all.append(Edit(name: name, apply: apply))
  }

  private mutating func set<Value: Sendable & Equatable>(
    _ item: PlainItem, _ name: String,
    _ path: any WritableKeyPath<PlainItem, Value> & Sendable, _ values: [Value]
  ) {
    for value in values where value != item[keyPath: path] {
      add("\(name) of \(item.who) becomes \(value)") { model in
        model.change(item.who) { $0[keyPath: path] = value }
      }
    }
  }

  private mutating func addEdits(of item: PlainItem) {
    let who = item.who
    add("\(who) is deleted") { $0.delete(who) }
    for box in Self.places[who] ?? [] { add("\(who) is moved to \(box)") { $0.move(who, to: box) } }
    set(item, "text", \.text, Self.rewordings[who] ?? [])
    set(item, "weight", \.weight, [1, 4, nil])
    set(item, "amount", \.amount, ["@2h/week", "@30EUR/month", nil])
    set(item, "mood", \.mood, [":(", ":)", nil])
    set(item, "id", \.id, ["first\(who)", "second\(who)", nil])
    set(item, "decision", \.decision, ["reduce [1]", "delete: too tiring", "add", nil])
    for tag in ["new", "family"] + item.tags.sorted() {
      add("tag \(tag) of \(who) comes or goes") { model in
        model.change(who) { $0.tags.formSymmetricDifference([tag]) }
      }
    }
    for (note, texts) in [(10, ["We should ask her sister."]), (11, ["Costs more every year."])] {
      set(item, "note \(note)", \.notes[note], texts)
    }
    for note in item.notes.keys.sorted() {
      let texts = ["That was so last year.", "Nobody knows for how long.", nil]
      set(item, "note \(note)", \.notes[note], texts)
    }
  }

  /// Items that one side or both may add: two in one box, one elsewhere, and one of them with
  /// another weight.
  private mutating func addAdditions() {
    for (who, box, text) in [
      (11, 1, "Teach a grafting course in spring"), (12, 1, "Repair the cider press ourselves"),
      (13, 4, "Chalk board at the crossroads"),
    ] {
      for weight in [nil, 2] where who != 12 || weight == nil {
        var item = PlainItem(who, box: box, text)
        item.weight = weight
        if hasIDs { item.id = "new\(who)" }
        add("\(item.text) \(weight ?? 0) is added") { [item] in $0.items.append(item) }
      }
    }
  }
}
