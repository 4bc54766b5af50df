public import PBMDiff
import PBMModel
import PBMPlan
import PBMSyntax

extension Page {
  /// What one page shows of the change from one model to another: the new model, with what is gone
  /// where it stood.
  ///
  /// - Parameters:
  ///   - name: the name of the new model's file, for a model without a title.
  public init(_ comparison: Comparison, name: String) {
    let canvas = comparison.new
    self.init(title: Page.title(canvas, name), language: canvas.language, isChange: true)
    let new = PageReader(canvas, words)
    let old = PageReader(comparison.old, words)
    head(new)
    panels = Box.allCases.map { new.panel($0) }
    var strays = new.panel(nil)
    var rows = Box.allCases.map { box in
      PageTable.Row(
        heading: words.name(box), cells: Action.allCases.map { _ in [] },
        impacts: Page.impacts(on: box, old) + Page.impacts(on: box, new))
    }
    for change in comparison.changes {
      guard let entry = PageEntry(change, old, new) else { continue }
      let item = change.new.map { canvas.items[$0] } ?? comparison.old.items[change.old ?? 0]
      guard let box = item.box else {
        strays.entries.append(entry)
        continue
      }
      panels[Int(box.rawValue)].entries.append(entry)
      rows[Int(box.rawValue)].cells[Int(change.action.rawValue)].append(entry.plainText)
    }
    for planned in comparison.planned where planned.side == .new {
      let entry = new.entry(planned.item)
      if let box = canvas.items[planned.item].box {
        panels[Int(box.rawValue)].entries.append(entry)
      } else {
        strays.entries.append(entry)
      }
    }
    if !strays.isEmpty { loose = strays }
    balance = PageBalance(Balance(canvas), language)
    let before = Balance(comparison.old)
    balance?.before = [
      PageBalance.Side(before.costs, language), PageBalance.Side(before.benefits, language),
    ]
    var table = PageTable()
    table.rows = rows.filter { !$0.impacts.isEmpty || $0.cells.contains { !$0.isEmpty } }
    for row in table.rows.indices { table.rows[row].dropRepeatedImpacts() }
    self.table = table
  }

  private static func impacts(on box: Box, _ reader: PageReader) -> [String] {
    reader.canvas.impacts.filter { reader.canvas.box(of: $0) == box && !$0.text.isEmpty }
      .map { reader.text($0.text) }
  }
}

extension PageTable.Row {
  /// What both models say is told once.
  fileprivate mutating func dropRepeatedImpacts() {
    var seen: Set<String> = []
    impacts = impacts.filter { seen.insert($0).inserted }
  }
}

extension PageEntry {
  /// What became of an element; nil for a change without either side.
  init?(_ change: Change, _ old: PageReader, _ new: PageReader) {
    let before = change.old.map { old.canvas.items[$0] }
    let after = change.new.map { new.canvas.items[$0] }
    if let index = change.new {
      self = new.entry(index)
    } else if let index = change.old {
      self = old.entry(index)
    } else {
      return nil
    }
    action = change.action
    isWanted = false
    reason = ""
    isDoubtful = change.matched != nil && change.confidence != .sure
    if let before, let after {
      weight = PageStep(Int(before.weight), Int(after.weight))
      amount = PageStep(old.amount(before), new.amount(after))
      mood = PageStep(before.mood, after.mood)
      if change.isReworded {
        let words = WordChanges(old.text(before), new.text(after))
        self.before = words.old
        text = words.new
      }
      if change.isMoved, let box = before.box { origin = new.words.name(box) }
    } else if let item = before ?? after {
      // What a decision wants of it is no news any more.
      weight = PageStep(Int(item.weight))
      amount.new = amount.old
    }
    if change.new == nil {
      notes = []
      impacts = []
      hypotheses = []
    }
  }
}
