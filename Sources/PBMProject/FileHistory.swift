/// A commit that touched a file, and what became of the file in it.
///
/// Names and subjects are whatever somebody wrote: whoever shows them makes them harmless.
public struct Revision: Equatable, Sendable {
  /// The commit's name in hexadecimal digits.
  public var commit = ""
  /// Those of its parents; more than one for a merge.
  public var parents: [String] = []
  /// Who wrote the change.
  public var author = ""
  /// The author's address.
  public var email = ""
  /// When it was written, as ISO 8601 with a time zone.
  public var date = ""
  /// When it was committed, in seconds since 1970.
  public var committed = 0
  /// The first line of its message.
  public var subject = ""
  /// What became of the file, beside the commit's first parent.
  public var change = FileChange()

  /// Makes a revision of nothing.
  public init() {}
}

/// What became of a file in a commit.
public struct FileChange: Equatable, Sendable {
  /// The letter by which git tells what was done: `A`, `D`, `M`, `R`, `C` or `T`.
  public var status: UInt8 = 0
  /// How like the two are where the file was renamed or copied, in percent.
  public var likeness = 0
  /// What git keeps its bytes under before; nil where there was no file.
  public var oldBlob: String?
  /// The same afterwards; nil where there is no file any more.
  public var newBlob: String?
  /// Where it stood, from the repository's root.
  public var oldPath = Path([])
  /// Where it stands.
  public var newPath = Path([])
  /// Whether it is an ordinary file afterwards: no link and no repository of its own.
  public var isOrdinary = true

  /// Makes a change of nothing.
  public init() {}

  /// Whether the file was there before, under whatever name.
  public var wasThere: Bool { oldBlob != nil && status != UInt8(ascii: "C") }
}

/// A file's commits, the newest first, read while git finds them.
public final class FileHistory {
  /// What is wanted of a history.
  public struct Range: Sendable {
    /// A date as git reads it: nothing older.
    public var since: String?
    /// Nothing newer.
    public var until: String?
    /// Whether what was committed on merged branches is left out.
    public var isFirstParent = false

    /// Makes a range of everything.
    public init() {}
  }

  private let place: HistoryPlace
  private let conversation: ChildConversation
  private var isOver = false
  /// Commits after this moment are passed over, in seconds since 1970.
  private let latest: Int?

  /// Begins to read.
  ///
  /// Where a file was renamed, its older name is found in the commit that did it. So git has to walk
  /// through the newest commits too where only older ones are wanted.
  public init(_ place: HistoryPlace, _ range: Range) throws(HistoryProblem) {
    self.place = place
    latest = try range.until.map { text throws(HistoryProblem) in
      try FileHistory.seconds(text, place)
    }
    var arguments = ["-c", "log.showSignature=false", "-c", "diff.relative=false", "log"]
    arguments += [
      "-z", "--raw", "--no-abbrev", "-M", "--follow", "--diff-merges=first-parent", "--date-order",
      "--no-color", "--no-notes", "--no-ext-diff", "--encoding=UTF-8",
      "--format=%H%x00%P%x00%aN%x00%aE%x00%aI%x00%ct%x00%s",
    ]
    if range.isFirstParent { arguments.append("--first-parent") }
    if let since = range.since { arguments.append("--since=\(since)") }
    let operands = [place.revision ?? "HEAD", "--", place.pathspec]
    do {
      conversation = try Git.talk(
        arguments, operands: operands, in: place.folder, isOfFolder: place.isOfFolder,
        isTalkedWith: false)
    } catch {
      throw HistoryProblem(error.message)
    }
  }

  /// The next older commit; nil where there is none.
  public func next() throws(HistoryProblem) -> Revision? {
    while !isOver {
      guard let revision = readRevision(conversation) else {
        isOver = true
        try expectSuccess()
        return nil
      }
      if revision.change.status == 0 { continue }
      if let latest, revision.committed > latest { continue }
      // A file that was copied begins there: what the other one was before is no part of its life.
      if revision.change.status == UInt8(ascii: "C") {
        isOver = true
        conversation.end(isOver: false)
      }
      return revision
    }
    return nil
  }

  private func expectSuccess() throws(HistoryProblem) {
    let result = conversation.end(isOver: true)
    guard result.status != 0 else { return }
    let words = result.errorText
    if words.contains("does not have any commits yet") { return }
    if words.contains("not a git repository") {
      throw HistoryProblem(
        place.revisionPath != nil
          ? FileProblem(place.name, .noRepository).message
          : "'\(place.name.display)' is in no git repository, which would know its past")
    }
    if let revision = place.revisionPath, words.contains("bad revision") {
      throw HistoryProblem(try unknown(revision).message)
    }
    if place.revision == nil, words.contains("bad revision 'HEAD'") { return }
    throw HistoryProblem(
      "git does not tell the past of '\(place.name.display)': \(result.errorSummary)")
  }

  private func unknown(_ revision: RevisionPath) throws(HistoryProblem) -> FileProblem {
    do { return try unknownRevision(revision, in: place.folder) } catch { return error }
  }

  /// Git's reading of a date.
  private static func seconds(
    _ text: String, _ place: HistoryPlace
  ) throws(HistoryProblem) -> Int {
    let result = try place.git(["rev-parse", "--until=\(text)"])
    let words = String(decoding: result.output, as: UTF8.self)
    guard result.status == 0, let sign = words.firstIndex(of: "="),
      let seconds = Int(words[words.index(after: sign)...].prefix { $0.isNumber })
    else { throw HistoryProblem("git does not understand the date \"\(text)\"") }
    return seconds
  }

  /// Whether a commit without parents has some that were not fetched.
  public func isCutOff(_ revision: Revision) -> Bool {
    guard revision.parents.isEmpty,
      let result = try? place.git(["rev-parse", "--is-shallow-repository", "--git-path", "shallow"])
    else { return false }
    let lines = result.output.split(separator: 0x0A, maxSplits: 1)
    guard lines.count == 2, lines[0].elementsEqual("true".utf8) else { return false }
    let name = lines[1].last == 0x0A ? lines[1].dropLast() : lines[1]
    let file =
      name.first == UInt8(ascii: "/") ? Path(Array(name)) : place.folder.appending(name)
    guard let commits = try? readFile(file) else { return false }
    return commits.split(separator: 0x0A).contains { $0.elementsEqual(revision.commit.utf8) }
  }
}

/// Why a file's past cannot be told.
public struct HistoryProblem: Error, Hashable, Sendable {
  /// What happened, in one sentence without a full stop.
  public let message: String

  init(_ message: String) { self.message = message }
}

/// Reads one commit as `git log -z --raw` writes it in the format above; nil at the end.
///
/// No name is looked into: each ends with a zero byte, which none can hold.
func readRevision(_ conversation: ChildConversation) -> Revision? {
  func field() -> String? {
    conversation.read(to: 0).map { String(decoding: $0, as: UTF8.self) }
  }
  var revision = Revision()
  guard let commit = field(), let parents = field(), let author = field(), let email = field(),
    let date = field(), let committed = field(), let subject = field()
  else { return nil }
  revision.commit = commit
  revision.parents = parents.split(separator: " ").map(String.init)
  revision.author = author
  revision.email = email
  // Newer versions of git write the zone of Greenwich as a letter.
  revision.date = date.hasSuffix("Z") ? date.dropLast() + "+00:00" : date
  revision.committed = Int(committed) ?? 0
  revision.subject = subject
  if conversation.peek() == 0x0A { conversation.skipByte() }
  while conversation.peek() == UInt8(ascii: ":") {
    guard let change = readChange(conversation) else { return nil }
    revision.change = change
  }
  return revision
}

/// `:100644 100644 OLD NEW R096` and one path or, where the file was renamed or copied, two.
private func readChange(_ conversation: ChildConversation) -> FileChange? {
  guard let words = conversation.read(to: 0)?.split(separator: 0x20), words.count == 5,
    let path = conversation.read(to: 0)
  else { return nil }
  func blob(_ word: ArraySlice<UInt8>) -> String? {
    word.allSatisfy { $0 == UInt8(ascii: "0") } ? nil : String(decoding: word, as: UTF8.self)
  }
  var change = FileChange()
  change.status = words[4].first ?? 0
  change.likeness = Int(String(decoding: words[4].dropFirst(), as: UTF8.self)) ?? 0
  change.oldBlob = blob(words[2])
  change.newBlob = blob(words[3])
  change.isOrdinary = words[1].starts(with: "100".utf8) || change.newBlob == nil
  change.oldPath = Path(path)
  change.newPath = change.oldPath
  if change.status == UInt8(ascii: "R") || change.status == UInt8(ascii: "C") {
    guard let other = conversation.read(to: 0) else { return nil }
    change.newPath = Path(other)
  }
  return change
}
