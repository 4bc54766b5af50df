public import PBMModel
import PBMSyntax

/// What is still to be decided about a model, in the order in which a coach would ask.
public struct Agenda: Sendable {
  /// The boxes without an element.
  public let emptyBoxes: [Box]
  /// The items that nobody decided about: what is disliked first, then what costs most, then the
  /// rest by box.
  public let undecided: [Int]
  /// The decisions that no target could show, in file order.
  public let unseen: [Wish]

  /// Looks through a model.
  public init(_ canvas: Canvas, _ wishes: [Wish]) {
    emptyBoxes = Box.allCases.filter { canvas.itemCount($0) == 0 }
    unseen = wishes.filter { $0.obstacle != nil }
    let decided = Set(wishes.map(\.item))
    undecided = canvas.items.indices.filter { index in
      let item = canvas.items[index]
      return item.box != nil && !decided.contains(index) && !canvas.isHonestlyUnknown(item)
    }.map { Agenda.Entry($0, canvas.items[$0]) }.sorted(by: <).map(\.index)
  }

  private struct Entry: Comparable {
    let index: Int
    private let urgency: (Int, Int, Int)

    init(_ index: Int, _ item: Item) {
      self.index = index
      let isCost = item.box == .costs
      let group = item.mood == .dislike ? 0 : isCost ? 1 : 2
      // Beyond what is disliked and what it costs, the order of the page says more than weights.
      urgency = (group, group < 2 ? -Int(item.weight) : 0, Int(item.box?.rawValue ?? .max))
    }

    static func == (left: Entry, right: Entry) -> Bool { left.index == right.index }

    static func < (left: Entry, right: Entry) -> Bool {
      left.urgency != right.urgency ? left.urgency < right.urgency : left.index < right.index
    }
  }
}
