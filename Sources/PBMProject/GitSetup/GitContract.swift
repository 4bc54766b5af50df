/// One thing that has to hold so that git reads canvases, and whether it does.
public struct GitContract: Sendable {
  /// What has to hold.
  public let name: String
  /// Whether it does.
  public let isKept: Bool
  /// What was found; may be empty.
  public let detail: String
}

extension GitSetup {
  /// What holds in a folder: whether git was told, and whether what it was told works, tried with
  /// real merges and differences in a repository of its own.
  ///
  /// - Parameter scope: what is looked at; nil for what holds in the folder, be it a repository or
  ///   not.
  public static func contracts(
    _ scope: GitScope? = nil, in folder: Path = "."
  ) throws(GitSetupProblem) -> [GitContract] {
    if scope == .local { _ = try GitSetup(.local, in: folder) }
    return try trying { trying throws(GitSetupProblem) in
      let isRepository = try gitOutput(["rev-parse", "--git-dir"], in: folder) != nil
      let isInside = isRepository && scope != .global
      let held = try heldVariables(in: isInside ? folder : trying.path)
      var contracts = [configurationContract(held)]
      if isInside {
        let values = try attributeValues(in: folder, scope: .local)
        contracts.append(attributeContract(values))
      } else {
        let place = trying.file("empty")
        _ = try git(["init", "-q", "--template=", place.text], in: trying.path)
        contracts.append(attributeContract(try attributeValues(in: place, scope: .global)))
      }
      guard let proof = try GitProof(held, in: trying) else { return contracts }
      return contracts + (try proof.contracts())
    }
  }

  /// What of the variables is set, the last value counting.
  private static func heldVariables(in folder: Path) throws(GitSetupProblem) -> [GitVariable] {
    let listed = try git(["config", "--list", "-z"], in: folder)
    guard listed.status == 0 else { throw GitSetupProblem("git says: \(listed.errorSummary)") }
    let all = listed.output.split(separator: 0).compactMap { GitVariable($0) }
    return GitLines.variables.compactMap { wanted in all.last { $0.key == wanted.key } }
  }

  private static func configurationContract(_ held: [GitVariable]) -> GitContract {
    let missing = GitLines.variables.filter { wanted in !held.contains { $0.key == wanted.key } }
    let other = GitLines.variables.filter { wanted in
      held.contains { $0.key == wanted.key && $0.value != wanted.value }
    }
    let detail =
      missing.count == GitLines.variables.count
      ? "none is there: pbm git install"
      : (missing.map { "\($0.key) is missing" } + other.map { "\($0.key) is another" })
        .joined(separator: ", ")
    return GitContract(
      name: "configuration has the lines of this pbm", isKept: missing.isEmpty && other.isEmpty,
      detail: detail)
  }

  private static func attributeContract(
    _ values: [(name: String, value: String)]
  ) -> GitContract {
    let wrong = GitLines.attributeValues.compactMap { wanted -> String? in
      let value = values.first { $0.name == wanted.0 }?.value ?? "unspecified"
      return value == wanted.1 ? nil : "\(wanted.0) is \(value)"
    }
    return GitContract(
      name: "attributes are \(GitLines.attributes)", isKept: wrong.isEmpty,
      detail: Path(wrong.joined(separator: ", ")).display)
  }
}
