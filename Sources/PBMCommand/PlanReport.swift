import PBMExchange
import PBMModel
import PBMPlan
import PBMRender
import PBMSyntax

/// Shows a person what was decided: first what is missing, then the second table box by box.
struct PlanReport {
  private let plan: Plan
  private let words: PlanWords
  private let settings: PlanSettings
  private var output: [[Piece]] = []
  private let names: [String]

  init(_ plan: Plan, _ settings: PlanSettings) {
    self.plan = plan
    self.settings = settings
    words = PlanWords(plan)
    names = actionColumn("  ") { [words] in words.name($0) }.map { $0 + "  " }
  }

  /// The report with its line ends.
  mutating func text() -> String {
    addErrors()
    addEmptyBoxes()
    addUndecided()
    if settings.format == .table {
      output += grid() + [[]]
    } else {
      for row in plan.table.rows { add(row) }
    }
    addImpactsOnAll()
    add([Piece(plan.wishes.isEmpty ? "nothing is decided yet" : words.summary)])
    if plan.wishes.isEmpty {
      add([Piece(shown(words.howToDecide), .faint)])
    }
    return output.map { settings.style.line($0) + "\n" }.joined()
  }

  private mutating func add(_ pieces: [Piece]) {
    output += paragraph(of: pieces, width: settings.width)
  }

  private mutating func add(_ head: [Piece], _ pieces: [Piece]) {
    output += hanging(head, pieces, width: settings.width)
  }

  // MARK: What is missing

  private mutating func addErrors() {
    let errors = words.errors
    guard !errors.isEmpty else { return }
    add([Piece("Errors, which hide what is meant", .bold)])
    for error in errors {
      add([Piece("  ")], [Piece("line \(error.line): ", .faint), Piece(shown(error.message))])
    }
    output.append([])
  }

  private mutating func addEmptyBoxes() {
    guard !plan.agenda.emptyBoxes.isEmpty else { return }
    add([Piece("Boxes without an element", .bold)])
    for box in plan.agenda.emptyBoxes {
      add([Piece("  ")], [Piece(words.name(box)), Piece(": \(words.question(box))", .faint)])
    }
    output.append([])
  }

  private mutating func addUndecided() {
    let canvas = plan.canvas
    let undecided = plan.agenda.undecided
    guard !undecided.isEmpty else { return }
    add([Piece("Still to be decided", .bold)])
    for index in undecided {
      let item = canvas.items[index]
      let why =
        item.mood == .dislike
        ? ", disliked" : item.box == .costs && item.weight > 0 ? ", a cost" : ""
      add(
        [Piece("  ")],
        [
          Piece(shown(words.textWithMarks(index))),
          Piece("  \(words.name(item.box))\(why)", .faint),
        ])
    }
    output.append([])
  }

  // MARK: What is decided

  private mutating func add(_ row: SecondTable.Row) {
    guard !row.wishes.isEmpty || !row.impacts.isEmpty else { return }
    add([Piece(words.name(row.box), .bold)])
    for action in Action.allCases {
      for wish in row.wishes(action) { add(wish) }
    }
    for impact in row.impacts { add(impact: impact) }
    output.append([])
  }

  private mutating func add(_ wish: Wish) {
    let head = [Piece(names[Int(wish.action.rawValue)], wish.action.look)]
    let text = [Piece(shown(words.text(wish.item)))]
    let details = words.details(wish).map { [Piece(shown($0), .faint)] }
    let told = Array(details.joined(separator: [Piece("; ", .faint)]))
    if let width = settings.width, width - head.width < 16 {
      add([Piece("  " + words.name(wish.action), wish.action.look)])
      add([Piece("    ")], text)
      if !told.isEmpty { add([Piece("    ")], told) }
    } else {
      add(head, text)
      if !told.isEmpty { add([Piece(blanks(head.width))], told) }
    }
  }

  private mutating func add(impact index: Int) {
    let canvas = plan.canvas
    var pieces = [Piece(shown(canvas.tree.string(canvas.impacts[index].text)))]
    if let origin = words.origin(index) { pieces.append(Piece("  from \(shown(origin))", .faint)) }
    add([Piece("  => ", .faint)], pieces)
  }

  private mutating func addImpactsOnAll() {
    guard !plan.table.impactsOnAll.isEmpty else { return }
    add([Piece("On the whole", .bold)])
    for impact in plan.table.impactsOnAll { add(impact: impact) }
    output.append([])
  }

  /// Nine boxes by five actions.
  private func grid() -> [[Piece]] {
    let actions = Action.allCases.map { "\($0.symbol) \(words.name($0))" }
    var table = Table(columns: [""] + actions)
    for row in plan.table.rows where row.box != nil || !row.wishes.isEmpty {
      let cells = Action.allCases.map { action -> Table.Cell in
        row.wishes(action).map { wish in
          let marks = words.marks(wish).map { [Piece(" \($0)", .faint)] } ?? []
          return [Piece(shown(words.text(wish.item)))] + marks
        }
      }
      table.add([[[Piece(words.name(row.box), .bold)]]] + cells)
    }
    return table.lines(width: settings.width)
  }
}
