public import PBMModel
public import PBMSyntax

/// What becomes of one element between two models.
public struct Change: Sendable {
  /// The action in the method's words.
  public var action: Action
  /// Index of the item in the old model; nil for what is added.
  public var old: Int?
  /// Index of the item in the new model; nil for what is deleted.
  public var new: Int?
  /// Why the action is what it is: "weight 4 to 2", "amount 12h/week to 6h/week", "60 to 20".
  ///
  /// Empty where there is nothing to say.
  public var reasons: [String] = []
  /// How the two items were found to be one element; nil for what is added or deleted.
  public var matched: Match?
  /// How like the two texts are, in thousandths; for what is added or deleted, how like the
  /// best candidate was.
  public var likeness = 0
  /// What speaks for the pair in thousandths, where likeness matched it; `Comparison.needed` is
  /// what a pair needs.
  public var score: Int?
  /// The next best partner that one of the two items could have had; for what is added or deleted,
  /// the best one that was not like enough.
  public var runnerUp: RunnerUp?
  /// How sure it is that the two are one element, or that there is none.
  public var confidence = Confidence.sure
  /// Whether the words differ, by more than their gaps and their encoding.
  public var isReworded = false
  /// Whether the element stands in another box.
  public var isMoved = false
  /// How the person felt about it and feels now, where that differs.
  public var mood: MoodChange?
  /// The marks that differ, whether or not they decide the action.
  public var marks: Marks = []
  /// For an addition that was split off: the old item that it was part of.
  public var splitFrom: Int?
  /// For a deletion that was merged: the new item that it is part of now.
  public var mergedInto: Int?
  /// Whether it is good news for the person whose model it is; nil where nobody can say.
  public var isGood: Bool?

  /// Whether there is anything to tell besides "maintain".
  public var isNoticeable: Bool {
    action != .maintain || isReworded || isMoved || !marks.isEmpty
  }

  /// How two items were found to be one element.
  public enum Match: UInt8, CaseIterable, Sendable {
    /// They bear the same id.
    case id
    /// They say the same.
    case text
    /// A careful reader would say so.
    case likeness

    /// The spelling in machine output.
    public var identifier: String {
      switch self {
      case .id: "id"
      case .text: "text"
      case .likeness: "likeness"
      }
    }
  }

  /// How sure a change is.
  public enum Confidence: UInt8, CaseIterable, Comparable, Sendable {
    /// It may be so, and may well not.
    case possible
    /// It is more likely than not.
    case likely
    /// It is hardly ever wrong.
    case sure

    /// The spelling in machine output.
    public var identifier: String {
      switch self {
      case .possible: "possible"
      case .likely: "likely"
      case .sure: "sure"
      }
    }

    /// Whether the left one is less sure.
    public static func < (left: Confidence, right: Confidence) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A partner that was not chosen.
  public struct RunnerUp: Equatable, Sendable {
    /// The model that it stands in.
    public let side: Side
    /// Its index in that model.
    public let item: Int
    /// What speaks for it, in thousandths.
    public let score: Int
  }

  /// How the person felt and feels.
  public struct MoodChange: Equatable, Sendable {
    /// What the old model tells.
    public let old: Mood?
    /// What the new model tells.
    public let new: Mood?
  }

  /// The marks behind an item's text.
  public struct Marks: OptionSet, Sendable {
    /// One bit for each mark.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// How big a place it takes, `[4]`.
    public static let weight = Marks(rawValue: 1)
    /// How much there is, `@12h/week`.
    public static let amount = Marks(rawValue: 2)
    /// How it is felt about, `:)`.
    public static let mood = Marks(rawValue: 4)
    /// What it belongs to, `#stress`.
    public static let tags = Marks(rawValue: 8)
    /// The name that survives rewording, `&emails`.
    public static let id = Marks(rawValue: 16)
  }
}
