import Foundation
import PBMModel

/// Numbers that look random and are the same on every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number below the bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  /// One of the values.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}

/// How many cases each law is tried on.
let caseCount = ProcessInfo.processInfo.environment["PBM_CASES"].flatMap(Int.init) ?? 10_000

/// An item that can be written: its words, its signs, and the lines below it.
struct DraftItem {
  var box: Int
  var words: [String]
  var signs: [String] = []
  var id: String?
  var below: [String] = []

  var line: String {
    let sign = signs.map { " " + $0 }.joined() + (id.map { " &" + $0 } ?? "")
    return "- " + words.joined(separator: " ") + sign
  }
}

/// A model that can be written in any order.
struct Draft {
  var title = "A model"
  var items: [DraftItem] = []

  static let boxNames = [
    "Key partners", "Key activities", "Key resources", "Value proposition", "Channels",
    "Customer relationships", "Customers", "Costs", "Benefits", "Hobbies",
  ]

  /// The bytes of the model, boxes in the order given.
  func text(boxes: [Int] = Array(0..<10), lineEnd: String = "\n") -> String {
    var lines = ["# " + title, ""]
    for box in boxes {
      let members = items.filter { $0.box == box }
      if members.isEmpty { continue }
      lines.append("## " + Draft.boxNames[box])
      for item in members {
        lines.append(item.line)
        lines += item.below.map { "  " + $0 }
      }
      lines.append("")
    }
    return lines.joined(separator: lineEnd)
  }

  func canvas() -> Canvas { read(text()) }
}

/// The canvas of a text.
func read(_ text: String) -> Canvas { readCanvas(Array(text.utf8)) }

private let vocabulary = [
  "report", "reports", "mails", "answer", "client", "clients", "no", "not", "3", "60", "twelve",
  "a", "day", "every", "week", "équipe", "café", "Größe", "niño", "écouter", "Straße", "STRASSE",
  "校正", "原稿", "メール", "を", "книга", "книги", "C++", "chapter", "2", "2024", "8", "pm", "one",
  "in", "four", "?", "👍", "naïve", "ﬁle", "ｗｉｄｅ", "deux", "zwei", "의사", "l'eau",
]

private let signs = [
  "@12h/week", "@6h/week", "@90min/day", "@3EUR/month", "@2CHF/month", "@40%", "[1]", "[3]", "[5]",
  ":)", ":|", ":(", "#stress", "#email",
]

/// A small model of any kind.
func makeDraft(_ generator: inout SeededGenerator, most: Int = 6) -> Draft {
  var draft = Draft()
  for index in 0..<generator.below(most + 1) {
    var item = makeItem(&generator)
    if generator.once(in: 6) { item.id = "id\(index)" }
    // The same words twice in a model are what goes wrong first.
    if generator.once(in: 5), let other = draft.items.last { item.words = other.words }
    draft.items.append(item)
  }
  return draft
}

func makeItem(_ generator: inout SeededGenerator) -> DraftItem {
  let count = 1 + generator.below(4)
  var item = DraftItem(
    box: generator.below(10), words: (0..<count).map { _ in generator.one(of: vocabulary) })
  for _ in 0..<generator.below(3) {
    let sign = generator.one(of: signs)
    if !item.signs.contains(where: { $0.first == sign.first }) { item.signs.append(sign) }
  }
  if generator.once(in: 5) { item.below.append("Since " + generator.one(of: vocabulary)) }
  if generator.once(in: 8) {
    item.below.append(generator.one(of: ["-> add", "-> reduce: soon [2]"]))
  }
  if generator.once(in: 8) { item.below.append("? yes: it " + generator.one(of: vocabulary)) }
  if generator.once(in: 8) { item.below.append("=> Costs: less " + generator.one(of: vocabulary)) }
  return item
}

/// A model that came out of another one.
func edit(_ draft: Draft, _ generator: inout SeededGenerator) -> Draft {
  var edited = draft
  edited.items = []
  for var item in draft.items {
    switch generator.below(8) {
    case 0: continue
    case 1: item.words[generator.below(item.words.count)] = generator.one(of: vocabulary)
    case 2: item.words.append(generator.one(of: vocabulary))
    case 3: item.box = generator.below(10)
    case 4: item.signs = makeItem(&generator).signs
    case 5: item.words.reverse()
    default: break
    }
    edited.items.append(item)
  }
  if generator.once(in: 2) { edited.items.append(makeItem(&generator)) }
  if generator.once(in: 10) { edited.title = "Another model" }
  edited.items.shuffle(using: &generator)
  return edited
}
