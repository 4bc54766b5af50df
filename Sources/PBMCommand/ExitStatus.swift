/// How a command ends. Of several inputs' results the highest wins.
public enum ExitStatus: Int32, Comparable, Sendable {
  /// Done, and nothing that fails.
  case done = 0
  /// Findings that fail, would reformat, different.
  case findings = 1
  /// It could not be done: usage, a file that cannot be read or written, a refusal.
  case failed = 2

  /// Orders by how bad it is.
  public static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
