import Foundation
import Testing

// The rooms of the house: who may import whom.

/// A target of `Package.swift`.
private struct Target {
  enum Kind: Substring { case target, executableTarget, testTarget, systemLibrary }

  var kind: Kind
  var name: String
  var dependencies: Set<String>
  /// The folder of its sources.
  var folder: String

  var files: [String] { Repository.swiftFiles(below: folder) }
}

/// The targets as they are declared, from the package manager itself.
private let targets: [Target] = {
  let manifest = Repository.text(of: "Package.swift")
  let declaration =
    /\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)"([^\0]*?)(?=\n    \.|\n  \])/
  return manifest.matches(of: declaration).compactMap { match in
    let rest = match.3.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
    let names = rest.matches(of: /"([^"]+)"/).map { String($0.1) }
    guard let kind = Target.Kind(rawValue: match.1) else { return nil }
    let usual = kind == .testTarget ? "Tests" : "Sources"
    let folder = match.3.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) }
    return Target(
      kind: kind, name: String(match.2), dependencies: Set(names),
      folder: folder ?? "\(usual)/\(match.2)")
  }
}()

private let moduleNames = Set(targets.map(\.name))

/// The modules that a file imports.
private func imports(of path: String) -> [String] {
  Repository.text(of: path)
    .matches(
      of:
        /(?m)^ *(?:@\w+(?:\(\w+\))? )*(?:(?:public|internal|package|private|fileprivate) )?import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/
    )
    .map { String($0.1) }
}

@Suite struct `The rooms of the house` {
  @Test func `are found in Package.swift`() {
    #expect(moduleNames.isSuperset(of: ["PBMSyntax", "PBMModel", "PBMCommand", "CYAML", "pbm"]))
    #expect(targets.first { $0.name == "PBMModel" }?.dependencies == ["PBMSyntax", "CUTF8Proc"])
    #expect(targets.first { $0.name == "TestSupport" }?.folder == "Tests/Support")
  }

  @Test func `import only what they declare, and declare only what they import`() {
    #expect(targets.flatMap(\.files).count > 150, "the sources were not found")
    // A program is run, not imported.
    let programs = Set(targets.filter { $0.kind == .executableTarget }.map(\.name))
    for target in targets where target.kind != .systemLibrary {
      var imported: Set<String> = []
      for path in target.files {
        for name in imports(of: path) where moduleNames.contains(name) {
          imported.insert(name)
          #expect(target.dependencies.contains(name), "\(path) imports \(name)")
        }
      }
      let unused = target.dependencies.subtracting(imported).subtracting(programs)
      #expect(unused.sorted() == [], "\(target.name) declares what it does not import")
    }
  }

  @Test func `hold all sources and tests`() {
    for folder in ["Sources", "Tests"] {
      for path in Repository.swiftFiles(below: folder) {
        let owners = targets.filter { path.hasPrefix($0.folder + "/") }
        #expect(owners.count == 1, "\(path) is in \(owners.map(\.name))")
      }
    }
  }

  @Test func `are listed in the table that people read`() {
    var rows: [String: Set<String>] = [:]
    for line in Repository.lines(of: "Sources/README.md") where line.text.hasPrefix("| `") {
      let cells = line.text.split(separator: "|").map(String.init)
      let declared = cells[1].split(separator: /[, ]+/).map {
        moduleNames.contains("PBM\($0)") ? "PBM\($0)" : String($0)
      }
      for name in cells[0].matches(of: /`(\w+)`/) {
        rows[String(name.1)] = declared == ["nothing"] ? [] : Set(declared)
      }
    }
    for target in targets where target.folder.hasPrefix("Sources/") {
      let row = target.kind == .systemLibrary ? ["the", "C", "libraries"] : target.dependencies
      #expect(rows[target.name] == row, "\(target.name)")
    }
  }

  @Test func `stand on each other without circles`() {
    let names = targets.map(\.name)
    for (index, target) in targets.enumerated() {
      for dependency in target.dependencies where names.contains(dependency) {
        #expect(
          names.firstIndex(of: dependency) ?? 0 < index,
          "\(target.name) stands before \(dependency)")
      }
    }
  }

  @Test func `do without Foundation`() {
    for path in Repository.swiftFiles(below: "Sources") {
      for name in imports(of: path) {
        #expect(!name.hasPrefix("Foundation"), "\(path) imports \(name)")
      }
    }
  }

  @Test(arguments: [("CUTF8Proc", "PBMModel"), ("CYAML", "PBMExchange")])
  func `let one room each use a C library`(library: String, module: String) {
    for path in Repository.swiftFiles(below: "Sources") where imports(of: path).contains(library) {
      #expect(path.hasPrefix("Sources/\(module)/"), "\(path) imports \(library)")
    }
  }
}
