import PBMDiff
public import PBMModel
import PBMSyntax

/// The method's second table: for each box and each action what was decided.
public struct SecondTable: Sendable {
  /// One row a box that has anything; a last one, without a box, for what stands in none.
  public let rows: [Row]
  /// What changes would bring that is said of no box.
  public let impactsOnAll: [Int]

  /// A box with what was decided about its elements.
  public struct Row: Sendable {
    /// The box; nil for what is in none.
    public let box: Box?
    /// The decisions, in file order.
    public var wishes: [Wish] = []
    /// Indices of the impacts that are said of the box, wherever they stand.
    public var impacts: [Int] = []

    /// The decisions for one action.
    public func wishes(_ action: Action) -> [Wish] { wishes.filter { $0.action == action } }
  }

  /// Puts decisions and impacts where they belong.
  public init(_ canvas: Canvas, _ wishes: [Wish]) {
    var rows = (Box.allCases.map(Optional.some) + [nil]).map { Row(box: $0) }
    func number(_ box: Box?) -> Int { box.map { Int($0.rawValue) } ?? Box.allCases.count }
    for wish in wishes { rows[number(canvas.items[wish.item].box)].wishes.append(wish) }
    var impactsOnAll: [Int] = []
    for (index, impact) in canvas.impacts.enumerated() where !impact.text.isEmpty {
      if let box = canvas.box(of: impact) {
        rows[number(box)].impacts.append(index)
      } else if impact.owner != .nothing {
        impactsOnAll.append(index)
      }
    }
    self.rows = rows
    self.impactsOnAll = impactsOnAll
  }

  /// The number of decisions for an action.
  public func count(_ action: Action) -> Int {
    rows.reduce(0) { $0 + $1.wishes.count { $0.action == action } }
  }
}

extension Canvas {
  /// The box that an impact is said of: the one that it names, else the one that it stands in.
  public func box(of impact: Impact) -> Box? {
    if let box = impact.box { return box }
    switch impact.owner {
    case .item(let index): return items[index].box
    case .box(let box): return box
    default: return nil
    }
  }

  /// An amount in its canonical form, its `@` included.
  public func plainAmount(_ amount: Amount) -> String {
    "@" + plainText(amount)
  }
}
