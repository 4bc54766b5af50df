import PBMDiff
import PBMExchange
import PBMModel
import PBMProject

/// What of a history is told, and how.
struct LogSettings: Sendable {
  var range = FileHistory.Range()
  var box: Box?
  var search: ElementSearch?
  var isReversed = false
  var isJSON = false

  /// Whether only some elements are told of.
  var isSelective: Bool { box != nil || search != nil }
}

/// Why a history cannot be told, in words for the person who asked.
struct LogProblem: Error {
  let message: String
}

/// Writes what is told of one commit.
struct LogWriting: Sendable {
  let settings: LogSettings
  let report: LogReport

  /// All that is told of a step; nil where that is nothing.
  func written(_ step: LogStep) -> [UInt8]? {
    var entry = step.entry
    if let comparison = entry.comparison, entry.event != .cutOff {
      (entry.changes, entry.other) = comparison.told(in: settings.box)
    }
    let isTold = !entry.changes.isEmpty || !entry.other.isEmpty || entry.event == .cutOff
    return settings.box == nil || isTold ? written(entry) : nil
  }

  /// An entry with what was selected of it.
  func written(_ entry: LogEntry) -> [UInt8] {
    guard settings.isJSON else { return Array(report.text(entry).utf8) }
    var json = JSONWriter()
    json.logEntry(entry)
    return json.bytes
  }
}

/// Tells a canvas' history, commit by commit.
struct LogTeller {
  private let history: CanvasHistory
  private let settings: LogSettings
  private let console: Console
  private var report: LogReport
  private let invocation: Invocation
  /// Where the element was, that is followed.
  private var trail = ElementTrail()
  /// What it says in the newest version that has it.
  private var name = ""
  private var isFirst = true

  init(_ history: CanvasHistory, _ settings: LogSettings, _ invocation: Invocation) {
    self.history = history
    self.settings = settings
    self.invocation = invocation
    console = invocation.console
    report = LogReport(invocation, settings, .english)
  }

  /// Tells all of it; false where there is nothing to tell of.
  mutating func tell() throws -> Bool {
    // What git refuses is known before anything is told.
    let hasCommits = try history.has(0)
    let uncommitted = settings.range.until == nil ? try history.uncommitted() : nil
    guard hasCommits || uncommitted != nil else { return false }
    let newest = try uncommitted ?? history.step(0)
    if let canvas = newest.flatMap({ $0.newCanvas ?? $0.oldCanvas }) {
      report = LogReport(invocation, settings, canvas.language)
    }
    if let search = settings.search {
      try find(search, uncommitted)
      try tellLife(uncommitted)
      return true
    }
    let writing = LogWriting(settings: settings, report: report)
    let last = uncommitted.flatMap { writing.written($0) }
    if let last, !settings.isReversed { write(last) }
    try history.forEach(isForward: settings.isReversed, { writing.written($0) }) { bytes in
      if let bytes { write(bytes) }
    }
    if let last, settings.isReversed { write(last) }
    return true
  }

  private mutating func write(_ bytes: [UInt8]) {
    if !isFirst, !settings.isJSON { console.line() }
    isFirst = false
    console.write(bytes)
  }

  // MARK: One element

  /// Finds the element in the newest version that has it.
  private mutating func find(_ search: ElementSearch, _ uncommitted: LogStep?) throws {
    if let uncommitted, try find(search, in: uncommitted) { return }
    var index = 0
    while let step = try history.step(index) {
      if try find(search, in: step) {
        try advance(from: index, uncommitted)
        return
      }
      index += 1
    }
    throw LogProblem(
      message: "no version has an element \"\(search.text)\""
        + (search.box.map { " in \(Vocabulary.shared.name(of: $0, in: .english))" } ?? ""))
  }

  private mutating func find(_ search: ElementSearch, in step: LogStep) throws -> Bool {
    for (canvas, id) in [(step.newCanvas, step.newer), (step.oldCanvas, step.older)] {
      guard let canvas, let id else { continue }
      let items = search.items(in: canvas)
      guard let item = items.first else { continue }
      guard items.count == 1 else { throw ambiguous(search, items, canvas, step.entry) }
      name = canvas.text(canvas.items[item])
      if canvas.isPlanned(canvas.items[item]) {
        throw LogProblem(
          message: "\"\(shortened(name))\" is only planned, and no part of a model yet: it has no "
            + "life to be told")
      }
      trail.place(item, in: id)
      return true
    }
    return false
  }

  private func ambiguous(
    _ search: ElementSearch, _ items: [Int], _ canvas: Canvas, _ entry: LogEntry
  ) -> LogProblem {
    let words = MethodWords(canvas.language)
    let list = items.prefix(6).map { index -> String in
      let item = canvas.items[index]
      let id = canvas.idName(item).map { " &" + String(decoding: $0, as: UTF8.self) } ?? ""
      return "\n  \(shortened(canvas.text(item)))\(id) (\(words.name(item.box)))"
    }
    let more = items.count > 6 ? "\n  and \(items.count - 6) more" : ""
    let place = entry.commit.map { "commit \($0.name.prefix(10))" } ?? "the file"
    return LogProblem(
      message: "\(items.count) elements in \(place) are meant by \"\(search.text)\"; "
        + "say more of it, its box with --box, or its id:\(list.joined())\(more)")
  }

  /// Follows what was found in an older version to the newer ones, where its words are others.
  private mutating func advance(from index: Int, _ uncommitted: LogStep?) throws {
    let newer = try (0...index).reversed().map { try history.step($0, isForward: true) }
    for step in newer + [uncommitted] {
      guard let step, let comparison = step.entry.comparison, let old = step.older else { continue }
      if let item = trail.advance(comparison, from: old, to: step.newer) {
        name = comparison.new.text(comparison.new.items[item])
      }
    }
  }

  private mutating func tellLife(_ uncommitted: LogStep?) throws {
    var told: [[UInt8]] = []
    func tell(_ entry: LogEntry?, _ teller: inout LogTeller) {
      guard let entry else { return }
      let bytes = LogWriting(settings: teller.settings, report: teller.report).written(entry)
      if teller.settings.isReversed { told.append(bytes) } else { teller.write(bytes) }
    }
    if let uncommitted { try tell(follow(uncommitted, nil), &self) }
    var index = 0
    while let step = try history.step(index) {
      try tell(follow(step, index), &self)
      index += 1
    }
    for bytes in told.reversed() { write(bytes) }
    guard !settings.isJSON else { return }
    if !isFirst { console.line() }
    console.write(report.summary(of: name, trail.life))
  }

  /// What became of the element in a step; nil where there is nothing to tell.
  private mutating func follow(_ step: LogStep, _ index: Int?) throws -> LogEntry? {
    var entry = step.entry
    guard let comparison = entry.comparison else { return nil }
    if entry.event == .deleted, let old = step.older { trail.find(in: comparison.old, old) }
    guard let change = trail.change(comparison, from: step.older, to: step.newer) else {
      return nil
    }
    if let new = change.new {
      if entry.event == .begun { trail.lose(comparison.new, new) }
      if entry.event == .cutOff { return entry }
    }
    entry.other = comparison.other(of: change)
    let isAsBefore = !change.isNoticeable && entry.other.isEmpty
    if let index, !isAsBefore, try isBrought(change, comparison, entry, index) { return nil }
    trail.follow(change, comparison, to: step.older)
    guard !isAsBefore else { return nil }
    if settings.box != nil, !isInBox(change, comparison) { return nil }
    entry.changes = change.isNoticeable ? [change] : []
    return entry
  }

  private func isInBox(_ change: Change, _ comparison: Comparison) -> Bool {
    change.old.map { comparison.old.items[$0].box == settings.box } ?? false
      || change.new.map { comparison.new.items[$0].box == settings.box } ?? false
  }

  /// Whether a merge has the element from another parent just as it is: then it is followed there,
  /// to the commit that made it so.
  private mutating func isBrought(
    _ change: Change, _ comparison: Comparison, _ entry: LogEntry, _ index: Int
  ) throws -> Bool {
    guard !settings.range.isFirstParent, let item = change.new,
      let parents = entry.commit?.parents.dropFirst()
    else { return false }
    for parent in parents {
      guard let version = try history.version(in: parent, of: entry, at: index) else { continue }
      let beside = compare(version.model.canvas, comparison.new)
      guard let same = beside.changes.first(where: { $0.new == item }), let old = same.old,
        !same.isNoticeable, beside.other(of: same).isEmpty
      else { continue }
      trail.place(old, in: version.id)
      return true
    }
    return false
  }
}

extension LogReport {
  fileprivate init(_ invocation: Invocation, _ settings: LogSettings, _ language: Language) {
    let console = invocation.console
    self.init(
      style: invocation.style, width: console.isOutputTerminal ? console.width : nil,
      isSelective: settings.isSelective, language: language)
  }
}
