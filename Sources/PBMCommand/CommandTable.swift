/// Every command, in the order that help shows them. Parsing, help and documentation come from
/// this list alone.
let allCommands: [Command] = [
  .check, .format, .diff, .plan, .draft, .hypotheses, .merge, .resolve, .textconv, .gitDiff, .apply,
  .log, .git, .render, .export, .importing, .initialize, .config, .explain,
]
