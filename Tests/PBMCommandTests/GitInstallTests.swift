import Foundation
import Testing

// `pbm git install`, `uninstall` and `status`, in repositories and homes of their own.

private let configuration = ".git/config"
private let attributes = ".gitattributes"

@Suite struct `Git install` {
  private let machine: Machine

  init() throws {
    machine = try Machine()
    try machine.write("me.pbm", nurse)
    try machine.expect("git init -q -b main . && git add -A && git commit -q -m first")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try machine.read(name), as: UTF8.self)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: machine.folder.appending(path: name).path)
  }

  /// Installs and uninstalls, and expects the bytes of both files as they were.
  private func expectRoundTrip() throws {
    let old = try machine.read(configuration)
    let oldAttributes = exists(attributes) ? try machine.read(attributes) : nil
    try machine.expect("pbm git install 2>&1")
    #expect(try machine.read(configuration) != old)
    try machine.expect("pbm git uninstall 2>&1")
    #expect(try machine.read(configuration) == old)
    #expect(exists(attributes) == (oldAttributes != nil))
    if let oldAttributes { #expect(try machine.read(attributes) == oldAttributes) }
  }

  @Test func `tells git that canvases are text, and how to read them`() throws {
    try machine.expect("pbm git install 2>&1")
    let values = try machine.expect("git check-attr diff merge text -- sub/me.pbm")
    #expect(
      values == "sub/me.pbm: diff: pbm\nsub/me.pbm: merge: pbm\nsub/me.pbm: text: set\n")
    #expect(try machine.expect("git config merge.pbm.recursive") == "binary\n")
  }

  @Test func `done twice is done once`() throws {
    try machine.expect("pbm git install 2>&1")
    let before = try (text(configuration), text(attributes))
    let again = try machine.run("pbm git install")
    #expect(again.status == 0 && again.errorText == "git knows canvases already\n")
    #expect(try (text(configuration), text(attributes)) == before)
  }

  @Test func `is undone to the byte`() throws {
    try expectRoundTrip()
    try machine.write(attributes, "*.png binary\n")
    try expectRoundTrip()
    try machine.write(attributes, "")
    try expectRoundTrip()
    // Files whose last line has no end, or another one.
    try machine.write(attributes, "*.png binary")
    try machine.write(configuration, try text(configuration) + "[user]\n\tname = Ada")
    try expectRoundTrip()
    try machine.write(attributes, "*.png binary\r\n*.jpg binary\r\n")
    try machine.write(configuration, "; mine\r\n" + text(configuration) + "\r\n\r\n# end")
    try expectRoundTrip()
  }

  @Test func `is undone to the byte around what was written since`() throws {
    try machine.write(attributes, "*.png binary")
    let old = try text(configuration)
    try machine.expect("pbm git install 2>&1")
    try machine.expect("git config user.name Ada && git config color.ui always")
    try machine.write(attributes, text(attributes).replacing("png", with: "gif") + "*.jpg binary\n")
    try machine.expect("pbm git uninstall 2>&1")
    #expect(try text(configuration) == old + "[user]\n\tname = Ada\n[color]\n\tui = always\n")
    #expect(try text(attributes) == "*.gif binary\n*.jpg binary\n")
  }

  @Test func `leaves what somebody put among its lines`() throws {
    let old = try text(configuration)
    try machine.expect("pbm git install 2>&1")
    try machine.expect("git config diff.pbm.wordRegex '[^ ]+'")
    try machine.expect("pbm git uninstall 2>&1")
    #expect(try text(configuration) == old + "[diff \"pbm\"]\n\twordRegex = [^ ]+\n")
    #expect(!exists(attributes))
    let again = try machine.run("pbm git uninstall")
    #expect(again.status == 0 && again.errorText == "nothing of pbm is in git's files\n")
  }

  @Test func `mends what is half there`() throws {
    try machine.expect("pbm git install 2>&1")
    let whole = try text(configuration)
    try machine.expect("git config --unset diff.pbm.textconv && rm .gitattributes")
    #expect(try machine.run("pbm git status").status == 1)
    try machine.expect("pbm git install 2>&1")
    #expect(try text(configuration) == whole)
    #expect(exists(attributes))
  }

  @Test func `leaves attributes that others had written`() throws {
    try machine.write(attributes, "*.pbm text diff=pbm merge=pbm\n")
    try expectRoundTrip()
    // A colleague's, who has pbm as well.
    try machine.expect("rm .gitattributes && pbm git install 2>&1 && git add -A")
    try machine.expect("git commit -qm attributes && git clone -q . clone")
    let committed = try machine.read("clone/.gitattributes")
    try machine.expect("cd clone && pbm git install 2>&1 && pbm git uninstall 2>&1")
    #expect(try machine.read("clone/.gitattributes") == committed)
  }

  @Test(arguments: [
    "merge.pbm.driver 'other %O %A %B'", "diff.pbm.textconv 'my pbm textconv'",
    "diff.pbm.command 'pbm merge of mine'", "difftool.pbm.cmd meld", "merge.pbm.recursive text",
  ])
  func `never writes over another driver`(variable: String) throws {
    try machine.expect("git config \(variable)")
    let old = try machine.read(configuration)
    let said = try machine.run("pbm git install")
    let key = variable.prefix { $0 != " " }
    #expect(said.status == 2 && said.errorText.hasPrefix("pbm: \(key) is "), "\(said.errorText)")
    #expect(said.errorText.contains("in file:.git/config, and is not pbm's"))
    #expect(try machine.read(configuration) == old && !exists(attributes))
    try machine.expect("pbm git uninstall 2>&1")
    #expect(try machine.read(configuration) == old)
  }

  @Test(arguments: ["*.pbm binary", "*.pbm diff=image", "*.pbm merge=union", "* -text"])
  func `never writes over other attributes`(line: String) throws {
    try machine.write(attributes, line + "\n")
    let old = try machine.read(configuration)
    let said = try machine.run("pbm git install")
    #expect(said.status == 2 && said.errorText.contains("holds here"), "\(said.errorText)")
    #expect(try machine.read(configuration) == old && text(attributes) == line + "\n")
  }

  @Test func `sees another driver that holds for all repositories`() throws {
    try machine.write("home/.gitconfig", "[diff \"pbm\"]\n\tcommand = other\n")
    let home = "GIT_CONFIG_GLOBAL=\"$PWD/home/.gitconfig\""
    let said = try machine.run("\(home) pbm git install")
    #expect(said.status == 2 && said.errorText.contains("home/.gitconfig"), "\(said.errorText)")
  }

  @Test func `only shows what it would do where that is wanted`() throws {
    let old = try machine.read(configuration)
    let said = try machine.expect("pbm git install --dry-run")
    #expect(
      said.contains("would make .gitattributes\n") && said.contains("would write .git/config\n"))
    #expect(said.contains("+*.pbm text diff=pbm merge=pbm\n"))
    #expect(try machine.read(configuration) == old && !exists(attributes))
    try machine.expect("pbm git install 2>&1")
    #expect(try machine.expect("pbm git install --dry-run").isEmpty)
    let removal = try machine.expect("pbm git uninstall -n")
    #expect(
      removal.contains("would remove .gitattributes\n") && removal.contains("-[merge \"pbm\"]\n"))
    #expect(exists(attributes))
  }

  @Test func `works from a folder below, and in a worktree`() throws {
    try machine.expect("mkdir -p a/b && cd a/b && pbm git install 2>&1")
    #expect(exists(attributes) && !exists("a/b/.gitattributes"))
    try machine.expect("pbm git uninstall 2>&1 && git worktree add -q tree -b tree")
    try machine.expect("cd tree && pbm git install 2>&1")
    #expect(exists("tree/.gitattributes") && !exists(attributes))
    #expect(try text(configuration).contains("[merge \"pbm\"]"))
    try machine.expect("cd tree && pbm git uninstall 2>&1")
    #expect(!exists("tree/.gitattributes"))
    #expect(!(try text(configuration).contains("pbm")))
  }

  @Test func `works in a repository without a work tree`() throws {
    try machine.expect("git clone -q --bare . bare.git && cd bare.git && pbm git install 2>&1")
    #expect(try text("bare.git/info/attributes").hasSuffix("*.pbm text diff=pbm merge=pbm\n"))
    #expect(try machine.expect("cd bare.git && git show main:me.pbm").hasPrefix("# Night nurse"))
    try machine.expect("cd bare.git && pbm git uninstall 2>&1")
  }

  @Test func `warns of pictures that are named alike`() throws {
    try machine.write("pictures/one.pbm", "P4\n8 1\n\r\n")
    try machine.expect("git add -A && git commit -qm picture")
    let said = try machine.run("pbm git install")
    #expect(said.status == 0 && said.errorText.contains("pictures/one.pbm is a picture"))
    try machine.write("pictures/.gitattributes", "*.pbm -text !diff !merge\n")
    try machine.expect("git add -A && git commit -qm attributes && git rm -rq --cached pictures")
    try machine.expect("git add pictures && git show HEAD:pictures/one.pbm > shown")
    #expect(try machine.read("shown") == machine.read("pictures/one.pbm"))
    try machine.expect("git cat-file blob :pictures/one.pbm | cmp - shown")
  }

  @Test func `says where it cannot work`() throws {
    let said = try machine.run("cd .. && pbm git install")
    #expect(said.status == 2 && said.errorText.contains("--global"))
    try machine.expect("chmod a-w .git .git/config && chown -R 65534:65534 . 2>/dev/null || true")
    guard Machine.hasOrdinaryUser else { return }
    let refused = try machine.run("ordinary pbm git install")
    #expect(refused.status == 2, "\(refused.errorText)")
    #expect(!exists(attributes), "half of it is none of it")
  }

  @Test func `wrong words get a suggestion`() throws {
    let said = try machine.run("pbm git instal")
    #expect(said.status == 2 && said.errorText.contains("did you mean install?"))
    #expect(try machine.run("pbm git install --local --global").status == 2)
  }
}

@Suite struct `Git install for all repositories` {
  private let machine: Machine
  /// A home of its own.
  private let home = "env -u GIT_CONFIG_GLOBAL HOME=\"$PWD/home\""

  init() throws {
    machine = try Machine()
    try machine.write("home/keep", "")
    try machine.write("work/me.pbm", nurse)
    try machine.expect("cd work && git init -q -b main . && git add -A && git commit -qm first")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try machine.read(name), as: UTF8.self)
  }

  private func files() throws -> String { try machine.expect("find home -type f | sort") }

  @Test func `writes where git looks, and takes it back`() throws {
    let before = try files()
    try machine.expect("\(home) pbm git install --global 2>&1")
    #expect(
      try files() == "home/.config/git/attributes\nhome/.gitconfig\nhome/keep\n")
    try machine.edit("[4]", "[5]", in: "work/me.pbm")
    #expect(
      try machine.expect("cd work && \(home.replacing("$PWD", with: "$PWD/..")) git diff")
        .contains("^ strengthen  Rounds\n"))
    #expect(try machine.run("\(home) pbm git install --global").errorText.contains("already"))
    try machine.expect("\(home) pbm git uninstall --global 2>&1")
    #expect(try files() == before)
  }

  @Test func `keeps to XDG_CONFIG_HOME, and to files that are there`() throws {
    try machine.write("settings/git/config", "[user]\n\tname = Ada\n")
    try machine.write("settings/git/attributes", "*.png binary\n")
    let line = "\(home) XDG_CONFIG_HOME=\"$PWD/settings\" pbm git"
    try machine.expect("\(line) install --global 2>&1")
    #expect(try files() == "home/keep\n")
    #expect(try text("settings/git/config").contains("[merge \"pbm\"]"))
    #expect(try text("settings/git/attributes").contains("merge=pbm"))
    try machine.expect("\(line) uninstall --global 2>&1")
    #expect(try text("settings/git/config") == "[user]\n\tname = Ada\n")
    #expect(try text("settings/git/attributes") == "*.png binary\n")
  }

  @Test func `keeps to core.attributesFile`() throws {
    try machine.write("home/.gitconfig", "[core]\n\tattributesFile = ~/mine\n")
    try machine.expect("\(home) pbm git install --global 2>&1")
    #expect(try text("home/mine").hasSuffix("*.pbm text diff=pbm merge=pbm\n"))
    try machine.expect("\(home) pbm git uninstall --global 2>&1")
    #expect(try files() == "home/.gitconfig\nhome/keep\n")
  }

  @Test func `never writes over other attributes of the user`() throws {
    try machine.write("home/.config/git/attributes", "*.pbm diff=image\n")
    let said = try machine.run("\(home) pbm git install --global")
    #expect(said.status == 2 && said.errorText.contains("diff=image"), "\(said.errorText)")
  }

  @Test func `follows a link to where the user keeps such files`() throws {
    try machine.write("dots/gitconfig", "[user]\n\tname = Ada\n")
    try machine.expect("ln -s ../dots/gitconfig home/.gitconfig")
    try machine.expect("\(home) pbm git install --global 2>&1 && test -L home/.gitconfig")
    #expect(try text("dots/gitconfig").contains("[merge \"pbm\"]"))
    try machine.expect("\(home) pbm git uninstall --global 2>&1 && test -L home/.gitconfig")
    #expect(try text("dots/gitconfig") == "[user]\n\tname = Ada\n")
  }
}

@Suite struct `Git status` {
  @Test func `proves each contract`() throws {
    let machine = try Machine.installed()
    let said = try machine.run("pbm git status")
    #expect(said.status == 0, "\(said.text)\(said.errorText)")
    let lines = said.text.split(separator: "\n")
    #expect(lines.count == 18 && lines.allSatisfy { $0.hasPrefix("ok ") }, "\(said.text)")
    #expect(said.text.contains("merge without pbm shows both sides of a conflict\n"))
    #expect(try machine.expect("ls -A \"$TMPDIR\" | grep -c pbm-......$ || true") == "0\n")
  }

  @Test func `says what is missing`() throws {
    let machine = try Machine()
    try machine.expect("git init -q -b main .")
    let said = try machine.run("pbm git status")
    #expect(said.status == 1 && said.text.contains("failed  configuration"), "\(said.text)")
    #expect(said.text.contains("failed  attributes"))
    #expect(try machine.run("cd .. && pbm git status").status == 1)
  }

  @Test func `finds that a driver loses a side`() throws {
    let machine = try Machine.installed()
    try machine.expect("git config merge.pbm.driver true")
    let said = try machine.run("pbm git status")
    #expect(said.status == 1, "\(said.text)")
    #expect(
      said.text.contains(
        "failed  configuration has the lines of this pbm: merge.pbm.driver is another\n"))
    #expect(said.text.contains("failed  merge with pbm takes what either side changed"))
  }

  @Test func `finds nothing of the user's in its way`() throws {
    let machine = try Machine.installed()
    try machine.expect("git config commit.gpgSign true && git config core.hooksPath /nowhere")
    #expect(try machine.run("GIT_DIR=.git GIT_EXTERNAL_DIFF=false pbm git status").status == 0)
  }
}
