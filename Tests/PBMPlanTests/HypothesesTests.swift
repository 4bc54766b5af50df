import PBMModel
import PBMPlan
import PBMSyntax
import Testing

// What has to be tested, gathered from models.

/// The hypotheses of models with these texts, in files `a.pbm`, `b.pbm` and so on.
private func gathered(_ texts: String...) -> HypothesisList {
  HypothesisList(
    zip("abcdefgh", texts).map { letter, text in
      ModelHypotheses(readCanvas(Array(text.utf8)), file: "\(letter).pbm")
    })
}

private func texts(_ list: HypothesisList, _ status: HypothesisStatus) -> [String?] {
  list.hypotheses(status).map(\.text)
}

/// Where a hypothesis stands, as people write it.
private func places(_ hypothesis: GatheredHypothesis) -> [String] {
  hypothesis.places.map { "\($0.file):\($0.line + 1)" }
}

private func kind(_ owner: HypothesisPlace.Owner) -> String {
  switch owner {
  case .item(let item): item.text
  case .box(let box): box.identifier
  case .model: "model"
  case .nothing: "nothing"
  }
}

@Suite struct `A hypothesis` {
  @Test func `has the notes under it as its test, and what it stands below rests on it`() {
    let list = gathered(
      """
      ? I can stay
      ## Costs
      ? yes: the bus is cheap
        Tried in May.
        It was.
      - Stress [4] :(
        -> reduce
        ? A colleague helps
          Ask her.
      ## Hypotheses
      - no: they know my name
      ## Hobbies
      ? Nobody knows
      - Chess
        ? I win
      """)
    #expect(texts(list, .open) == ["A colleague helps", "I can stay", "Nobody knows", "I win"])
    #expect(texts(list, .refuted) == ["they know my name"])
    #expect(texts(list, .confirmed) == ["the bus is cheap"])
    let owners = list.hypotheses.map { kind($0.places[0].owner) }
    #expect(owners == ["Stress", "model", "nothing", "Chess", "model", "costs"])
    #expect(list.hypotheses[0].tests == ["Ask her."])
    #expect(list.hypotheses.last?.tests == ["Tried in May.", "It was."])
    let item = list.hypotheses[0].items[0]
    #expect(item.weight == 4 && item.mood == .dislike && item.decision == .reduce)
    #expect(item.box == .costs && item.line == 5 && item.file == "a.pbm")
    #expect(list.hypotheses[3].items[0].box == nil)
  }

  @Test func `is one, however often it stands, whatever its case and punctuation`() {
    let list = gathered(
      """
      ## Costs
      - Stress [4]
        ? A colleague helps
          Ask her.
      - Noise [2]
        ? a colleague HELPS!
          Ask him.
      """,
      """
      ## Costs
      - Stress [3]
        ? A colleague helps
          ask her
        ? A colleague helps.
        ? Another one helps
      """)
    #expect(texts(list, .open) == ["A colleague helps", "Another one helps"])
    let first = list.hypotheses[0]
    #expect(places(first) == ["a.pbm:3", "a.pbm:6", "b.pbm:3", "b.pbm:5"])
    #expect(first.tests == ["Ask her.", "Ask him."])
    #expect(
      first.items.map { "\($0.file) \($0.text)" } == [
        "a.pbm Stress", "a.pbm Noise", "b.pbm Stress",
      ])
    #expect(first.weight == 4)
    // The stress of both files is one thing.
    #expect(first.weightOfAll == 6)
  }

  @Test func `has the answer that one place has, and no other`() {
    let open = "## Costs\n- a\n  ? x works\n"
    let yes = "## Costs\n- a\n  ? yes: x works\n"
    let no = "## Costs\n- a\n  -> delete\n  ? no: x works\n"
    for (models, status) in [([open, yes], HypothesisStatus.confirmed), ([no, open], .refuted)] {
      let one = gathered(models[0], models[1]).hypotheses
      #expect(one.map(\.status) == [status])
      #expect(!one[0].isContradicting)
    }
    for models in [[yes, no], [no, yes]] {
      let one = gathered(models[0], models[1]).hypotheses
      #expect(one.count == 1 && one[0].isContradicting && one[0].status == .refuted)
    }
  }

  @Test func `that says nothing yet is open, and like no other`() {
    let list = gathered(
      """
      ## Costs
      - a [2]
        ?
      - b
        ? yes:
        ? ?
      ?
      - c
        ? ...
      - d
        ? ...
      """)
    #expect(texts(list, .open) == [nil, nil, nil, nil, "...", "..."])
    #expect(list.hypotheses.map { kind($0.places[0].owner) } == ["a", "b", "b", "b", "c", "d"])
    #expect(list.hypotheses.count == 6)
  }

  @Test func `that was refuted is to be reconsidered while something rests on it`() {
    func isToBeReconsidered(_ text: String) -> Bool {
      gathered(text).hypotheses[0].isToBeReconsidered
    }
    #expect(isToBeReconsidered("## Costs\n- a\n  ? no: x\n"))
    #expect(isToBeReconsidered("## Costs\n- a\n  -> reduce\n  ? no: x\n"))
    #expect(!isToBeReconsidered("## Costs\n- a\n  ? no: x\n  -> delete\n"))
    #expect(isToBeReconsidered("## Costs\n- a\n  -> delete\n  ? no: x\n- b\n  ? no: x\n"))
    #expect(isToBeReconsidered("## Costs\n? no: x\n- a\n  -> delete\n"))
    #expect(isToBeReconsidered("## Hypotheses\n- no: x\n"))
    #expect(!isToBeReconsidered("## Costs\n- a\n  ? yes: x\n"))
  }

  @Test func `keeps nothing of a place in two languages but its names`() {
    let list = gathered(
      "## Coûts\n- Bruit\n  -> réduire\n  ? non: on peut fermer\n", "## Costs\n? we can close\n")
    #expect(list.hypotheses.map { $0.places[0].language } == [.english, .french])
  }
}

@Suite struct `Hypotheses come` {
  @Test func `open, then refuted, then confirmed`() {
    let list = gathered("## Costs\n? yes: a\n? no: b\n? c\n? yes: d\n? no: e\n? f\n")
    #expect(list.hypotheses.map(\.text) == ["c", "f", "b", "e", "a", "d"])
    #expect(list.models == 1)
  }

  @Test func `oldest first, those without a date last`() {
    let dates = [
      "", "2026-11-23", "2026-11", "2026", "2025-12-31", "23.11.2020", "2026-13", "2027",
    ]
    let list = HypothesisList(
      dates.enumerated().map { number, date in
        let text = "# T\ndate: \(date)\n## Costs\n- a [5]\n  ? from \(number)\n"
        return ModelHypotheses(readCanvas(Array(text.utf8)), file: "\(number)")
      })
    #expect(list.hypotheses.map { $0.places[0].file } == ["4", "3", "2", "1", "7", "0", "5", "6"])
    #expect(list.hypotheses[4].date?.text == "2027" && list.hypotheses[5].date == nil)
  }

  @Test func `as old as their oldest place`() {
    let list = gathered(
      "# T\ndate: 2026\n## Costs\n? x\n", "# T\ndate: 2025\n## Costs\n? y\n",
      "# T\ndate: 2024\n## Costs\n? x\n", "## Costs\n? y\n")
    #expect(list.hypotheses.map(\.text) == ["x", "y"])
    #expect(list.hypotheses.map { $0.date?.text } == ["2024", "2025"])
  }

  @Test func `heaviest first, by the heaviest item and then by all of them`() {
    let list = gathered(
      """
      ## Costs
      ? none
      - a
        ? unsaid
      - b [3]
        ? alone
        ? shared
      - c [2]
        ? shared
      - d [5]
        ? heavy
      - e [4]
        ? four
      """)
    #expect(list.hypotheses.map(\.text) == ["heavy", "four", "shared", "alone", "none", "unsaid"])
  }

  @Test func `as they stand where nothing else tells them apart`() {
    let list = gathered("## Costs\n? b\n? a\n", "## Costs\n? c\n? a\n")
    #expect(list.hypotheses.map(\.text) == ["b", "a", "c"])
  }
}
