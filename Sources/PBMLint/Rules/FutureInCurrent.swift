import PBMModel
public import PBMSyntax

extension Code {
  /// Something to come in a model of what is.
  public static let futureInCurrent = Code("future-in-current", .note)
}

let futureInCurrent = Rule(
  .futureInCurrent,
  summary: "A model of what is holds something that is still to come.",
  why: """
    What is hoped for weighs nothing yet. Between what is there it hides what is missing, and the \
    difference to a target cannot be seen any more.
    """,
  source: "Clark and Osterwalder: first the model as it is, then the one to come",
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\nstage: current\n")
    .replacing("- Telephone\n", with: "- Telephone\n- A newsletter, planned for next year\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\nstage: current\n")
    .replacing("- Telephone\n", with: "- Telephone\n- A newsletter\n  -> add: next year\n")
) { checkup in
  let canvas = checkup.canvas
  guard canvas.stage == .current, canvas.baseName == nil else { return }
  for index in checkup.items(.later) {
    let item = canvas.items[index]
    guard !canvas.isPlanned(item) else { continue }
    checkup.report(
      .futureInCurrent, canvas.writtenText(item), "this is still to come, and the model is of now",
      help: "write below it \"-> \(Vocabulary.shared.name(of: .add, in: canvas.language))\", "
        + "or keep it for a target")
  }
}

let laterPhrases = PhraseList(
  kind: .later, place: .anywhere,
  words: LanguageWords(
    english: """
      planned for, is planned, are planned, next year, in the future, some day, someday,
      i want to, i would like to, i'd like to, i hope to, i plan to, i will, we will, to be built,
      coming soon, not yet there
      """,
    french: """
      prévu pour, prévue pour, l'année prochaine, l'an prochain, le mois prochain, à l'avenir,
      bientôt, je voudrais, j'aimerais, j'espère, en projet
      """,
    german: """
      geplant, nächstes jahr, im nächsten jahr, nächsten monat, in zukunft, zukünftig, demnächst,
      ich will, ich plane, irgendwann
      """,
    spanish: """
      previsto para, prevista para, el próximo año, el año que viene, el próximo mes, en el futuro,
      me gustaría, quisiera, espero poder, algún día
      """,
    portuguese: """
      previsto para, prevista para, no próximo ano, ano que vem, no próximo mês, no futuro, em breve,
      gostaria de, pretendo, algum dia
      """,
    italian: """
      previsto per, prevista per, l'anno prossimo, il prossimo anno, il mese prossimo, in futuro,
      vorrei, mi piacerebbe, un giorno o l'altro
      """,
    dutch: """
      gepland, volgend jaar, volgende maand, in de toekomst, binnenkort, ik wil graag, ik zou graag
      """,
    japanese: "来年, 来月, 将来は, 今後, いつか",
    chinese: "明年, 下个月, 下個月, 将来, 將來, 打算, 计划在, 計劃在"))
