/// A place in a YAML text, from 1, columns in Unicode scalars.
public struct YAMLPlace: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// From 1.
  public var column: Int

  /// Names a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a YAML text is not taken, and where.
public struct YAMLProblem: Error, Equatable, Sendable {
  /// Where.
  public let place: YAMLPlace
  /// One sentence without a capital at its start and a stop at its end.
  public let message: String
  /// Whether the text is no YAML at all, rather than more of it than is read here.
  var isOfSyntax = false

  /// Says what is wrong, and where.
  public init(_ place: YAMLPlace, _ message: String) {
    self.init(place, message, isOfSyntax: false)
  }

  init(_ place: YAMLPlace, _ message: String, isOfSyntax: Bool) {
    self.place = place
    self.message = message
    self.isOfSyntax = isOfSyntax
  }
}

/// A value with its place. Texts are texts: what a word means is told by who asked for it, so `no`
/// stays a word and `1.10` keeps its nought.
public struct YAMLValue: Sendable {
  /// What a value may be.
  public indirect enum Content: Sendable {
    case text(String)
    /// What says nothing: `~`, `null`, or no word at all.
    case nothing
    case list([YAMLValue])
    case mapping([YAMLEntry])
  }

  /// What it is.
  public let content: Content
  /// Where it begins.
  public let place: YAMLPlace
  /// Whether it is a word without quotation marks, which others may take for a number or for none.
  public var isPlain = false

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = content { text } else { nil } }
  /// Whether it says nothing.
  public var isNothing: Bool { if case .nothing = content { true } else { false } }
  /// The values, where it is a list.
  public var list: [YAMLValue]? { if case .list(let list) = content { list } else { nil } }
  /// The entries, where it is a mapping.
  public var mapping: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }
}

/// A key and its value.
public struct YAMLEntry: Sendable {
  /// The key, different from all others of its mapping.
  public let key: String
  /// Where the key begins.
  public let place: YAMLPlace
  /// What it stands for.
  public let value: YAMLValue
}

/// How much of a file is read, and how deep.
public struct YAMLLimits: Sendable {
  /// The most bytes.
  public var bytes: Int
  /// The most values inside each other.
  public var depth: Int

  /// What a file of settings may have.
  public static let settings = YAMLLimits(bytes: 256 * 1024, depth: 16)

  /// Sets both.
  public init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }
}

/// Reads one YAML document, of what people write into settings: mappings, lists and words.
///
/// The file may come from anybody, so nothing in it costs more than it is long: no anchors or
/// aliases, which blow up; no tags, which make things; one document; no key twice; few levels.
/// JSON, but for halves of characters, is read by the way.
/// - Returns: nil for a text that says nothing.
/// - Throws: the first thing that is wrong.
public func readYAML(
  _ bytes: [UInt8], limits: YAMLLimits = .settings
) throws(YAMLProblem) -> YAMLValue? {
  let start = YAMLPlace(line: 1, column: 1)
  guard bytes.count <= limits.bytes else {
    throw YAMLProblem(start, "it has more than \(limits.bytes / 1024) kB")
  }
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  guard let events = YAMLEvents(bytes.starts(with: mark) ? bytes[3...] : bytes[...]) else {
    throw YAMLProblem(start, "there is not memory enough to read it")
  }
  var reader = YAMLReader(events: events, depth: limits.depth)
  return try reader.readDocument()
}

private struct YAMLReader: ~Copyable {
  var events: YAMLEvents
  let depth: Int

  mutating func readDocument() throws(YAMLProblem) -> YAMLValue? {
    var found: YAMLValue?
    var hasDocument = false
    while true {
      switch try events.next() {
      case .streamEnd: return found
      case .documentStart:
        guard !hasDocument else {
          throw YAMLProblem(events.place, "a second document (---) has no place here")
        }
        hasDocument = true
        found = try readValue(try events.next(), depth)
      default: continue
      }
    }
  }

  private mutating func readValue(
    _ event: YAMLEvent, _ levels: Int
  ) throws(YAMLProblem) -> YAMLValue {
    let place = events.place
    guard levels > 0 else {
      throw YAMLProblem(place, "more than \(depth) levels inside each other are not read")
    }
    switch event {
    case .scalar(let text, let isPlain):
      let isNothing = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
      return YAMLValue(content: isNothing ? .nothing : .text(text), place: place, isPlain: isPlain)
    case .listStart: return YAMLValue(content: .list(try readList(levels)), place: place)
    case .mappingStart: return YAMLValue(content: .mapping(try readMapping(levels)), place: place)
    default: throw YAMLProblem(place, "a value is missing")
    }
  }

  private mutating func readList(_ levels: Int) throws(YAMLProblem) -> [YAMLValue] {
    var values: [YAMLValue] = []
    while true {
      let event = try events.next()
      if case .listEnd = event { return values }
      values.append(try readValue(event, levels - 1))
    }
  }

  private mutating func readMapping(_ levels: Int) throws(YAMLProblem) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event { return entries }
      let place = events.place
      guard case .scalar(let key, _) = event else {
        throw YAMLProblem(place, "a key is a word, not a list or a mapping")
      }
      if let line = lines.updateValue(place.line, forKey: key) {
        throw YAMLProblem(place, "the key \"\(key)\" stands on line \(line) already")
      }
      let value = try readValue(try events.next(), levels - 1)
      entries.append(YAMLEntry(key: key, place: place, value: value))
    }
  }
}
