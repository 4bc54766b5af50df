import PBMModel
public import PBMPlan
import PBMDiff
import PBMSyntax

// A plan as JSON. Lines count from 1; what something does not have is absent.

/// A target with the name that it is reported by, held against what was decided.
public struct ReviewedTarget: Sendable {
  /// The name of its file.
  public let name: String
  /// What it made of the decisions.
  public let review: Review

  /// Names a review.
  public init(name: String, review: Review) {
    self.name = name
    self.review = review
  }
}

extension JSONWriter {
  /// Writes what was decided about a model, and what targets made of it.
  public mutating func plan(_ plan: Plan, name: String, targets: [ReviewedTarget]) {
    let words = PlanWords(plan)
    object { json in
      json.member("format_version", 1)
      json.member("current", name)
      json.errors(of: plan.canvas)
      json.key("empty_boxes")
      json.array { json in for box in plan.agenda.emptyBoxes { json.value(box.identifier) } }
      json.key("undecided")
      json.array { json in
        for index in plan.agenda.undecided { json.element(index, plan.canvas) }
      }
      json.key("decisions")
      json.array { json in
        for wish in plan.table.rows.flatMap(\.wishes) {
          json.newLine()
          json.decision(wish, words)
        }
      }
      json.newLine()
      json.impacts(plan)
      json.key("summary")
      json.object { json in
        for action in Action.allCases { json.member(action.identifier, plan.table.count(action)) }
        json.member("undecided", plan.agenda.undecided.count)
      }
      json.key("targets")
      json.array { json in for target in targets { json.target(target) } }
    }
    finish()
  }

  private mutating func errors(of canvas: Canvas) {
    let places = Positions(canvas.tree)
    key("errors")
    array { json in
      for finding in canvas.diagnostics where finding.severity == .error {
        json.object { json in
          json.member("code", finding.code.name)
          json.member("message", finding.message)
          json.member("line", places.position(Int(finding.range.start)).line)
        }
      }
    }
  }

  /// An item with its marks.
  private mutating func element(_ index: Int, _ canvas: Canvas) {
    newLine()
    object { json in
      json.place(canvas.items[index], canvas)
      json.marks(of: canvas.items[index], canvas)
    }
  }

  private mutating func marks(of item: Item, _ canvas: Canvas) {
    if item.weight > 0 { member("weight", Int(item.weight)) }
    if let amount = canvas.amount(item) {
      member("amount", canvas.plainText(amount))
    }
    if let mood = item.mood { member("mood", mood.identifier) }
  }

  private mutating func decision(_ wish: Wish, _ words: PlanWords) {
    let canvas = words.plan.canvas
    let item = canvas.items[wish.item]
    let decision = canvas.decisions[wish.decision]
    object { json in
      json.member("action", wish.action.identifier)
      json.place(item, canvas)
      json.marks(of: item, canvas)
      json.member("decision_line", decision.line + 1)
      let reason = canvas.reason(decision)
      if !reason.isEmpty { json.member("reason", reason) }
      if decision.weight > 0 { json.member("wanted_weight", Int(decision.weight)) }
      if let amount = decision.amount {
        json.member("wanted_amount", canvas.plainText(amount))
      }
      json.member("visible", wish.obstacle == nil)
      if let obstacle = words.obstacle(wish) { json.member("why_not", obstacle) }
    }
  }

  private mutating func impacts(_ plan: Plan) {
    let canvas = plan.canvas
    key("impacts")
    array { json in
      let told = plan.table.rows.flatMap { row in row.impacts.map { (row.box, $0) } }
      for (box, index) in told + plan.table.impactsOnAll.map({ (nil, $0) }) {
        let impact = canvas.impacts[index]
        json.newLine()
        json.object { json in
          if let box { json.member("box", box.identifier) }
          json.member("text", canvas.tree.string(impact.text))
          json.member("line", impact.line + 1)
          if case .item(let item) = impact.owner {
            json.key("from")
            json.item(item, of: canvas)
          }
        }
      }
    }
  }

  private mutating func target(_ target: ReviewedTarget) {
    let review = target.review
    newLine()
    object { json in
      json.member("target", target.name)
      json.member("as_decided", review.isAsDecided)
      json.key("decisions")
      json.array { json in for judgement in review.judgements { json.judgement(judgement, review) }
      }
      json.key("undecided_changes")
      json.array { json in for change in review.undecided { json.undecided(change, review) } }
      json.key("summary")
      json.object { json in
        for status in Judgement.Status.allCases {
          json.member(status.identifier, review.count(status))
        }
        json.member("undecided", review.undecided.count)
      }
    }
  }

  private mutating func judgement(_ judgement: Judgement, _ review: Review) {
    let old = review.comparison.old
    newLine()
    object { json in
      json.member("status", judgement.status.identifier)
      json.member("action", judgement.wish.action.identifier)
      json.key("done")
      if let done = judgement.done { json.value(done.identifier) } else { json.null() }
      json.member("decision_line", old.decisions[judgement.wish.decision].line + 1)
      json.sides(of: judgement.change, review)
      json.strings("because", judgement.reasons)
    }
  }

  private mutating func undecided(_ change: Change, _ review: Review) {
    newLine()
    object { json in
      json.member("action", change.action.identifier)
      json.sides(of: change, review)
      json.strings("because", change.reasons)
    }
  }

  private mutating func sides(of change: Change, _ review: Review) {
    key("old")
    item(change.old, of: review.comparison.old)
    key("new")
    item(change.new, of: review.comparison.new)
  }

  private mutating func strings(_ name: String, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.value(text) } }
  }
}
