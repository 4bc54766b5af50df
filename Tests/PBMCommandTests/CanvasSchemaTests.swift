import Foundation
import PBMSyntax
import TestSupport
import Testing

// The schemas that are published for canvases, held against what the program writes and takes.

private let samples =
  ((try? FileManager.default.contentsOfDirectory(
    atPath: Page.root.appending(path: "Samples").path)) ?? [])
  .filter { $0.hasSuffix(".pbm") }.sorted()

@Suite struct `The schemas of canvases` {
  @Test(arguments: ["json", "ndjson"])
  func `are schemas, and the same on every run`(form: String) throws {
    let machine = try Machine()
    let first = try machine.run("pbm export --schema --to \(form)")
    #expect(first.status == 0)
    #expect(try machine.run("pbm export --schema --to \(form)").output == first.output)
    let checker = try Readers.program("check-jsonschema")
    try machine.write("schema.json", first.output)
    let said = try machine.run("'\(checker)' --check-metaschema schema.json")
    #expect(said.status == 0, "\(said.text)")
  }

  @Test func `take what is written of all samples, and of files that nobody would write`() throws {
    let machine = try machine()
    let files = try machine.run("ls *.pbm").text.split(separator: "\n")
    #expect(files.count > 150)
    for form in ["json", "yaml"] {
      try expect(
        try machine.run("for f in *.pbm; do pbm export $f -o $f.\(form); done 2>/dev/null"))
      let checker = try Readers.program("check-jsonschema")
      let said = try machine.run("'\(checker)' --schemafile schema.json *.pbm.\(form)")
      #expect(said.status == 0, "\(said.text.prefix(3000))")
    }
    // A line is a document of its own.
    try expect(try machine.run("pbm export . -o all.ndjson 2>/dev/null"))
    try expect(
      try machine.run(
        "mkdir rows && cd rows && split -l 1 -a 4 ../all.ndjson row- --additional-suffix=.json"))
    let checker = try Readers.program("check-jsonschema")
    let said = try machine.run("'\(checker)' --schemafile row.json rows/*.json")
    #expect(said.status == 0, "\(said.text.prefix(3000))")
  }

  @Test func `are joined by a table that Python reads`() throws {
    let machine = try machine()
    try expect(try machine.run("pbm export . -o all.csv 2>/dev/null"))
    let python = try Readers.program("python")
    try machine.write(
      "read.py",
      """
      import csv
      with open("all.csv", newline="", encoding="utf-8") as file:
          rows = list(csv.DictReader(file, strict=True))
      assert len(rows) > 400
      for row in rows:
          assert None not in row and None not in row.values(), row
          assert not any(cell[:1] in tuple("=+-@\\t\\r\\n") for cell in row.values()), row
      print(len(rows), len({row["file"] for row in rows}))
      """)
    let said = try machine.run("'\(python)' read.py")
    #expect(said.status == 0, "\(said.text)\(said.errorText)")
  }

  @Test func `name the fields that the page names`() throws {
    let page = try Page("Grammar/exchange.md").text
    let machine = try machine()
    for form in ["schema.json", "row.json"] {
      let text = try machine.run("cat \(form)").text
      for match in text.matches(of: /"([a-z_]+)": \{/) {
        let isOfSchema = [
          "properties", "items", "box", "amount", "impact", "hypothesis", "decision", "item",
          "section", "line", "weight",
        ].contains(match.1)
        #expect(isOfSchema || page.contains("`\(match.1)`"), "\(match.1)")
      }
    }
    let head = try machine.run("pbm export --to csv generated-0.pbm 2>/dev/null | head -n 1").text
    for column in head.split(separator: ",") {
      let name = column.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }

  @Test(arguments: [
    #"{"boxs": []}"#, #"{"boxes": [{"box": "cost"}]}"#, #"{"boxes": [{}]}"#, #"{"title": 3}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": ""}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "weight": 6}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "weight": "4"}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "amount": {"value": -1}}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "amount": {"value": 1, "unit": "eur"}}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "mood": "happy"}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "id": "A b"}]}]}"#,
    #"{"boxes": [{"box": "costs", "items": [{"text": "a", "decision": {}}]}]}"#,
    #"{"stage": "past"}"#, #"{"notes": "a"}"#, #"{"format_version": 2}"#, "[]", "3",
    #"{"hypotheses": [{"text": "a", "status": "yes"}]}"#, #"{"impacts": [{}], "metadata": []}"#,
  ])
  func `refuse what is refused`(text: String) throws {
    let machine = try Machine()
    try machine.write("a.json", text)
    try machine.write("schema.json", try machine.run("pbm export --schema").output)
    let said = try machine.run("pbm import a.json -o a.pbm")
    #expect(said.status == 2 && said.text.isEmpty)
    #expect(said.errorText.hasPrefix("a.json:1:"), "\(said.errorText)")
    #expect(try machine.run("ls a.pbm").status != 0)
    let checker = try Readers.program("check-jsonschema")
    let verdict = try machine.run("'\(checker)' --schemafile schema.json a.json")
    #expect(verdict.status == 1, "\(text): \(verdict.text)")
  }

  private func expect(_ outcome: Outcome) throws {
    #expect(outcome.status <= 1, "\(outcome.errorText.prefix(2000))")
  }

  /// A folder with the samples, files that were generated, and both schemas.
  private func machine() throws -> Machine {
    let machine = try Machine()
    for name in samples {
      try machine.write(
        name, Data(contentsOf: Page.root.appending(path: "Samples").appending(path: name)))
    }
    for seed in 0..<200 {
      let bytes = Trial.file(seed: UInt64(seed))
      // What is no text is no canvas, and what holds conflicts is refused.
      let tree = Subject(bytes).tree
      if tree.content.isReadable, tree.conflicts.isEmpty {
        try machine.write("generated-\(seed).pbm", Data(bytes))
      }
    }
    try machine.write("schema.json", try machine.run("pbm export --schema").output)
    try machine.write("row.json", try machine.run("pbm export --schema --to ndjson").output)
    return machine
  }
}
