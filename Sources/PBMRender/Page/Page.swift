public import PBMModel

/// What one page shows of a model, or of the change from one model to another, whoever draws it.
///
/// All texts are harmless already: controls and what could turn a line round are spelled out, as
/// `<U+202E>`. What a format makes of its own signs is the business of who writes it.
public struct Page: Sendable {
  /// The model's title; the name of its file where it has none.
  public let title: String
  /// The language of the file: of what the page itself says, too.
  public let language: Language
  /// Whether the page shows a change.
  public let isChange: Bool
  /// Who, when, and what else is told of the model on top of it.
  package var facts: [PageFact] = []
  /// What the model says of itself.
  package var notes: [String] = []
  /// The nine boxes, in the order of the source text.
  package var panels: [Panel] = []
  /// What stands in no box; nil where nothing does.
  package var loose: Panel?
  /// What changes bring that is said of no box.
  package var impacts: [PageImpact] = []
  /// What the model as a whole rests on.
  package var hypotheses: [PageHypothesis] = []
  /// What is given and what is got; nil where neither is measured.
  package var balance: PageBalance?
  /// The second table; nil where nothing was decided, and nothing changed.
  package var table: PageTable?
  /// What the page says in its own words.
  package let words: PageWords

  init(title: String, language: Language, isChange: Bool) {
    self.title = title
    self.language = language
    self.isChange = isChange
    words = PageWords(language)
  }

  /// Which boxes stand in each of the five columns above costs and benefits, one above the other.
  static let columns: [[Box]] = [
    [.keyPartners], [.keyActivities, .keyResources], [.valueProposition],
    [.customerRelationships, .channels], [.customers],
  ]

  /// The tags that any element has, each once, in the order they are met.
  package var tags: [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for entry in (panels + [loose].compactMap { $0 }).flatMap(\.entries) {
      for tag in entry.tags where seen.insert(tag).inserted { tags.append(tag) }
    }
    return tags
  }

  /// Whether any element bears an action.
  package var hasActions: Bool {
    isChange || panels.contains { $0.entries.contains { $0.action != nil } }
  }
}

/// Something told of the model: `person: Aoife Brennan`.
package struct PageFact: Equatable, Sendable {
  /// What is told.
  package let label: String
  /// The value.
  package let value: String
}

/// A box of the page.
package struct Panel: Sendable {
  /// Which; nil for what stands in none.
  package let box: Box?
  /// Its name in the file's language.
  package let heading: String
  /// What it asks, in the file's language; empty for what is no box.
  package let question: String
  /// What is said of the box.
  package var notes: [String] = []
  /// Its elements.
  package var entries: [PageEntry] = []
  /// What changes bring for it.
  package var impacts: [PageImpact] = []
  /// What is supposed about it.
  package var hypotheses: [PageHypothesis] = []

  /// Whether nothing stands in it.
  package var isEmpty: Bool {
    entries.isEmpty && notes.isEmpty && impacts.isEmpty && hypotheses.isEmpty
  }
}

/// What a change brings.
package struct PageImpact: Equatable, Sendable {
  /// The name of the box that it names.
  package let box: String?
  /// What it brings.
  package let text: String
  /// What was noted about it.
  package var notes: [String] = []
}

/// What has to be tested.
package struct PageHypothesis: Equatable, Sendable {
  /// What the test said.
  package let status: HypothesisStatus
  /// What is supposed.
  package let text: String
  /// How it is to be tested, or was.
  package var notes: [String] = []
}

/// What is given and what is got.
package struct PageBalance: Equatable, Sendable {
  /// A side: its weights added up, and its amounts, each kind by itself.
  package struct Side: Equatable, Sendable {
    /// The weights added up; 0 where nothing is weighed.
    package var weight = 0
    /// `480h/year`, `2900EUR/month`.
    package var amounts: [String] = []

    /// What it weighs and counts, for people: `16 → 15`, `3700USD/month`; a dash where it is not
    /// measured.
    ///
    /// - Parameters:
    ///   - before: what it was.
    package func parts(since before: Side?) -> [String] {
      let weighed = weight(since: before, arrow: "→") { "\($0)" }
      let parts = [weighed].compactMap { $0 } + amounts
      return parts.isEmpty ? ["–"] : parts
    }

    /// What it weighs, and weighed where that was otherwise; nil where it is not weighed.
    func weight(since before: Side?, arrow: String, _ spell: (Int) -> String) -> String? {
      let step = PageStep(before?.weight ?? weight, weight)
      return step.isSteady && weight == 0 ? nil : step.spelled(arrow: arrow, spell)
    }
  }

  /// What is given.
  package var costs = Side()
  /// What is got.
  package var benefits = Side()
  /// The same before the change; nil for a page that shows none.
  package var before: [Side]?
}
