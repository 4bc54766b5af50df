import PBMExchange
public import PBMLint
public import PBMSyntax
import Synchronization

/// What the command line sets, which wins over all files.
public struct CommandLineSettings: Sendable {
  /// How much heavier one side of a canvas may be.
  public var balance: Double?
  /// The language of messages.
  public var language: MessageLanguage?
  /// The day by which ages are told, as `2026-11-23`.
  public var today: String?
  /// What makes it end with 1.
  public var failOn: Severity?
  /// Whether excluded files are taken all the same.
  public var takesExcluded = false

  /// Sets nothing.
  public init() {}
}

/// Finds out what holds for a canvas, for all who check one: files, standard input, an editor.
///
/// Each configuration is read once, and each folder looked at once; any number of threads may ask.
public final class ConfigurationResolver: Sendable {
  /// What a folder's canvases have in common.
  private struct Folder: Sendable {
    /// The real folder; nil where there is none.
    let real: Path?
    /// The nearest first, each before what it extends.
    let layers: [ConfigurationFile]
    let problems: [ConfigurationProblem]
    /// What holds where no override is meant.
    let usual: FileSettings
    let hasPatterns: Bool
  }

  private struct State {
    var folders: [Path: Folder] = [:]
    var loader = ConfigurationLoader()
  }

  private let state = Mutex(State())
  private let commandLine: CommandLineSettings

  /// The name that configurations have.
  public static let fileName = Path(".pbm.yml")

  /// Begins with nothing read.
  public init(_ commandLine: CommandLineSettings = CommandLineSettings()) {
    self.commandLine = commandLine
  }

  /// What holds for the file of this name, which need not exist.
  public func settings(for file: Path) -> FileSettings {
    let folder = folder(file.folder)
    guard folder.hasPatterns, let real = folder.real else { return folder.usual }
    var settings = FileSettings(
      folder.layers, commandLine, real.appending(file.lastComponent.bytes))
    if folder.usual.isBroken { settings.setBroken() }
    return settings
  }

  /// What is wrong in all configurations that were read so far, in the order of their names.
  public var problems: [ConfigurationProblem] {
    let found = state.withLock { state in Set(state.folders.values.flatMap(\.problems)) }
    return found.sorted {
      ($0.file, $0.place?.line ?? 0, $0.place?.column ?? 0, $0.message)
        < ($1.file, $1.place?.line ?? 0, $1.place?.column ?? 0, $1.message)
    }
  }

  private func folder(_ path: Path) -> Folder {
    state.withLock { state in
      if let known = state.folders[path] { return known }
      let real = nearestFolder(path)
      let layers = real.map { state.loader.layers(above: $0) } ?? []
      let problems = layers.flatMap { state.loader.problems(of: $0) }
      var usual = FileSettings(layers, commandLine, nil)
      if !problems.isEmpty { usual.setBroken() }
      let found = Folder(
        real: real, layers: layers, problems: problems, usual: usual,
        hasPatterns: layers.contains { !$0.exclude.isEmpty || !$0.overrides.isEmpty })
      state.folders[path] = found
      return found
    }
  }

  /// The real folder, or of one that does not exist what it would be called: an editor's file may
  /// not be written yet.
  private func nearestFolder(_ path: Path) -> Path? {
    if let real = realPath(path) { return real }
    var missing: [[UInt8]] = []
    var place = path.tidied
    while realPath(place) == nil {
      let parent = place.folder
      guard parent != place else { return nil }
      missing.insert(place.lastComponent.bytes, at: 0)
      place = parent
    }
    return realPath(place).map { missing.reduce($0) { $0.appending($1) } }
  }
}

/// Reads configurations, each once.
struct ConfigurationLoader: Sendable {
  /// By their real names; nil where there is none.
  private var files: [Path: ConfigurationFile?] = [:]
  /// What is wrong with what a file extends, by the real name of that file's folder and its name.
  private var extensionProblems: [Path: [ConfigurationProblem]] = [:]

  /// The configurations that hold in a real folder: the nearest first, each before what it extends,
  /// up to the one that says it is the last, the repository's or the system's root.
  mutating func layers(above folder: Path) -> [ConfigurationFile] {
    var layers: [ConfigurationFile] = []
    var place = folder
    while true {
      if let file = file(at: place.appending(ConfigurationResolver.fileName.bytes)) {
        layers += chain(from: file)
        if file.isRoot { return layers }
      }
      let isRepository =
        FileStatus.of(place.appending(".git".utf8), followingLinks: true).status != nil
      if isRepository || place == "/" { return layers }
      place = place.folder
    }
  }

  func problems(of file: ConfigurationFile) -> [ConfigurationProblem] {
    file.problems + (extensionProblems[file.name] ?? [])
  }

  private mutating func file(at path: Path) -> ConfigurationFile? {
    if let known = files[path] { return known }
    var found: ConfigurationFile?
    switch FileStatus.of(path, followingLinks: true) {
    case .failed: break
    case .found(let status):
      var reader = ConfigurationReader(name: relativePath(to: path, from: "."), folder: path.folder)
      let root = Git.repositoryRoot(above: path.folder)
      if let root, let real = realPath(path), !real.isBelow(root) {
        reader.report(nil, "it is a link that leads out of the repository, and is not read")
      } else if let bytes = content(of: path, status, &reader) {
        reader.read(bytes)
        if let root { reader.expectBaseline(below: root) }
      }
      found = ConfigurationFile(reader)
    }
    files[path] = .some(found)
    return found
  }

  private func content(
    of path: Path, _ status: FileStatus, _ reader: inout ConfigurationReader
  ) -> [UInt8]? {
    switch status.kind {
    case .folder: reader.report(nil, "it is a folder, not a file")
    case .symbolicLink, .other: reader.report(nil, "it is no ordinary file")
    case .regular where status.size > YAMLLimits.settings.bytes:
      reader.report(nil, "it has more than \(YAMLLimits.settings.bytes / 1024) kB")
    case .regular:
      do { return try readNamedFile(path) } catch {
        let problem = FileProblem(
          reader.name, error.kind, errorNumber: error.errorNumber, detail: error.detail)
        reader.report(nil, problem.message)
      }
    }
    return nil
  }

  /// A file and what it extends, and so on.
  private mutating func chain(from first: ConfigurationFile) -> [ConfigurationFile] {
    var layers = [first]
    var seen = [realName(of: first)]
    while let last = layers.last, let extends = last.extends {
      let named = last.folder.appending(extends.value.bytes)
      let path = realPath(named) ?? named.tidied
      if seen.contains(path) {
        let way = layers.map(\.name.display) + [relativePath(to: path, from: ".").display]
        report(
          last, extends,
          "these files extend each other in a circle: "
            + way.joined(separator: ", "))
        break
      }
      if let root = Git.repositoryRoot(above: last.folder), !path.isBelow(root) {
        report(
          last, extends, "'\(extends.value.display)' lies outside the repository, and is not read")
        break
      }
      guard let next = file(at: path) else {
        report(last, extends, "there is no file called '\(extends.value.display)'")
        break
      }
      layers.append(next)
      seen.append(path)
    }
    return layers
  }

  private func realName(of file: ConfigurationFile) -> Path {
    let path = file.folder.appending(ConfigurationResolver.fileName.bytes)
    return realPath(path) ?? path
  }

  private mutating func report(
    _ file: ConfigurationFile, _ setting: Located<Path>, _ message: String
  ) {
    let problem = ConfigurationProblem(file: file.name, place: setting.place, message: message)
    extensionProblems[file.name] = [problem]
  }
}
