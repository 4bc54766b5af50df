public import PBMModel
public import PBMPlan

/// Says in words what is known of hypotheses: boxes and actions in the language of the file that
/// each stands in, all else in English.
///
/// Some of the words are a user's: whoever shows them makes them harmless for the place.
public struct HypothesisWords: Sendable {
  /// What is told.
  public let list: HypothesisList

  /// Prepares to tell them.
  public init(_ list: HypothesisList) { self.list = list }

  /// Something to tell of a hypothesis.
  public struct Row: Sendable {
    /// What it is about, one word; the same word need not be shown twice in a row.
    public let label: Label
    /// What there is to say.
    public let text: String
    /// What box and which decision the text's item has.
    public var belongings: [String] = []
    /// Where it stands, and when that was written.
    public var places: [String] = []

    /// The kinds of rows.
    public enum Label: String, Sendable {
      /// How it is tested.
      case how
      /// What the answers are, where they contradict each other.
      case answers
      /// An item that rests on it.
      case item
      /// A box.
      case box
      /// The whole model.
      case model
      /// What rests on it although it was refuted.
      case reconsider
    }
  }

  /// The hypothesis itself.
  public func text(_ hypothesis: GatheredHypothesis) -> String {
    hypothesis.text ?? "(not written yet)"
  }

  /// What there is to tell of it.
  public func rows(_ hypothesis: GatheredHypothesis) -> [Row] {
    var rows = hypothesis.tests.map { Row(label: .how, text: $0) }
    if rows.isEmpty, hypothesis.isWithoutTest {
      rows.append(Row(label: .how, text: "no test written"))
    }
    if hypothesis.isContradicting { rows.append(contradiction(hypothesis)) }
    var start = 0
    while start < hypothesis.places.count {
      let first = hypothesis.places[start]
      let same = hypothesis.places[start...].prefix { $0.hasSameOwner(as: first) }
      rows.append(row(Array(same), hypothesis))
      start = same.endIndex
    }
    return rows
  }

  /// Who says yes, and who no.
  private func contradiction(_ hypothesis: GatheredHypothesis) -> Row {
    func places(_ status: HypothesisStatus) -> String {
      hypothesis.places.filter { $0.status == status }.map { address($0) }.joined(separator: ", ")
    }
    return Row(
      label: .answers,
      text: "contradict each other: yes in \(places(.confirmed)); no in \(places(.refuted))")
  }

  /// What rests on the hypothesis in one or more places.
  private func row(_ places: [HypothesisPlace], _ hypothesis: GatheredHypothesis) -> Row {
    let first = places[0]
    let isStanding = hypothesis.status == .refuted && first.owner.isStanding
    var row: Row
    switch first.owner {
    case .item(let item):
      let weight = item.weight > 0 ? "[\(item.weight)] " : ""
      row = Row(
        label: isStanding ? .reconsider : .item, text: weight + item.text)
      row.belongings.append(name(item.box, first.language))
      if let decision = item.decision {
        row.belongings.append("-> " + Vocabulary.shared.name(of: decision, in: first.language))
      }
    case .box(let box):
      row = Row(label: isStanding ? .reconsider : .box, text: name(box, first.language))
    case .model: row = Row(label: isStanding ? .reconsider : .model, text: "the whole model")
    case .nothing: row = Row(label: .box, text: name(nil, first.language))
    }
    row.places = places.map { place in
      place.status == .open && hypothesis.status != .open
        ? address(place) + " (still open)" : address(place)
    }
    if let date = first.date { row.places.append(date.text) }
    return row
  }

  private func name(_ box: Box?, _ language: Language) -> String {
    box.map { Vocabulary.shared.name(of: $0, in: language) } ?? "in no box"
  }

  private func address(_ place: HypothesisPlace) -> String { "\(place.file):\(place.line + 1)" }
}

extension HypothesisWords {
  /// The heading over those with a status.
  public func heading(_ status: HypothesisStatus) -> String {
    switch status {
    case .open: "Open"
    case .refuted: "Refuted"
    case .confirmed: "Confirmed"
    }
  }

  /// How many there are, in one line.
  public var summary: String {
    HypothesisList.statuses.map { status in
      let count = "\(list.hypotheses(status).count) \(status.identifier)"
      return remark(status).map { "\(count) (\($0))" } ?? count
    }.joined(separator: ", ")
  }

  /// What there is to do about those with a status.
  private func remark(_ status: HypothesisStatus) -> String? {
    let hypotheses = list.hypotheses(status)
    switch status {
    case .open:
      let parts = [
        (hypotheses.count(where: \.isWithoutTest), "without a test"),
        (hypotheses.count { $0.text == nil }, "not written yet"),
      ]
      let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return told.isEmpty ? nil : told.joined(separator: ", ")
    case .refuted:
      let count = hypotheses.count(where: \.isToBeReconsidered)
      return count > 0 ? "\(count) to reconsider" : nil
    case .confirmed: return nil
    }
  }

  /// What is said where no model has any.
  public var none: String {
    "no hypothesis found in \(list.models == 1 ? "1 canvas" : "\(list.models) canvases")"
  }

  /// How one is written: what is said behind that there is none.
  public static let hint =
    "write one below the item that rests on it, such as \"? Callers accept a call-back\", and on "
    + "the next line how it will be tested"
}

extension GatheredHypothesis {
  /// Whether nobody wrote yet how it will be tested.
  public var isWithoutTest: Bool { status == .open && text != nil && tests.isEmpty }
}
