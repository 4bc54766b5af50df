import Foundation

/// What a command did.
struct Outcome {
  var output: Data
  var errors: Data
  var status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// A folder of its own in which commands run, as on a machine where nobody has set anything.
final class Machine: Sendable {
  let folder: URL
  /// Beside the folder: what the commands must not see.
  private let outside: URL

  init() throws {
    Machine.usualMask
    let name = "pbm-command-test-\(UUID().uuidString)"
    outside = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: name)
    folder = outside.appending(path: "work")
    let open = [FileAttributeKey.posixPermissions: 0o777]
    for place in [outside, folder] {
      try FileManager.default.createDirectory(
        at: place, withIntermediateDirectories: true, attributes: open)
      // What the mask of this process took away: ordinary users work here too.
      try FileManager.default.setAttributes(open, ofItemAtPath: place.path)
    }
  }

  deinit {
    // A test may have closed its folders.
    try? FileManager.default.removeItem(at: outside)
    if FileManager.default.fileExists(atPath: outside.path) {
      _ = try? run("chmod -R u+rwX .")
      try? FileManager.default.removeItem(at: outside)
    }
  }

  /// Runs a line as a shell does, with `pbm` in its path.
  ///
  /// The streams are files: nobody waits for anybody, and a closed one is closed.
  func run(_ line: String, seconds: Double = 120) throws -> Outcome {
    let output = outside.appending(path: "output-\(UUID().uuidString)")
    let errors = outside.appending(path: "errors-\(UUID().uuidString)")
    for file in [output, errors] { try Data().write(to: file) }
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Outcome(
      output: try Data(contentsOf: output), errors: try Data(contentsOf: errors),
      status: signal + process.terminationStatus)
  }

  func write(_ name: String, _ content: Data) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
  }

  func write(_ name: String, _ content: String) throws { try write(name, Data(content.utf8)) }

  func read(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }

  /// Nothing of who runs the tests but the way to the system's own programs.
  private var environment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": "\(Machine.tools.path):\(path)", "HOME": outside.path, "TMPDIR": outside.path,
      "RAW": testFolder.appending(path: "Raw").path, "TZ": "UTC",
      // The day of all tests, by which models are old or not.
      "SOURCE_DATE_EPOCH": "1795600000",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_CEILING_DIRECTORIES": outside.path,
      "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
      "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
    ]
  }
}

/// The folder of this file, with transcripts and files as they are typed.
let testFolder = URL(filePath: #filePath).deletingLastPathComponent()

extension Machine {
  /// Who may read new files is the same whoever runs the tests.
  private static let usualMask: Void = { _ = umask(0o022) }()

  /// The folder that the package manager builds into: `pbm` stands beside the tests.
  private static let products: URL = {
    let arguments = CommandLine.arguments
    // On macOS a helper loads the bundle, and is told where it is.
    if let option = arguments.firstIndex(of: "--test-bundle-path"), option + 1 < arguments.count {
      var bundle = URL(filePath: arguments[option + 1])
      while bundle.pathExtension != "xctest", bundle.pathComponents.count > 1 {
        bundle.deleteLastPathComponent()
      }
      return bundle.deletingLastPathComponent()
    }
    return URL(filePath: arguments[0]).deletingLastPathComponent()
  }()

  /// The built program.
  static let program = products.appending(path: "pbm").resolvingSymlinksInPath()

  /// A folder with `pbm`, and with `ordinary COMMAND`: root may do everything, so what an ordinary
  /// user may not do is tried as one.
  private static let tools: URL = {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "pbm-command-test-tools-\(getpid())")
    let manager = FileManager.default
    try? manager.removeItem(at: folder)
    try? manager.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    // Copied, since an ordinary user may not look into the folder of who runs the tests.
    try? manager.copyItem(at: program, to: folder.appending(path: "pbm"))
    let ordinary = folder.appending(path: "ordinary")
    try? Data(
      """
      #!/bin/sh
      [ "$(id -u)" = 0 ] || exec "$@"
      exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"

      """.utf8
    ).write(to: ordinary)
    for file in ["pbm", "ordinary"] {
      try? manager.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: file).path)
    }
    try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    atexit { try? FileManager.default.removeItem(at: Machine.tools) }
    return folder
  }()

  /// Whether this machine can run the program as somebody who is not root.
  static let hasOrdinaryUser: Bool = {
    let outcome = try? Machine().run("ordinary pbm --version && test \"$(ordinary id -u)\" != 0")
    return outcome?.status == 0
  }()

  /// Whether this machine has the program.
  static func has(_ name: String) -> Bool {
    (try? Machine().run("command -v \(name)"))?.status == 0
  }
}
