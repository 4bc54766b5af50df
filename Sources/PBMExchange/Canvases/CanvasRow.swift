import PBMModel
import PBMSyntax

// A canvas on one line, for programs that read many: every member is always there, and of one type.

extension CanvasRecord {
  /// The canvas as a row of a table: what is not told is null, all items stand in one list, and
  /// keys of one's own are a list of pairs, so that every file has the same columns.
  ///
  /// - Parameter file: the name that the row is known by.
  public func row(file: String) -> ExchangeValue {
    let rows = boxes.map { ($0, $0.box) } + unknown.map { ($0, nil) }
    return .object(
      [
        ("format_version", .number(1)), ("file", .text(file)), ("title", .optional(title)),
      ]
        + CanvasRecord.columns.map { key in
          // The stage is told whether it stands in the file or not.
          (key.identifier, key == .stage ? .text(stage.identifier) : .optional(value(key)))
        } + [
          (
            "metadata",
            .list(
              metadata.map { .object([("key", .text($0.key)), ("value", .text($0.value))]) })
          ),
          ("notes", .texts(notes)),
          ("items", .list(rows.flatMap { section, _ in section.itemRows })),
          ("sections", .list(rows.compactMap { section, _ in section.row })),
          ("impacts", .list(impacts.map(\.row))),
          ("hypotheses", .list(hypotheses.map(\.row))),
        ])
  }

  /// The keys that have a column of their own.
  static let columns: [MetadataKey] = [.person, .role, .stage, .date, .base, .lang, .format]
}

extension ExchangeValue {
  fileprivate static func optional(_ text: String?) -> ExchangeValue {
    text.map { .text($0) } ?? .null
  }
  fileprivate static func optional(_ number: Int?) -> ExchangeValue {
    number.map { .number($0) } ?? .null
  }
}

extension SectionRecord {
  /// What stands under the heading beside its items; nil where the section is not in the file.
  fileprivate var row: ExchangeValue? {
    guard heading != nil || !isEmpty else { return nil }
    return .object([
      ("box", .optional(box?.identifier)), ("heading", .optional(heading)),
      ("line", .optional(line)), ("notes", .texts(notes)),
      ("impacts", .list(impacts.map(\.row))), ("hypotheses", .list(hypotheses.map(\.row))),
      ("item_count", .number(items.count)),
    ])
  }

  fileprivate var itemRows: [ExchangeValue] {
    items.map { item in
      .object([
        ("box", .optional(box?.identifier)), ("heading", .optional(heading)),
        ("line", .optional(item.line)), ("text", .text(item.text)),
        ("weight", .optional(item.weight)), ("amount", AmountRecord.row(item.amount)),
        ("mood", .optional(item.mood?.identifier)), ("tags", .texts(item.tags)),
        ("id", .optional(item.id)), ("decision", DecisionRecord.row(item.decision)),
        ("impacts", .list(item.impacts.map(\.row))),
        ("hypotheses", .list(item.hypotheses.map(\.row))), ("notes", .texts(item.notes)),
      ])
    }
  }
}

extension AmountRecord {
  fileprivate static func row(_ amount: AmountRecord?) -> ExchangeValue {
    switch amount {
    case nil: return .null
    case .value(let value):
      return .object([
        ("value", .number(value.decimal)), ("unit", .optional(value.unit.identifier)),
        ("per", .optional(value.period?.identifier)), ("written", .null),
      ])
    case .written(let word):
      return .object([("value", .null), ("unit", .null), ("per", .null), ("written", .text(word))])
    }
  }
}

extension DecisionRecord {
  fileprivate static func row(_ decision: DecisionRecord?) -> ExchangeValue {
    guard let decision else { return .null }
    return .object([
      ("action", .optional(decision.action?.identifier)), ("written", .optional(decision.written)),
      ("weight", .optional(decision.weight)), ("amount", AmountRecord.row(decision.amount)),
      ("reason", .text(decision.reason)), ("notes", .texts(decision.notes)),
    ])
  }
}

extension ImpactRecord {
  fileprivate var row: ExchangeValue {
    .object([
      ("box", .optional(box?.identifier)), ("text", .text(text)), ("notes", .texts(notes)),
    ])
  }
}

extension HypothesisRecord {
  fileprivate var row: ExchangeValue {
    .object([
      ("text", .text(text)), ("status", .text(status.identifier)), ("notes", .texts(notes)),
    ])
  }
}

extension CanvasRecord {
  /// The row as a line of NDJSON, its end included.
  public func line(file: String) -> [UInt8] { row(file: file).jsonLine + [0x0A] }
}
