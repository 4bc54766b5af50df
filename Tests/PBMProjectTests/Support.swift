import Foundation
import Testing

@testable import PBMProject

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  let path: Path

  /// What holds for this process is the same whoever runs the tests: who may read new files, and
  /// that no hook of git's, which may run them, names its own repository.
  private static let usualProcess: Void = {
    _ = umask(0o022)
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("GIT_") {
      unsafe unsetenv(name)
    }
  }()

  init() throws {
    TemporaryFolder.usualProcess
    let name = FileManager.default.temporaryDirectory.appendingPathComponent(
      "pbm-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: name, withIntermediateDirectories: true)
    // On macOS the temporary folder stands behind a symbolic link.
    path = try #require(realPath(Path(name.path)))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.text)
  }

  /// Writes a file, with the folders it needs; its name may hold any bytes.
  @discardableResult
  func write(_ name: some Collection<UInt8>, _ content: String = "x\n") throws -> Path {
    let file = path.appending(name)
    try FileManager.default.createDirectory(
      atPath: file.folder.text, withIntermediateDirectories: true)
    let descriptor = Int32(openFileForTest(file))
    try #require(descriptor >= 0)
    try #require(writeAll(descriptor, content) == .written)
    closeFile(descriptor)
    return file
  }

  @discardableResult
  func write(_ name: String, _ content: String = "x\n") throws -> Path {
    try write(Array(name.utf8), content)
  }

  func folder(_ name: String) throws -> Path {
    let folder = path.appending(name.utf8)
    try FileManager.default.createDirectory(
      atPath: folder.text, withIntermediateDirectories: true)
    return folder
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path.appending(name.utf8).text, withDestinationPath: target)
  }

  /// What stands in the folder, hidden files too.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path.text)) ?? []).sorted()
  }

  /// Runs git here, untouched by the settings of who runs the tests.
  @discardableResult
  func git(_ arguments: String..., endingWith status: Int32 = 0) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path.text] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    environment["GIT_CONFIG_SYSTEM"] = "/dev/null"
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Test"
      environment["GIT_\(role)_EMAIL"] = "test@example.org"
    }
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == status, "git \(arguments)")
    return String(decoding: data, as: UTF8.self)
  }

  /// A repository whose one commit has these files.
  func repository(_ files: [String: String]) throws {
    try git("init", "-q", "-b", "main")
    for (name, content) in files { try write(name, content) }
    try git("add", "-A")
    try git("commit", "-q", "-m", "first")
  }
}

private func openFileForTest(_ path: Path) -> Int {
  unsafe path.withSystemPath { name in
    Int(unsafe open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644))
  }
}

/// The problem that a body ends with; `nil` where it ends well.
func problem(_ body: () throws(FileProblem) -> Void) -> FileProblem? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}

func text(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}

func relativeNames(_ walk: Walk, below folder: Path) -> [String] {
  walk.files.map { String($0.path.text.dropFirst(folder.text.count + 1)) }
}

/// Gives up the rights of root, for whom no folder is read-only; in a child process only.
func becomeOrdinaryUser() {
  if getuid() == 0 {
    _ = setgid(65534)
    _ = setuid(65534)
  }
}

// The system's calls that a test makes to prepare what it tests.

func setMode(_ path: Path, _ mode: UInt32) {
  _ = unsafe path.withSystemPath { unsafe chmod($0, mode_t(mode)) }
}

func giveAway(_ path: Path, owner: UInt32, group: UInt32) -> Bool {
  unsafe path.withSystemPath { unsafe chown($0, owner, group) == 0 }
}

func makeNamedPipe(_ path: Path) -> Bool {
  unsafe path.withSystemPath { unsafe mkfifo($0, 0o600) == 0 }
}

func makeHardLink(_ path: Path, _ other: Path) -> Bool {
  unsafe path.withSystemPath { old in
    unsafe other.withSystemPath { new in unsafe link(old, new) == 0 }
  }
}

func setLength(_ path: Path, _ length: Int) -> Bool {
  unsafe path.withSystemPath { unsafe truncate($0, off_t(length)) == 0 }
}

func removeFile(_ path: Path) {
  _ = unsafe path.withSystemPath { unsafe unlink($0) }
}

/// In a child process only: other threads read the environment too.
func setVariable(_ name: String, _ value: String) {
  unsafe setenv(name, value, 1)
}

/// Two descriptors, to read from and to write to.
func makePipe() -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [-1, -1]
  _ = unsafe pipe(&ends)
  return (ends[0], ends[1])
}

/// In a child process only: no file may have more bytes from now on.
func limitFileSize(_ bytes: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
  #if canImport(Glibc)
    _ = unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &limit)
  #else
    _ = unsafe setrlimit(RLIMIT_FSIZE, &limit)
  #endif
}
