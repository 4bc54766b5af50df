import PBMModel
public import PBMSyntax

extension Code {
  /// A value that is told as what one does.
  public static let valueIsActivity = Code("value-is-activity", .note)
}

let valueIsActivity = Rule(
  .valueIsActivity,
  summary: "A value proposition tells what is done, and not what it is good for.",
  why: """
    Nobody needs what you do: they need what is different afterwards. Told from their side it can \
    be compared with other ways to get it, and it shows which activities could go.
    """,
  source: "Clark and Osterwalder: how do you help; Business Model You, chapter 3",
  bad: wholeCanvas.replacing(
    "- People are back", with: "- Maintenance of computers\n- People are back"),
  good: wholeCanvas.replacing("- People are back", with: "- No work is lost\n- People are back")
) { checkup in
  for index in checkup.items(.deed, in: [.valueProposition]) {
    checkup.report(
      .valueIsActivity, checkup.canvas.writtenText(checkup.canvas.items[index]),
      "this says what you do: what do they have from it?",
      help: "write what is different for them afterwards")
  }
}

let deedPhrases = PhraseList(
  kind: .deed, place: .beginning,
  words: LanguageWords(
    english: """
      management of, maintenance of, creation of, development of, administration of, preparation of,
      organisation of, organization of, implementation of, coordination of, execution of,
      responsible for, in charge of, i manage, i maintain, i organise, i organize, i make, i write,
      i prepare, i develop, i coordinate, i handle, i do, managing, maintaining, organising,
      organizing, coordinating, preparing, writing, developing, creating, handling
      """,
    french: """
      gestion de, gestion des, gestion du, création de, création des, maintenance de,
      maintenance des, maintenance du, mise en place, mise en œuvre, organisation de,
      organisation des, développement de, préparation de, préparation des, réalisation de,
      suivi de, suivi des, suivi du, rédaction de, coordination de, responsable de, je gère,
      je prépare, j'organise, je rédige, je fais, je coordonne, je développe
      """,
    german: """
      verwaltung von, verwaltung der, erstellung von, erstellung der, durchführung von, organisation von,
      organisation der, entwicklung von, wartung von, wartung der, koordination von,
      vorbereitung von, verantwortlich für, zuständig für, ich verwalte, ich erstelle,
      ich organisiere, ich schreibe, ich mache, ich bereite, ich koordiniere
      """,
    spanish: """
      gestión de, creación de, mantenimiento de, organización de, elaboración de, desarrollo de,
      preparación de, coordinación de, responsable de, encargado de, encargada de, gestiono,
      organizo, preparo, elaboro
      """,
    portuguese: """
      gestão de, gestão do, gestão da, criação de, manutenção de, organização de, elaboração de,
      desenvolvimento de, preparação de, coordenação de, responsável por, organizo, preparo, elaboro
      """,
    italian: """
      gestione di, gestione dei, gestione delle, gestione del, creazione di, manutenzione di,
      organizzazione di, sviluppo di, preparazione di, coordinamento di, responsabile di, gestisco,
      organizzo, preparo
      """,
    dutch: """
      beheer van, onderhoud van, organisatie van, ontwikkeling van, voorbereiding van,
      coördinatie van, uitvoering van, verantwoordelijk voor, ik beheer, ik organiseer, ik schrijf,
      ik maak, ik coördineer
      """,
    japanese: "", chinese: ""))
