import Foundation
import PBMDiff
import PBMSyntax
import TestSupport
import Testing

/// Other programs than ours take the patches, too.
@Suite struct `A patch of any two files for git and patch` {
  /// Any two files, in folders named after what they are.
  private static func pairs() throws -> (machine: Machine, names: [String]) {
    let machine = try Machine()
    var names: [String] = []
    var patches = Data()
    for number in 0..<min(1000, Trial.cases) {
      let (old, new) = Trial.pair(number)
      let (left, right) = (Subject(old), Subject(new))
      guard left.tree.content.isReadable, right.tree.content.isReadable else { continue }
      // A file of no bytes does not exist for either of them.
      guard !old.isEmpty, !new.isEmpty, old != new else { continue }
      let name = "canvas \(number).pbm"
      names.append(name)
      for folder in ["git", "patch"] { try machine.write("\(folder)/\(name)", Data(old)) }
      try machine.write("new/\(name)", Data(new))
      try machine.write("old/\(name)", Data(old))
      patches += patch(
        from: left.canvas, to: right.canvas, name: Array(name.utf8), head: ["from here to there"])
    }
    try machine.write("all.patch", patches)
    return (machine, names)
  }

  private func expect(_ line: String, leadsTo folder: String, on machine: Machine) throws {
    let outcome = try machine.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome.text.suffix(500)) \(outcome.errorText)")
    let different = try machine.run("diff -rq \(folder)").text
    #expect(different.isEmpty, "\(line): \(different.prefix(500))")
  }

  @Test func `leads there and back`() throws {
    let (machine, names) = try Self.pairs()
    #expect(names.count * 2 > min(1000, Trial.cases))
    let git = "cd git && git apply --whitespace=nowarn"
    try expect("\(git) ../all.patch", leadsTo: "git new", on: machine)
    try expect("\(git) -R ../all.patch", leadsTo: "git old", on: machine)
    let patch = "cd patch && patch --binary -p1 -s"
    try expect("\(patch) < ../all.patch", leadsTo: "patch new", on: machine)
    try expect("\(patch) -R < ../all.patch", leadsTo: "patch old", on: machine)
  }
}
