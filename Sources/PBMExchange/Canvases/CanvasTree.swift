import PBMModel
import PBMSyntax

// The canvas as JSON and YAML: its shape is a promise, told in Grammar/json.md.

extension CanvasRecord {
  /// The canvas as one object; what an item does not have is absent.
  ///
  /// - Parameter hasLines: whether line numbers are told, which are no part of the model.
  public func tree(hasLines: Bool = true) -> ExchangeValue {
    var object = Members()
    object.add("format_version", .number(1))
    object.add("title", title)
    object.add("metadata", .object(metadata.map { ($0.key, .text($0.value)) }))
    object.add("stage", stage.identifier)
    object.add("notes", .texts(notes))
    object.add("boxes", .list(boxes.map { $0.tree(hasLines) }))
    object.add("impacts", .list(impacts.map(\.tree)))
    object.add("hypotheses", .list(hypotheses.map(\.tree)))
    object.add("unknown", .list(unknown.map { $0.tree(hasLines) }))
    return object.value
  }

  /// Whether the two say the same, byte for byte: all but line numbers.
  public func saysTheSame(as other: CanvasRecord) -> Bool {
    tree(hasLines: false).jsonLine == other.tree(hasLines: false).jsonLine
  }
}

/// Members of an object; what is nil is left out.
struct Members {
  private(set) var members: [(key: String, value: ExchangeValue)] = []

  var value: ExchangeValue { .object(members) }

  mutating func add(_ key: String, _ value: ExchangeValue?) {
    if let value { members.append((key, value)) }
  }
  mutating func add(_ key: String, _ text: String?) { add(key, text.map { .text($0) }) }
  mutating func add(_ key: String, _ number: Int?) { add(key, number.map { .number($0) }) }

  /// Leaves out an empty list.
  mutating func addUnlessEmpty(_ key: String, _ list: [ExchangeValue]) {
    if !list.isEmpty { add(key, .list(list)) }
  }
}

extension SectionRecord {
  fileprivate func tree(_ hasLines: Bool) -> ExchangeValue {
    var object = Members()
    object.add("box", box?.identifier)
    object.add("heading", heading)
    if hasLines { object.add("line", line) }
    object.add("notes", .texts(notes))
    object.add("impacts", .list(impacts.map(\.tree)))
    object.add("hypotheses", .list(hypotheses.map(\.tree)))
    object.add("items", .list(items.map { $0.tree(hasLines) }))
    return object.value
  }
}

extension ItemRecord {
  fileprivate func tree(_ hasLines: Bool) -> ExchangeValue {
    var object = Members()
    object.add("text", text)
    if hasLines { object.add("line", line) }
    object.add("weight", weight)
    object.add("amount", amount?.tree)
    object.add("mood", mood?.identifier)
    object.addUnlessEmpty("tags", tags.map { .text($0) })
    object.add("id", id)
    object.add("decision", decision?.tree)
    object.addUnlessEmpty("impacts", impacts.map(\.tree))
    object.addUnlessEmpty("hypotheses", hypotheses.map(\.tree))
    object.addUnlessEmpty("notes", notes.map { .text($0) })
    return object.value
  }
}

extension AmountRecord {
  var tree: ExchangeValue {
    var object = Members()
    switch self {
    case .value(let amount):
      object.add("value", .number(amount.decimal))
      object.add("unit", amount.unit.identifier)
      object.add("per", amount.period?.identifier)
    case .written(let word): object.add("written", word)
    }
    return object.value
  }
}

extension DecisionRecord {
  fileprivate var tree: ExchangeValue {
    var object = Members()
    object.add("action", action?.identifier)
    object.add("written", written)
    object.add("weight", weight)
    object.add("amount", amount?.tree)
    object.add("reason", reason.isEmpty ? nil : reason)
    object.addUnlessEmpty("notes", notes.map { .text($0) })
    return object.value
  }
}

extension ImpactRecord {
  var tree: ExchangeValue {
    var object = Members()
    object.add("box", box?.identifier)
    object.add("text", text)
    object.addUnlessEmpty("notes", notes.map { .text($0) })
    return object.value
  }
}

extension HypothesisRecord {
  var tree: ExchangeValue {
    var object = Members()
    object.add("text", text)
    object.add("status", status.identifier)
    object.addUnlessEmpty("notes", notes.map { .text($0) })
    return object.value
  }
}
