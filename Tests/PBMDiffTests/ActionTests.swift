import PBMDiff
import PBMModel
import PBMSyntax
import Testing

/// What decides an action, by examples.
@Suite struct ActionTests {
  /// The first change between two models with one item each.
  private func change(
    _ old: String, _ new: String, box: String = "Key activities"
  ) -> (change: Change, comparison: Comparison) {
    let comparison = compare(
      read("## \(box)\n- \(old)\n"), read("## \(box)\n- \(new)\n"))
    return (comparison.changes[0], comparison)
  }

  @Test(
    arguments: [
      ("Answer mails [2]", "Answer mails [4]", "strengthen", "weight 2 to 4"),
      ("Answer mails [4]", "Answer mails [2] @9h", "reduce", "weight 4 to 2"),
      ("Answer mails @12h/week", "Answer mails @6h/week", "reduce", "amount 12h/week to 6h/week"),
      ("Commute @50min/day", "Commute @3h/week", "reduce", "amount 50min/day to 3h/week"),
      ("Commute @60min/day", "Commute @5h/week", "maintain", ""),
      (
        "Pay @3EUR/month", "Pay @2CHF/month", "maintain",
        "amount 3EUR/month and 2CHF/month cannot be compared"
      ),
      ("Answer mails [2] @5h", "Answer mails [2]", "maintain", ""),
      ("Answer mails :(", "Answer mails :)", "maintain", ""),
    ])
  func `Marks decide first`(_ old: String, _ new: String, _ action: String, _ reason: String) {
    let change = change(old, new).change
    #expect(change.action.identifier == action)
    #expect(change.reasons == (reason.isEmpty ? [] : [reason]))
  }

  @Test func `Where weight and amount disagree both are told`() {
    let change = change("Answer mails [2] @12h/week", "Answer mails [4] @6h/week").change
    #expect(change.action == .strengthen)
    #expect(change.reasons == ["weight 2 to 4", "amount 12h/week to 6h/week"])
  }

  @Test(
    arguments: [
      ("Answer 60 e-mails a day", "Answer 20 e-mails a day", "60 to 20"),
      ("Answer sixty e-mails a day", "Answer 20 e-mails a day", "sixty to 20"),
      ("Answer 60 urgent e-mails", "Answer 20 urgent e-mails", "60 to 20"),
      (
        "Answer 300 letters a week", "Answer 20 letters a day",
        "300 letters a week to 20 letters a day"
      ),
      ("20 e-mails a day", "20 e-mails a week", "20 e-mails a day to 20 e-mails a week"),
      ("Vingt-deux clients", "Vingt et un clients", "Vingt-deux to Vingt et un"),
      (
        "Astreinte un week-end sur quatre", "Astreinte un week-end sur huit",
        "un week-end sur quatre to un week-end sur huit"
      ),
      (
        "Meeting every second Friday", "Meeting every fourth Friday",
        "every second Friday to every fourth Friday"
      ),
      (
        "Dienst jedes zweite Wochenende", "Dienst jedes vierte Wochenende",
        "jedes zweite Wochenende to jedes vierte Wochenende"
      ),
      (
        "Permanence tous les lundis", "Permanence un lundi sur deux",
        "tous les lundis to un lundi sur deux"
      ),
      (
        "On call one week in four", "On call one week in eight",
        "one week in four to one week in eight"
      ),
      (
        "Inventory every two weeks", "Inventory every three weeks",
        "every two weeks to every three weeks"
      ),
      ("Weekly report for the board", "Monthly report for the board", "Weekly to Monthly"),
      (
        "Répondre à une trentaine de mails", "Répondre à une douzaine de mails",
        "une trentaine to une douzaine"
      ),
      (
        "Garde une semaine sur quatre", "Garde une semaine sur huit",
        "une semaine sur quatre to une semaine sur huit"
      ),
      ("Fünfundzwanzig Besuche im Monat", "Zwölf Besuche im Monat", "Fünfundzwanzig to Zwölf"),
      ("Quarenta aulas por mês", "Trinta e duas aulas por mês", "Quarenta to Trinta e duas"),
      ("Treinta y cinco alumnos", "Veinte alumnos", "Treinta y cinco to Veinte"),
      ("Ventuno pazienti al giorno", "Nove pazienti al giorno", "Ventuno to Nove"),
      ("Vijfentwintig klanten per week", "Tien klanten per week", "Vijfentwintig to Tien"),
      ("1日60通の手紙を書く", "1日20通の手紙を書く", "60 to 20"),
      ("職員三十人の会社", "職員十二人の会社", "三十 to 十二"),
      ("来客二十万人の祭り", "来客三万人の祭り", "二十万 to 三万"),
      ("売上一億二千万円の店", "売上一億三百万円の店", "一億二千万 to 一億三百万"),
      ("利用者60万人の駅", "利用者7千人の駅", "60万 to 7千"),
      ("Turnover of 2 900 francs", "Turnover of 1 450 francs", "2 900 to 1 450"),
      ("Quatre-vingt-douze clients", "Soixante-dix clients", "Quatre-vingt-douze to Soixante-dix"),
      ("Two hours of travel a day", "30 minutes of travel a day", "Two to 30"),
      ("Train from 9 to 12 people", "Train from 7 to 9 people", "12 to 7"),
      ("Trajet de 2 à 3 h", "Trajet de 1 à 2 h", "3 to 1"),
      ("Garde de 8 h par jour", "Garde de 6 h par jour", "8 to 6"),
      ("Visites jusqu'à 3 h par jour", "Visites jusqu'à 2 h par jour", "3 to 2"),
      ("Sell 3.5 tons", "Sell 2.5 tons", "3.5 to 2.5"),
      ("Escribir 5 notas diarias", "Escribir una nota diaria", "5 to una"),
    ])
  func `Fewer is reduce, and more is strengthen`(_ more: String, _ less: String, _ reason: String) {
    let down = change(more, less).change
    #expect(down.action == .reduce)
    #expect(down.reasons == [reason])
    #expect(change(less, more).change.action == .strengthen)
  }

  @Test(
    arguments: [
      ("Writing chapter 2 of the book", "Writing up chapter 2 of the book"),
      ("Java 8", "Java 17"),
      ("Windows 10 support", "Windows 11 support"),
      ("Supporting iPhone 12 users", "Supporting iPhone 15 users"),
      ("SAP 4.6 key user", "SAP 4.7 key user"),
      ("Bus 42 commute", "Bus 43 commute"),
      ("Python 3.11 course", "Python 3.12 course"),
      ("Market stall on Mondays", "Market stall on Tuesdays"),
      ("English, level B1", "English, level B2"),
      ("A review in the paper, 2019", "A review in the paper, 2024"),
      ("Home before 8 pm", "Home before 6 pm"),
      ("Python 3.11 scripts", "Python 3.12 scripts"),
      ("At the desk from 9 to 5", "At the desk from 8 to 5"),
      ("De 9 a 17 horas", "De 8 a 17 horas"),
      ("Von 9 bis 17 Uhr", "Von 8 bis 17 Uhr"),
      ("Winkel van 9 tot 17 uur", "Winkel van 8 tot 17 uur"),
      ("Om 9 uur naar buiten", "Om 8 uur naar buiten"),
      ("Ouvert 9h-17h", "Ouvert 8h-17h"),
      ("Entre 9h et 12h", "Entre 8h et 12h"),
      ("De 9 heures à 17 heures", "De 8 heures à 17 heures"),
      ("Chorale le lundi à 20h", "Chorale le lundi à 19h"),
      ("Dalle 9 alle 17", "Dalle 8 alle 17"),
      ("Home at 18:30 every evening", "Home at 17:00 every evening"),
      ("Rentrer après 21 h", "Rentrer avant 19 h"),
      ("Feierabend um 18 Uhr", "Feierabend um 16 Uhr"),
      ("Answer 60 e-mails a day", "Answer e-mails, sixty a day"),
      ("Fast: a menu in two days", "Quick: a menu within two days"),
      ("The COVID-19 ward", "The COVID-21 ward"),
      ("6 visits of 30 minutes", "6 visits of 30 minutes each"),
      ("Answer e-mails", "Answer 20 e-mails"),
    ])
  func `Names, versions, years and times of day are no counts`(_ old: String, _ new: String) {
    let change = change(old, new).change
    #expect(change.action == .maintain, "\(change.reasons)")
    #expect(change.isReworded)
  }

  @Test(
    arguments: [
      "億億億回の検討", "9億億億億回の検討", "九九九九九九九九九九九九九九九九九九九九九九人",
      "99999999999999999999 letters", "999 999 999 999 999 letters",
      "1.00000000001 in 999999999999 thousand million million calls",
      "1.00000000001 sur 9億億 appels", "every 9億億億 weeks",
      "nine hundred million million million million million million calls",
      "0.999999999999999999999 visits", "999999999999k calls a day",
    ])
  func `Numbers beyond all reckoning are no counts`(_ text: String) {
    for other in ["\(text) today", "3 \(text)", "20 letters", "三回の検討"] {
      let forth = change(text + " &a", other + " &a").change
      let back = change(other + " &a", text + " &a").change
      #expect(mirrored(forth.action) == back.action)
    }
    #expect(change(text + " &a", text + ", again &a").change.action == .maintain)
  }

  @Test func `Less cost is good news, and so is less of what is disliked`() {
    #expect(change("Commute @9h", "Commute @3h", box: "Costs").change.isGood == true)
    #expect(change("Salary @9EUR", "Salary @3EUR", box: "Benefits").change.isGood == false)
    #expect(change("Reports [4] :(", "Reports [2] :(").change.isGood == true)
    #expect(change("Teaching [2] :)", "Teaching [4] :)").change.isGood == true)
    #expect(change("Reports [4]", "Reports [2]").change.isGood == nil)
    #expect(change("Reports :(", "Reports :)").change.isGood == true)
  }

  @Test func `What is told beside the action`() {
    let (change, comparison) = change("Answer e-mails #a &x :(", "Write to people #b &x :|")
    #expect(change.matched == .id)
    #expect(change.action == .maintain)
    #expect(change.isReworded && !change.isMoved)
    #expect(change.marks == [.mood, .tags])
    #expect(change.mood?.old == .dislike && change.mood?.new == .neutral)
    #expect(comparison.fingerprint(of: change).utf8.count == 12)
    #expect(!comparison.isSame)
  }
}
