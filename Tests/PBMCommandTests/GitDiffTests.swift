import Foundation
import Testing

// `pbm git-diff`, called by real git.

@Suite struct `Git diff` {
  private let machine: Machine

  init() throws { machine = try Machine.installed() }

  private func diff(_ arguments: String = "", _ before: String = "") throws -> String {
    try machine.expect("\(before) git diff \(arguments)")
  }

  @Test func `tells the actions of a canvas`() throws {
    try machine.edit("[3]\n\n## Benefits", "[1]\n\n## Benefits")
    let said = try diff()
    #expect(said.hasPrefix("me.pbm\nCosts\n  v reduce      Sleep by day\n"))
    #expect(said.hasSuffix("4 maintained, 0 strengthened, 0 added, 1 reduced, 0 deleted\n"))
  }

  @Test func `tells that only layout, order or comments differ`() throws {
    try machine.edit("- Patients\n- Their families", "-  Their families\n-  Patients")
    #expect(try diff().hasPrefix("me.pbm\nonly layout, order or comments differ"))
  }

  @Test func `tells a file that came, one that went, and counts them`() throws {
    try machine.expect("git mv me.pbm you.pbm && mv you.pbm you")
    try machine.write("new.pbm", "## Costs\n- Stress\n")
    try machine.expect("git rm -q --cached you.pbm && git add new.pbm")
    let said = try diff("--no-renames HEAD")
    #expect(said.contains("me.pbm  [1/2]\ndeleted, mode 100644\n"))
    #expect(said.contains("  - delete      Sleep by day\n"))
    #expect(
      said.contains("\n\nnew.pbm  [2/2]\nnew file, mode 100644\nCosts\n  + add         Stress\n"))
  }

  @Test func `tells a rename, with what git found`() throws {
    try machine.expect("git mv me.pbm you.pbm")
    try machine.edit("[4]", "[5]", in: "you.pbm")
    let said = try diff("-M HEAD")
    #expect(said.hasPrefix("me.pbm -> you.pbm\nsimilarity index "))
    #expect(
      said.contains(
        "rename from me.pbm\nrename to you.pbm\nKey activities\n  ^ strengthen  Rounds\n"))
  }

  @Test func `tells a rename together with a change of mode, once`() throws {
    try machine.expect("git mv me.pbm you.pbm && chmod +x you.pbm && git add -A")
    let said = try diff("-M --cached")
    #expect(said.contains("\nrename to you.pbm\nmode 100644 -> 100755\n"), "\(said)")
  }

  @Test func `tells a change of mode alone`() throws {
    try machine.expect("chmod +x me.pbm")
    #expect(try diff() == "me.pbm\nmode 100644 -> 100755\n")
  }

  @Test func `tells where symbolic links lead`() throws {
    try machine.expect("ln -s me.pbm link.pbm && git add -A && git commit -qm link")
    try machine.expect("ln -sf other.pbm link.pbm")
    let said = try diff()
    #expect(said.hasPrefix("link.pbm\na symbolic link is no canvas; the lines that differ:\n"))
    #expect(said.contains("-me.pbm\n") && said.contains("+other.pbm\n"))
    try machine.expect("rm me.pbm && ln -s link.pbm me.pbm")
    // A file that became a link comes as one that went and one that came.
    let both = try diff("me.pbm")
    #expect(
      both.contains("deleted, mode 100644\n") && both.contains("new file, mode 120000\na symb"))
  }

  @Test func `tells the commits of a submodule that is called like a canvas`() throws {
    let line = "git update-index --add --cacheinfo 160000,"
    try machine.expect("\(line)$(git rev-parse HEAD),sub.pbm && git commit -qm sub")
    try machine.edit("[4]", "[5]")
    try machine.expect("git commit -qam next && \(line)$(git rev-parse HEAD),sub.pbm")
    #expect(try diff("--cached").contains("+Subproject commit "))
  }

  @Test func `tells a path that is not merged yet`() throws {
    try machine.expect("git checkout -qb other")
    try machine.edit("[4]", "[5]")
    try machine.expect("git commit -qam other && git checkout -q main")
    try machine.edit("[4]", "[1]")
    try machine.expect("git commit -qam main")
    #expect(try machine.run("git merge -q other").status == 1)
    #expect(try diff("--cached") == "me.pbm\nnot merged yet\n")
    // git gives the path, and then the two versions.
    #expect(try diff("--base").hasPrefix("me.pbm  [1/2]\nnot merged yet\n\nme.pbm  [2/2]\n"))
  }

  @Test func `tells an error with its place, and then the lines`() throws {
    try machine.edit("## Costs", "## Cots")
    let said = try diff()
    #expect(said.hasPrefix("me.pbm\nme.pbm:14:4: error[unknown-section]: "), "\(said)")
    #expect(said.contains("(new)\n@@ ") && said.contains("\n-## Costs\n+## Cots\n"))
  }

  @Test func `tells that bytes differ which are no text`() throws {
    try machine.write("me.pbm", Data([0xFF, 0xFE, 0x41, 0x00]))
    let said = try diff()
    #expect(said.contains("error[utf-16]") && said.hasSuffix("the bytes differ\n"), "\(said)")
  }

  @Test func `finds files whatever they are called`() throws {
    let names = [
      "a b.pbm", "it's \"me\".pbm", "$(touch hit).pbm", "-x.pbm", "--help.pbm", "Zoë\n.pbm",
    ]
    for name in names { try machine.write(name, nurse) }
    try machine.expect("git add -A && git commit -qm odd")
    for name in names { try machine.edit("[4]", "[5]", in: name) }
    let said = try diff()
    #expect(said.matches(of: /\^ strengthen  Rounds/).count == 6, "\(said)")
    #expect(said.contains("Zoë\\n.pbm  [6/6]\n") || said.contains("Zoë\\n.pbm  ["))
    try machine.expect("test ! -e hit")
  }

  @Test func `goes on where nobody reads any more`() throws {
    for number in 0..<40 {
      let lines = (0..<400).map { "- Item \(number) \($0)\n" }.joined()
      try machine.write("\(number).pbm", "## Costs\n\(lines)")
    }
    try machine.expect("git add -A")
    let said = try machine.run("git diff --cached | head -n 2")
    #expect(said.status == 0 && said.errorText.isEmpty, "\(said.errorText)")
    // git's own child gets the closed pipe: it must not be taken for dead.
    let line = "git diff --cached 2>errors | head -n 1; cat errors"
    #expect(!(try machine.expect(line).contains("died")))
    try machine.expect("{ pbm git-diff a 0.pbm . . 1.pbm . .; echo $? >status; } | head -n 1")
    #expect(try machine.read("status") == Data("0\n".utf8))
  }

  @Test func `works where hashes are long`() throws {
    let machine = try Machine.installed(initializing: "--object-format=sha256")
    try machine.edit("[4]", "[5]")
    #expect(try machine.expect("git diff").contains("^ strengthen  Rounds\n"))
    #expect(try machine.expect("git log -p -1 --ext-diff").contains("new file, mode 100644\n"))
  }

  @Test func `works in a worktree and from a folder below`() throws {
    try machine.expect("mkdir sub && cp me.pbm sub/me.pbm && git add -A && git commit -qm sub")
    try machine.expect("git worktree add -q tree")
    try machine.edit("[4]", "[5]", in: "tree/sub/me.pbm")
    let said = try machine.expect("cd tree/sub && git diff --relative")
    #expect(said.contains("^ strengthen  Rounds\n"), "\(said)")
    #expect(try machine.expect("cd tree/sub && git diff").hasPrefix("sub/me.pbm\n"))
  }

  @Test func `compares two files that git does not know`() throws {
    try machine.write("one.pbm", "## Costs\n- Stress [4]\n")
    try machine.write("two.pbm", "## Costs\n- Stress [1]\n")
    let said = try machine.run("git diff --no-index one.pbm two.pbm")
    #expect(said.status == 1 && said.text.hasPrefix("one.pbm -> two.pbm\n"), "\(said.text)")
    #expect(said.text.contains("  v reduce      Stress\n"))
  }

  @Test func `is taken for other files too where the environment says so`() throws {
    try machine.expect("pbm git uninstall 2>&1 && git checkout -q . && rm -f .gitattributes")
    try machine.write("notes.txt", "one\n")
    try machine.expect("git add -A && git commit -qm notes")
    try machine.write("notes.txt", "two\n")
    try machine.edit("[4]", "[5]")
    let said = try diff("", "GIT_EXTERNAL_DIFF='pbm git-diff'")
    #expect(said.contains("^ strengthen  Rounds\n"), "\(said)")
    #expect(said.contains("notes.txt  [2/2]\n@@ -1 +1 @@\n-one\n+two\n"), "\(said)")
  }

  @Test func `is shown by log, show and stash where they are asked`() throws {
    try machine.edit("[4]", "[5]")
    try machine.expect("git stash -q")
    #expect(try machine.expect("git stash show -p --ext-diff").contains("^ strengthen  Rounds\n"))
    try machine.expect("git stash pop -q && git commit -qam second")
    for line in ["git log -p -1 --ext-diff", "git show --ext-diff"] {
      #expect(try machine.expect(line).contains("^ strengthen  Rounds\n"))
    }
  }

  @Test func `is shown by difftool, also of files that came and went`() throws {
    try machine.edit("[4]", "[5]")
    try machine.write("new.pbm", "## Costs\n- Stress\n")
    try machine.expect("git add -N new.pbm")
    // With the driver git never comes to call the tool.
    try machine.write(".git/info/attributes", "*.pbm diff\n")
    let said = try machine.expect("git difftool -y -t pbm")
    #expect(
      said.contains("^ strengthen  Rounds\n") && said.contains("+ add         Stress\n"), "\(said)")
    #expect(try machine.run("git difftool -y -t pbm --trust-exit-code").status == 0)
  }

  @Test func `is coloured as git would be`() throws {
    try machine.edit("[4]", "[5]")
    let green = "\u{1B}[32m"
    #expect(!(try diff().contains("\u{1B}")))
    #expect(try diff("", "GIT_PAGER_IN_USE=true TERM=xterm").contains(green))
    #expect(!(try diff("", "GIT_PAGER_IN_USE=true TERM=dumb").contains("\u{1B}")))
    #expect(!(try diff("", "GIT_PAGER_IN_USE=true TERM=xterm NO_COLOR=1").contains("\u{1B}")))
    let never = "git -c color.diff=never diff"
    #expect(!(try machine.expect("GIT_PAGER_IN_USE=true TERM=xterm \(never)").contains("\u{1B}")))
    #expect(try machine.expect("TERM=xterm git -c color.ui=always diff").contains(green))
  }

  @Test func `fits the terminal behind the pager`() throws {
    try machine.edit("Patients", "Patients of all wards, their visitors, and whoever else is there")
    let said = try diff("", "GIT_PAGER_IN_USE=true COLUMNS=40 NO_COLOR=1")
    #expect(said.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(said)")
  }

  @Test(arguments: Absence.allCases)
  func `shows the lines where pbm cannot`(absence: Absence) throws {
    try machine.writeFailingProgram()
    try machine.edit("[4]", "[5]")
    let said = try machine.run("\(absence.rawValue) git diff")
    #expect(said.status == 0 && said.text.contains("\n+- Rounds @6/day [5]\n"), "\(said)")
  }

  @Test func `always goes on, whatever it calls`() throws {
    for arguments in ["", "a b", "a b c d e f g h i j", "a missing . . /dev/null . ."] {
      #expect(try machine.run("pbm git-diff \(arguments)").status == 0, "\(arguments)")
    }
    for line in ["pbm textconv", "pbm textconv missing.pbm", "pbm textconv a b", "pbm textconv ."] {
      let said = try machine.run(line)
      #expect(said.status == 0 && said.text.isEmpty && !said.errorText.isEmpty, "\(line)")
    }
    #expect(try machine.run("pbm textconv me.pbm >/dev/full").status == 0)
  }
}
