import PBMModel

/// Findings that are known and not told any more, so that a rule can be kept from now on without
/// mending first all that is there.
public struct Baseline: Sendable {
  /// What tells findings apart: never a line, which moves.
  public struct Key: Hashable, Comparable, Sendable {
    /// The canvas, from the folder of the baseline.
    public var file: String
    /// The code of the finding.
    public var code: String
    /// The element and its box.
    public var fingerprint: String

    /// Names some findings.
    public init(file: String, code: String, fingerprint: String) {
      self.file = file
      self.code = code
      self.fingerprint = fingerprint
    }

    /// By file, then by code.
    public static func < (left: Key, right: Key) -> Bool {
      (left.file, left.code, left.fingerprint) < (right.file, right.code, right.fingerprint)
    }
  }

  /// How many findings of a key there are, and what the element says, for people.
  public struct Entry: Sendable {
    /// What they have in common.
    public let key: Key
    /// How many.
    public var count: Int
    /// What the element says; nobody reads it again.
    public let text: String

    /// Makes an entry.
    public init(_ key: Key, count: Int, text: String) {
      self.key = key
      self.count = count
      self.text = text
    }
  }

  /// In order, each key once.
  public private(set) var entries: [Entry]

  /// Puts entries in order.
  public init(_ entries: [Entry]) {
    let ordered = entries.sorted { $0.key < $1.key }
    var merged: [Entry] = []
    for entry in ordered {
      if let last = merged.last, last.key == entry.key {
        merged[merged.count - 1].count += entry.count
      } else {
        merged.append(entry)
      }
    }
    self.entries = merged
  }

  /// The entries of one canvas.
  public func entries(of file: String) -> ArraySlice<Entry> {
    let start = firstIndex { $0 >= file }
    var end = start
    while end < entries.count, entries[end].key.file == file { end += 1 }
    return entries[start..<end]
  }

  private func firstIndex(where isBehind: (String) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(entries[middle].key.file) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: In a file

  /// JSON, an entry a line, so that two people's changes merge.
  public var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format_version", 1)
      json.key("findings")
      json.array { json in
        for entry in entries {
          json.newLine()
          json.object { json in
            json.member("file", entry.key.file)
            json.member("code", entry.key.code)
            json.member("fingerprint", entry.key.fingerprint)
            json.member("count", entry.count)
            json.member("text", shown(entry.text))
          }
        }
        if !entries.isEmpty { json.endLine() }
      }
    }
    json.finish()
    return json.bytes
  }

  /// Reads what was written.
  public init(reading bytes: [UInt8]) throws(YAMLProblem) {
    let start = YAMLPlace(line: 1, column: 1)
    guard let members = try Baseline.members(bytes),
      let list = members.first(where: { $0.key == "findings" })?.value.list
    else { throw YAMLProblem(start, "this is no baseline: \(Baseline.wayToWrite)") }
    if let version = members.first(where: { $0.key == "format_version" })?.value,
      version.text != "1"
    {
      throw YAMLProblem(version.place, "this baseline is of a later pbm")
    }
    var entries: [Entry] = []
    for element in list {
      func text(_ key: String) -> String? {
        element.mapping?.first { $0.key == key }?.value.text
      }
      guard let file = text("file"), let code = text("code"),
        let fingerprint = text("fingerprint"),
        let count = text("count").flatMap({ Int($0) }), (1...1_000_000_000).contains(count)
      else {
        throw YAMLProblem(
          element.place, "a finding has \"file\", \"code\", \"fingerprint\", \"count\"")
      }
      let key = Key(file: file, code: code, fingerprint: fingerprint)
      entries.append(Entry(key, count: count, text: text("text") ?? ""))
    }
    self.init(entries)
  }

  private static let wayToWrite =
    "take it away, and pbm check --write-baseline writes one"

  /// What stands in the file; nil where it is something else than an object.
  private static func members(_ bytes: [UInt8]) throws(YAMLProblem) -> [YAMLEntry]? {
    // JSON is YAML, whose reader tells the place of what is wrong. Its words are about YAML.
    do {
      return try readYAML(bytes, limits: YAMLLimits(bytes: 64 << 20, depth: 8))?.mapping
    } catch {
      guard error.isOfSyntax else { throw error }
      throw YAMLProblem(error.place, "this is no JSON, and so no baseline: \(wayToWrite)")
    }
  }
}
