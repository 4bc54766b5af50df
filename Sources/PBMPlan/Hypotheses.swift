public import PBMModel

/// What has to be tested, and what was found: the hypotheses of some models, each once, however
/// many places it stands in.
public struct HypothesisList: Sendable {
  /// All of them: open ones, then refuted ones, then confirmed ones; of each the oldest first, then
  /// those that carry most.
  public let hypotheses: [GatheredHypothesis]
  /// How many models they were gathered from.
  public let models: Int

  /// The order in which a reader has to look at them.
  public static let statuses: [HypothesisStatus] = [.open, .refuted, .confirmed]

  /// Brings together what stands in several models, or several times in one.
  ///
  /// Two are the same when their texts say the same; one that says nothing yet is like no other.
  public init(_ models: [ModelHypotheses]) {
    var gathered: [GatheredHypothesis] = []
    var indices: [TextIdentity: Int] = [:]
    for (number, model) in models.enumerated() {
      for entry in model.entries {
        guard let identity = entry.identity else {
          gathered.append(GatheredHypothesis(entry, model: number))
          continue
        }
        if let index = indices[identity] {
          gathered[index].add(entry, model: number)
        } else {
          indices[identity] = gathered.count
          gathered.append(GatheredHypothesis(entry, model: number))
        }
      }
    }
    self.models = models.count
    hypotheses = HypothesisList.inOrder(gathered.map { $0.judged() })
  }

  /// Those with a status, in their order.
  public func hypotheses(_ status: HypothesisStatus) -> ArraySlice<GatheredHypothesis> {
    // They stand together.
    let start = hypotheses.firstIndex { $0.status == status } ?? hypotheses.endIndex
    return hypotheses[start...].prefix { $0.status == status }
  }

  private static func inOrder(_ hypotheses: [GatheredHypothesis]) -> [GatheredHypothesis] {
    let ranks = hypotheses.map { hypothesis in
      statuses.firstIndex(of: hypothesis.status) ?? statuses.count
    }
    // What is gathered stands by file and line already: its number decides last.
    return hypotheses.indices.sorted { left, right in
      let (one, other) = (hypotheses[left], hypotheses[right])
      if ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      if one.date != other.date { return isOlder(one.date, other.date) }
      if one.weight != other.weight { return one.weight > other.weight }
      if one.weightOfAll != other.weightOfAll { return one.weightOfAll > other.weightOfAll }
      return left < right
    }.map { hypotheses[$0] }
  }

  private static func isOlder(_ left: ModelDate?, _ right: ModelDate?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }
}

/// A hypothesis with all places that it stands in, and all that rests on it.
public struct GatheredHypothesis: Sendable {
  /// What is supposed, as its first place says it; nil where nothing is written yet.
  public let text: String?
  /// What is known of it: an answer in any place is worth more than that others have none.
  public private(set) var status = HypothesisStatus.open
  /// Whether one place says yes and another no. It counts as refuted then: it has to be looked at.
  public private(set) var isContradicting = false
  /// How it is tested: the notes under it, each once.
  public private(set) var tests: [String] = []
  /// Where it stands, in the order of the models and of their lines.
  public private(set) var places: [HypothesisPlace] = []
  /// The items that rest on it, each once for each model.
  public private(set) var items: [RestingItem] = []
  /// When it was supposed first, as far as the models have dates.
  public private(set) var date: ModelDate?
  /// The weight of the heaviest item that rests on it; 0 where none has one.
  public private(set) var weight = 0
  /// The weights of all of them, each counted once, in however many models it stands.
  public private(set) var weightOfAll = 0

  /// The tests that are there, by what they say.
  private var knownTests: Set<TextIdentity> = []

  init(_ entry: ModelHypotheses.Entry, model: Int) {
    text = entry.text
    add(entry, model: model)
  }

  mutating func add(_ entry: ModelHypotheses.Entry, model: Int) {
    var place = entry.place
    place.model = model
    // Several lines below one item stand together.
    let isKnown = places.last.map { place.hasSameOwner(as: $0) } ?? false
    places.append(place)
    for test in entry.tests where knownTests.insert(test.identity).inserted {
      tests.append(test.text)
    }
    if case .item(let item) = place.owner, !isKnown { items.append(item) }
  }

  /// With what follows from all places together.
  consuming func judged() -> GatheredHypothesis {
    let isRefuted = places.contains { $0.status == .refuted }
    let isConfirmed = places.contains { $0.status == .confirmed }
    status = isRefuted ? .refuted : isConfirmed ? .confirmed : .open
    isContradicting = isRefuted && isConfirmed
    date = places.compactMap(\.date).min()
    weight = items.map(\.weight).max() ?? 0
    var heaviest: [RestingItem.Key: Int] = [:]
    for item in items { heaviest[item.key] = max(heaviest[item.key] ?? 0, item.weight) }
    weightOfAll = heaviest.values.reduce(0, +)
    knownTests = []
    return self
  }

  /// Whether it was refuted, and something rests on it all the same.
  public var isToBeReconsidered: Bool {
    status == .refuted && places.contains(where: \.owner.isStanding)
  }
}
