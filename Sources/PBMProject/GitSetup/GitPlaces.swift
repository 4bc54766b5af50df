/// For which repositories git is told about canvases.
public enum GitScope: String, CaseIterable, Sendable {
  /// For this one.
  case local
  /// For all of this user.
  case global
}

/// Why git could not be told, in one sentence.
public struct GitSetupProblem: Error, Sendable {
  /// The sentence, without a full stop.
  public let message: String

  init(_ message: String) { self.message = message }
  init(_ problem: GitProblem) { message = problem.message }
  init(_ problem: FileProblem) { message = problem.message }
}

/// The two files of git that are written, where git itself looks for them.
struct GitPlaces {
  let configuration: Path
  let attributes: Path

  init(_ scope: GitScope, in folder: Path) throws(GitSetupProblem) {
    switch scope {
    case .local: self = try GitPlaces(repositoryOf: folder)
    case .global: self = try GitPlaces(user: ())
    }
  }

  private init(configuration: Path, attributes: Path) {
    self.configuration = configuration
    self.attributes = attributes
  }

  /// A worktree shares the repository's configuration, and has attributes of its own.
  private init(repositoryOf folder: Path) throws(GitSetupProblem) {
    let isInside = try gitOutput(["rev-parse", "--is-inside-work-tree"], in: folder)
    guard let isInside else {
      throw GitSetupProblem(
        "this folder is in no git repository; --global tells git for all of yours")
    }
    func place(_ path: Path) -> Path {
      path.bytes.first == UInt8(ascii: "/") ? path : folder.appending(path.bytes)
    }
    guard let configuration = try gitOutput(["rev-parse", "--git-path", "config"], in: folder)
    else { throw GitSetupProblem("git does not tell where its configuration is") }
    self.configuration = place(configuration).tidied
    if isInside == "true" {
      let up = try gitOutput(["rev-parse", "--show-cdup"], in: folder) ?? ""
      attributes = place(up.bytes.isEmpty ? "." : up).appending(".gitattributes".utf8).tidied
    } else {
      let path = try gitOutput(["rev-parse", "--git-path", "info/attributes"], in: folder)
      attributes = place(path ?? "info/attributes").tidied
    }
  }

  /// As git's own manual says where it looks.
  private init(user: Void) throws(GitSetupProblem) {
    func value(_ name: String) -> Path? {
      environment(name).flatMap { $0.isEmpty ? nil : Path($0) }
    }
    guard let home = value("HOME") else {
      throw GitSetupProblem("HOME is not set, so git has no configuration for all repositories")
    }
    let settings =
      (value("XDG_CONFIG_HOME") ?? home.appending(".config".utf8)).appending("git".utf8)
    let usual = home.appending(".gitconfig".utf8)
    let other = settings.appending("config".utf8)
    configuration =
      value("GIT_CONFIG_GLOBAL")
      ?? (!exists(usual) && exists(other) ? other : usual)
    var named: Path?
    for scope in ["--global", "--system"] where named == nil {
      let arguments = [
        "config", scope, "--includes", "--type=path", "--get", "core.attributesFile",
      ]
      named = try gitOutput(arguments, in: ".")
    }
    attributes = named ?? settings.appending("attributes".utf8)
  }
}

/// What git gives, without the end of the line; nil where it ends with anything but 0.
func gitOutput(_ arguments: [String], in folder: Path) throws(GitSetupProblem) -> Path? {
  let result: GitResult
  do { result = try Git.run(arguments, in: folder) } catch { throw GitSetupProblem(error) }
  guard result.status == 0 else {
    if result.errorText.contains("dubious ownership") {
      throw GitSetupProblem("git says: \(result.errorSummary)")
    }
    return nil
  }
  return Path(result.output.last == 0x0A ? result.output.dropLast() : result.output)
}
