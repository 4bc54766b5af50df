import PBMDiff
import PBMExchange
import PBMModel
import PBMProject
import PBMSyntax

/// What happened in one commit, with the versions beside each other.
struct LogStep: Sendable {
  var entry: LogEntry
  /// By what the version before is known; nil where there is none.
  var older: String?
  /// By what the version is known.
  var newer: String?
  /// The version before, where it can be read.
  fileprivate(set) var oldModel: PreparedModel?
  /// The version, where it can be read.
  fileprivate(set) var newModel: PreparedModel?

  var oldCanvas: Canvas? { oldModel?.canvas }
  var newCanvas: Canvas? { newModel?.canvas }

  fileprivate init(_ entry: LogEntry, newer: String? = nil) {
    self.entry = entry
    self.newer = newer
  }

  /// Takes the last version before that can be read.
  fileprivate mutating func take(_ base: (id: String, model: PreparedModel)?) {
    older = base?.id
    oldModel = base?.model
  }

  /// The same step, with the two versions compared.
  fileprivate func compared(_ nothing: PreparedModel) -> LogStep {
    guard oldModel != nil || newModel != nil else { return self }
    var step = self
    if older != nil, older == newer {
      step.entry.event = .unchanged
      return step
    }
    let comparison = compare(oldModel ?? nothing, newModel ?? nothing)
    step.entry.comparison = comparison
    if oldModel != nil, newModel != nil {
      step.entry.event = comparison.isSame ? .layout : .changed
    }
    return step
  }
}

/// A canvas through git's history: each version beside the last one before that can be read.
final class CanvasHistory {
  private let place: HistoryPlace
  private let history: FileHistory
  private let versions: VersionStore
  /// The commits that are known so far, the newest first.
  private var revisions: [Revision] = []
  private var isComplete = false
  private let nothing = PreparedModel(readCanvas([]))
  /// The steps that were made at once, the first of them that of the commit with this number.
  private var steps: [LogStep] = []
  private var firstStep = 0

  private static let mostAtOnce = 64

  init(_ place: HistoryPlace, _ range: FileHistory.Range) throws(HistoryProblem) {
    self.place = place
    history = try FileHistory(place, range)
    versions = VersionStore(try BlobReader(place))
  }

  /// The commit with this number, 0 for the newest; nil where there are not so many.
  func revision(_ index: Int) throws(HistoryProblem) -> Revision? {
    try has(index) ? revisions[index] : nil
  }

  /// Whether there are so many commits and one more.
  func has(_ index: Int) throws(HistoryProblem) -> Bool {
    while revisions.count <= index, !isComplete {
      if let next = try history.next() { revisions.append(next) } else { isComplete = true }
    }
    return index < revisions.count
  }

  /// How many commits there are.
  func count() throws(HistoryProblem) -> Int {
    _ = try has(.max)
    return revisions.count
  }

  // MARK: Steps

  /// What happened in a commit; nil where there are not so many.
  ///
  /// - Parameter isForward: whether newer ones will be asked for next.
  func step(_ index: Int, isForward: Bool = false) throws(HistoryProblem) -> LogStep? {
    if !(firstStep..<firstStep + steps.count).contains(index) {
      guard try has(index) else { return nil }
      let range =
        isForward ? max(0, index + 1 - atOnce)..<index + 1 : index..<index + atOnce
      steps = try make(range, isForward) { $0 }
      firstStep = range.lowerBound
    }
    return steps[index - firstStep]
  }

  /// Does something with each step, on several threads, and takes the results one after another:
  /// those of the newest commits first, or of the oldest.
  func forEach<Output: Sendable>(
    isForward: Bool, _ body: @Sendable (LogStep) -> Output, take: (Output) -> Void
  ) throws(HistoryProblem) {
    if isForward {
      var end = try count()
      while end > 0 {
        let range = max(0, end - atOnce)..<end
        for output in try make(range, true, body).reversed() { take(output) }
        end = range.lowerBound
      }
      return
    }
    var start = 0
    while try has(start) {
      let outputs = try make(start..<start + atOnce, false, body)
      for output in outputs { take(output) }
      start += outputs.count
    }
  }

  /// How many steps are made at once: of large versions only a few are in memory.
  private var atOnce: Int {
    max(1, min(CanvasHistory.mostAtOnce, VersionStore.mostBytes / max(1, versions.largest)))
  }

  /// Makes some steps at once. What they need was asked for while the last ones were made.
  private func make<Output: Sendable>(
    _ range: Range<Int>, _ isForward: Bool, _ body: @Sendable (LogStep) -> Output
  ) throws(HistoryProblem) -> [Output] {
    try expect(range)
    try versions.load()
    var prepared: [LogStep] = []
    for number in range {
      guard let step = try prepare(number) else { break }
      prepared.append(step)
    }
    let count = range.count
    try expect(
      isForward
        ? max(0, range.lowerBound - count)..<range.lowerBound
        : range.upperBound..<range.upperBound + count)
    versions.push()
    // Few are compared faster than a thread starts.
    let threads = prepared.count < 4 ? 1 : processorCount()
    return inParallel(prepared.count, threads: threads) { [prepared, nothing] in
      body(prepared[$0].compared(nothing))
    }
  }

  private func expect(_ range: Range<Int>) throws(HistoryProblem) {
    for number in range {
      guard try has(number) else { return }
      let change = revisions[number].change
      if let new = change.newBlob, change.isOrdinary { versions.expect(new) }
      if let old = change.oldBlob, change.wasThere { versions.expect(old) }
    }
  }

  /// A step whose versions are still to be compared.
  private func prepare(_ index: Int) throws(HistoryProblem) -> LogStep? {
    guard let revision = try revision(index) else { return nil }
    let change = revision.change
    var step = LogStep(entry(revision), newer: change.newBlob)
    guard let id = change.newBlob else {
      step.entry.event = .deleted
      step.take(try base(of: index))
      return step
    }
    guard change.isOrdinary else {
      step.entry.event = .passedOver
      step.entry.problem = "it is no ordinary file, but a link or a repository"
      return step
    }
    switch try versions.version(id) {
    case .unread(let reason):
      step.entry.event = .passedOver
      step.entry.problem = reason
    case .model(let model):
      step.newModel = model
      if change.wasThere { step.take(try base(of: index)) }
      if step.older == nil {
        let isCutOff = !change.wasThere && history.isCutOff(revision)
        step.entry.event = isCutOff ? .cutOff : .begun
      }
    }
    return step
  }

  private func entry(_ revision: Revision) -> LogEntry {
    let change = revision.change
    let commit = LogEntry.Commit(
      name: revision.commit, parents: revision.parents, author: revision.author,
      email: revision.email, date: revision.date, subject: revision.subject)
    var entry = LogEntry(commit, path: change.newPath.display, .changed)
    if change.status == UInt8(ascii: "R") { entry.oldPath = change.oldPath.display }
    // What is only like another file need not have anything to do with it.
    if change.status == UInt8(ascii: "C"), change.likeness == 100 {
      entry.copiedFrom = change.oldPath.display
    }
    return entry
  }

  /// The last version before a commit that can be read, along the first parents; nil where there is
  /// none.
  private func base(
    of index: Int
  ) throws(HistoryProblem) -> (id: String, model: PreparedModel)? {
    guard let old = revisions[index].change.oldBlob else { return nil }
    return try readableVersion(old, madeAfter: index)
  }

  private func readableVersion(
    _ id: String, madeAfter index: Int
  ) throws(HistoryProblem) -> (id: String, model: PreparedModel)? {
    var id = id
    var index = index
    while true {
      if case .model(let model) = try versions.version(id) { return (id, model) }
      index += 1
      while try has(index), revisions[index].change.newBlob != id { index += 1 }
      guard try has(index) else { return nil }
      let change = revisions[index].change
      guard change.wasThere, let old = change.oldBlob else { return nil }
      id = old
    }
  }

  // MARK: Beside the commits

  /// What is not committed yet; nil where nothing is, or where the past of a revision is told.
  func uncommitted() throws(HistoryProblem) -> LogStep? {
    guard place.mayBeNewer else { return nil }
    let committed = try place.committedName().flatMap { name throws(HistoryProblem) in
      try versions.named(name)
    }
    guard let file = place.file else {
      // Gone from the disk, and still there in the commit that is checked out.
      guard let committed else { return nil }
      var step = LogStep(LogEntry(nil, path: place.name.display, .deleted))
      step.take(try readableVersion(committed.id, madeAfter: -1))
      return step.compared(nothing)
    }
    var step = LogStep(
      LogEntry(nil, path: file.display, .passedOver), newer: CanvasHistory.diskVersion)
    let version: Version
    do {
      version = Version(try readFile(file))
    } catch {
      step.entry.problem = error.message
      return step
    }
    if let committed, isSame(committed.version, version) { return nil }
    switch version {
    case .unread(let reason): step.entry.problem = reason
    case .model(let model):
      step.newModel = model
      if let committed { step.take(try readableVersion(committed.id, madeAfter: -1)) }
      step.entry.event = .begun
    }
    return step.compared(nothing)
  }

  /// By what the version on the disk is known.
  private static let diskVersion = "disk"

  /// Whether the file on the disk is what is committed: git may write other line ends than it keeps.
  private func isSame(_ committed: Version, _ disk: Version) -> Bool {
    guard case .model(let one) = committed, case .model(let other) = disk else {
      if case .unread(let one) = committed, case .unread(let other) = disk { return one == other }
      return false
    }
    let carriageReturn = UInt8(ascii: "\r")
    let (kept, written) = (one.canvas.tree.bytes, other.canvas.tree.bytes)
    return kept == written
      || kept.filter { $0 != carriageReturn } == written.filter { $0 != carriageReturn }
  }

  /// What another parent of a merge has of the file; nil where it has nothing that can be read.
  func version(in parent: String, of entry: LogEntry, at index: Int)
    throws(HistoryProblem) -> (id: String, model: PreparedModel)?
  {
    guard let path = try revision(index)?.change.newPath, !path.bytes.contains(0x0A),
      path.text.utf8.elementsEqual(path.bytes),
      let found = try versions.named("\(parent):\(path.text)"),
      case .model(let model) = found.version
    else { return nil }
    return (found.id, model)
  }
}
