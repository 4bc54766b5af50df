import PBMModel
import PBMRender

// Help, from the table of commands.

/// The program's own help: what it is for, and its commands.
func programHelp() -> String {
  let width = allCommands.map(\.name.count).max() ?? 0
  let list = allCommands.map { command in
    "  \(padded(command.name, width))  \(command.summary)"
  }
  return """
    pbm reads Personal Business Models: a working life on one page, in plain text.

    Usage: pbm COMMAND [OPTIONS] [PATH...]

    \(list.joined(separator: "\n"))

    pbm COMMAND --help shows what a command does. No PATH is the current folder; "-" is
    standard input. First steps: pbm init me.pbm, write, pbm check me.pbm.

    """
}

/// One command's help.
func commandHelp(_ command: Command) -> String {
  let options = command.options() + Option.common
  let names = options.map { option in
    (option.letter.map { "-\($0), " } ?? "    ") + "--\(option.name)"
      + (option.value.map { option.isValueOptional ? "[=\($0)]" : " \($0)" } ?? "")
  }
  let width = names.map(\.count).max() ?? 0
  // What goes on in a second line stands below the first.
  let margin = "\n" + blanks(width + 4)
  let list = zip(names, options).map { name, option in
    "  \(padded(name, width))  \(option.summary.replacing("\n", with: margin))"
  }
  return """
    \(command.summary.prefix(1).uppercased() + command.summary.dropFirst())

    Usage: pbm \(command.name) [OPTIONS]\(command.operands.isEmpty ? "" : " " + command.operands)

    \(command.details)

    Options:
    \(list.joined(separator: "\n"))

    """
}

/// The text with blanks behind it, up to so many columns.
func padded(_ text: String, _ width: Int) -> String {
  text + blanks(max(0, width - displayWidth(text)))
}
