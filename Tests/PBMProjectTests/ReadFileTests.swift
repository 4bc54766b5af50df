import Foundation
import Testing

@testable import PBMProject

struct ReadFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a missing file is named`() {
    let found = problem { () throws(FileProblem) in _ = try readFile("/no/such.pbm") }
    #expect(found?.kind == .missing)
    #expect(found?.message == "there is no file called '/no/such.pbm'")
  }

  @Test func `a path through a file says so`() throws {
    let file = try folder.write("a.pbm")
    let found = problem { () throws(FileProblem) in _ = try readFile(file.appending("b".utf8)) }
    #expect(found?.kind == .missing)
    #expect(found?.message.contains("a part of that path is a file") == true)
  }

  @Test func `a folder is no file`() {
    let path = folder.path
    let found = problem { () throws(FileProblem) in _ = try readFile(path) }
    #expect(found?.kind == .isFolder)
    #expect(found?.errorNumber == EISDIR)
  }

  @Test func `an unreadable file says that it is there`() async throws {
    let file = try folder.write("secret.pbm").text
    setMode(Path(file), 0)
    await #expect(processExitsWith: .success) { [file = file as String] in
      becomeOrdinaryUser()
      let found = problem { () throws(FileProblem) in _ = try readFile(Path(file)) }
      #expect(found?.kind == .notReadable)
      #expect(found?.message.contains("you may not read it (Permission denied)") == true)
    }
  }

  @Test func `a path with NUL is no file rather than the file before it`() throws {
    let file = try folder.write("a.pbm")
    let found = problem { () throws(FileProblem) in _ = try readFile(Path(file.bytes + [0, 65])) }
    #expect(found?.kind == .missing)
  }

  @Test(arguments: [0, 1, 3_000, 65_535, 65_536, 65_537, 1_000_000])
  func `every byte of a file is read`(size: Int) throws {
    let content = String(repeating: "é ", count: size / 3) + String(repeating: "x", count: size % 3)
    let file = try folder.write("a.pbm", content)
    #expect(try readFile(file) == Array(content.utf8))
  }

  @Test func `files of the system have no size and are read all the same`() throws {
    #if os(Linux)
      #expect(text(try readFile("/proc/self/status")).contains("Pid:"))
    #endif
    #expect(try readFile("/dev/null").isEmpty)
  }

  @Test(arguments: [10, 300_000])
  func `a pipe with a name is read to its end, piece by piece`(size: Int) throws {
    let pipe = folder.path.appending("pipe".utf8)
    #expect(makeNamedPipe(pipe))
    let name = pipe.text
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: name)
      for _ in 0..<10 {
        handle?.write(Data(repeating: 120, count: size / 10))
        usleep(1_000)
      }
      try? handle?.close()
    }
    writer.start()
    #expect(try readFile(pipe).count == size)
  }

  @Test func `a file larger than 2 GiB is refused before it is read`() throws {
    let file = try folder.write("large.pbm")
    try #require(setLength(file, largestFileSize + 1))
    let found = problem { () throws(FileProblem) in _ = try readFile(file) }
    #expect(found?.kind == .tooLarge)
  }

  @Test func `a file that grows all the time is not taken for whole`() throws {
    let file = try folder.write("log.pbm", "x")
    let handle = try #require(FileHandle(forWritingAtPath: file.text))
    try handle.seekToEnd()
    var passes = 0
    let found = problem { () throws(FileProblem) in
      _ = try readFile(
        file,
        afterPass: {
          handle.write(Data([120]))
          passes += 1
        })
    }
    #expect(found?.kind == .changedWhileRead)
    #expect(passes == 3)
    #expect(try readFile(file) == [UInt8](repeating: 120, count: 4))
  }

  @Test func `a file that grows once is read again, and whole`() throws {
    let file = try folder.write("log.pbm", "x")
    let handle = try #require(FileHandle(forWritingAtPath: file.text))
    try handle.seekToEnd()
    var passes = 0
    let bytes = try readFile(
      file,
      afterPass: {
        if passes == 0 { handle.write(Data([121])) }
        passes += 1
      })
    #expect(bytes == [120, 121])
  }

  @Test func `a file that vanishes between walking and reading is a problem of that file`() throws {
    try folder.write("a.pbm")
    let file = try folder.write("b.pbm")
    let found = walk([folder.path])
    #expect(found.files.count == 2)
    try FileManager.default.removeItem(atPath: file.text)
    let kinds = found.files.map { entry in
      problem { () throws(FileProblem) in _ = try readFile(entry.path) }?.kind
    }
    #expect(kinds == [nil, .missing])
  }

  @Test func `a name that is no text is read, and shown on one line`() throws {
    #if os(Linux)
      let file = try folder.write([0xFF, 0x0A, 0x1B] + Array(".pbm".utf8), "found")
      #expect(text(try readFile(file)) == "found")
      #expect(file.lastComponent.display == "\u{FFFD}\\n\\u{1b}.pbm")
    #endif
  }
}

/// Set on one thread, seen on another.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var set = false
  private var done = false
  var isSet: Bool {
    get { lock.withLock { set } }
    set { lock.withLock { set = newValue } }
  }
  var isDone: Bool {
    get { lock.withLock { done } }
    set { lock.withLock { done = newValue } }
  }
}
