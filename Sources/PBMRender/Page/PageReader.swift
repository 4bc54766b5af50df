import PBMDiff
import PBMModel
import PBMPlan
import PBMSyntax

/// Reads from a model what a page shows of it.
struct PageReader {
  let canvas: Canvas
  let words: PageWords
  /// What was noted, supposed or said of each item, each box and the model.
  private(set) var ofItems: [Belongings]
  private(set) var ofBoxes: [Belongings]
  private(set) var ofModel = Belongings()
  /// What stands in a section that nobody knows, its heading first.
  private(set) var ofNothing = Belongings()

  struct Belongings {
    var notes: [String] = []
    var impacts: [PageImpact] = []
    var hypotheses: [PageHypothesis] = []
  }

  init(_ canvas: Canvas, _ words: PageWords) {
    self.canvas = canvas
    self.words = words
    ofItems = [Belongings](repeating: Belongings(), count: canvas.items.count)
    ofBoxes = [Belongings](repeating: Belongings(), count: Box.allCases.count)
    let notes = Notes(canvas)
    for (index, impact) in canvas.impacts.enumerated()
    where !impact.text.isEmpty || !notes.ofImpacts[index].isEmpty {
      let read = PageImpact(
        box: impact.box.map { words.name($0) }, text: text(impact.text),
        notes: notes.ofImpacts[index])
      change(impact.owner) { $0.impacts.append(read) }
    }
    for (index, hypothesis) in canvas.hypotheses.enumerated() {
      let read = PageHypothesis(
        status: hypothesis.status, text: text(hypothesis.text),
        notes: notes.ofHypotheses[index])
      change(hypothesis.owner) { $0.hypotheses.append(read) }
    }
    readUnknown()
    for note in notes.others {
      let text = text(note.text)
      change(note.owner) { $0.notes.append(text) }
    }
  }

  private mutating func change(_ owner: Owner, _ body: (inout Belongings) -> Void) {
    switch owner {
    case .item(let index): body(&ofItems[index])
    case .decision(let index): body(&ofItems[canvas.decisions[index].item])
    case .box(let box): body(&ofBoxes[Int(box.rawValue)])
    case .nothing: body(&ofNothing)
    default: body(&ofModel)
    }
  }

  /// What has an error is drawn as it is written: a decision with none of the five actions, and a
  /// heading that is no box.
  private mutating func readUnknown() {
    for section in canvas.sections where section.meaning == .unknown {
      ofNothing.notes.append(text(canvas.tree.visible(section.line)))
    }
    let read = Set(canvas.decisions.filter { $0.action != nil }.map(\.line))
    var item: Int?
    var next = 0
    for line in 0..<canvas.tree.lineCount {
      if next < canvas.items.count, canvas.items[next].line == line {
        item = next
        next += 1
      }
      switch canvas.tree.kind(line) {
      case .heading: item = nil
      case .decision where !read.contains(line):
        let words = text(canvas.tree.visible(line))
        if let item { ofItems[item].notes.append(words) } else { ofNothing.notes.append(words) }
      default: continue
      }
    }
  }

  /// A text of the canvas, made harmless.
  func text(_ range: ByteRange) -> String { shown(canvas.tree.string(range)) }

  /// The words of an item, made harmless.
  func text(_ item: Item) -> String { shown(canvas.text(item)) }

  /// How much of an item there is, in canonical spelling.
  func amount(_ item: Item) -> String? {
    canvas.amount(item).map { "@" + shown(canvas.plainText($0)) }
  }

  /// What stands on top of the model.
  func facts() -> [PageFact] {
    canvas.metadata.compactMap { entry in
      guard !entry.isRepeated, !entry.value.isEmpty else { return nil }
      switch entry.key {
      case .lang, .format: return nil
      case .stage:
        return PageFact(label: words.name(.stage), value: words.name(canvas.stage))
      case .some(let key): return PageFact(label: words.name(key), value: text(entry.value))
      case nil: return PageFact(label: text(entry.name), value: text(entry.value))
      }
    }
  }

  /// An item as it stands, with what belongs to it.
  func entry(_ index: Int) -> PageEntry {
    let item = canvas.items[index]
    var entry = PageEntry(text(item))
    entry.weight = PageStep(Int(item.weight))
    entry.amount = PageStep(amount(item))
    entry.mood = PageStep(item.mood)
    entry.tags = canvas.tagNames(index).map { shown($0) }
    entry.notes = ofItems[index].notes
    entry.impacts = ofItems[index].impacts
    entry.hypotheses = ofItems[index].hypotheses
    if let decision = item.decision, let wish = Wish(decision, of: canvas) {
      entry.action = wish.action
      entry.isWanted = true
      entry.reason = shown(canvas.reason(canvas.decisions[decision]))
      if wish.action != .delete, wish.obstacle == nil {
        entry.weight = PageStep(Int(item.weight), Int(wish.weight))
        let wanted = wish.amount(in: canvas).map { shown(String(decoding: $0, as: UTF8.self)) }
        // What no target has been told is spelled as it stands.
        if canvas.decisions[wish.decision].amount != nil { entry.amount.new = wanted }
      } else {
        // No step can be drawn; what was written is told before the reason.
        let told = [wantedMarks(canvas.decisions[decision]), entry.reason]
        entry.reason = told.filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
      }
    }
    return entry
  }

  /// The weight and the amount of a decision, as they are written.
  private func wantedMarks(_ decision: Decision) -> String {
    let weight = decision.weight > 0 ? "[\(decision.weight)]" : ""
    let amount = decision.amount.map { "@" + shown(canvas.plainText($0)) }
    return [weight, amount ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The panel of a box, or of what is in none; without its elements.
  func panel(_ box: Box?) -> Panel {
    guard let box else {
      return Panel(
        box: nil, heading: words.noBox, question: "", notes: ofNothing.notes,
        impacts: ofNothing.impacts, hypotheses: ofNothing.hypotheses)
    }
    let belongings = ofBoxes[Int(box.rawValue)]
    return Panel(
      box: box, heading: words.name(box), question: words.question(box), notes: belongings.notes,
      impacts: belongings.impacts, hypotheses: belongings.hypotheses)
  }
}

/// The notes of a canvas, by what they belong to.
private struct Notes {
  var ofImpacts: [[String]]
  var ofHypotheses: [[String]]
  var others: [Note] = []

  init(_ canvas: Canvas) {
    ofImpacts = [[String]](repeating: [], count: canvas.impacts.count)
    ofHypotheses = [[String]](repeating: [], count: canvas.hypotheses.count)
    for note in canvas.notes {
      let text = shown(canvas.tree.string(note.text))
      switch note.owner {
      case .impact(let index): ofImpacts[index].append(text)
      case .hypothesis(let index): ofHypotheses[index].append(text)
      default: others.append(note)
      }
    }
  }
}
