import Foundation
import Testing

private let canvas = "# Me\n\n## Costs\n- Stress [4] :(\n"

@Suite struct `A picture` {
  @Test func `is drawn again when its canvas is saved, whichever way an editor does that`() throws {
    let machine = try Machine()
    try machine.write("me.pbm", canvas)
    let outcome = try machine.run(
      """
      pbm render --watch -o me.txt me.pbm 2>told & drawing=$!
      trap 'kill -KILL "$drawing"' EXIT
      waited() { for turn in $(seq 600); do grep -q "$1" me.txt 2>/dev/null && return; sleep 0.1; done; exit 9; }
      waited Stress
      sed 's/Stress/Noise/' me.pbm >other.pbm && cat other.pbm >me.pbm; waited Noise
      sed 's/Noise/Silence/' other.pbm >new.pbm && mv new.pbm me.pbm; waited Silence
      rm me.pbm; sleep 0.25; sed 's/Noise/Music/' other.pbm >me.pbm; waited Music
      rm me.pbm me.txt; for turn in $(seq 600); do grep -q gone told && break; sleep 0.1; done
      sleep 0.7; sed 's/Noise/Music/' other.pbm >me.pbm; waited Music
      uniq told
      """)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(
      outcome.text == """
        pbm: waiting for changes; Ctrl-C ends it
        pbm: me.pbm is gone; it is drawn again when it is back

        """)
  }

  @Test func `goes to standard output whichever way that is named`() throws {
    let machine = try Machine()
    try machine.write("me.pbm", canvas)
    for kind in ["terminal", "svg", "html", "markdown"] {
      let plain = try machine.run("pbm render --to \(kind) me.pbm | cat")
      for name in ["-", "/dev/stdout"] {
        let outcome = try machine.run("pbm render --to \(kind) -o \(name) me.pbm | cat")
        #expect(outcome.output == plain.output && !outcome.output.isEmpty, "\(kind) \(name)")
        #expect(outcome.errorText.isEmpty)
      }
    }
    let lines = try machine.run(
      "pbm render -o /dev/stdout me.pbm; pbm export -o /dev/stdout me.pbm")
    #expect(lines.status == 0 && lines.text.contains("Stress [4]"), "\(lines.errorText)")
  }

  @Test func `ends silently where nobody reads any more, as everything else does`() throws {
    let machine = try Machine()
    try machine.write("me.pbm", canvas)
    try machine.write(
      "long.pbm", canvas + (0..<4000).map { "- Cost \($0) of this kind\n" }.joined())
    for command in [
      "diff me.pbm long.pbm", "render --to svg long.pbm",
      "render --to html -o /dev/stdout long.pbm",
      "render long.pbm", "export long.pbm",
    ] {
      let outcome = try machine.run(
        "{ pbm \(command); echo $? >&3; } 3>status | head -c 1 >first; cat status")
      #expect(
        outcome.text == "2\n" && outcome.errorText.isEmpty, "\(command): \(outcome.errorText)")
    }
  }

  @Test func `is shown by the program that the system has for it`() throws {
    let machine = try Machine()
    try machine.write("-me.pbm", canvas)
    try machine.write("bin/xdg-open", "#!/bin/sh\nprintf '%s\\n' \"$@\" >shown\n")
    let shown = try machine.run(
      "chmod +x bin/xdg-open; PATH=$PWD/bin:$PATH pbm render --open -o ./-me.html -- -me.pbm; cat shown"
    )
    #expect(shown.text == "./-me.html\n", "\(shown.errorText)")
    try machine.write("bin/xdg-open", "#!/bin/sh\nexit 3\n")
    let failed = try machine.run("PATH=$PWD/bin:$PATH pbm render --open -o me.html -- -me.pbm")
    #expect(failed.status == 2)
    #expect(failed.errorText == "pbm: xdg-open could not show me.html\n")
  }

  @Test func `is the same bytes whatever the number of threads, the locale and the folder`() throws
  {
    let machine = try Machine()
    for number in 0..<40 {
      try machine.write(
        "all/\(number % 3)/\(number).pbm", canvas + "- Cost \(number) [\(number % 5 + 1)]\n")
    }
    let outcome = try machine.run(
      """
      pbm render --each -o one all && LC_ALL=C pbm render --each -o two all
      for file in $(cd all && find . -name '*.pbm'); do
        pbm render --to svg all/$file >single.svg
        cmp single.svg one/all/${file%.pbm}.svg && cmp single.svg two/all/${file%.pbm}.svg || exit 1
      done; find one -name '*.svg' | wc -l
      """)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines) == "40")
  }

  @Test func `takes no canvas' place, and no two of them one name`() throws {
    let machine = try Machine()
    try machine.write("me.pbm", canvas)
    try machine.write("link/keep", "")
    try machine.write("a/same.pbm", canvas)
    try machine.write("b/same.pbm", canvas)
    try machine.write(
      "both.pbm", "## Costs\n<<<<<<< ours\n- A\n=======\n- B\n>>>>>>> theirs\n")
    let commands = [
      "pbm render both.pbm", "pbm export both.pbm", "pbm render --to svg -o other.PBM me.pbm",
      "cp me.pbm me.txt; pbm render --each --to terminal -o . me.pbm me.txt",
      "ln -s me.pbm me.svg; pbm render -o me.svg me.pbm", "pbm render -o ./x/../me.pbm me.pbm",
      "pbm render -o nowhere/me.svg me.pbm", "pbm render -o link me.pbm",
      "cd a && pbm render --each -o ../out same.pbm ../b/same.pbm",
    ]
    for command in commands {
      let outcome = try machine.run(command)
      #expect(outcome.status == 2, "\(command): \(outcome.errorText)")
      #expect(!outcome.errorText.isEmpty)
    }
    #expect(try machine.read("me.pbm") == Data(canvas.utf8))
  }
}
