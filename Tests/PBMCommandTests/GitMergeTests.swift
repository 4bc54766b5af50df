import Foundation
import Testing

// The merge driver and the mergetool that are installed, with a `pbm` that can merge and without.

@Suite struct `A merge` {
  private let machine: Machine

  init() throws {
    machine = try Machine.installed()
    try machine.writeFailingProgram()
    try machine.expect("git checkout -qb other")
    try machine.edit("Pay @2900EUR/month [3]", "Pay @2900EUR/month [5]")
    try machine.expect("git commit -qam other && git checkout -q main")
  }

  @Test(arguments: Absence.allCases)
  func `takes both sides where pbm cannot`(absence: Absence) throws {
    try machine.edit("[4]", "[1]")
    try machine.expect("git commit -qam main")
    try machine.expect("\(absence.rawValue) git merge -q --no-edit other")
    let text = String(decoding: try machine.read("me.pbm"), as: UTF8.self)
    #expect(text.contains("Rounds @6/day [1]") && text.contains("month [5]"))
  }

  @Test(arguments: Absence.allCases)
  func `shows both sides of a conflict where pbm cannot`(absence: Absence) throws {
    try machine.edit("month [3]", "month [1]")
    try machine.expect("git commit -qam main")
    let said = try machine.run("\(absence.rawValue) git merge -q --no-edit other")
    #expect(said.status == 1 && !said.text.contains("nonsense"), "\(said.text)")
    let text = String(decoding: try machine.read("me.pbm"), as: UTF8.self)
    #expect(text.contains("<<<<<<< ours\n") && text.contains("month [1]") && text.contains("[5]"))
  }

  @Test(arguments: Absence.allCases)
  func `prints nothing into what git prints`(absence: Absence) throws {
    try machine.edit("[4]", "[1]")
    try machine.expect("git commit -qam main")
    let said = try machine.run("\(absence.rawValue) git merge-tree --write-tree main other")
    #expect(said.status == 0 && said.text.wholeMatch(of: /[0-9a-f]{40}\n/) != nil, "\(said.text)")
  }

  @Test func `of what is no text is a conflict, and no end of git`() throws {
    try machine.write("me.pbm", Data([0, 1, 2]))
    try machine.expect("git commit -qam main")
    let said = try machine.run("PATH=/usr/bin:/bin git merge -q --no-edit other")
    #expect(said.status == 1 && said.text.contains("Merge conflict in me.pbm"), "\(said)")
  }

  /// A `pbm` whose merge keeps its contract: all of ours, and a comment that says who did it.
  private func writeMergingProgram() throws {
    try machine.write(
      "fake/pbm",
      """
      #!/bin/sh
      [ "$1" = merge ] || exit 2
      shift
      while [ "$1" != -- ]; do
        case $1 in
        --marker-size) [ "$2" -ge 7 ] || exit 2; shift ;;
        --path) [ "$2" = me.pbm ] || exit 2; shift ;;
        -L) shift ;;
        -o) out=$2; shift ;;
        *) exit 2 ;;
        esac
        shift
      done
      [ $# = 4 ] && [ -f "$2" ] && grep -q 'month .1.' "$3" && grep -q 'month .5.' "$4" || exit 2
      echo nonsense
      { cat "$3"; echo "// merged by pbm"; } >"$out.new" && mv "$out.new" "$out"
      exit ${STATUS:-0}

      """)
  }

  @Test func `is left to a pbm that can, whose answer git takes`() throws {
    try writeMergingProgram()
    try machine.edit("month [3]", "month [1]")
    try machine.expect("git commit -qam main")
    let path = Absence.failing.rawValue
    let conflict = try machine.run("STATUS=1 \(path) git merge -q --no-edit other")
    #expect(conflict.status == 1 && !conflict.text.contains("nonsense"), "\(conflict)")
    let merged = String(decoding: try machine.read("me.pbm"), as: UTF8.self)
    #expect(merged.hasSuffix("// merged by pbm\n") && !merged.contains("<<<<<<<"))
    try machine.expect("git merge --abort && \(path) git merge -q --no-edit other")
    #expect(try machine.expect("git cat-file blob :me.pbm").hasSuffix("// merged by pbm\n"))
  }

  @Test func `goes item by item, also where lines touch each other`() throws {
    try machine.edit("Their families", "Their families [5]")
    try machine.expect("git commit -qam main && git checkout -q other")
    try machine.edit("Patients", "Patients [4]")
    try machine.expect("git commit -qam patients && git checkout -q main")
    #expect(try machine.run("PATH=/usr/bin:/bin git merge -q --no-edit other").status == 1)
    try machine.expect("git merge --abort && git merge -q --no-edit other")
    let text = String(decoding: try machine.read("me.pbm"), as: UTF8.self)
    #expect(text.contains("- Patients [4]\n- Their families [5]\n") && text.contains("month [5]"))
  }

  @Test func `names the file and the element of a conflict`() throws {
    try machine.edit("month [3]", "month [1]")
    try machine.expect("git commit -qam main")
    let said = try machine.run("git merge -q --no-edit other")
    #expect(said.status == 1 && said.errorText.contains("me.pbm:"), "\(said.errorText)")
    #expect(said.errorText.contains("Benefits: \"Pay\""), "\(said.errorText)")
    let tree = try machine.run("git merge --abort && git merge-tree --write-tree main other")
    #expect(!tree.text.contains("Pay"), "\(tree.text)")
  }

  @Test func `is left to mergetool, with a path that a shell would take apart`() throws {
    try writeMergingProgram()
    try machine.expect("git mv me.pbm 'it is $me.pbm' && git commit -qam moved")
    try machine.edit("month [3]", "month [1]", in: "it is $me.pbm")
    try machine.expect("git commit -qam main")
    #expect(try machine.run("PATH=/usr/bin:/bin git merge -q --no-edit other").status == 1)
    let path = Absence.failing.rawValue
    try machine.expect("\(path) git -c mergetool.keepBackup=false mergetool -y -t pbm 2>&1")
    let text = String(decoding: try machine.read("it is $me.pbm"), as: UTF8.self)
    #expect(text.hasSuffix("// merged by pbm\n"), "\(text)")
    #expect(try machine.expect("git diff --name-only --diff-filter=U").isEmpty)
  }
}
