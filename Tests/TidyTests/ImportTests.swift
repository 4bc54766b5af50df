import Foundation
import Testing

// The rooms of the house: who may import whom.

/// A target of `Package.swift` that has sources.
private struct Target {
  var name: String
  var dependencies: Set<String>
}

/// The targets as they are declared, from the package manager itself.
private let targets: [Target] = {
  let manifest = Repository.text(of: "Package.swift")
  let declaration =
    /\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)"([^\0]*?)(?=\n    \.|\n  \])/
  return manifest.matches(of: declaration).map { match in
    let rest = match.3.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
    let names = rest.matches(of: /"([^"]+)"/).map { String($0.1) }
    return Target(name: String(match.2), dependencies: Set(names))
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
  }

  @Test func `import only what they declare`() {
    let files = Repository.swiftFiles(below: "Sources")
    #expect(files.count > 50, "the sources were not found")
    for path in files {
      let module = String(path.split(separator: "/")[1])
      let declared = targets.first { $0.name == module }?.dependencies ?? []
      for name in imports(of: path) where moduleNames.contains(name) {
        #expect(declared.contains(name), "\(path) imports \(name)")
      }
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
