import Foundation
import Testing

// What a file of Swift looks like here: short, formatted, and without a way to end the program.

private let swiftFiles = Repository.paths.filter { $0.hasSuffix(".swift") }

/// The functions of a file with the number of their lines, told by indentation: a declaration ends
/// where a brace stands under its beginning.
private func functions(of path: String) -> [(name: String, count: Int)] {
  let lines = Repository.lines(of: path)
  var found: [(name: String, count: Int)] = []
  for (index, line) in lines.enumerated() where mayDeclare(line.text) {
    let declaration = line.text.firstMatch(
      of:
        /^( *)(?:@\w+(?:\([^)]*\))? )*(?:(?:public|private|fileprivate|internal|package|static|mutating|consuming|borrowing|override|final|convenience|required|nonisolated) )*(func |init\b|deinit\b|subscript\b|(?:var|let) \w+[^=]*(?:= )?\{$)/
    )
    guard let declaration else { continue }
    let closing = declaration.1 + "}"
    let end = lines[index...].first {
      $0.text.hasPrefix(closing) || $0.text.hasSuffix("}") && $0.number == line.number
    }
    guard let end else { continue }
    found.append((String(line.text.drop { $0 == " " }), end.number - line.number + 1))
  }
  return found
}

/// A quick look, since the regular expression is slow.
private func mayDeclare(_ line: Substring) -> Bool {
  line.hasSuffix("{") || line.contains("func ") || line.contains("init") || line.hasSuffix("(")
}

@Suite struct `Each Swift file` {
  @Test func `has at most 400 lines`() {
    #expect(swiftFiles.count > 60, "the files were not found")
    for path in swiftFiles where !Repository.isTable(path) {
      let count = Repository.lines(of: path).count - 1
      #expect(count <= 400, "\(path) has \(count)")
    }
  }

  @Test func `has no function of more than 70 lines`() {
    var count = 0
    for path in swiftFiles where !Repository.isTable(path) {
      for function in functions(of: path) {
        count += 1
        #expect(function.count <= 70, "\(path): \(function.name) has \(function.count)")
      }
    }
    #expect(count > 300, "the functions were not found")
  }

  @Test func `is a table of data or is formatted, never neither`() {
    for path in swiftFiles where Repository.isTable(path) {
      let literals = Repository.text(of: path).matches(of: /"""/).count
      #expect(literals == 2, "\(path) holds one literal")
    }
  }

  @Test func `is formatted`() {
    let found = Repository.output(
      of: "swift", "format", "lint", "--strict", "--recursive", "--parallel", "Package.swift",
      "Sources", "Tests")
    #expect(found.status == 0, "\(found.text.prefix(4000))")
  }
}

@Suite struct `The sources` {
  @Test(arguments: ["print", "debugPrint", "fatalError"])
  func `neither end the program nor write past the console`(name: String) throws {
    let call = try Regex("(^|[^.\\w\"`])\(name)\\(")
    for path in Repository.swiftFiles(below: "Sources") {
      for line in Repository.lines(of: path)
      where line.text.utf8.contains(UInt8(ascii: "(")) && isCode(line.text) {
        #expect(!line.text.contains(call), "\(path):\(line.number)")
      }
    }
  }

  @Test func `never force what may fail`() {
    for path in Repository.swiftFiles(below: "Sources") {
      for line in Repository.lines(of: path) where isCode(line.text) {
        #expect(!line.text.contains(/\btry!|\bas!|\bunowned\(unsafe\)/), "\(path):\(line.number)")
      }
    }
  }

  @Test func `are safe but where bytes and the system are touched`() {
    let rooms = ["PBMSyntax", "PBMModel", "PBMProject", "PBMExchange/YAML"]
    for path in Repository.swiftFiles(below: "Sources") {
      if rooms.contains(where: { path.hasPrefix("Sources/\($0)/") }) { continue }
      for line in Repository.lines(of: path) where isCode(line.text) {
        #expect(
          !line.text.contains(/\bunsafe\b(?!-fixes|-inline)|@unchecked/), "\(path):\(line.number)")
      }
    }
  }

  @Test func `stand in a target each`() {
    let manifest = Repository.text(of: "Package.swift")
    for path in Repository.paths where path.hasPrefix("Sources/") {
      let parts = path.split(separator: "/")
      guard parts.count > 2 else {
        #expect(path == "Sources/README.md")
        continue
      }
      #expect(manifest.contains("name: \"\(parts[1])\""), "\(path) is in no target")
    }
  }

  private func isCode(_ line: Substring) -> Bool {
    !line.drop { $0 == " " }.hasPrefix("//")
  }
}

@Suite struct `The repository` {
  @Test func `has few things at its top`() {
    let allowed: Set = ["Package.swift", "Sources", "Tests", "Grammar", "Samples", "README.md"]
    for path in Repository.paths {
      let top = path.split(separator: "/").first.map(String.init) ?? path
      #expect(allowed.contains(top) || top.hasPrefix("."), "\(path)")
    }
  }

  @Test func `speaks of no machine's folders`() {
    // Spelled in parts, so that this file does not find itself.
    let wanted = ["..\u{2F}shared", "\u{2F}work\u{2F}", "\u{2F}tmp\u{2F}"]
    for path in Repository.paths where !path.hasPrefix("Tests/Fuzz/Corpus/") {
      for line in Repository.lines(of: path) {
        for folder in wanted where line.text.contains(folder) {
          Issue.record("\(path):\(line.number) mentions \(folder)")
        }
      }
    }
  }
}
