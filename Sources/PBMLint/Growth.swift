import PBMModel
import PBMPlan

/// What decisions of a model lead to more, and where.
struct Growth {
  /// The boxes of what makes a value possible.
  static let means: Set<Box> = [.keyResources, .keyPartners, .keyActivities]

  private let canvas: Canvas
  /// The lines of decisions for more, with their boxes, in file order.
  private var more: [(line: Int, box: Box)] = []
  /// Whether some activity or cost is to become less.
  private(set) var hasLess = false

  init(_ canvas: Canvas) {
    self.canvas = canvas
    guard canvas.stage == .current else { return }
    for decision in canvas.decisions {
      guard let action = decision.action, let box = canvas.items[decision.item].box else {
        continue
      }
      switch action {
      case .strengthen, .add: more.append((decision.line, box))
      case .reduce, .delete:
        // Fewer costs are what one hopes for, and no time that comes free.
        if box == .keyActivities || box == .customers { hasLess = true }
      case .maintain: continue
      }
    }
  }

  func first(in boxes: Set<Box>) -> Int? { more.first { boxes.contains($0.box) }?.line }

  func hasImpact(on boxes: Set<Box>) -> Bool {
    canvas.impacts.contains { canvas.box(of: $0).map(boxes.contains) ?? false }
  }
}
