/// A difference of one file, as `diff --patch`, git and diff write it: which lines go, which come,
/// and what stands around them.
public struct Patch: Sendable {
  /// The places that change, in order.
  public let hunks: [Hunk]
  /// Whether it leads back: then the headings of the hunks are those of the new text.
  let isReversed: Bool

  init(hunks: [Hunk], isReversed: Bool = false) {
    self.hunks = hunks
    self.isReversed = isReversed
  }

  /// One place that changes, and the lines around it.
  public struct Hunk: Sendable {
    /// The line of the patch that it begins on, from 0.
    public let line: Int
    /// How many lines of the old text stand before it.
    let oldPosition: Int
    /// How many lines of the new text stand before it.
    let newPosition: Int
    /// What stands behind the numbers: in a patch of a canvas, the heading above the change.
    let heading: [UInt8]
    let rows: [Row]

    /// How many lines are shown before the first change.
    var contextBefore: Int { rows.prefix { $0.kind == .same }.count }
    /// How many lines are shown behind the last change.
    var contextBehind: Int { rows.reversed().prefix { $0.kind == .same }.count }
  }

  /// A line of the old text, of the new one or of both.
  struct Row: Sendable {
    var kind: Kind
    /// The line with its end.
    var bytes: ArraySlice<UInt8>
    /// The line of the patch that it stands on, from 0.
    var line: Int

    enum Kind: Sendable {
      case same, removed, added

      var isOld: Bool { self != .added }
      var isNew: Bool { self != .removed }
    }
  }

  /// The patch that takes back what this one does.
  public func reversed() -> Patch {
    Patch(
      hunks: hunks.map { hunk in
        Hunk(
          line: hunk.line, oldPosition: hunk.newPosition, newPosition: hunk.oldPosition,
          heading: hunk.heading, rows: hunk.rows.map(\.reversed))
      },
      isReversed: !isReversed)
  }
}

extension Patch.Row {
  fileprivate var reversed: Patch.Row {
    var row = self
    switch kind {
    case .same: break
    case .removed: row.kind = .added
    case .added: row.kind = .removed
    }
    return row
  }
}

/// Why bytes are no patch that can be applied.
public struct PatchProblem: Error, Equatable, Sendable {
  /// The line of the patch, from 0.
  public let line: Int
  /// What is the matter, one sentence without a capital at its start and a stop at its end.
  public let message: String
}
