import PBMProject
import PBMRender

extension Command {
  static let textconv = Command(
    name: "textconv", operands: "FILE", operandCount: 1...1,
    summary: "show a canvas to git, one fact a line; never fails",
    details: """
      What git diff, log -p, show, blame and grep --textconv see of a canvas once pbm git install
      was called: each line says its box, headings and actions are in English whatever the language
      of the file, boxes come in the order of the method and items in that of the file. Layout, the
      order of boxes and the language of headings make no difference.

      FILE is a file, "-" for standard input, or REV:path for what git holds. What is no text comes
      out byte for byte. Always ends with 0: git would give up its own command.
      """,
    options: { [] },
    isCalledByGit: true,
    run: runTextconv)
}

private func runTextconv(_ invocation: Invocation) -> ExitStatus {
  guard let file = Operand(invocation.operands[0], invocation.console) else { return .done }
  invocation.console.write(factView(file.bytes))
  return .done
}
