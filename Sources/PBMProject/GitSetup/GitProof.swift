#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A repository in which git is called with the lines that hold for somebody, and nothing else of
/// theirs.
struct GitProof {
  /// In which company git is called.
  private enum Company: CaseIterable {
    /// The `pbm` that is found in `PATH`.
    case pbm
    /// One that ends with 2, such as an old one that does not know the command.
    case failing
    /// None.
    case none

    var words: String {
      switch self {
      case .pbm: "with pbm"
      case .failing: "with a pbm that ends with 2"
      case .none: "without pbm"
      }
    }
  }

  private let variables: [GitVariable]
  private let trying: ScratchFolder
  private let folder: Path
  private static let file = "proof.pbm"
  private static let base = """
    # Proof

    ## Key activities
    - Listen [3]

    ## Costs
    - Travel [4]

    ## Benefits
    - Pay [2]

    """

  /// Makes the repository; nil where git is told nothing, and there is nothing to prove.
  init?(_ variables: [GitVariable], in trying: ScratchFolder) throws(GitSetupProblem) {
    guard variables.contains(where: { $0.key.hasSuffix(".driver") }) else { return nil }
    self.variables = variables
    self.trying = trying
    folder = trying.file("proof")
    do {
      try prepare()
    } catch let problem as GitSetupProblem {
      throw problem
    } catch let problem as FileProblem {
      throw GitSetupProblem(problem)
    } catch {
      throw GitSetupProblem("\(error)")
    }
  }

  // MARK: What is proved

  func contracts() throws(GitSetupProblem) -> [GitContract] {
    var contracts = [findContract()]
    for company in Company.allCases {
      contracts += try [
        cleanMerge(company), conflict(company), silence(company), view(company),
        difference(company),
      ]
    }
    return contracts
  }

  private func findContract() -> GitContract {
    let found = shell("command -v pbm && pbm --version", .pbm)
    let lines = found.output.split(separator: 0x0A).map { Path(Array($0)).display }
    return GitContract(
      name: "pbm is found in PATH", isKept: found.status == 0,
      detail: found.status == 0 ? lines.joined(separator: ", ") : "git falls back on its own ways")
  }

  private func cleanMerge(_ company: Company) throws(GitSetupProblem) -> GitContract {
    let merged = try merge("ours", "theirs", company)
    let isKept =
      merged.status == 0 && merged.text.contains("- Listen [5]")
      && merged.text.contains("- Pay [4]")
      && !merged.text.contains("<<<<<<<")
    let own = company == .pbm && shell("pbm merge --help", .pbm).status != 0
    return GitContract(
      name: "merge \(company.words) takes what either side changed", isKept: isKept,
      detail: isKept && own ? "by git merge-file: this pbm has no merge" : "")
  }

  private func conflict(_ company: Company) throws(GitSetupProblem) -> GitContract {
    let merged = try merge("less", "more", company)
    let wanted = ["<<<<<<<", ">>>>>>>", "- Travel [2]", "- Travel [5]"]
    return GitContract(
      name: "merge \(company.words) shows both sides of a conflict",
      isKept: merged.status == 1 && wanted.allSatisfy { merged.text.contains($0) }, detail: "")
  }

  /// Calls the driver as git does.
  private func silence(_ company: Company) throws(GitSetupProblem) -> GitContract {
    for (name, text) in [
      ("O", Self.base), ("A", changed("Travel [2]")), ("B", changed("Travel [5]")),
    ] { try write(name, text) }
    var line = variables.first { $0.key.hasSuffix(".driver") }?.value ?? ""
    for name in ["O", "A", "B"] { line = line.replacing("%\(name)", with: name) }
    let ended = shell(line.replacing("%L", with: "7").replacing("%P", with: Self.file), company)
    return GitContract(
      name: "merge \(company.words) prints nothing on standard output",
      isKept: ended.output.isEmpty && ended.status == 1, detail: "")
  }

  private func view(_ company: Company) throws(GitSetupProblem) -> GitContract {
    let shown = try git(["cat-file", "--textconv", "less:\(Self.file)"], company)
    let text = String(decoding: shown.output, as: UTF8.self)
    let isKept =
      company == .pbm ? text.contains("costs | - Travel [2]") : text == changed("Travel [2]")
    return GitContract(
      name: "textconv \(company.words) gives \(company == .pbm ? "facts" : "the file as it is")",
      isKept: shown.status == 0 && isKept, detail: "")
  }

  private func difference(_ company: Company) throws(GitSetupProblem) -> GitContract {
    let shown = try git(["diff", "main", "less", "--", Self.file], company)
    let text = String(decoding: shown.output, as: UTF8.self)
    let wanted = company == .pbm ? "v reduce" : "+- Travel [2]"
    return GitContract(
      name: "diff \(company.words) tells \(company == .pbm ? "the actions" : "the lines")",
      isKept: shown.status == 0 && text.contains(wanted), detail: "")
  }

  // MARK: The repository

  private func prepare() throws {
    try checked(["init", "-q", "--template=", folder.text], .pbm, in: trying.path)
    try checked(["symbolic-ref", "HEAD", "refs/heads/main"], .pbm)
    for variable in variables { try checked(["config", variable.key, variable.value], .pbm) }
    try writeFile(folder.appending(".gitattributes".utf8), "\(GitLines.attributes)\n")
    try writeFile(folder.appending(Self.file.utf8), Self.base)
    try checked(["add", "-A"], .pbm)
    try checked(["commit", "-q", "-m", "base"], .pbm)
    let branches = [
      ("ours", "Listen [5]"), ("theirs", "Pay [4]"), ("less", "Travel [2]"), ("more", "Travel [5]"),
    ]
    for (branch, line) in branches {
      try checked(["checkout", "-q", "-b", branch, "main"], .pbm)
      try writeFile(folder.appending(Self.file.utf8), changed(line))
      try checked(["commit", "-q", "-a", "-m", branch], .pbm)
    }
    try prepareCompanies()
  }

  /// A folder with a `pbm` that fails, and one with all that the lines need and no `pbm`.
  private func prepareCompanies() throws {
    for name in ["failing", "none"] { try? makeFolders(trying.file(name)) }
    let failing = trying.file("failing/pbm")
    try writeFile(failing, "#!/bin/sh\nexit 2\n")
    _ = unsafe failing.withSystemPath { unsafe chmod($0, 0o755) }
    for program in ["git", "sh", "cat"] {
      let found = shell("command -v \(program)", .pbm)
      let target = Path(found.output.filter { $0 != 0x0A })
      let link = trying.file("none/\(program)")
      _ = unsafe target.withSystemPath { target in
        unsafe link.withSystemPath { link in unsafe symlink(target, link) }
      }
    }
  }

  private func changed(_ item: String) -> String {
    let name = item.prefix { $0 != "[" }
    return Self.base.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("- \(name)") ? "- \(item)" : String($0) }.joined(separator: "\n")
  }

  /// Merges one branch into another, and gives back what the file then says.
  private func merge(
    _ ours: String, _ theirs: String, _ company: Company
  ) throws(GitSetupProblem) -> (status: Int32, text: String) {
    _ = try git(["checkout", "-q", "-f", "--detach", ours], company)
    let merged = try git(["merge", "-q", "--no-edit", theirs], company)
    do {
      let bytes = try readFile(folder.appending(Self.file.utf8))
      return (merged.status, String(decoding: bytes, as: UTF8.self))
    } catch {
      throw GitSetupProblem(error)
    }
  }

  // MARK: Running

  /// Nothing of the user's own settings but where programs are.
  private func environment(_ company: Company) -> [(name: String, value: String?)] {
    var changes: [(name: String, value: String?)] = [
      ("LC_ALL", "C"), ("HOME", trying.path.text), ("XDG_CONFIG_HOME", trying.path.text),
      ("GIT_CONFIG_NOSYSTEM", "1"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("NO_COLOR", "1"),
      ("GIT_AUTHOR_NAME", "pbm"), ("GIT_AUTHOR_EMAIL", "pbm@localhost"),
      ("GIT_COMMITTER_NAME", "pbm"), ("GIT_COMMITTER_EMAIL", "pbm@localhost"),
    ]
    let theirs = [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR",
      "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
      "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT",
      "GIT_DEFAULT_HASH", "GIT_PAGER_IN_USE", "FORCE_COLOR", "CLICOLOR_FORCE",
    ]
    changes += theirs.map { ($0, nil) }
    let path = PBMProject.environment("PATH") ?? "/usr/bin:/bin"
    switch company {
    case .pbm: break
    case .failing: changes.append(("PATH", "\(trying.file("failing").text):\(path)"))
    case .none: changes.append(("PATH", trying.file("none").text))
    }
    return changes
  }

  private func git(
    _ arguments: [String], _ company: Company, in place: Path? = nil
  ) throws(GitSetupProblem) -> GitResult {
    do {
      return try Git.run(
        arguments.map { Path($0) }, in: place ?? folder, environment: environment(company))
    } catch {
      throw GitSetupProblem(error)
    }
  }

  private func checked(
    _ arguments: [String], _ company: Company, in place: Path? = nil
  ) throws(GitSetupProblem) {
    let result = try git(arguments, company, in: place)
    if result.status != 0 { throw GitSetupProblem("git says: \(result.errorSummary)") }
  }

  /// Runs a line as git would, in the folder of the repository.
  private func shell(_ line: String, _ company: Company) -> (status: Int32, output: [UInt8]) {
    let script = "cd \"$0\" && \(line)"
    let arguments = ["sh", "-c", script].map { Array($0.utf8) } + [folder.bytes]
    let program = ChildProgram(
      name: "/bin/sh", arguments: arguments, environment: environment(company))
    guard case .ended(let status, let output, _) = program.run(limit: 1 << 24) else {
      return (127, [])
    }
    return (status, output)
  }

  private func write(_ name: String, _ text: String) throws(GitSetupProblem) {
    do { try writeFile(folder.appending(name.utf8), text) } catch { throw GitSetupProblem(error) }
  }

  private func writeFile(_ path: Path, _ text: String) throws(FileProblem) {
    try writeNewFile(path, Array(text.utf8), overwriting: true)
  }
}
