import PBMModel
public import PBMSyntax

extension Code {
  /// Benefits that are all money.
  public static let noSoftBenefit = Code("no-soft-benefit", .note)
}

let noSoftBenefit = Rule(
  .noSoftBenefit,
  summary: "Everything that is got is money or things.",
  why: """
    People stay for more than money: to be needed, to learn, to be free. Who does not see it on the \
    page trades it away without knowing.
    """,
  source: "Business Model You, chapter 3: soft benefits count",
  bad: wholeCanvas.replacing("- Being thanked\n", with: "- Salary @2900€/month\n- Pension\n"),
  good: wholeCanvas.replacing("- Being thanked\n", with: "- Being thanked\n- Pension\n")
) { checkup in
  guard let heading = checkup.headingWithoutSoftItems(.benefits, .hardBenefit) else { return }
  checkup.report(
    .noSoftBenefit, heading, "all that you get is money or things",
    help: "what else keeps you there: recognition, learning, freedom, meaning?")
}

let hardBenefits = PhraseList(
  kind: .hardBenefit, place: .anywhere,
  words: LanguageWords(
    english: """
      salary, salaries, wage, wages, pay, bonus, bonuses, pension, fee, fees, commission, commissions,
      income, tips, grant, grants, royalties, company car, health insurance, paid holiday, turnover,
      revenue
      """,
    french: """
      salaire, salaires, prime, primes, retraite, honoraires, commission, commissions, revenu, revenus,
      pourboires, bourse, droits d'auteur, voiture de fonction, mutuelle, congés payés,
      chiffre d'affaires, tickets restaurant
      """,
    german: """
      gehalt, lohn, prämie, prämien, bonus, rente, pension, honorar, honorare, provision, provisionen,
      einkommen, trinkgeld, stipendium, dienstwagen, firmenwagen, urlaubsgeld, umsatz
      """,
    spanish: """
      sueldo, salario, prima, primas, pensión, honorarios, comisión, comisiones, ingresos, propinas,
      beca, coche de empresa, seguro médico, vacaciones pagadas
      """,
    portuguese: """
      salário, ordenado, bónus, bônus, prémio, pensão, honorários, comissão, comissões, renda,
      rendimento, gorjetas, bolsa, carro da empresa, seguro de saúde, férias pagas
      """,
    italian: """
      stipendio, salario, premio, premi, pensione, onorari, provvigione, provvigioni, reddito, mance,
      borsa di studio, auto aziendale, ferie pagate
      """,
    dutch: """
      salaris, loon, bonus, pensioen, honorarium, provisie, inkomen, fooien, beurs, leaseauto,
      vakantiegeld, omzet
      """,
    japanese: "給料, 給与, 賞与, ボーナス, 年金, 手当, 報酬, 収入",
    chinese: "工资, 工資, 薪水, 奖金, 獎金, 养老金, 收入, 津贴, 津貼"))
