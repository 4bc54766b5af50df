import Foundation
import Testing

// The schema that editors are given and the reader agree on what a configuration is.

private let good = [
  "rules: {empty-box: off, missing-box: note, unbalanced: warning, conflict: error}",
  "rules: {unbalanced: {level: warning, ratio: 2.5}, not-utf-8: {level: error}}",
  "rules:\nexclude:\noverrides:\n", "fail-on: note\nlang: fr\nroot: true\n",
  "exclude: old/\n", "exclude: [a, 'b*', \"c/**\"]\nbaseline: known.json\nextends: ../x.yml\n",
  "overrides:\n- files: [a]\n  rules: {empty-box: error}\n- files: b\n", "root: false", "{}",
  "~", "null", "", "rules: ~\nexclude: null\noverrides: NULL\nfail-on: ~\nlang:\nroot: ~\n",
  "baseline: ~\nextends: null", "rules: {empty-box: ~, conflict: null, unbalanced: {level: ~}}",
  "rules: {unbalanced: {ratio: ~}}", "exclude: [~, a]", "overrides: [~]",
  "overrides: [{files: [~], rules: ~}]",
]

private let bad = [
  "rulse: {}", "rules: {empty-bx: off}", "rules: {empty-box: of}", "rules: {conflict: off}",
  "rules: {utf-16: {level: note}}", "rules: {unbalanced: {ratio: two}}",
  "rules: {unbalanced: {ratio: 0.5}}", "rules: {unbalanced: {rato: 2}}",
  "rules: {empty-box: {ratio: 2}}", "rules: [empty-box]", "fail-on: never", "lang: de",
  "root: maybe", "exclude: ['!a']", "exclude: ['{a,b}']", "exclude: {a: b}",
  "overrides: [{rules: {}}]", "overrides: [{files: a, rule: {}}]", "overrides: {files: a}",
  "baseline: /known.json", "extends: [a]", "only words",
  "overrides: [{files: ~}]", "rules: ''", "exclude: ''", "overrides: ''", "fail-on: ''",
  "lang: '~'", "baseline: ''", "rules: 'null'",
]

@Suite struct `The schema of the configuration` {
  @Test func `is a schema, and the same on every run`() throws {
    let machine = try Machine()
    let first = try machine.run("pbm config --schema")
    #expect(first.status == 0)
    #expect(try machine.run("pbm config --schema").output == first.output)
    let checker = try Readers.program("check-jsonschema")
    try machine.write("schema.json", first.output)
    let said = try machine.run("'\(checker)' --check-metaschema schema.json")
    #expect(said.status == 0, "\(said.text)")
  }

  @Test(arguments: good) func `takes what the program takes`(text: String) throws {
    try expect(text, isTaken: true)
  }

  @Test(arguments: bad) func `refuses what the program refuses`(text: String) throws {
    try expect(text, isTaken: false)
  }

  private func expect(_ text: String, isTaken: Bool) throws {
    let machine = try Machine()
    try machine.write(".pbm.yml", text + "\n")
    // What is extended has to be there.
    try machine.write("../x.yml", "")
    let said = try machine.run("pbm config")
    #expect((said.status == 0) == isTaken, "\(text): \(said.errorText)")
    let checker = try Readers.program("check-jsonschema")
    try machine.write("schema.json", try machine.run("pbm config --schema").output)
    try machine.write("settings.yml", text + "\n")
    let verdict = try machine.run("'\(checker)' --schemafile schema.json settings.yml")
    #expect(verdict.status == (isTaken ? 0 : 1), "\(text): \(verdict.text)\(verdict.errorText)")
  }
}
