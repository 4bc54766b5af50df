public import PBMModel
public import PBMSyntax

/// What a canvas says as plain values: what goes out to other programs, and comes back from them.
///
/// Comments, layout and the order of sections are not in it; line numbers are told, but mean
/// nothing.
public struct CanvasRecord: Sendable {
  /// The title, if there is one.
  public var title: String?
  /// The lines of metadata that count, known keys by their English names.
  public var metadata: [MetadataRecord] = []
  /// Whether the model is held now or aimed at.
  public var stage = Stage.current
  /// Notes of the model.
  public var notes: [String] = []
  /// All nine boxes, in the order of the method.
  public var boxes = Box.allCases.map { SectionRecord(box: $0) }
  /// Impacts of the model.
  public var impacts: [ImpactRecord] = []
  /// Hypotheses of the model.
  public var hypotheses: [HypothesisRecord] = []
  /// Sections that are no box, and what stands before the first one.
  public var unknown: [SectionRecord] = []

  /// Begins with an empty canvas.
  public init() {}

  /// The value of a known key, nil where it is not told.
  public func value(_ key: MetadataKey) -> String? {
    metadata.first { $0.key == key.identifier }?.value
  }

  /// Number of all items, those in no box included.
  public var itemCount: Int {
    boxes.reduce(0) { $0 + $1.items.count } + unknown.reduce(0) { $0 + $1.items.count }
  }
}

/// A key and its value.
public struct MetadataRecord: Sendable {
  /// A known key's English name, or the author's own key as written.
  public var key: String
  /// The value as written.
  public var value: String

  /// Sets both.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}

/// What stands under a heading.
public struct SectionRecord: Sendable {
  /// The box that it is, nil for a section that is none.
  public var box: Box?
  /// The heading's words; nil where there is no heading.
  public var heading: String?
  /// The heading's line, from 1.
  public var line: Int?
  /// Notes of the section.
  public var notes: [String] = []
  /// Impacts of the section.
  public var impacts: [ImpactRecord] = []
  /// Hypotheses of the section.
  public var hypotheses: [HypothesisRecord] = []
  /// Its items.
  public var items: [ItemRecord] = []

  /// Begins an empty section.
  public init(box: Box? = nil, heading: String? = nil) {
    self.box = box
    self.heading = heading
  }

  /// Whether nothing stands in it.
  var isEmpty: Bool {
    notes.isEmpty && impacts.isEmpty && hypotheses.isEmpty && items.isEmpty
  }
}

/// One element of a box.
public struct ItemRecord: Sendable {
  /// The text, without signs and escapes.
  public var text: String
  /// Its line, from 1.
  public var line: Int?
  /// How big a place it takes, 1 to 5; nil where nothing is said.
  public var weight: Int?
  /// How much, if told.
  public var amount: AmountRecord?
  /// How the person feels about it, if told.
  public var mood: Mood?
  /// Its tags without signs.
  public var tags: [String] = []
  /// Its id without its sign.
  public var id: String?
  /// What was decided of it.
  public var decision: DecisionRecord?
  /// What it would bring.
  public var impacts: [ImpactRecord] = []
  /// What has to be tested of it.
  public var hypotheses: [HypothesisRecord] = []
  /// Its notes.
  public var notes: [String] = []

  /// Begins with a text.
  public init(_ text: String) { self.text = text }
}

/// How much of something there is.
public enum AmountRecord: Sendable {
  /// A number with unit and period.
  case value(AmountValue)
  /// A word that begins like an amount, and is not understood.
  case written(String)
}

/// What is to become of an item.
public struct DecisionRecord: Sendable {
  /// One of the five actions; nil where the word is none.
  public var action: Action?
  /// All of the line behind its arrow, where its first word is no action.
  public var written: String?
  /// The weight that is wanted.
  public var weight: Int?
  /// The amount that is wanted.
  public var amount: AmountRecord?
  /// Why; may be empty.
  public var reason = ""
  /// Its notes.
  public var notes: [String] = []

  /// Begins with an action.
  public init(_ action: Action?) { self.action = action }
}

/// What a change would bring.
public struct ImpactRecord: Sendable {
  /// The box that it names.
  public var box: Box?
  /// Its words.
  public var text: String
  /// Its notes.
  public var notes: [String] = []

  /// Sets box and words.
  public init(box: Box?, text: String) {
    self.box = box
    self.text = text
  }
}

/// What has to be tested.
public struct HypothesisRecord: Sendable {
  /// What is supposed.
  public var text: String
  /// What the test said.
  public var status = HypothesisStatus.open
  /// How it is tested.
  public var notes: [String] = []

  /// Begins with what is supposed.
  public init(_ text: String) { self.text = text }
}
