import PBMDiff
import PBMModel
import PBMProject

extension Command {
  static let log = Command(
    name: "log", operands: "FILE", operandCount: 1...1,
    summary: "tell a canvas' life through git: what each commit changed",
    details: """
      Tells of each commit that touched a canvas what it strengthened, added, reduced, deleted,
      reworded and moved: the newest first, before it what is not committed yet. FILE may be gone, and
      REV:path tells the past of a revision, such as v1:me.pbm.

      Each version is held beside the one before, a merge beside its first parent: so it tells again
      what the commits of the other branch tell, which --first-parent leaves out. Renames are
      followed; a copy begins a life of its own. Versions that are no canvas or have errors are passed
      over, and the next one that can be read is held beside the last one.

      --item tells the life of one element, found by its id or by its words in the newest version that
      has it; at a merge it goes on in the branch that the element came from.
      """,
    options: {
      [
        Option(
          name: "item", value: "ID|WORDS",
          summary: "tell of this element alone: &emails, or words that it says"),
        Option(
          name: "box", value: "NAME",
          summary: "tell of one box alone, in any language: costs, \"Key activities\""),
        Option(
          name: "since", value: "DATE",
          summary: "leave out what was committed before, as git log does"),
        Option(name: "until", value: "DATE", summary: "leave out what was committed after"),
        Option(name: "reverse", summary: "tell the oldest first"),
        Option(
          name: "first-parent", summary: "leave out what was committed on branches and then merged"),
        Option(
          name: "format", value: "FORMAT", choices: ["text", "json"],
          summary: "text (as usual), or json: an object a line for each commit"),
      ]
    },
    run: runLog)
}

private func runLog(_ invocation: Invocation) throws(UsageProblem) -> ExitStatus {
  let settings = try LogSettings(invocation)
  let console = invocation.console
  let operand = invocation.operands[0]
  guard operand != "-" else { throw invocation.misuse("standard input has no past: name a file") }
  do {
    let place = try HistoryPlace(operand)
    var teller = LogTeller(try CanvasHistory(place, settings.range), settings, invocation)
    guard try !teller.tell() else { return .done }
    if settings.range.since != nil || settings.range.until != nil {
      console.notice("pbm: no commit touched '\(operand.display)' in that time")
      return .done
    }
    return console.problem(
      place.unheardOf()?.message ?? "'\(operand.display)' has no past: git knows nothing of it")
  } catch let problem as FileProblem {
    return console.problem(problem.message)
  } catch let problem as HistoryProblem {
    return console.problem(problem.message)
  } catch let problem as LogProblem {
    return console.problem(problem.message)
  } catch {
    return console.problem("\(error)")
  }
}

extension LogSettings {
  /// What the options say.
  init(_ invocation: Invocation) throws(UsageProblem) {
    range.since = invocation.value("since")
    range.until = invocation.value("until")
    range.isFirstParent = invocation.has("first-parent")
    isReversed = invocation.has("reverse")
    isJSON = invocation.value("format") == "json"
    box = try LogSettings.box(invocation)
    if let words = invocation.value("item") {
      guard !words.isEmpty else { throw invocation.misuse("--item needs an id or some words") }
      search = ElementSearch(words, in: box)
    }
  }

  /// The box that is named, in any language or as programs spell it.
  private static func box(_ invocation: Invocation) throws(UsageProblem) -> Box? {
    guard let name = invocation.value("box") else { return nil }
    if let box = Box.allCases.first(where: { $0.identifier == name }) { return box }
    let bytes = Array(name.utf8)
    if case .box(let box) = Vocabulary.shared.heading(in: bytes, 0..<bytes.count) { return box }
    let near = Vocabulary.shared.nearestBox(in: bytes, 0..<bytes.count, for: .english)
    throw invocation.misuse(
      "no box has the name \"\(shortened(name))\""
        + (near.map { "; did you mean \"\($0.name)\"?" } ?? ""))
  }
}
