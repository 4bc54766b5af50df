import PBMModel
public import PBMSyntax

extension Code {
  /// Costs that are all money.
  public static let noSoftCost = Code("no-soft-cost", .note)
}

let noSoftCost = Rule(
  .noSoftCost,
  summary: "Everything that is given is money or things.",
  why: """
    Work costs nights, nerves and time with others as well, and these decide more often than money \
    whether somebody can go on. What is not on the page cannot be reduced.
    """,
  source: "Business Model You, chapter 3: soft costs count",
  bad: wholeCanvas.replacing(
    "- Stress in the evening\n", with: "- Rent\n- Train ticket @90€/month\n"),
  good: wholeCanvas.replacing("- Stress in", with: "- Train ticket @90€/month\n- Stress in")
) { checkup in
  guard let heading = checkup.headingWithoutSoftItems(.costs, .hardCost) else { return }
  checkup.report(
    .noSoftCost, heading, "all that you give is money or things",
    help: "what does it cost in energy, health, time with others, or what do you do without?")
}

let hardCosts = PhraseList(
  kind: .hardCost, place: .anywhere,
  words: LanguageWords(
    english: """
      rent, insurance, fuel, petrol, diesel, tuition, fee, fees, subscription, subscriptions, licence,
      license, licences, licenses, tax, taxes, loan, lease, electricity, software, hardware, tools,
      materials, equipment, train ticket, parking, social security, phone bill, accountant
      """,
    french: """
      loyer, assurance, assurances, essence, carburant, frais, abonnement, abonnements, licence,
      licences, impôts, taxes, prêt, crédit, électricité, logiciel, logiciels, matériel, outils,
      charges sociales, cotisations, comptable
      """,
    german: """
      miete, versicherung, versicherungen, benzin, gebühr, gebühren, abonnement, lizenz, lizenzen,
      steuer, steuern, kredit, leasing, strom, software, werkzeug, werkzeuge, material,
      sozialabgaben, fahrkarte, steuerberater
      """,
    spanish: """
      alquiler, seguro, seguros, gasolina, matrícula, cuota, cuotas, suscripción, suscripciones,
      licencia, licencias, impuestos, préstamo, electricidad, programas, herramientas, material,
      materiales, seguridad social, gestoría
      """,
    portuguese: """
      aluguel, renda, seguro, seguros, gasolina, combustível, propinas, taxa, taxas, assinatura,
      assinaturas, licença, licenças, impostos, empréstimo, eletricidade, ferramentas, material,
      materiais, segurança social, contador
      """,
    italian: """
      affitto, assicurazione, assicurazioni, benzina, tassa, tasse, imposte, abbonamento, abbonamenti,
      licenza, licenze, prestito, elettricità, strumenti, materiale, materiali, contributi,
      commercialista
      """,
    dutch: """
      huur, verzekering, verzekeringen, benzine, collegegeld, abonnement, abonnementen, licentie,
      licenties, belasting, belastingen, lening, elektriciteit, software, gereedschap, materiaal,
      premies, boekhouder
      """,
    japanese: "家賃, 保険料, 保険, ガソリン代, 交通費, 税金, 学費, 光熱費, 材料費",
    chinese: "房租, 租金, 保险费, 保險費, 油费, 交通费, 税, 学费, 學費, 水电费, 材料费"))
