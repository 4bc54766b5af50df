import PBMModel
public import PBMSyntax

extension Code {
  /// A customer that is everybody.
  public static let customerTooBroad = Code("customer-too-broad", .warning)
}

let customerTooBroad = Rule(
  .customerTooBroad,
  summary: "A customer is everybody, and so nobody in particular.",
  why: """
    Nobody can ask everybody what they need, nor be where everybody is. Who was helped last week \
    is a better beginning: one kind of people, in one place, with one need.
    """,
  source: "common mistakes with the canvas; Clark and Osterwalder: who depends on your work?",
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Everybody\n"),
  good: wholeCanvas.replacing("- Nurses\n", with: "- Nurses on the night shift\n")
) { checkup in
  for index in checkup.items(.everybody, in: [.customers]) {
    let text = checkup.canvas.writtenText(checkup.canvas.items[index])
    checkup.report(
      .customerTooBroad, text, "\"\(checkup.tree.string(text))\" is everybody: who is it really?",
      help: "name those whom you helped last, or who would miss you first")
  }
}

let everybodyPhrases = PhraseList(
  kind: .everybody, place: .whole,
  words: LanguageWords(
    english: """
      everyone, everybody, anyone, anybody, all, all people, people, the people, the public, public,
      the general public, general public, the world, companies, businesses, organisations,
      anyone who needs me, anyone who needs help, people who need help, people in need, the whole world, whoever, humanity, society, consumers,
      customers, clients, users, all customers, all clients, all users, all kinds of people
      """,
    french: """
      tout le monde, tous, toutes, n'importe qui, les gens, gens, le public, public, grand public,
      le grand public, tous publics, tout public, les entreprises, entreprises, le monde entier, la société, clients, les clients, consommateurs,
      les consommateurs, tous les clients, toute personne
      """,
    german: """
      alle, firmen, unternehmen, jeder, jedermann, alle menschen, menschen, die menschen, leute, die leute,
      die allgemeinheit, allgemeinheit, die öffentlichkeit, öffentlichkeit, die gesellschaft,
      gesellschaft, kunden, alle kunden, jede und jeder
      """,
    spanish: """
      todos, todas, todo el mundo, cualquiera, la gente, gente, el público, público,
      el público en general, público general, la sociedad, clientes, los clientes, todos los clientes
      """,
    portuguese: """
      todos, todas, todo mundo, todo o mundo, toda a gente, qualquer pessoa, as pessoas, pessoas,
      o público, público em geral, a sociedade, clientes, os clientes, todos os clientes
      """,
    italian: """
      tutti, chiunque, la gente, gente, il pubblico, pubblico, il mondo intero, la società, clienti,
      i clienti, tutti i clienti
      """,
    dutch: """
      iedereen, allen, mensen, de mensen, alle mensen, het publiek, publiek, de maatschappij,
      de samenleving, klanten, alle klanten
      """,
    japanese: "みんな, 皆さん, 全員, 誰でも, すべての人, 全ての人, お客様, 顧客, 一般の人",
    chinese: "所有人, 每个人, 每個人, 大家, 任何人, 大众, 大眾, 公众, 公眾, 客户, 客戶, 顾客, 顧客"))
