import Foundation

/// The repository that these tests stand in.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all files that git knows, or would with `git add`; all files where there is no
  /// git.
  static let paths: [String] = {
    let listed = output(
      of: "git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others",
      "--exclude-standard")
    let names =
      listed.status == 0 ? listed.text.split(separator: "\0").map(String.init) : walkedPaths
    return Set(names).sorted().filter {
      FileManager.default.fileExists(atPath: root.appending(path: $0).path)
    }
  }()

  private static var walkedPaths: [String] {
    let manager = FileManager.default
    let built = [".build", ".git", ".swiftpm"]
    let top = (try? manager.contentsOfDirectory(atPath: root.path)) ?? []
    return top.filter { !built.contains($0) }.flatMap { name in
      let below = (try? manager.subpathsOfDirectory(atPath: root.appending(path: name).path)) ?? []
      return below.isEmpty ? [name] : below.map { "\(name)/\($0)" }
    }.filter {
      (try? root.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile
        == true
    }
  }

  /// The paths of the Swift files of a folder.
  static func swiftFiles(below folder: String) -> [String] {
    paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".swift") }
  }

  static func text(of path: String) -> String {
    String(decoding: (try? Data(contentsOf: root.appending(path: path))) ?? Data(), as: UTF8.self)
  }

  /// The lines of a file, numbered from 1.
  static func lines(of path: String) -> [(number: Int, text: Substring)] {
    text(of: path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// Whether the file is data: one literal that no formatter should touch.
  static func isTable(_ path: String) -> Bool {
    text(of: path).hasPrefix("// swift-format-ignore-file")
  }

  /// Runs a program in the repository.
  static func output(of program: String, _ arguments: String...) -> (status: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "\(program) cannot be run") }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
