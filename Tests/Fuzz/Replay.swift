#if !FUZZER
  import Foundation
  import TestSupport

  /// Tries all that the fuzzer has found worth keeping on all targets: `Fuzz FILE...|FOLDER...`.
  ///
  /// A file named `*.pbm` is a canvas as it stands; any other is an input that the fuzzer kept, whose
  /// first byte chose the target.
  @main struct Replay {
    static func main() {
      let files = CommandLine.arguments.dropFirst().flatMap { inputs(at: URL(filePath: $0)) }
      guard !files.isEmpty else { fatalError("no input: Fuzz FILE...|FOLDER...") }
      for file in files {
        guard let data = try? Data(contentsOf: file) else { fatalError("cannot read \(file.path)") }
        let bytes = file.pathExtension == "pbm" ? Array(data) : Array(data.dropFirst())
        for target in Target.allCases {
          if let violation = target.violation(bytes) {
            fatalError(
              "\(file.lastPathComponent), \(target): \(violation)\ninput \(escaped(bytes))")
          }
        }
      }
      print("\(files.count) inputs kept every law")
    }

    /// The file itself, or the files of a folder in the order of their names.
    private static func inputs(at place: URL) -> [URL] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: place.path)
      return names?.sorted().filter { !$0.hasPrefix(".") }.map { place.appending(path: $0) } ?? [
        place
      ]
    }
  }
#endif
