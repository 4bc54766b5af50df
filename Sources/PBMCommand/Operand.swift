import PBMProject

/// One file that a command takes by its place: a path, "-" for standard input, or REV:path.
struct Operand {
  /// The name that it is reported by.
  let name: String
  let bytes: [UInt8]

  /// Reads it; nil where that cannot be done, which is then told.
  ///
  /// - Parameters:
  ///   - isNothingAllowed: whether `/dev/null` stands for a file that is not there.
  init?(_ operand: Path, _ console: Console, isNothingAllowed: Bool = false) {
    do {
      if isNothingAllowed, operand == "/dev/null" {
        bytes = []
      } else {
        bytes = try operand == "-" ? console.readInput() : readFileOrRevision(operand)
      }
    } catch {
      _ = console.problem(error.message)
      return nil
    }
    name = operand == "-" ? Input.unnamed : operand.display
  }
}

/// Why a new file cannot be written, for commands that have `--force`.
func messageWithForce(_ problem: FileProblem) -> String {
  problem.message + (problem.kind == .alreadyThere ? "; --force overwrites it" : "")
}
