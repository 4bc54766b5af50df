import Foundation
import Testing

@testable import PBMProject

private let old = Array("old\n".utf8)
private let new = Array(String(repeating: "new\n", count: 50_000).utf8)

struct ReplaceFileTests {
  let folder: TemporaryFolder
  let file: Path

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.write("a.pbm", "old\n")
  }

  private func refusal(_ path: Path? = nil, expecting content: [UInt8] = old) -> FileProblem? {
    let path = path ?? file
    return problem { () throws(FileProblem) in
      try replaceFile(at: path, with: new, expecting: content)
    }
  }

  private func status(_ path: Path) throws -> FileStatus {
    try #require(FileStatus.of(path, followingLinks: false).status)
  }

  @Test func `the new content is there, and nothing else`() throws {
    #expect(refusal() == nil)
    #expect(try readFile(file) == new)
    #expect(folder.names == ["a.pbm"])
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o755] as [UInt32])
  func `permissions are kept`(mode: UInt32) throws {
    setMode(file, mode)
    #expect(refusal() == nil)
    #expect(try status(file).permissions == mode)
  }

  @Test(.enabled(if: getuid() == 0, "only root may give files away"))
  func `owner and group are kept`() throws {
    try #require(giveAway(file, owner: 1234, group: 2345))
    #expect(refusal() == nil)
    #expect(try status(file).owner == 1234)
    #expect(try status(file).group == 2345)
  }

  @Test func `content that is the same touches nothing`() throws {
    let before = try status(file)
    try replaceFile(at: file, with: old, expecting: old)
    #expect(try status(file) == before)
  }

  @Test func `a link stays, and its target is written`() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.link("first.pbm", to: "second.pbm")
    try elsewhere.link("second.pbm", to: file.text)
    #expect(refusal(elsewhere.path.appending("first.pbm".utf8)) == nil)
    #expect(try readFile(file) == new)
    #expect(try status(elsewhere.path.appending("first.pbm".utf8)).kind == .symbolicLink)
    #expect(elsewhere.names == ["first.pbm", "second.pbm"])
    #expect(folder.names == ["a.pbm"])
  }

  @Test func `a file with several names is refused`() throws {
    try #require(makeHardLink(file, folder.path.appending("b.pbm".utf8)))
    #expect(refusal()?.kind == .hasHardLinks)
    #expect(try readFile(file) == old)
  }

  @Test func `what is no ordinary file is refused`() throws {
    #expect(refusal(folder.path)?.kind == .isFolder)
    #expect(refusal("/dev/null")?.kind == .notRegular)
    let pipe = folder.path.appending("pipe".utf8)
    #expect(makeNamedPipe(pipe))
    #expect(refusal(pipe)?.kind == .notRegular)
    #expect(refusal(folder.path.appending("none".utf8))?.kind == .missing)
    try folder.link("dead.pbm", to: "nowhere")
    #expect(refusal(folder.path.appending("dead.pbm".utf8))?.kind == .missing)
  }

  @Test(arguments: ["changed\n", "odd\n", ""])
  func `what someone else wrote since is not lost`(content: String) throws {
    try folder.write("a.pbm", content)
    #expect(refusal()?.kind == .changedSinceRead)
    #expect(text(try readFile(file)) == content)
  }

  @Test(arguments: [ReplaceStep.originalCompared, .temporaryCreated, .synchronized, .closed])
  func `what someone else writes in the meantime is not lost`(step: ReplaceStep) throws {
    let found = problem { () throws(FileProblem) in
      try replaceFile(at: file, with: new, expecting: old) { done in
        if done == step { _ = try? folder.write("a.pbm", "theirs\n") }
      }
    }
    #expect(found?.kind == .changedSinceRead)
    #expect(text(try readFile(file)) == "theirs\n")
    #expect(folder.names == ["a.pbm"])
  }

  @Test func `a file that vanishes in the meantime does not come back`() throws {
    let found = problem { () throws(FileProblem) in
      try replaceFile(at: file, with: new, expecting: old) { done in
        if done == .closed { removeFile(file) }
      }
    }
    #expect(found?.kind == .changedSinceRead)
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: ReplaceStep.allCases)
  func `killed after any step, the file is old or new`(step: ReplaceStep) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [name = file.text as String, step = step as ReplaceStep] in
      try replaceFile(at: Path(name), with: new, expecting: old) { done in
        if done == step { raise(SIGKILL) }
      }
    }
    let isNew = step == .renamed || step == .folderSynchronized
    #expect(try readFile(file) == (isNew ? new : old))
    #expect(walk([folder.path]).files.map(\.path) == [file])
    // Whatever the killed one left behind is in nobody's way.
    #expect(
      problem { () throws(FileProblem) in
        try replaceFile(at: file, with: Array("next".utf8), expecting: isNew ? new : old)
      } == nil)
  }

  @Test func `a file that the user may not write is refused`() async throws {
    setMode(file, 0o444)
    setMode(folder.path, 0o777)
    await #expect(processExitsWith: .success) { [name = file.text as String] in
      becomeOrdinaryUser()
      let found = problem { () throws(FileProblem) in
        try replaceFile(at: Path(name), with: new, expecting: old)
      }
      #expect(found?.kind == .notWritable)
    }
    #expect(try readFile(file) == old)
  }

  @Test func `a folder that takes no new file is named as the reason`() async throws {
    setMode(file, 0o666)
    setMode(folder.path, 0o555)
    await #expect(processExitsWith: .success) { [name = file.text as String] in
      becomeOrdinaryUser()
      let found = problem { () throws(FileProblem) in
        try replaceFile(at: Path(name), with: new, expecting: old)
      }
      #expect(found?.kind == .readOnlyFolder)
      #expect(found?.message.contains("no file can be written in its folder") == true)
    }
    setMode(folder.path, 0o755)
    #expect(try readFile(file) == old)
  }

  @Test func `a file that may not grow so large is left as it was`() async throws {
    await #expect(processExitsWith: .success) { [name = file.text as String] in
      limitFileSize(10_000)
      let found = problem { () throws(FileProblem) in
        try replaceFile(at: Path(name), with: new, expecting: old)
      }
      #expect(found?.errorNumber == EFBIG)
    }
    #expect(try readFile(file) == old)
    #expect(folder.names == ["a.pbm"])
  }

  #if os(Linux)
    @Test(.enabled(if: getuid() == 0, "only root may mount a small disk"))
    func `a full disk leaves the file as it was and is named`() throws {
      let disk = try folder.folder("disk")
      guard try run("mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.text) else { return }
      defer { _ = try? run("umount", disk.text) }
      let small = try folder.write("disk/a.pbm", "old\n")
      #expect(refusal(small)?.kind == .diskFull)
      #expect(try readFile(small) == old)
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk.text) == ["a.pbm"])
    }

    @Test func `a user's attributes are kept where the file system has them`() throws {
      guard set("user.note", Array("kept".utf8), of: file) else { return }
      #expect(refusal() == nil)
      #expect(get("user.note", of: file) == Array("kept".utf8))
    }

    @Test func `an access list is kept, and none is taken from the folder`() throws {
      let list = accessList(letting: 1234)
      guard set("system.posix_acl_access", list, of: file) else { return }
      try #require(set("system.posix_acl_default", accessList(letting: 4321), of: folder.path))
      #expect(refusal() == nil)
      #expect(get("system.posix_acl_access", of: file) == list)

      let plain = try folder.write("b.pbm", "old\n")
      #expect(get("system.posix_acl_access", of: plain) != nil)
      let descriptor = Int32(openFile(plain, O_RDONLY))
      try #require(removeAttribute("system.posix_acl_access", of: descriptor))
      closeFile(descriptor)
      let before = try status(plain).permissions
      #expect(refusal(plain) == nil)
      #expect(get("system.posix_acl_access", of: plain) == nil)
      #expect(try status(plain).permissions == before)
    }

    /// As the system keeps it: a version, then kind, rights and id of each entry.
    private func accessList(letting user: UInt32) -> [UInt8] {
      let everyone = UInt32.max
      let entries: [(kind: UInt16, rights: UInt16, id: UInt32)] = [
        (1, 6, everyone), (2, 6, user), (4, 4, everyone), (16, 6, everyone), (32, 0, everyone),
      ]
      var bytes: [UInt8] = [2, 0, 0, 0]
      for entry in entries {
        for number in [entry.kind, entry.rights, UInt16(entry.id & 0xFFFF), UInt16(entry.id >> 16)]
        {
          bytes += [UInt8(number & 0xFF), UInt8(number >> 8)]
        }
      }
      return bytes
    }

    private func set(_ name: Path, _ value: [UInt8], of path: Path) -> Bool {
      let descriptor = Int32(openFile(path, O_RDONLY))
      defer { closeFile(descriptor) }
      return setAttribute(name, value, of: descriptor)
    }

    private func get(_ name: Path, of path: Path) -> [UInt8]? {
      let descriptor = Int32(openFile(path, O_RDONLY))
      defer { closeFile(descriptor) }
      return attribute(name, of: descriptor)
    }
  #endif

  /// Whether a program is there and ends well.
  private func run(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
