/// Tells git about canvases, and takes that back.
public struct GitSetup: Sendable {
  private let scope: GitScope
  private let folder: Path
  private let configuration: Path
  private let attributes: Path

  /// Finds git's files.
  ///
  /// - Parameter folder: any folder of the repository.
  public init(_ scope: GitScope, in folder: Path = ".") throws(GitSetupProblem) {
    self.scope = scope
    self.folder = folder
    let places = try GitPlaces(scope, in: folder)
    configuration = places.configuration
    attributes = places.attributes
  }

  private static let attributeLines = OwnLines(body: Array("\(GitLines.attributes)\n".utf8))

  // MARK: Install

  /// What has to be written; nothing where all is there.
  ///
  /// - Throws: also where somebody else's driver has the same name, or other attributes hold for
  ///   canvases.
  public func installation() throws(GitSetupProblem) -> [FileEdit] {
    try GitSetup.trying { trying throws(GitSetupProblem) in
      try refuseForeignVariables(trying)
      try refuseForeignAttributes(trying)
      let oldAttributes = try read(attributes)
      let hasAttributes = oldAttributes.map { hasAttributeLine($0) } ?? false
      let attributeEdit = FileEdit(
        path: attributes, old: oldAttributes,
        new: hasAttributes ? oldAttributes : GitSetup.attributeLines.added(to: oldAttributes))
      return [attributeEdit, try configurationEdit(trying, hasAttributes: hasAttributes)]
        .filter(\.changesAnything)
    }
  }

  private func configurationEdit(
    _ trying: ScratchFolder, hasAttributes: Bool
  ) throws(GitSetupProblem) -> FileEdit {
    let old = try read(configuration)
    let present = try variables(of: configuration)
    if GitLines.variables.allSatisfy({ present.contains($0) }) {
      return FileEdit(path: configuration, old: old, new: old)
    }
    // Half of it, or that of another version, is taken away first; what was told of the file before
    // goes on.
    let found = old.flatMap { OwnLines.find(in: $0) }
    let base = try old.map { old throws(GitSetupProblem) in try withoutOwn(old, trying) }
    let wasThere = base.map { !($0.isEmpty && found?.before.isNewFile == true) } ?? false
    let own = OwnLines(body: try configurationLines(trying))
    let isTheirs = found.map(\.before.hasAttributes) ?? hasAttributes
    return FileEdit(
      path: configuration, old: old,
      new: own.added(to: wasThere ? base : nil, hasAttributes: isTheirs))
  }

  /// The lines as git itself writes them: it knows what has to be quoted.
  private func configurationLines(_ trying: ScratchFolder) throws(GitSetupProblem) -> [UInt8] {
    let file = trying.file("lines")
    for variable in GitLines.variables {
      let written = try git(
        ["config", "--file", file.text, variable.key, variable.value], in: trying.path)
      guard written.status == 0 else { throw GitSetupProblem("git says: \(written.errorSummary)") }
    }
    return try read(file) ?? []
  }

  private func hasAttributeLine(_ bytes: [UInt8]) -> Bool {
    GitSetup.attributeLines.withoutEqualLines(bytes) != bytes
  }

  /// The files of the repository that are named like canvases, for which the attributes will hold.
  public func namedLikeCanvases() -> [Path] {
    guard scope == .local, let listed = try? git(["ls-files", "-z", "--", ":/*.pbm"], in: folder),
      listed.status == 0
    else { return [] }
    return listed.output.split(separator: 0).map { folder.appending($0) }
  }

  // MARK: Uninstall

  /// What has to be written so that nothing of this program is left; nothing where there is none.
  public func removal() throws(GitSetupProblem) -> [FileEdit] {
    try GitSetup.trying { trying throws(GitSetupProblem) in
      let old = try read(configuration)
      let before = old.flatMap { OwnLines.find(in: $0) }?.before ?? .init()
      let new = try old.map { old throws(GitSetupProblem) in try withoutOwn(old, trying) }
      let configurationEdit = FileEdit(
        path: configuration, old: old, new: before.isNewFile && new?.isEmpty == true ? nil : new)
      return [configurationEdit, try attributeRemoval(areTheirs: before.hasAttributes)]
        .filter(\.changesAnything)
    }
  }

  /// - Parameter areTheirs: whether somebody else had written the line before.
  private func attributeRemoval(areTheirs: Bool) throws(GitSetupProblem) -> FileEdit {
    let old = try read(attributes)
    guard let old, !areTheirs, let found = OwnLines.find(in: old) else {
      return FileEdit(path: attributes, old: old, new: old)
    }
    // The comment may have got another end, or company: then line by line.
    let new =
      GitSetup.attributeLines.removed(from: old)?.bytes
      ?? GitSetup.attributeLines.withoutEqualLines(OwnLines.withoutComment(old)?.bytes ?? old)
    return FileEdit(
      path: attributes, old: old, new: new.isEmpty && found.before.isNewFile ? nil : new)
  }

  /// A configuration without this program's lines.
  ///
  /// As they were written they are cut out, which gives the very bytes that were there. Where
  /// somebody wrote among them, git takes out variable by variable what is this program's.
  private func withoutOwn(
    _ bytes: [UInt8], _ trying: ScratchFolder
  ) throws(GitSetupProblem) -> [UInt8] {
    // Before a comment git would leave an empty heading standing.
    guard let bare = OwnLines.withoutComment(bytes)?.bytes else { return bytes }
    let own = OwnLines(body: try configurationLines(trying))
    if let removed = own.removed(from: bytes) { return removed.bytes }
    let file = trying.file("rest")
    do {
      try FileEdit(path: file, old: nil, new: bare).make()
    } catch {
      throw GitSetupProblem(error)
    }
    defer { unlinkFile(file) }
    for variable in try variables(of: file)
    where isOurKey(variable.key) && GitLines.isOwn(variable.value, of: variable.key) {
      let arguments = [
        "config", "--file", file.text, "--fixed-value", "--unset-all", variable.key, variable.value,
      ]
      let unset = try git(arguments, in: trying.path)
      // Said twice, it went with the first.
      guard unset.status == 0 || unset.status == 5 else {
        throw GitSetupProblem("git says: \(unset.errorSummary)")
      }
    }
    return try read(file) ?? []
  }

  private func isOurKey(_ key: String) -> Bool { GitLines.variables.contains { $0.key == key } }

  // MARK: What is somebody else's

  private func refuseForeignVariables(_ trying: ScratchFolder) throws(GitSetupProblem) {
    // What holds for all repositories is seen from a folder in none.
    let place = scope == .local ? folder : trying.path
    let listed = try git(["config", "--list", "-z", "--show-origin"], in: place)
    guard listed.status == 0 else { throw GitSetupProblem("git says: \(listed.errorSummary)") }
    let parts = listed.output.split(separator: 0, omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let variable = GitVariable(parts[index + 1]), isOurKey(variable.key),
        !GitLines.isOwn(variable.value, of: variable.key)
      else { continue }
      let origin = Path(Array(parts[index])).display
      throw GitSetupProblem(
        "\(variable.key) is \"\(Path(variable.value).display)\" in \(origin), and is not "
          + "pbm's: nothing was written; take it away first, or go on without pbm")
    }
  }

  private func refuseForeignAttributes(_ trying: ScratchFolder) throws(GitSetupProblem) {
    var place = folder
    if scope == .global {
      // Attributes hold in a repository only.
      place = trying.file("empty")
      let made = try git(["init", "-q", "--template=", place.text], in: trying.path)
      guard made.status == 0 else { throw GitSetupProblem("git says: \(made.errorSummary)") }
    }
    let allowed = [
      "diff": ["unspecified", "pbm"], "merge": ["unspecified", "pbm", "set"],
      "text": ["unspecified", "set", "auto"],
    ]
    for (name, value) in try attributeValues(in: place, scope: scope)
    where allowed[name]?.contains(value) == false {
      let said = value == "unset" ? "-\(name)" : value == "set" ? name : "\(name)=\(value)"
      throw GitSetupProblem(
        "for *.pbm the attribute \(said) holds here (git check-attr -a a.pbm), and is not "
          + "pbm's: nothing was written; take it away first, or go on without pbm")
    }
  }
}

// MARK: Asking git

extension GitSetup {
  /// Lends a folder to try things in.
  static func trying<Result>(
    _ body: (ScratchFolder) throws(GitSetupProblem) -> Result
  ) throws(GitSetupProblem) -> Result {
    guard let folder = try? ScratchFolder() else {
      throw GitSetupProblem("there is no room for a temporary folder (TMPDIR)")
    }
    defer { folder.remove() }
    return try body(folder)
  }

  private func read(_ path: Path) throws(GitSetupProblem) -> [UInt8]? {
    do { return try readFileIfThere(path) } catch { throw GitSetupProblem(error) }
  }

  private func variables(of file: Path) throws(GitSetupProblem) -> [GitVariable] {
    guard exists(file) else { return [] }
    // From the folder where the path was found; nothing that the file includes.
    let listed = try git(["config", "--file", file.text, "--list", "-z"], in: ".")
    guard listed.status == 0 else { throw GitSetupProblem("git says: \(listed.errorSummary)") }
    return listed.output.split(separator: 0).compactMap { GitVariable($0) }
  }
}

/// Runs git; that it cannot be run is told as any other problem.
func git(_ arguments: [String], in folder: Path) throws(GitSetupProblem) -> GitResult {
  do {
    return try Git.run(arguments, in: folder, isOfFolder: folder != ".")
  } catch {
    throw GitSetupProblem(error)
  }
}

/// The attributes that hold for a canvas.
func attributeValues(
  in folder: Path, scope: GitScope
) throws(GitSetupProblem) -> [(name: String, value: String)] {
  let names = GitLines.attributeValues.map(\.0)
  // A name that no line means in particular, at the top of the repository.
  let top = scope == .local ? try gitOutput(["rev-parse", "--show-cdup"], in: folder) : nil
  let place = folder.appending(top?.bytes ?? [])
  let asked = try git(["check-attr", "-z"] + names + ["--", "pbm-git-install.pbm"], in: place)
  guard asked.status == 0 else { throw GitSetupProblem("git says: \(asked.errorSummary)") }
  let parts = asked.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  return stride(from: 0, to: parts.count - 2, by: 3).map { (parts[$0 + 1], parts[$0 + 2]) }
}

extension GitVariable {
  /// Reads what `git config --list -z` gives: the key, a line feed, the value.
  init?(_ bytes: some Collection<UInt8>) {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    // git gives the last part in small letters.
    key = GitLines.variables.first { $0.key.lowercased() == name.lowercased() }?.key ?? name
    value = String(decoding: bytes[bytes.index(after: end)...], as: UTF8.self)
  }
}
