import Foundation
import Testing

@testable import PBMProject

struct WalkTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func found() -> [String] { relativeNames(walk([folder.path]), below: folder.path) }

  @Test func `a folder gives its canvases in the order of their bytes`() throws {
    for name in ["b.pbm", "a/z.pbm", "a-b.pbm", "a.txt", "Z.pbm", "é.pbm", "a/b/c.pbm"] {
      try folder.write(name)
    }
    #expect(found() == ["Z.pbm", "a-b.pbm", "a/b/c.pbm", "a/z.pbm", "b.pbm", "é.pbm"])
  }

  @Test func `hidden folders and files are passed over`() throws {
    for name in [".hidden/a.pbm", "._a.pbm", ".pbm", "a.pbm"] { try folder.write(name) }
    #expect(found() == ["a.pbm"])
  }

  @Test func `links to folders are not followed, so no loop is endless`() throws {
    try folder.write("a/x.pbm")
    try folder.link("a/loop", to: "..")
    try folder.link("b", to: "a")
    try folder.link("dead.pbm", to: "nowhere")
    try folder.write("folder.pbm/inside.pbm")
    #expect(found() == ["a/x.pbm", "folder.pbm/inside.pbm"])
  }

  @Test func `a link to a file stands for the file once`() throws {
    try folder.write("x.pbm")
    try folder.write("m.pbm")
    try folder.link("a.pbm", to: "x.pbm")
    #expect(found() == ["m.pbm", "x.pbm"])
    let other = try TemporaryFolder()
    try other.link("away.pbm", to: folder.path.appending("x.pbm".utf8).text)
    #expect(relativeNames(walk([other.path]), below: other.path) == ["away.pbm"])
  }

  @Test func `two names of one file are two files`() throws {
    let file = try folder.write("x.pbm")
    try #require(makeHardLink(file, folder.path.appending("y.pbm".utf8)))
    #expect(found() == ["x.pbm", "y.pbm"])
  }

  @Test func `a named file is taken whatever it is called, and once`() throws {
    let file = try folder.write("notes.txt")
    let canvas = try folder.write("sub/a.pbm")
    let sub = canvas.folder
    let again = folder.path.appending("sub/../sub/a.pbm".utf8)
    let result = walk([file, sub, canvas, again, file])
    #expect(result.files.map(\.path) == [file, canvas])
    #expect(result.files.map(\.isNamed) == [true, false])
    #expect(result.problems.isEmpty)
  }

  @Test func `a missing path is a problem and stops nothing`() throws {
    let file = try folder.write("a.pbm")
    let result = walk(["/no/such", file])
    #expect(result.problems.map(\.kind) == [.missing])
    #expect(result.files.map(\.path) == [file])
  }

  @Test func `a folder without canvases is noted`() throws {
    #expect(walk([folder.path]).notes == [.noFile(folder: folder.path)])
  }

  @Test func `paths are shown as the user would write them`() throws {
    try folder.write("sub/a.pbm")
    let name = folder.path.text
    #expect(walk([Path(name + "/")]).files.map(\.path.text) == [name + "/sub/a.pbm"])
    #expect(Path(".").appending("sub/a.pbm".utf8) == "sub/a.pbm")
    #expect(Path("./").appending("a.pbm".utf8) == "./a.pbm")
    #expect(Path("..").appending("a.pbm".utf8) == "../a.pbm")
    #expect(Path("/").appending("a.pbm".utf8) == "/a.pbm")
  }

  @Test(arguments: [false, true])
  func `strange names are found with and without git`(withGit: Bool) throws {
    if withGit { try folder.git("init", "-q") }
    var names: [[UInt8]] = ["line\nend.pbm", " blank .pbm", "-dash.pbm", "\"quote\".pbm", "é.pbm"]
      .map { Array($0.utf8) }
    #if os(Linux)
      names.append([0xFF, 0xFE] + Array(".pbm".utf8))
    #endif
    for name in names { try folder.write(name) }
    let found = walk([folder.path]).files.map(\.path.lastComponent.bytes)
    #expect(Set(found) == Set(names))
    #expect(walk([folder.path]).files.map(\.path) == walk([folder.path]).files.map(\.path).sorted())
  }

  @Test func `in a repository git says which files there are`() throws {
    try folder.repository([
      "a.pbm": "", ".hidden/kept.pbm": "", "gone.pbm": "", ".gitignore": "no/\n",
    ])
    try folder.write("no/ignored.pbm")
    try folder.write("new/untracked.pbm")
    try FileManager.default.removeItem(atPath: folder.path.appending("gone.pbm".utf8).text)
    #expect(found() == [".hidden/kept.pbm", "a.pbm", "new/untracked.pbm"])

    let sub = folder.path.appending("new".utf8)
    #expect(walk([sub]).files.map(\.path) == [sub.appending("untracked.pbm".utf8)])
    let ignored = folder.path.appending("no".utf8)
    #expect(walk([ignored]).notes == [.onlyIgnored(folder: ignored, count: 1)])
    let named = ignored.appending("ignored.pbm".utf8)
    #expect(walk([named]).files.map(\.path) == [named])
  }

  @Test func `a file in conflict is found once`() throws {
    try folder.repository(["a.pbm": "one\n"])
    try folder.git("checkout", "-q", "-b", "side")
    try folder.write("a.pbm", "side\n")
    try folder.git("commit", "-q", "-a", "-m", "side")
    try folder.git("checkout", "-q", "main")
    try folder.write("a.pbm", "main\n")
    try folder.git("commit", "-q", "-a", "-m", "main")
    try folder.git("merge", "-q", "side", endingWith: 1)
    #expect(found() == ["a.pbm"])
  }

  @Test func `without git all canvases are taken, and that is said`() async throws {
    try folder.repository(["a.pbm": "", ".gitignore": "b.pbm\n"])
    try folder.write("b.pbm")
    await #expect(processExitsWith: .success) { [name = folder.path.text as String] in
      setVariable("PATH", "/nonexistent")
      let result = walk([Path(name)])
      #expect(result.files.count == 2)
      #expect(result.notes.first?.message.contains("git is not installed") == true)
    }
  }

  @Test func `a folder that may not be looked into is a problem`() async throws {
    let closed = ["closed", "b-closed", "c", "a/closed", "d"]
    for name in closed { try folder.write("\(name)/a.pbm") }
    try folder.write("b.pbm")
    for name in closed { setMode(folder.path.appending(name.utf8), 0) }
    await #expect(processExitsWith: .success) { [name = folder.path.text as String] in
      becomeOrdinaryUser()
      let result = walk([Path(name)])
      #expect(result.files.count == 1)
      #expect(result.problems.map(\.kind) == Array(repeating: .notReadable, count: 5))
      #expect(result.problems.map(\.path) == result.problems.map(\.path).sorted())
    }
    for name in closed { setMode(folder.path.appending(name.utf8), 0o755) }
  }
}
