import Foundation
import Testing

// What git shows of canvases through `pbm textconv`: real git, in repositories of their own.

@Suite struct `Git shows facts` {
  private let machine: Machine

  init() throws {
    machine = try Machine.installed()
    try machine.edit("Patients", "Patients and visitors")
    try machine.edit("[3]\n\n## Benefits", "[2]\n\n## Benefits")
    try machine.expect("git commit -qam second")
  }

  @Test func `in log -p, with the box on each line`() throws {
    let log = try machine.expect("git log -p -1 --format=%s")
    #expect(log.contains("-customers | - Patients\n+customers | - Patients and visitors\n"))
    #expect(log.contains("-costs | - Sleep by day [3]\n+costs | - Sleep by day [2]\n"))
    #expect(log.contains("\n key-activities |   -> reduce: the day shift takes two [2]\n"))
  }

  @Test func `in show, of a commit and of a file`() throws {
    #expect(try machine.expect("git show").contains("+costs | - Sleep by day [2]\n"))
    let file = try machine.expect("git show --textconv HEAD:me.pbm")
    #expect(file.hasPrefix("model | # Night nurse\nmodel | person: Ada Verhoeven\n"))
  }

  @Test func `in diff without the external diff`() throws {
    try machine.edit("Their families", "Families")
    let diff = try machine.expect("git diff --no-ext-diff -U0")
    #expect(diff.contains("@@\n-customers | - Their families\n+customers | - Families\n"))
  }

  @Test func `in blame, where a reworded item leaves its decision to whoever took it`() throws {
    try machine.edit("Rounds", "Walks through the ward")
    try machine.expect("git commit -qam third")
    let blame = try machine.expect("git blame -s me.pbm")
    let names = try machine.expect("git log --format=%h").split(separator: "\n")
    func author(_ words: String) -> Substring {
      let line = blame.split(separator: "\n").first { $0.contains(words) } ?? ""
      return line.drop { $0 == "^" }.prefix(7)
    }
    #expect(author("Walks through") == names[0])
    #expect(author("Patients and") == names[1])
    #expect(author("the day shift takes two") == names[2])
  }

  @Test func `in grep --textconv`() throws {
    let found = try machine.expect("git grep --textconv -h '^costs |'")
    #expect(found == "costs | - Sleep by day [2]\n")
    #expect(try machine.run("git grep -h '^costs |'").status == 1)
  }

  @Test func `from its cache, where somebody wants one`() throws {
    try machine.expect("git config diff.pbm.cachetextconv true")
    let log = try machine.expect("git log -p --format=%s")
    #expect(try machine.expect("git rev-parse refs/notes/textconv/pbm").count > 39)
    #expect(try machine.expect("git log -p --format=%s") == log)
    #expect(log.contains("+costs | - Sleep by day [2]\n"))
  }

  @Test func `in no difference where only the order of boxes and the language changed`() throws {
    let french =
      "# Night nurse\nétape: actuel\npersonne: Ada Verhoeven\n\n## Bénéfices\n- Pay @2900EUR/month [3]\n"
      + "## Coûts\n- Sleep by day [2]\n## Clients\n- Patients and visitors\n- Their families\n"
      + "## Activités clés\n- Rounds @6/day [4]\n  -> réduire: the day shift takes two [2]\n"
    try machine.write("me.pbm", french)
    let diff = try machine.expect("git diff --no-ext-diff")
    #expect(!diff.contains("@@"), "\(diff)")
  }

  @Test func `and the lines themselves where that is wanted, named after headings`() throws {
    let log = try machine.expect("git log -p -1 --no-textconv --format=%s")
    #expect(log.contains(" @@ ## Key activities\n") && log.contains("\n+- Sleep by day [2]\n"))
    #expect(try machine.expect("git format-patch --stdout -1").contains("\n+- Sleep by day [2]\n"))
  }

  @Test func `of a file that is no text, as its bytes`() throws {
    try machine.write("odd.pbm", Data([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00]))
    try machine.write("bitmap.pbm", "P1\n1 1\n1\n")
    try machine.expect("git add -A && git commit -qm odd && git log -p -1 >&2")
    let odd = try machine.run("git cat-file --textconv HEAD:odd.pbm")
    #expect(odd.output == Data([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00]) && odd.status == 0)
    #expect(try machine.expect("git cat-file --textconv HEAD:bitmap.pbm") == "P1\n1 1\n1\n")
  }

  @Test func `of both sides while a merge is under way`() throws {
    try machine.expect("git checkout -qb other HEAD~1")
    try machine.edit("Sleep by day [3]", "Sleep by day [5]")
    try machine.expect("git commit -qam other")
    #expect(try machine.run("git merge -q main").status == 1)
    let diff = try machine.expect("git diff")
    #expect(diff.contains("diff --cc me.pbm") && diff.contains("++conflict | <<<<<<< "), "\(diff)")
    #expect(diff.contains("  key-activities |") || diff.contains("- costs | - Sleep"), "\(diff)")
    #expect(!diff.contains("-key-activities"), "what is the same on all sides is no difference")
  }

  @Test(arguments: Absence.allCases)
  func `as they stand where pbm cannot tell`(absence: Absence) throws {
    try machine.writeFailingProgram()
    let log = try machine.run("\(absence.rawValue) git log -p --format=%s -- me.pbm")
    #expect(log.status == 0 && log.errorText.isEmpty, "\(log.errorText)")
    #expect(log.text.contains("\n+- Sleep by day [2]\n"))
  }

  @Test func `of names that a shell would take apart`() throws {
    for name in ["a b.pbm", "it's \"me\".pbm", "$(touch hit).pbm", "-x.pbm", "Zoë\n.pbm"] {
      try machine.write(name, nurse)
    }
    try machine.expect("git add -A && git commit -qm odd")
    let log = try machine.expect("git log -p -1 --format=%s")
    #expect(log.matches(of: /\+costs \| - Sleep by day \[3\]/).count == 5)
    try machine.expect("test ! -e hit")
    for name in ["a b.pbm", "it's \"me\".pbm", "$(touch hit).pbm", "-x.pbm", "Zoë\n.pbm"] {
      try machine.edit("[3]", "[1]", in: name)
    }
    let diff = try machine.expect("git diff --no-ext-diff")
    #expect(diff.matches(of: /\+costs \| - Sleep by day \[1\]/).count == 5)
  }
}
