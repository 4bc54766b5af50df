import PBMSyntax

// Decisions: one action an item, its reason, and what is wanted.

extension CanvasReading {
  mutating func readDecision(_ line: Int) {
    owner = .nothing
    guard let target = decidedItem(line) else { return }
    let shape = DecisionShape(tree.bytes, tree.content(line))
    if let first = items[target].decision { return reportSecond(line, first) }
    let action = readAction(line, shape)
    var tagless: [ByteRange] = []
    let signs = SignReading(tree.bytes, shape.rest, on: .decision, tags: &tagless)
    let reason = ByteRange(
      Int(shape.reasonStart), max(Int(signs.textEnd), Int(shape.reasonStart)))
    items[target].decisionIndex = UInt32(truncatingIfNeeded: decisions.count)
    owner = .decision(decisions.count)
    decisions.append(
      Decision(
        line: line, item: target, action: action, reason: reason, weight: signs.weight,
        amount: signs.amount.isEmpty ? nil : readAmount(signs.amount),
        escape: signs.escape >= reason.start ? signs.escape : 0))
    let features = tree.features(line)
    if features.isDisjoint(with: .suspicious) || reportGluedSign(shape, reason) { return }
    checkText(reason, features, on: .decision)
  }

  /// Reports `reduce:[4]`, a sign that the colon touches and that is therefore the whole reason;
  /// false where none is.
  private mutating func reportGluedSign(_ shape: DecisionShape, _ reason: ByteRange) -> Bool {
    guard shape.touches(reason), isOneSign(tree.bytes, reason, on: .decision) else { return false }
    report(
      .signInText, reason,
      "\"\(string(reason))\" is read as the reason: a blank is missing between the colon and it",
      help: "a sign stands behind a blank: write one behind the colon",
      fixes: [blankFix(behindColon: Int(reason.start))])
    return true
  }

  /// The item that the line decides about; reports where there is none.
  private mutating func decidedItem(_ line: Int) -> Int? {
    if section == .hypotheses {
      report(
        .decisionWithoutItem, tree.visible(line), "a hypothesis takes no decision",
        help: "write the decision below the item that it is about")
      return nil
    }
    if let item { return item }
    if isBelowEmptyItem { return nil }
    report(
      .decisionWithoutItem, tree.visible(line), "a decision with no item above it",
      help: "write it below the item that it is about, in the same box")
    return nil
  }

  private mutating func readAction(_ line: Int, _ shape: DecisionShape) -> Action? {
    if let action = words.action(in: tree.bytes, shape.action.indices) { return action }
    let language = fileLanguage()
    let known = Action.allCases.map { words.name(of: $0, in: language) }.joined(separator: ", ")
    guard !shape.action.isEmpty else {
      report(
        .unknownAction, tree.visible(line), "a decision without an action",
        help: "write one of \(known) behind the arrow")
      return nil
    }
    let near = words.nearest(.action, in: tree.bytes, shape.action.indices, for: language)
    report(
      .unknownAction, shape.action, "\"\(string(shape.action))\" is none of the five actions",
      help: near.map { "did you mean \"\($0)\"? The actions are \(known)" }
        ?? "the actions are \(known)",
      fixes: near.map {
        [Fix("write \"\($0)\"", isSafe: false, edits: [Edit(shape.action, Array($0.utf8))])]
      } ?? [])
    return nil
  }

  private mutating func reportSecond(_ line: Int, _ first: Int) {
    report(
      .secondDecision, tree.visible(line), "the item above has a decision already",
      help: "keep the one that holds; give reasons as notes below it",
      related: [RelatedPlace(tree.visible(decisions[first].line), "the first one")])
  }

  /// Decisions belong to a current model.
  mutating func reportDecisionsInTarget() {
    for decision in decisions {
      report(
        .decisionInTarget, tree.visible(decision.line),
        "a decision in a target model, which is what comes of decisions",
        help: "decide in the current model; here write the item as it shall be")
    }
  }
}
