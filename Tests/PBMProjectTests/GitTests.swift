import Foundation
import Testing

@testable import PBMProject

struct GitTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ argument: Path, in place: Path? = nil) throws(FileProblem) -> String {
    text(try readFileOrRevision(argument, in: place ?? folder.path).bytes)
  }

  private func refusal(_ argument: Path, in place: Path? = nil) -> FileProblem? {
    problem { () throws(FileProblem) in _ = try read(argument, in: place) }
  }

  @Test func `git serves many questions at once without anyone waiting for ever`() throws {
    try folder.repository(["a.pbm": String(repeating: "line\n", count: 200)])
    // More than a pipe holds, in both directions.
    let questions = String(repeating: "HEAD:a.pbm\n", count: 20_000)
    let result = try Git.run(
      ["cat-file", "--batch"], in: folder.path, input: Array(questions.utf8))
    #expect(result.status == 0)
    #expect(result.output.count > 20_000_000)
    let sizes = inParallel(16, threads: 8) { _ in
      (try? Git.run(
        ["cat-file", "--batch"], in: folder.path, input: Array(questions.utf8.prefix(1100))))?
        .output.count
    }
    #expect(Set(sizes).count == 1 && sizes[0] != nil)
  }

  @Test func `a git that reads no input ends nobody`() throws {
    let result = try Git.run(["--version"], input: Array(repeating: 10, count: 1_000_000))
    #expect(result.status == 0)
    #expect(text(result.output).hasPrefix("git version"))
  }

  @Test func `git that fails gives its status and its words`() throws {
    let result = try Git.run(["rev-parse", "--verify", "HEAD"], in: folder.path)
    #expect(result.status == 128)
    #expect(result.errorSummary.hasPrefix("not a git repository"))
  }

  @Test func `git that is missing is said to be`() async {
    await #expect(processExitsWith: .success) {
      setVariable("PATH", "/nonexistent")
      #expect(throws: GitProblem.missing) { try Git.run(["--version"]) }
      #expect(!Git.isInsideWorkTree("."))
      let found = problem { () throws(FileProblem) in _ = try readFileOrRevision("HEAD:a.pbm") }
      #expect(found?.kind == .gitMissing)
      #expect(found?.message.contains("git is not installed") == true)
    }
  }

  @Test func `git runs where this process has no standard streams`() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      for descriptor in 0..<3 as Range<Int32> { close(descriptor) }
      let result = try? Git.run(["stripspace"], input: Array("a  \n".utf8))
      exit(result?.output == Array("a\n".utf8) ? 7 : 1)
    }
  }

  @Test func `a folder is in a work tree or not`() throws {
    #expect(!Git.isInsideWorkTree(folder.path))
    try folder.repository(["sub/a.pbm": ""])
    #expect(Git.isInsideWorkTree(folder.path.appending("sub".utf8)))
    #expect(!Git.isInsideWorkTree(folder.path.appending(".git".utf8)))
    #expect(!Git.isInsideWorkTree("/no/such"))
  }

  @Test func `a file of a revision, of the index and of the disk`() throws {
    try folder.repository(["a.pbm": "first\n", "sub/b.pbm": "b\n"])
    try folder.write("a.pbm", "second\n")
    try folder.git("add", "a.pbm")
    let onDisk = try folder.write("a.pbm", "third\n")
    #expect(try read("HEAD:a.pbm") == "first\n")
    #expect(try read("HEAD@{0}:a.pbm") == "first\n")
    #expect(try read("main:./a.pbm") == "first\n")
    #expect(try read(":a.pbm") == "second\n")
    #expect(try read(":0:a.pbm") == "second\n")
    #expect(try read(onDisk) == "third\n")
    let sub = folder.path.appending("sub".utf8)
    #expect(try read("HEAD:./b.pbm", in: sub) == "b\n")
    #expect(try read("HEAD:../a.pbm", in: sub) == "first\n")
    #expect(try read("HEAD:a.pbm", in: sub) == "first\n")
  }

  @Test func `a file of the disk with a colon goes before a revision`() throws {
    let file = try folder.write("a:b", "disk\n")
    #expect(try read(file) == "disk\n")
    let result = try readFileOrRevision(file)
    #expect(result.name == file && !result.isRevision)
  }

  @Test func `bytes come as git keeps them`() throws {
    try folder.repository([
      ".gitattributes": "*.pbm diff=upper text eol=crlf\n", "a.pbm": "a\0\u{FEFF}\r\n",
    ])
    try folder.git("config", "diff.upper.textconv", "tr a-z A-Z <")
    let kept = try folder.git("cat-file", "blob", "HEAD:a.pbm")
    #expect(try read("HEAD:a.pbm") == kept)
  }

  @Test func `each part that is not there is named`() throws {
    #expect(refusal("HEAD:a.pbm")?.kind == .noRepository)
    #expect(
      refusal("C:x")?.message
        == "there is no file called 'C:x', and this folder is in no git repository")
    try folder.repository(["sub/b.pbm": "b\n"])
    #expect(refusal("nope:sub/b.pbm")?.kind == .unknownRevision)
    #expect(refusal("nope:b")?.message.contains("git knows no revision 'nope'") == true)
    #expect(refusal("HEAD~9:sub/b.pbm")?.kind == .unknownRevision)
    #expect(refusal("HEAD:none.pbm")?.kind == .notInRevision)
    #expect(refusal(":none.pbm")?.message.contains("what is staged has no file") == true)
    #expect(refusal("HEAD:sub")?.kind == .isFolder)
    #expect(refusal("HEAD:")?.kind == .isFolder)
    let sub = folder.path.appending("sub".utf8)
    #expect(
      refusal("HEAD:b.pbm", in: sub)?.message.contains("did you mean 'HEAD:./b.pbm'?") == true)
  }

  @Test(arguments: ["--textconv:x", "-e:x", "--upload-pack=touch x:y"])
  func `an argument that looks like an option is a file or nothing`(argument: String) {
    #expect(refusal(Path(argument))?.kind == .missing)
    #expect(RevisionPath(Path(argument)) == nil)
  }

  @Test func `a shallow clone says how to get the rest`() throws {
    try folder.repository(["a.pbm": "1\n"])
    try folder.write("a.pbm", "2\n")
    try folder.git("commit", "-q", "-a", "-m", "second")
    let clone = try TemporaryFolder()
    try clone.git("clone", "-q", "--depth=1", "file://\(folder.path.text)", "copy")
    let copy = clone.path.appending("copy".utf8)
    #expect(try read("HEAD:a.pbm", in: copy) == "2\n")
    let found = refusal("HEAD~1:a.pbm", in: copy)
    #expect(found?.kind == .shallowHistory)
    #expect(found?.message.contains("git fetch --unshallow") == true)
  }

  @Test func `a revision with a colon in braces is taken apart behind it`() {
    #expect(RevisionPath("HEAD@{10:30}:a.pbm")?.path == "a.pbm")
    #expect(RevisionPath(":0:a.pbm")?.path == "0:a.pbm")
    #expect(RevisionPath("a.pbm") == nil)
    #expect(RevisionPath("") == nil)
  }
}
