import Foundation
import PBMLint
import PBMSyntax
import Testing

// Mending ends, and what is mended says what it said.

@Suite struct `Mending` {
  /// A folder with the bad examples of all rules.
  private func examples() throws -> Machine {
    let machine = try Machine()
    for rule in allRules { try machine.write("\(rule.code.name).pbm", Data(rule.badExample)) }
    return machine
  }

  /// What a canvas says, without comments.
  private func facts(_ machine: Machine) throws -> [String] {
    try allRules.map { rule in
      try machine.run("pbm textconv '\(rule.code.name).pbm' | grep -v ' | *//'").text
    }
  }

  @Test func `changes nothing that is said, and ends`() throws {
    let machine = try examples()
    let before = try facts(machine)
    let fixed = try machine.run("pbm check --fix --exit-zero .")
    #expect(fixed.errorText.contains("mended in"), "\(fixed.errorText)")
    #expect(try facts(machine) == before)
    let again = try machine.run("pbm check --fix --exit-zero .")
    #expect(again.errorText.contains("nothing was mended"))
    #expect(again.output == fixed.output)
  }

  @Test func `brings no error where more is mended, and ends`() throws {
    let machine = try examples()
    func errors() throws -> Int {
      try machine.run("pbm check .").text.split(separator: "\n")
        .count { $0.contains(": error[") }
    }
    let before = try errors()
    let shown = try machine.run("pbm check --unsafe-fixes --diff .")
    #expect(shown.status == 1 && shown.text.contains("(mended)"))
    #expect(try errors() == before, "showing wrote something")
    let fixed = try machine.run("pbm check --unsafe-fixes --exit-zero .")
    #expect(fixed.errorText.contains("mended in"))
    #expect(try errors() < before)
    let again = try machine.run("pbm check --unsafe-fixes --exit-zero .")
    #expect(again.errorText.contains("nothing was mended"), "\(again.errorText)")
  }

  @Test func `shows what it would write`() throws {
    let (shown, mended) = (try examples(), try examples())
    let difference = try shown.run(
      "pbm check --unsafe-fixes --diff . > all.diff; patch -s -p0 < all.diff")
    _ = try mended.run("pbm check --unsafe-fixes .")
    #expect(difference.errorText.contains("would be mended"))
    for rule in allRules {
      let name = "\(rule.code.name).pbm"
      #expect(try shown.read(name) == mended.read(name), "\(name)")
    }
  }
}
