// What pbm git install writes into git's files.

/// A variable of git's configuration.
struct GitVariable: Equatable {
  let key: String
  let value: String
}

/// The lines that make git read canvases.
///
/// git gives up its work where a program that it calls is missing or fails, and a failing merge
/// driver loses the other side without a word. So each line has something to fall back on.
enum GitLines {
  /// Text, so that no one takes a canvas for the image whose files are named alike.
  static let attributes = "*.pbm text diff=pbm merge=pbm"

  /// What the attributes above have to come to for a canvas.
  static let attributeValues = [("diff", "pbm"), ("merge", "pbm"), ("text", "set")]

  /// No `cachetextconv`: what was told while pbm was missing would be told ever after.
  static let variables = [
    GitVariable(key: "merge.pbm.name", value: "Personal Business Models, item by item"),
    GitVariable(key: "merge.pbm.driver", value: driver),
    // Where histories cross, no markers of an inner merge come into the base.
    GitVariable(key: "merge.pbm.recursive", value: "binary"),
    GitVariable(key: "diff.pbm.command", value: command),
    GitVariable(key: "diff.pbm.textconv", value: textconv),
    // For those who look at the lines themselves: hunks are named after headings.
    GitVariable(key: "diff.pbm.xfuncname", value: "^#+[[:space:]].*$"),
    GitVariable(key: "difftool.pbm.cmd", value: difftool),
    GitVariable(key: "mergetool.pbm.cmd", value: mergetool),
    GitVariable(key: "mergetool.pbm.trustExitCode", value: "true"),
  ]

  /// Standard output belongs to git: git merge-tree prints its own result there. Any failure of git
  /// merge-file is a conflict: more than 128 would end the whole merge. Before 2.44 git hands on the
  /// labels' letters as they stand here, which pbm merge knows.
  private static let driver = shell(
    "if command -v pbm >/dev/null 2>&1; then"
      + " pbm merge --marker-size \"$4\" --path \"$5\" -L \"$6\" -L \"$7\" -L \"$8\""
      + " -o \"$2\" -- \"$1\" \"$2\" \"$3\" >/dev/null; s=$?;"
      + " [ $s -gt 1 ] || exit $s; fi;"
      + " git merge-file --marker-size=\"$4\" -L ours -L base -L theirs \"$2\" \"$1\" \"$3\" >/dev/null"
      + " || exit 1",
    arguments: " %O %A %B %L %P %X %S %Y")

  private static let textconv = shell("pbm textconv -- \"$1\" 2>/dev/null || cat -- \"$1\"")

  private static let command = shell(
    "if command -v pbm >/dev/null 2>&1 && pbm git-diff -- \"$@\"; then exit 0; fi;"
      + " if [ $# -eq 1 ]; then echo \"* Unmerged path $1\"; else"
      + " git --no-pager diff --no-index --no-ext-diff --no-textconv -- \"$2\" \"$5\"; fi; exit 0")

  /// Without hexes and modes: difftool tells none.
  private static let difftool =
    "pbm git-diff -- \"$MERGED\" \"$LOCAL\" . . \"$REMOTE\" . ."

  private static let mergetool = "pbm merge -o \"$MERGED\" -- \"$BASE\" \"$LOCAL\" \"$REMOTE\""

  private static func shell(_ script: String, arguments: String = "") -> String {
    "sh -c '\(script)' pbm\(arguments)"
  }

  /// Whether a value was written by pbm git install, be it of another version: what only looks like
  /// it is somebody's own.
  static func isOwn(_ value: String, of key: String) -> Bool {
    variables.contains { $0.key == key && $0.value == value }
      || ["merge.pbm.driver", "diff.pbm.command", "diff.pbm.textconv"].contains(key)
        && ownBeginnings.contains { value.hasPrefix($0) }
  }

  private static let ownBeginnings = [
    "sh -c 'if command -v pbm >/dev/null 2>&1", "sh -c 'pbm textconv -- ",
  ]
}
