import Foundation
import Testing

@testable import PBMProject

private let bytes = Array(String(repeating: "new\n", count: 50_000).utf8)

struct WriteNewFileTests {
  let folder: TemporaryFolder
  let file: Path

  init() throws {
    folder = try TemporaryFolder()
    file = folder.path.appending("a.pbm".utf8)
  }

  private func refusal(_ path: Path? = nil, overwriting: Bool = false) -> FileProblem? {
    problem { () throws(FileProblem) in
      try writeNewFile(path ?? file, bytes, overwriting: overwriting)
    }
  }

  @Test(arguments: [false, true])
  func `the file is there, and nothing else`(overwriting: Bool) throws {
    #expect(problemWriting(file, overwriting: overwriting) == nil)
    #expect(folder.names.isEmpty)
    #expect(refusal(overwriting: overwriting) == nil)
    #expect(try readFile(file) == bytes)
    #expect(folder.names == ["a.pbm"])
  }

  @Test func `who may read it is what the user's mask says`() async throws {
    await #expect(processExitsWith: .success) { [name = file.text as String] in
      umask(0o026)
      try writeNewFile(Path(name), bytes, overwriting: false)
    }
    let status = FileStatus.of(file, followingLinks: false).status
    #expect(status?.permissions == 0o640)
    #expect(status?.linkCount == 1)
  }

  @Test func `what is there already is left as it is`() throws {
    try folder.write("a.pbm", "theirs\n")
    try folder.link("dead.pbm", to: "nowhere")
    for path in [file, folder.path.appending("dead.pbm".utf8)] {
      #expect(problemWriting(path, overwriting: false)?.kind == .alreadyThere)
      #expect(refusal(path)?.kind == .alreadyThere)
    }
    #expect(text(try readFile(file)) == "theirs\n")
    #expect(folder.names == ["a.pbm", "dead.pbm"])
    #expect(problemWriting(folder.path, overwriting: true)?.kind == .isFolder)
  }

  @Test(
    arguments: [ReplaceStep.temporaryCreated, .written, .synchronized, .closed], [false, true])
  func `what somebody else makes in the meantime is not lost`(
    step: ReplaceStep, overwriting: Bool
  ) throws {
    let found = problem { () throws(FileProblem) in
      try writeNewFile(file, bytes, overwriting: overwriting) { done in
        if done == step { _ = try? folder.write("a.pbm", "theirs\n") }
      }
    }
    #expect(found?.kind == .alreadyThere)
    #expect(text(try readFile(file)) == "theirs\n")
    #expect(folder.names == ["a.pbm"])
  }

  @Test(arguments: ReplaceStep.allCases)
  func `killed after any step, there is no file or a whole one`(step: ReplaceStep) async throws {
    let isTaken: Set<ReplaceStep> = [.originalOpened, .originalCompared, .attributesCopied]
    guard !isTaken.contains(step) else { return }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [name = file.text as String, step = step as ReplaceStep] in
      try writeNewFile(Path(name), bytes, overwriting: false) { done in
        if done == step { raise(SIGKILL) }
      }
    }
    let isDone = step == .renamed || step == .folderSynchronized
    #expect(exists(file) == isDone)
    #expect(walk([folder.path]).files.map(\.path) == (isDone ? [file] : []))
    // Whatever the killed one left behind is in nobody's way.
    #expect(refusal(overwriting: isDone) == nil)
    #expect(try readFile(file) == bytes)
    #expect(
      problem { () throws(FileProblem) in
        try replaceFile(at: file, with: [1], expecting: bytes)
      } == nil)
  }

  @Test func `a link that leads nowhere leads to the new file`() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.link("first.pbm", to: "second.pbm")
    try elsewhere.link("second.pbm", to: file.text)
    let link = elsewhere.path.appending("first.pbm".utf8)
    #expect(problemWriting(link, overwriting: true) == nil)
    #expect(refusal(link, overwriting: true) == nil)
    #expect(try readFile(file) == bytes)
    #expect(elsewhere.names == ["first.pbm", "second.pbm"])
    try folder.link("round.pbm", to: "round.pbm")
    let round = folder.path.appending("round.pbm".utf8)
    #expect(problemWriting(round, overwriting: true)?.errorNumber == ELOOP)
    #expect(refusal(round, overwriting: true)?.errorNumber == ELOOP)
  }

  @Test func `a folder that is none is named`() throws {
    try folder.write("plain")
    for (name, words) in [("none/a.pbm", "there is no folder"), ("plain/a.pbm", "is no folder")] {
      let path = folder.path.appending(name.utf8)
      #expect(problemWriting(path, overwriting: false)?.kind == .noFolder)
      #expect(refusal(path)?.message.contains(words) == true)
    }
  }

  @Test func `a name is taken once, also where that needs two steps`() throws {
    let descriptor = Int32(openFile(folder.path, O_RDONLY | O_DIRECTORY))
    defer { closeFile(descriptor) }
    for isFree in [true, false] {
      let temporary = try TemporaryFile(in: descriptor, for: file)
      try temporary.fill(with: isFree ? bytes : [], from: nil) { _ in }
      let found = problem { () throws(FileProblem) in
        try temporary.renameOverReservation("a.pbm")
      }
      #expect(found?.kind == (isFree ? nil : .alreadyThere))
      temporary.remove()
      #expect(try readFile(file) == bytes)
      #expect(folder.names == ["a.pbm"])
    }
  }

  @Test func `a file that may not grow so large leaves nothing`() async throws {
    await #expect(processExitsWith: .success) { [name = file.text as String] in
      limitFileSize(10_000)
      let found = problem { () throws(FileProblem) in
        try writeNewFile(Path(name), bytes, overwriting: false)
      }
      #expect(found?.errorNumber == EFBIG)
    }
    #expect(folder.names.isEmpty)
  }
}
