public import PBMModel
import PBMSyntax

extension Page {
  /// What one page shows of a model.
  ///
  /// - Parameters:
  ///   - name: the name of its file, for a model without a title.
  public init(_ canvas: Canvas, name: String) {
    self.init(title: Page.title(canvas, name), language: canvas.language, isChange: false)
    let reader = PageReader(canvas, words)
    head(reader)
    panels = Box.allCases.map { box in
      var panel = reader.panel(box)
      for (index, item) in canvas.items.enumerated() where item.box == box {
        panel.entries.append(reader.entry(index))
      }
      return panel
    }
    let strays = canvas.items.indices.filter { canvas.items[$0].box == nil }
    var stray = reader.panel(nil)
    stray.entries = strays.map { reader.entry($0) }
    if !stray.isEmpty { loose = stray }
    balance = PageBalance(Balance(canvas), language)
    table = PageTable(reader)
  }

  /// Takes over what stands on top of a model and belongs to all of it.
  mutating func head(_ reader: PageReader) {
    facts = reader.facts()
    notes = reader.ofModel.notes
    impacts = reader.ofModel.impacts
    hypotheses = reader.ofModel.hypotheses
  }

  static func title(_ canvas: Canvas, _ name: String) -> String {
    shown(canvas.title.map { canvas.tree.string($0) } ?? name)
  }
}

extension PageBalance {
  /// Nil where neither side is measured.
  init?(_ balance: Balance, _ language: Language) {
    self.init()
    costs = Side(balance.costs, language)
    benefits = Side(balance.benefits, language)
    if costs == Side(), benefits == Side() { return nil }
  }
}

extension PageBalance.Side {
  init(_ side: Balance.Side, _ language: Language) {
    weight = side.weight
    amounts = side.totals.map { shown($0.text(in: language)) }
  }
}
