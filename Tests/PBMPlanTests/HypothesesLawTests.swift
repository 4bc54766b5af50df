import PBMModel
import PBMPlan
import TestSupport
import Testing

// What holds for the hypotheses of any models.

/// Models at random that share some of their hypotheses.
private struct Models {
  var random: Randomness

  mutating func model() -> String {
    let date = random.one(of: ["", "2026", "2026-11", "2026-11-23", "2025-02", "soon"])
    var text = "# T\n\ndate: \(date)\n\n" + hypotheses()
    for heading in ["Costs", "Channels", "Hobbies", "Hypotheses"] where !random.once(in: 3) {
      text += "## \(heading)\n" + hypotheses()
      for _ in 0..<random.below(4) {
        let words = random.one(of: ["Bus", "Stress in the evening", "E-mails", "no: a phone"])
        text += "- \(words)\(random.one(of: ["", " [2]", " [3] :(", " [5]"]))\n"
        text += random.one(of: ["", "", "  -> delete\n", "  -> reduce @2/day\n"]) + hypotheses()
      }
    }
    return text
  }

  private mutating func hypotheses() -> String {
    (0..<random.below(3)).map { _ in
      let status = random.one(of: ["", "", "yes: ", "no: "])
      let words = random.one(of: ["", "?", "callers wait", "Callers  wait.", "it pays", "...", "夜"])
      return "? \(status)\(words)\n" + random.one(of: ["", "  Ask ten.\n", "  ask ten\n  Then.\n"])
    }.joined()
  }
}

/// What a list says of a hypothesis, whatever the order of the files.
private func fact(_ hypothesis: GatheredHypothesis) -> String {
  let places = hypothesis.places.map { "\($0.file):\($0.line) \($0.status) \($0.owner)" }.sorted()
  let items = hypothesis.items.map { "\($0.file):\($0.line) \($0)" }.sorted()
  let tests = hypothesis.tests.map { $0.lowercased().filter(\.isLetter) }.sorted()
  return "\(rank(hypothesis)) \(hypothesis.isContradicting) \(tests) \(items) \(places)"
}

/// What a list is sorted by, but for the place.
private func rank(_ hypothesis: GatheredHypothesis) -> String {
  let date = hypothesis.date?.text ?? "none"
  return "\(hypothesis.status) \(date) \(hypothesis.weight) \(hypothesis.weightOfAll)"
}

@Suite struct `The hypotheses of any models` {
  private func tryAll(
    _ law: (_ canvases: [Canvas], _ models: [ModelHypotheses], _ random: inout Randomness) ->
      String?
  ) {
    for number in 0..<max(100, Trial.cases / 20) {
      var models = Models(random: Randomness(seed: UInt64(number)))
      let count = models.random.below(4)
      var inputs = (0..<count).map { _ in Array(models.model().utf8) }
      if number.isMultiple(of: 3) { inputs.append(Trial.input(number)) }
      let canvases = inputs.map { readCanvas($0) }
      let gathered = zip(canvases, 0...).map { ModelHypotheses($0, file: "\($1)") }
      let fault = law(canvases, gathered, &models.random)
      #expect(fault == nil, "case \(number)")
      if fault != nil { return }
    }
  }

  @Test func `stand in exactly one place each, with what the canvas says of them`() {
    tryAll { canvases, models, _ in
      let list = HypothesisList(models)
      let found = list.hypotheses.flatMap(\.places).map { "\($0.file):\($0.line)" }.sorted()
      let all = zip(canvases, 0...).flatMap { canvas, number in
        (canvas.hypotheses + canvas.emptyHypotheses).map { "\(number):\($0.line)" }
      }.sorted()
      if found != all { return "\(found) instead of \(all)" }
      let byStatus = HypothesisList.statuses.flatMap { list.hypotheses($0) }
      return byStatus.map(fact) == list.hypotheses.map(fact) ? nil : "a status is torn apart"
    }
  }

  @Test func `are the same in any order of the files`() {
    tryAll { _, models, random in
      let list = HypothesisList(models)
      let other = HypothesisList(random.shuffled(models))
      if list.hypotheses.map(rank) != other.hypotheses.map(rank) { return "another order" }
      let (facts, others) = (list.hypotheses.map(fact), other.hypotheses.map(fact))
      return facts.sorted() == others.sorted() ? nil : "\(facts)\n\(others)"
    }
  }

  @Test func `name each item once, and each that they stand below`() {
    tryAll { canvases, models, _ in
      for hypothesis in HypothesisList(models).hypotheses {
        let items = hypothesis.items.map { "\($0.file):\($0.line)" }
        let wanted = hypothesis.places.compactMap { place -> String? in
          guard case .item(let item) = place.owner else { return nil }
          return "\(place.file):\(item.line)"
        }
        if Set(items).count != items.count || Set(items) != Set(wanted) { return "\(items)" }
      }
      return nil
    }
  }

  @Test func `are answered by any place, and refuted rather than confirmed`() {
    tryAll { _, models, _ in
      for hypothesis in HypothesisList(models).hypotheses {
        let statuses = Set(hypothesis.places.map(\.status))
        let wanted: HypothesisStatus =
          statuses.contains(.refuted)
          ? .refuted : statuses.contains(.confirmed) ? .confirmed : .open
        let contradicts = statuses.isSuperset(of: [.refuted, .confirmed])
        if hypothesis.status != wanted || hypothesis.isContradicting != contradicts {
          return fact(hypothesis)
        }
      }
      return nil
    }
  }
}
