public import PBMDiff
public import PBMModel

/// What became of a canvas in one commit.
public struct LogEntry: Sendable {
  /// The commit; nil for what is not committed yet.
  public var commit: Commit?
  /// The file's name at that time.
  public var path: String
  /// What it was called before, where this is another name.
  public var oldPath: String?
  /// The file that it began as a copy of.
  public var copiedFrom: String?
  /// What happened.
  public var event: Event
  /// The version before beside this one; what is not there is an empty model. Nil where one of them
  /// cannot be read, or nothing was to compare.
  public var comparison: Comparison?
  /// The changes that are told.
  public var changes: [Change] = []
  /// What is told besides the items.
  public var other: [OtherDifference] = []
  /// Why the version is passed over.
  public var problem: String?

  /// Who did it, when and why. All texts are whatever somebody wrote.
  public struct Commit: Sendable {
    /// Its name in hexadecimal digits.
    public var name: String
    /// Those of its parents.
    public var parents: [String]
    /// Who wrote it.
    public var author: String
    /// The author's address.
    public var email: String
    /// When, as ISO 8601.
    public var date: String
    /// The first line of the message.
    public var subject: String

    /// Makes a commit.
    public init(
      name: String, parents: [String], author: String, email: String, date: String, subject: String
    ) {
      self.name = name
      self.parents = parents
      self.author = author
      self.email = email
      self.date = date
      self.subject = subject
    }
  }

  /// What may happen to a canvas.
  public enum Event: String, CaseIterable, Sendable {
    /// There is no version before that can be read.
    case begun
    /// What came before was not fetched.
    case cutOff = "cut-off"
    /// Its meaning is another one.
    case changed
    /// The bytes differ and the meaning does not.
    case layout
    /// Nothing inside differs: another name, or other rights.
    case unchanged
    /// The file is gone.
    case deleted
    /// It is no canvas or has errors, and is passed over.
    case passedOver = "passed-over"
  }

  /// Makes an entry that tells nothing of the contents.
  public init(_ commit: Commit?, path: String, _ event: Event) {
    self.commit = commit
    self.path = path
    self.event = event
  }

  /// Whether several lines of commits came together here.
  public var isMerge: Bool { commit.map { $0.parents.count > 1 } ?? false }

  /// How many elements the version has, or had where it is gone now.
  public var elementCount: Int? {
    comparison?.changes.count { event == .deleted ? $0.old != nil : $0.new != nil }
  }
}

extension Comparison {
  /// The changes of a comparison that there is anything to tell of, and what is told besides, of one
  /// box or of all.
  public func told(in box: Box?) -> (changes: [Change], other: [OtherDifference]) {
    let noticeable = noticeable
    guard let box else { return (noticeable, other) }
    let inBox = noticeable.filter { change in
      change.old.map { old.items[$0].box == box } ?? false
        || change.new.map { new.items[$0].box == box } ?? false
    }
    return (inBox, other.filter { $0.box == box })
  }

  /// What is told besides a change of one item, of that item.
  public func other(of change: Change) -> [OtherDifference] {
    other.filter { difference in
      let items = items(of: difference)
      return items.old != nil && items.old == change.old
        || items.new != nil && items.new == change.new
    }
  }
}
