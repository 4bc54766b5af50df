import PBMModel

/// One line of the view.
struct Fact {
  /// The line of the file that says it.
  var line: Int
  let place: Place
  let order: FactOrder
  /// What it says, in the format's own marks.
  let text: String

  /// What a fact is about: the first word of its line.
  enum Place: Equatable {
    case model
    case box(Box)
    case hypotheses
    /// A section that is none of the format.
    case unknown
    case conflict

    var name: String {
      switch self {
      case .model: "model"
      case .box(let box): box.identifier
      case .hypotheses: "hypotheses"
      case .unknown: "unknown"
      case .conflict: "conflict"
      }
    }

    var rank: Int {
      switch self {
      case .model: 0
      case .box(let box): 1 + Int(box.rawValue)
      case .hypotheses: 1 + Box.allCases.count
      case .unknown: 2 + Box.allCases.count
      case .conflict: 3 + Box.allCases.count
      }
    }
  }
}

/// Where a fact stands among the others: what decides first comes first.
struct FactOrder: Comparable {
  /// The place's.
  var place: Int
  /// Within the place: what belongs to all of it stands before its items.
  var rank: Int
  /// The line of the item; 0 for what belongs to none.
  var element = 0
  /// Within the item: itself with its notes, the decision, impacts, hypotheses.
  var group = 0
  /// The line that the group begins with.
  var start = 0
  /// The fact's own line.
  var line = 0

  static let last = FactOrder(place: .max, rank: 0)

  static func < (left: FactOrder, right: FactOrder) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rank != right.rank { return left.rank < right.rank }
    if left.element != right.element { return left.element < right.element }
    if left.group != right.group { return left.group < right.group }
    if left.start != right.start { return left.start < right.start }
    return left.line < right.line
  }
}
