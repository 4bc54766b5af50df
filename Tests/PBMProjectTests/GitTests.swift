import Foundation
import Testing

@testable import PBMProject

struct GitTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ argument: Path, in place: Path? = nil) throws(FileProblem) -> String {
    text(try readFileOrRevision(argument, in: place ?? folder.path))
  }

  private func refusal(_ argument: Path, in place: Path? = nil) -> FileProblem? {
    problem { () throws(FileProblem) in _ = try read(argument, in: place) }
  }

  @Test func `git is read from at once, however much it says and on both streams`() throws {
    try folder.repository(["a.pbm": String(repeating: "line\n", count: 4_000_000)])
    #expect(try read("HEAD:a.pbm").utf8.count == 20_000_000)
    // More than a pipe holds, on standard error.
    let wrong = (0..<3_000).map { Path("no-such-file-\($0)") }
    let sizes = inParallel(16, threads: 8) { [place = folder.path] _ in
      let result = try? Git.run(["ls-files", "--error-unmatch", "--"], operands: wrong, in: place)
      let listing = try? Git.run(["ls-files"], in: place)
      return (result?.errors.count ?? 0, listing?.output.count)
    }
    #expect(sizes.allSatisfy { $0.0 > 100_000 && $0 == sizes[0] })
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
      let found = problem { () throws(FileProblem) in _ = try readFileOrRevision("HEAD:a.pbm") }
      #expect(found?.kind == .gitMissing)
      #expect(found?.message.contains("git is not installed") == true)
    }
  }

  @Test func `git runs where this process has no standard streams`() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      for descriptor in 0..<3 as Range<Int32> { close(descriptor) }
      let result = try? Git.run(["hash-object", "--stdin"])
      // Git's name for nothing: that is what there is to read.
      exit(result.map { text($0.output) } == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\n" ? 7 : 1)
    }
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
