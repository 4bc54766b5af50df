import PBMModel
import PBMRender
import PBMSyntax
import TestSupport
import Testing

private func view(_ text: String) -> String {
  String(decoding: factView(Array(text.utf8)), as: UTF8.self)
}

private func lines(_ text: String) -> [String] {
  view(text).split(separator: "\n").map(String.init)
}

@Suite struct `The facts of a canvas` {
  @Test func `say on each line what they are about`() {
    #expect(
      view(
        """
        # IT support technician
        person: Camille Martin
        What I do today.
        // written in a hurry
        ## Key activities
        - Answer e-mails [4] @60/day :( &emails #stress #email
          Volume doubled.
          ? Callers accept a slot
            Offer it.
          => Costs: eight hours a week freed
          -> reduce [2] by phone @20/day
        ## Customers (the wards)
        - Nurses
        """) == """
          model | # IT support technician
          model | person: Camille Martin
          model | What I do today.
          key-activities | // written in a hurry
          key-activities | - Answer e-mails @60/day [4] :( #email #stress &emails
          key-activities |   Volume doubled.
          key-activities |   -> reduce: [2] by phone @20/day
          key-activities |   => costs: eight hours a week freed
          key-activities |   ? Callers accept a slot
          key-activities |     Offer it.
          customers | ## Customers (the wards)
          customers | - Nurses

          """)
  }

  @Test func `do not depend on language, layout, and the order of boxes`() {
    let english = """
      # Nurse

      person: Ada
      stage: target

      ## Costs
      - Sleep [3]
        -> reduce: less of it
        ? yes: it can be done

      ## Customers
      - Patients
      """
    let french = """
      # Nurse
      étape: cible
      personne: Ada
      ## Clients
      * Patients
      ## Coûts
      *  Sleep   [3]
      ? oui: it can be done
      -> réduire: less of it
      """
    #expect(view(english) == view(french))
  }

  @Test func `stay where they are when one is reworded`() {
    let old = "## Costs\n- Stress\n  -> reduce\n- Commute\n"
    let new = "## Costs\n- Worry at night\n  -> reduce\n- Commute\n"
    let different = zip(lines(old), lines(new)).filter { $0 != $1 }
    #expect(different.count == 1 && lines(old).count == lines(new).count)
  }

  @Test func `of the model's hypotheses stand together`() {
    #expect(
      lines("? a\n## Hypotheses\n- no: b\n? c\n").sorted()
        == ["hypotheses | ? a", "hypotheses | ? c", "hypotheses | ? refuted: b"])
  }

  @Test func `keep what is in no box, and sections that nobody knows`() {
    #expect(
      lines("- early\n## Cots\n- a\n// end\n## Costs\n- b\n-> wat: why\n-> reduce\n") == [
        "model | - early", "costs | // end", "costs | - b", "costs |   -> wat: why",
        "costs |   -> reduce", "unknown | ## Cots", "unknown | - a",
      ])
  }

  @Test func `of a conflict come side by side, where each side's come`() {
    let text = """
      ## Costs
      <<<<<<< ours
      - Stress [2]
      ||||||| base
      - Stress [4]
      =======
      - Stress [5]
      >>>>>>> theirs
      - Commute
      ## Customers
      - Patients

      """
    #expect(
      lines(text) == [
        "customers | - Patients",
        "conflict | <<<<<<< ours", "costs | - Stress [2]", "conflict | ||||||| base",
        "costs | - Stress [4]", "conflict | =======", "costs | - Stress [5]",
        "conflict | >>>>>>> theirs", "costs | - Commute",
      ])
  }

  @Test func `cannot act on a terminal`() {
    #expect(lines("## Costs\n- a\u{1B}[31m\u{202E}b\n") == ["costs | - a<U+001B>[31m<U+202E>b"])
    let broken = factView(Array("## Costs\n- caf".utf8) + [0xE9, 0x0A])
    #expect(String(decoding: broken, as: UTF8.self) == "costs | - caf<E9>\n")
  }

  @Test func `are the bytes themselves where they are no text`() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x41, 0x00], [0x41, 0x00, 0x42], Array("P1\n1 1\n".utf8)] {
      #expect(factView(bytes) == bytes)
    }
    #expect(factView([]) == [])
  }

  @Test func `lose no line of any file`() {
    for number in 0..<Trial.cases {
      let bytes = Trial.input(number)
      let tree = parse(bytes)
      let view = factView(bytes)
      guard tree.content.isReadable else {
        #expect(view == bytes)
        continue
      }
      // What both sides share is read with each, and told once.
      guard tree.conflicts.isEmpty else { continue }
      let canvas = readCanvas(tree)
      var plain = 0
      for section in canvas.sections {
        let whole = Vocabulary.shared.wholeName(in: bytes, tree.content(section.line).indices)
        switch section.meaning {
        case .box(let box): plain += whole == .box(box) ? 1 : 0
        case .hypotheses: plain += whole == .hypotheses ? 1 : 0
        case .note, .unknown: break
        }
      }
      let seen = (0..<tree.lineCount).count { tree.kind($0) != .blank }
      #expect(
        view.count { $0 == 0x0A } == seen - plain, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
