import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

/// A version of a file.
enum Version: Sendable {
  case model(PreparedModel)
  /// It is no canvas, or has errors; why, for people.
  case unread(String)
}

/// The versions of a file, each read once while it is among the neighbours that are looked at.
///
/// What will be wanted soon is told beforehand, so that git reads it meanwhile. Nothing depends on
/// that: what was put away and is wanted again is read again.
final class VersionStore {
  private let reader: BlobReader
  /// What git was asked for and has not given yet, in that order.
  private var waiting: [String] = []
  /// What is waited for or kept.
  private var present: Set<String> = []
  /// The last ones that were used, the newest at the end.
  private var kept: [(id: String, model: PreparedModel)] = []
  private var keptBytes = 0
  /// Why versions are passed over, by their ids.
  private var unread: [String: String] = [:]
  /// The size of the largest version so far.
  private(set) var largest = 0

  /// Two neighbours and the one that comes next.
  private static let fewest = 3
  /// As long as versions are small, some more are kept: those that are read at once, and of branches
  /// side by side.
  private static let most = 192
  static let mostBytes = 4 << 20

  init(_ reader: BlobReader) { self.reader = reader }

  /// Tells that a version will be wanted.
  func expect(_ id: String) {
    if !present.contains(id), unread[id] == nil { ask(id) }
  }

  /// Lets git begin with what is expected.
  func push() { reader.push() }

  /// Reads all that was expected, on several threads.
  func load() throws(HistoryProblem) { _ = try receive(waiting.count) }

  /// What git keeps under an id.
  func version(_ id: String) throws(HistoryProblem) -> Version {
    if let known = known(id) { return known }
    if !waiting.contains(id) { ask(id) }
    if let place = waiting.firstIndex(of: id) { _ = try receive(place + 1) }
    return known(id) ?? .unread(VersionStore.missing)
  }

  /// What git keeps under a name such as `HEAD:./me.pbm`, with its id; nil where there is nothing.
  func named(_ name: String) throws(HistoryProblem) -> (id: String, version: Version)? {
    ask(name)
    guard let id = try receive(waiting.count) else { return nil }
    return (id, try version(id))
  }

  private func ask(_ name: String) {
    reader.ask(name)
    waiting.append(name)
    present.insert(name)
  }

  private func known(_ id: String) -> Version? {
    if let place = kept.lastIndex(where: { $0.id == id }) {
      let found = kept.remove(at: place)
      kept.append(found)
      return .model(found.model)
    }
    return unread[id].map { .unread($0) }
  }

  private static let missing = "git does not have it"

  /// Takes so many answers: the id of what came last, nil where nothing did.
  private func receive(_ count: Int) throws(HistoryProblem) -> String? {
    var found: [(id: String, bytes: [UInt8])] = []
    var last: String?
    for _ in 0..<count {
      let name = waiting.removeFirst()
      present.remove(name)
      last = nil
      switch try reader.next() {
      case .missing: unread[name] = VersionStore.missing
      case .unreadable: unread[name] = "it is no file, or one of more than 2 GiB"
      case .found(let id, let bytes):
        found.append((id, bytes))
        largest = max(largest, bytes.count)
        last = id
      }
    }
    for (place, version) in VersionStore.read(found.map(\.bytes), like: kept.last?.model)
      .enumerated()
    {
      keep(found[place].id, version)
    }
    return last
  }

  /// Reads versions on several threads, each of them some neighbours, of which one helps to read the
  /// next.
  ///
  /// - Parameter like: the version that was used last, which is not far from the first ones.
  private static func read(_ versions: [[UInt8]], like other: PreparedModel?) -> [Version] {
    // Few are read faster than a thread starts.
    let threads = versions.count < 4 ? 1 : processorCount()
    // Some parts more than threads, so that none waits long for the last one.
    let size = max(1, versions.count / (threads * 2))
    let starts = Array(stride(from: 0, to: versions.count, by: size))
    let parts = inParallel(starts.count, threads: threads) { part -> [Version] in
      var last = other
      return versions[starts[part]..<min(starts[part] + size, versions.count)].map { bytes in
        let version = Version(bytes, like: last)
        if case .model(let model) = version { last = model }
        return version
      }
    }
    return parts.flatMap { $0 }
  }

  private func keep(_ id: String, _ version: Version) {
    switch version {
    case .unread(let reason): unread[id] = reason
    case .model(let model):
      if kept.contains(where: { $0.id == id }) { return }
      kept.append((id, model))
      present.insert(id)
      keptBytes += model.canvas.tree.bytes.count
      while kept.count > VersionStore.fewest,
        kept.count > VersionStore.most || keptBytes > VersionStore.mostBytes
      {
        let first = kept.removeFirst()
        present.remove(first.id)
        keptBytes -= first.model.canvas.tree.bytes.count
      }
    }
  }
}

extension Version {
  /// Reads a version.
  ///
  /// - Parameter like: a neighbouring version.
  init(_ bytes: [UInt8], like other: PreparedModel? = nil) {
    let canvas = readCanvas(bytes)
    var count = 0
    var first: Diagnostic?
    for finding in canvas.diagnostics where finding.severity == .error {
      count += 1
      if first.map({ finding.range.start < $0.range.start }) ?? true { first = finding }
    }
    guard let first else {
      self = .model(PreparedModel(canvas, like: other))
      return
    }
    guard canvas.tree.content.isReadable else {
      self = .unread("it is no canvas: \(first.message)")
      return
    }
    let line = Positions(canvas.tree).position(Int(first.range.start)).line
    let more = count == 1 ? "" : ", and \(count - 1) more error\(count == 2 ? "" : "s")"
    self = .unread("line \(line): \(first.message)\(more)")
  }
}
