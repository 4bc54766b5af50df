import Testing

@testable import PBMProject

/// What git writes for one commit, read back.
private func parsed(_ bytes: [UInt8]) throws -> [Revision] {
  let child = try conversation("cat")
  child.ask(bytes)
  child.endQuestions()
  var revisions: [Revision] = []
  while let revision = readRevision(child) { revisions.append(revision) }
  return revisions
}

private let one = String(repeating: "1", count: 40)
private let two = String(repeating: "a", count: 40)
private let none = String(repeating: "0", count: 40)

/// The fields of a commit and its changes, each ended as git ends it.
private func written(
  _ subject: String = "s", author: String = "A", parents: String = one, changes: [[String]]
) -> [UInt8] {
  let head = [two, parents, author, "a@b", "2026-01-01T00:00:00Z", "17", subject]
  let rest = changes.map { $0.map { $0 + "\0" }.joined() }.joined()
  return Array((head.map { $0 + "\0" }.joined() + "\n" + rest).utf8)
}

struct HistoryTests {
  init() { ignoreBrokenPipe() }

  @Test(arguments: [
    "me.pbm", ":100644", "\n", "a\nb", " ", "R100", "\(two)", "\u{1B}[31m", "ä", ":", "-x", "\t",
  ])
  func `a name is a name, whatever it looks like`(name: String) throws {
    let modified = [":100644 100644 \(one) \(two) M", name]
    let renamed = [":100644 100644 \(one) \(two) R087", name, name + "2"]
    for subject in ["s", "", ":100644 100644", name.filter { $0 != "\n" }] {
      let found = try parsed(
        written(subject, changes: [modified]) + written(subject, author: name, changes: [renamed]))
      try #require(found.count == 2)
      #expect(found[0].change.newPath == Path(name) && found[0].subject == subject)
      #expect(found[0].change.oldBlob == one && found[0].change.newBlob == two)
      #expect(found[1].author == name && found[1].change.likeness == 87)
      #expect(found[1].change.oldPath == Path(name))
      #expect(found[1].change.newPath == Path(name + "2"))
    }
  }

  @Test func `what is no text is repaired in words and kept in names`() throws {
    var bytes = written("s", changes: [[":000000 100644 \(none) \(two) A", "x"]])
    let name = try #require(bytes.lastIndex(of: 0x78))
    bytes[name] = 0xFF
    let found = try parsed(bytes)
    #expect(found.first?.change.newPath == Path([0xFF]))
    #expect(found.first?.change.oldBlob == nil && found.first?.date == "2026-01-01T00:00:00+00:00")
  }

  @Test func `an output that ends anywhere gives what is whole, and no trap`() throws {
    let whole = written(changes: [[":100644 120000 \(one) \(two) T", "a"]])
    #expect(try parsed(whole).first?.change.isOrdinary == false)
    for end in stride(from: 0, to: whole.count, by: 7) {
      #expect(try parsed(Array(whole[..<end])).count <= 1)
    }
    #expect(try parsed(written(parents: "\(one) \(two)", changes: []))[0].parents.count == 2)
    for odd in [":", ": : : :", ":1 2 3 4 5 6", ":100644 100644 x y", ":    "] {
      _ = try parsed(written(changes: [[odd, "a"]]))
      _ = try parsed(Array((odd + "\0").utf8))
    }
  }

  private func all(
    _ place: HistoryPlace, _ range: FileHistory.Range = .init()
  ) throws -> [Revision] {
    let history = try FileHistory(place, range)
    var revisions: [Revision] = []
    while let revision = try history.next() { revisions.append(revision) }
    return revisions
  }

  @Test(arguments: [
    ":x.pbm", "-x.pbm", "a b.pbm", "*.pbm", "[a]?.pbm", "a\nb.pbm", "\\x.pbm", "ä.pbm",
  ])
  func `a file of any name has its own past`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.repository([name: "1\n", "a.pbm": "2\n", "b.pbm": "3\n", "x.pbm": "4\n"])
    let file = try folder.write(name, "5\n")
    try folder.git("commit", "-q", "-a", "-m", ":x")
    let place = try HistoryPlace(file)
    let revisions = try all(place)
    #expect(revisions.map(\.subject) == [":x", "first"])
    #expect(revisions.allSatisfy { $0.change.newPath == Path(name) })
    let reader = try BlobReader(place)
    reader.ask(try #require(place.committedName()))
    guard case .found(let id, let bytes) = try reader.next() else {
      Issue.record("\(name) is not found")
      return
    }
    #expect(id == revisions[0].change.newBlob && text(bytes) == "5\n")
  }

  @Test func `a rename is followed also where newer commits are left out`() throws {
    let folder = try TemporaryFolder()
    try folder.repository(["a.pbm": "1\n2\n3\n4\n"])
    try folder.git("mv", "a.pbm", "b.pbm")
    try folder.git("commit", "-q", "-m", "second")
    let place = try HistoryPlace(folder.path.appending("b.pbm".utf8))
    let revisions = try all(place)
    #expect(revisions.map(\.change.status) == [0x52, 0x41])
    #expect(revisions[1].change.newPath == "a.pbm")
    var range = FileHistory.Range()
    range.until = "2001-01-01"
    #expect(try all(place, range).isEmpty)
    range.until = "tomorrow"
    #expect(try all(place, range).count == 2)
    range.since = "2099-01-01"
    #expect(try all(place, range).isEmpty)
  }

  @Test func `a copy begins a life of its own`() throws {
    let folder = try TemporaryFolder()
    try folder.repository(["a.pbm": "1\n2\n3\n4\n"])
    try folder.write("b.pbm", "1\n2\n3\n4\n")
    try folder.git("add", "b.pbm")
    try folder.git("commit", "-q", "-m", "second")
    let revisions = try all(try HistoryPlace(folder.path.appending("b.pbm".utf8)))
    #expect(revisions.map(\.change.status) == [0x43])
    #expect(revisions[0].change.wasThere == false && revisions[0].change.likeness == 100)
  }

  @Test func `only the oldest commit of a shallow clone is cut off`() throws {
    let folder = try TemporaryFolder()
    try folder.repository(["a.pbm": "1\n"])
    for number in 2..<5 {
      try folder.write("a.pbm", "\(number)\n")
      try folder.git("commit", "-q", "-a", "-m", "\(number)")
    }
    let clone = try TemporaryFolder()
    try clone.git("clone", "-q", "--depth=2", "file://\(folder.path.text)", "copy")
    for (path, isCutOff) in [
      (clone.path.appending("copy/a.pbm".utf8), true), (folder.path.appending("a.pbm".utf8), false),
    ] {
      let place = try HistoryPlace(path)
      let history = try FileHistory(place, .init())
      let revisions = try all(place)
      #expect(revisions.count == (isCutOff ? 2 : 4))
      #expect(!history.isCutOff(revisions[0]))
      #expect(history.isCutOff(try #require(revisions.last)) == isCutOff)
    }
  }

  @Test func `answers come in the order of the questions, however many wait`() throws {
    let folder = try TemporaryFolder()
    let files = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("f\($0)", String(repeating: "\($0)\n", count: 9000)) })
    try folder.repository(files)
    try folder.write("sub/x", "x")
    try folder.git("add", "-A")
    try folder.git("commit", "-q", "-m", "second")
    let reader = try BlobReader(try HistoryPlace(folder.path.appending("f0".utf8)))
    let names = (0..<2000).map { "HEAD:f\($0 % 40)" }
    for name in names { reader.ask(name) }
    for odd in ["HEAD:none blob 3", "nope", "", "x missing", "HEAD:sub", "HEAD:f1"] {
      reader.ask(odd)
    }
    for name in names {
      guard case .found(_, let bytes) = try reader.next() else {
        Issue.record("\(name) is missing")
        return
      }
      #expect(bytes.count == files[String(name.dropFirst(5))]?.utf8.count)
    }
    for _ in 0..<4 {
      guard case .missing = try reader.next() else {
        Issue.record("something is found")
        return
      }
    }
    guard case .unreadable = try reader.next(), case .found = try reader.next() else {
      Issue.record("a folder is read, or what comes behind it is not")
      return
    }
  }

  @Test func `a folder without a repository is said to be one`() throws {
    let folder = try TemporaryFolder()
    let place = try HistoryPlace(try folder.write("a.pbm"))
    let found = #expect(throws: HistoryProblem.self) { try all(place) }
    #expect(found?.message.contains("is in no git repository") == true)
    #expect(throws: FileProblem.self) { try HistoryPlace(folder.path) }
    #expect(throws: FileProblem.self) { try HistoryPlace(":a.pbm") }
  }
}
