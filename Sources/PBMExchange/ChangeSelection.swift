public import PBMDiff
public import PBMModel

/// What changes are grouped by.
public enum ChangeGrouping: String, CaseIterable, Sendable {
  /// By the box that they are shown in.
  case box
  /// By what becomes of the elements.
  case action
}

/// A kind of change that somebody may want to see alone.
public enum ChangeKind: String, CaseIterable, Sendable {
  /// What stays, whatever else is told of it.
  case maintain
  /// More of it.
  case strengthen
  /// What is new.
  case add
  /// Less of it.
  case reduce
  /// What goes.
  case delete
  /// What stands in another box.
  case moved
  /// What is said in other words.
  case reworded

  /// Whether the change is of this kind.
  public func matches(_ change: Change) -> Bool {
    switch self {
    case .maintain: change.action == .maintain
    case .strengthen: change.action == .strengthen
    case .add: change.action == .add
    case .reduce: change.action == .reduce
    case .delete: change.action == .delete
    case .moved: change.isMoved
    case .reworded: change.isReworded
    }
  }
}

/// Which changes are shown; all of them are counted.
public struct ChangeSelection: Sendable {
  /// The kinds that are wanted; none means all that there is anything to tell of.
  public var kinds: [ChangeKind]
  /// Whether how each was matched is told: then what is maintained as before is shown too.
  public var isExplained: Bool

  /// Makes a selection.
  public init(kinds: [ChangeKind] = [], isExplained: Bool = false) {
    self.kinds = kinds
    self.isExplained = isExplained
  }

  /// Whether only some kinds are wanted.
  public var isFiltered: Bool { !kinds.isEmpty }

  /// Whether the change is of a wanted kind.
  public func wants(_ change: Change) -> Bool {
    kinds.isEmpty || kinds.contains { $0.matches(change) }
  }

  /// Whether the change is shown as a row.
  public func shows(_ change: Change) -> Bool {
    kinds.isEmpty ? isExplained || change.isNoticeable : wants(change)
  }
}

/// Changes under one heading.
public struct ChangeGroup: Sendable {
  /// What they have in common.
  public let title: Title
  /// Those that are shown.
  public private(set) var changes: [Change] = []
  /// How many more are maintained as they were, and only counted.
  public private(set) var unchanged = 0

  /// What changes may have in common.
  public enum Title: Equatable, Sendable {
    /// They are shown in this box; nil for what is in no box.
    case box(Box?)
    /// This becomes of them.
    case action(Action)
  }

  private init(_ title: Title) { self.title = title }

  /// The changes of a comparison in groups, those without a change to show left out.
  public static func groups(
    of comparison: Comparison, by grouping: ChangeGrouping, _ selection: ChangeSelection
  ) -> [ChangeGroup] {
    var groups: [ChangeGroup] =
      switch grouping {
      case .box: Box.allCases.map { ChangeGroup(.box($0)) } + [ChangeGroup(.box(nil))]
      case .action: Action.allCases.map { ChangeGroup(.action($0)) }
      }
    for change in comparison.changes {
      let number =
        switch grouping {
        case .box: comparison.box(of: change).map { Int($0.rawValue) } ?? Box.allCases.count
        case .action: Int(change.action.rawValue)
        }
      if selection.shows(change) {
        groups[number].changes.append(change)
      } else if !change.isNoticeable, !selection.isFiltered {
        groups[number].unchanged += 1
      }
    }
    return groups.filter { !$0.changes.isEmpty }
  }
}

extension Comparison {
  /// The box that a change is shown in: the new one, except for what is gone.
  public func box(of change: Change) -> Box? {
    if let index = change.new { return new.items[index].box }
    return change.old.flatMap { old.items[$0].box }
  }

  /// The words of a change's item in the old model.
  public func oldText(_ change: Change) -> String? {
    change.old.map { old.text(old.items[$0]) }
  }

  /// The words of a change's item in the new model.
  public func newText(_ change: Change) -> String? {
    change.new.map { new.text(new.items[$0]) }
  }
}
