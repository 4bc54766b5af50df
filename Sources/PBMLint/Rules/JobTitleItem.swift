import PBMModel
public import PBMSyntax

extension Code {
  /// A job title where a deed or a value is asked for.
  public static let jobTitleItem = Code("job-title-item", .warning)
}

let jobTitleItem = Rule(
  .jobTitleItem,
  summary: "An activity or a value is only the name of a job.",
  why: """
    A title says what one is called, not what one does all day nor what it is good for; two people \
    with the same title have different pages. The title has its place at the top of the page.
    """,
  source: "Business Model You: a job is not its description",
  bad: wholeCanvas.replacing("- Answer e-mails\n", with: "- Answer e-mails\n- Project manager\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n- Bring three suppliers to one date\n")
) { checkup in
  for index in checkup.items(.jobTitle, in: [.keyActivities, .valueProposition]) {
    let item = checkup.canvas.items[index]
    let text = checkup.canvas.writtenText(item)
    guard isName(checkup.canvas.tree.bytes[text.indices]) else { continue }
    checkup.report(
      .jobTitleItem, text, "\"\(checkup.tree.string(text))\" is the name of a job",
      help: item.box == .keyActivities
        ? "write what you do in it, the things that take most of a week"
        : "write what others would miss without you")
  }
}

/// Whether a text is at most three words, none of which joins others: "Phone the manager" is a
/// deed, "IT manager" none.
private func isName(_ text: ArraySlice<UInt8>) -> Bool {
  let words = text.split(separator: 0x20)
  guard words.count <= 3, !text.contains(UInt8(ascii: ",")) else { return false }
  return words.allSatisfy { word in
    word.count > 4 || word.contains { $0 & 0xDF >= 0x41 && $0 & 0xDF <= 0x5A && $0 < 0x61 }
  }
}

let jobTitles = PhraseList(
  kind: .jobTitle, place: .head,
  words: LanguageWords(
    english: """
      manager, engineer, consultant, developer, teacher, nurse, designer, accountant, assistant,
      director, officer, technician, analyst, coordinator, specialist, advisor, adviser, supervisor,
      trainer, coach, lawyer, salesman, saleswoman, salesperson, representative, administrator,
      programmer, architect, secretary, therapist, librarian, electrician, controller, buyer, foreman
      """,
    french: """
      directeur, directrice, ingénieur, ingénieure, consultant, consultante, développeur,
      développeuse, enseignant, enseignante, infirmier, infirmière, comptable, assistant, assistante,
      technicien, technicienne, analyste, coordinateur, coordinatrice, formateur, formatrice, avocat,
      avocate, secrétaire, vendeur, vendeuse, architecte, conseillère, gestionnaire,
      chef de projet, chef de produit, chef de service, responsable commercial
      """,
    german: """
      manager, managerin, projektleiter, projektleiterin, ingenieur, ingenieurin, berater, beraterin,
      entwickler, entwicklerin, lehrer, lehrerin, krankenpfleger, krankenschwester, buchhalter,
      buchhalterin, assistent, assistentin, techniker, technikerin, sachbearbeiter, sachbearbeiterin,
      abteilungsleiter, abteilungsleiterin, geschäftsführer, geschäftsführerin, verkäufer,
      verkäuferin, sekretär, sekretärin, architekt, architektin, anwalt, anwältin
      """,
    spanish: """
      director, directora, ingeniero, ingeniera, consultor, consultora, desarrollador,
      desarrolladora, profesor, profesora, enfermero, enfermera, contable, asistente, analista, coordinador, coordinadora, formador, formadora, abogado, abogada,
      secretario, vendedor, vendedora, arquitecto, arquitecta, jefe de proyecto
      """,
    portuguese: """
      diretor, diretora, engenheiro, engenheira, consultor, consultora, desenvolvedor,
      desenvolvedora, professor, professora, enfermeiro, enfermeira, contador, contadora, assistente,
      analista, coordenador, coordenadora, advogado, advogada, secretário,
      vendedor, vendedora, arquiteto, arquiteta, gerente
      """,
    italian: """
      direttore, direttrice, ingegnere, consulente, sviluppatore, sviluppatrice, insegnante,
      infermiere, infermiera, contabile, assistente, analista, coordinatore, coordinatrice,
      formatore, formatrice, avvocato, avvocata, segretario, segretaria, venditore, venditrice,
      architetto, responsabile vendite, capo progetto
      """,
    dutch: """
      manager, projectleider, ingenieur, adviseur, consultant, ontwikkelaar, leraar, lerares,
      verpleegkundige, boekhouder, assistent, assistente, directeur, technicus, analist, coördinator,
      trainer, coach, advocaat, secretaris, secretaresse, verkoper, verkoopster, architect
      """,
    japanese: "マネージャー, 部長, 課長, エンジニア, コンサルタント, 看護師, 教師",
    chinese: "经理, 經理, 工程师, 工程師, 顾问, 顧問, 教师, 教師, 护士, 護士"))
