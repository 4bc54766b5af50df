import PBMModel
public import PBMSyntax

extension Code {
  /// An item that could stand in anybody's canvas.
  public static let vagueItem = Code("vague-item", .note)
}

let vagueItem = Rule(
  .vagueItem,
  summary: "An item could stand in anybody's canvas.",
  why: """
    What fits everybody tells nothing about one person, and nobody can decide to have more of it \
    or less. A thing that happened, with whom and how often, can be weighed.
    """,
  source: "common mistakes with the canvas: one thing a note, told exactly",
  bad: wholeCanvas.replacing("- Trust\n", with: "- Good communication\n"),
  good: wholeCanvas.replacing("- Trust\n", with: "- A call back on the same day\n")
) { checkup in
  let vague = Set(checkup.items(.vague))
  for index in vague.union(checkup.items(.openEnd)).sorted() {
    let text = checkup.canvas.writtenText(checkup.canvas.items[index])
    let isOpen = !vague.contains(index)
    checkup.report(
      .vagueItem, text,
      isOpen
        ? "this goes on without saying how"
        : "\"\(checkup.tree.string(text))\" could stand in anybody's canvas",
      help: isOpen
        ? "name what else there is, each as an item of its own, or end before"
        : "say what it is in your case: what, with whom, how often")
  }
}

let vaguePhrases = PhraseList(
  kind: .vague, place: .whole,
  words: LanguageWords(
    english: """
      various, various tasks, helping people, i help people, added value, making a difference,
      team player, good communication skills, communication skills, motivated, hard working,
      friendly, good, nice, professional, reliable, professionalism, miscellaneous, misc, other, others, other things, other stuff, stuff, things, support,
      help, quality, good quality, high quality, communication, good communication, good service,
      quality service, tasks, work, my work, experience, skills, knowledge, networking, everything
      """,
    french: """
      divers, tâches diverses, aider les gens, apporter de la valeur, valeur ajoutée,
      esprit d'équipe, service de qualité, motivé, motivée, dynamique, rigoureux, rigoureuse,
      sérieux, professionnalisme, autre, autres, autres choses, choses, soutien, aide, qualité, bonne qualité,
      communication, bonne communication, bon service, tâches, travail, mon travail, expérience,
      compétences, connaissances, savoir-faire, réseau, tout
      """,
    german: """
      diverses, menschen helfen, mehrwert, teamfähig, teamfähigkeit, gut, freundlich, motiviert,
      zuverlässig, verschiedene aufgaben, verschiedenes, sonstiges, anderes, dinge, unterstützung, hilfe, qualität,
      gute qualität, kommunikation, gute kommunikation, guter service, aufgaben, arbeit,
      meine arbeit, erfahrung, kompetenzen, fähigkeiten, wissen, netzwerk, alles
      """,
    spanish: """
      varios, otros, otras, otras cosas, cosas, apoyo, ayuda, calidad, buena calidad, comunicación,
      buena comunicación, buen servicio, tareas, trabajo, experiencia, habilidades, competencias,
      conocimientos, todo
      """,
    portuguese: """
      vários, diversos, outros, outras coisas, coisas, apoio, ajuda, qualidade, boa qualidade,
      comunicação, boa comunicação, bom serviço, tarefas, trabalho, experiência, habilidades,
      competências, conhecimento, conhecimentos, tudo
      """,
    italian: """
      varie, vario, altro, altre cose, cose, supporto, aiuto, qualità, buona qualità, comunicazione,
      buona comunicazione, buon servizio, compiti, lavoro, esperienza, competenze, capacità,
      conoscenze, tutto
      """,
    dutch: """
      diversen, overig, overige, anders, dingen, ondersteuning, steun, hulp, kwaliteit,
      goede kwaliteit, communicatie, goede communicatie, goede service, taken, werk, mijn werk,
      ervaring, vaardigheden, competenties, kennis, alles
      """,
    japanese: "その他, いろいろ, 色々, サポート, 品質, コミュニケーション, 仕事, 経験, スキル, 知識",
    chinese: "其他, 其它, 各种, 各種, 支持, 帮助, 幫助, 质量, 品質, 沟通, 溝通, 工作, 经验, 經驗, 技能, 知识, 知識"))

let openEndPhrases = PhraseList(
  kind: .openEnd, place: .end,
  words: LanguageWords(
    english: "etc, et cetera, and so on, and so forth, and the like",
    french: "etc, et cetera, et ainsi de suite, et plus encore",
    german: "etc, usw, und so weiter, u s w, u a, und vieles mehr",
    spanish: "etc, etcétera, y así sucesivamente, y más",
    portuguese: "etc, et cetera, e assim por diante, e mais",
    italian: "ecc, etc, eccetera, e così via, e altro",
    dutch: "etc, enz, enzovoort, enzovoorts, en zo verder, en meer",
    japanese: "など, 等々, その他",
    chinese: "等等"))
