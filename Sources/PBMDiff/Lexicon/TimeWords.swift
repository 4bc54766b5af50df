/// Words for spans of time and for how often something comes, without accents.
///
/// Sources: the words that dictionaries give for day, week, month, quarter, year, hour and
/// minute, with their plurals and the adverbs and adjectives derived from them. What comes on a day
/// of the week comes once a week.
enum TimeWords {
  /// What the rows below begin with, in the order of the spans.
  static let spanNames = "minute hour day week month quarter year"

  /// "week", "Wochen", "semaine".
  static let spans = """
    minute: minute minutes min mins minuten minuto minutos minuti minuut 分 分間 分钟 分鐘
    hour: hour hours hr hrs h heure heures stunde stunden std hora horas ora ore uur uren 時間 小时
    hour: 小時
    day: day days jour jours journee tag tage tagen dia dias giorno giorni dag dagen 日 天 night
    day: nights nuit nuits nacht nachte nachten noche noches noite noites notte notti morning
    day: mornings evening evenings
    week: week weeks semaine semaines woche wochen semana semanas settimana settimane weken 週 週間
    week: 周 星期 weekend weekends wochenende wochenenden finde
    week: monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
    week: saturday saturdays sunday sundays lundi lundis mardi mardis mercredi mercredis jeudi
    week: jeudis vendredi vendredis samedi samedis dimanche dimanches montag montags dienstag
    week: dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags
    week: sonnabend sonnabends sonntag sonntags lunes martes miercoles jueves viernes sabado
    week: sabados domingo domingos segundas tercas quartas quintas sextas lunedi martedi mercoledi
    week: giovedi venerdi sabato domenica domeniche maandag dinsdag woensdag donderdag vrijdag
    week: zaterdag zondag
    month: month months mois monat monate monaten mes meses mese mesi maand maanden 月 か月 ヶ月 个月
    month: 個月
    quarter: quarter quarters trimestre trimestres quartal quartale quartalen trimestri kwartaal
    quarter: kwartalen 四半期 季度
    year: year years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren 年 年間
    """

  /// "weekly", "wöchentlich", "hebdomadaire": once in that span.
  static let frequencies = """
    day: daily quotidien quotidienne quotidiennement taglich tagliche taglichen diario diaria
    day: diarios diarias diariamente quotidiano quotidiana giornaliero giornaliera giornalmente
    day: dagelijks dagelijkse 毎日 每天 每日
    week: weekly hebdomadaire hebdomadaires wochentlich wochentliche wochentlichen semanal
    week: semanales semanais semanalmente settimanale settimanali settimanalmente wekelijks
    week: wekelijkse 毎週 每周 每週
    month: monthly mensuel mensuelle mensuels mensuelles monatlich monatliche monatlichen
    month: mensual mensuales mensal mensais mensalmente mensile mensili mensilmente maandelijks
    month: maandelijkse 毎月 每月
    quarter: quarterly trimestriel trimestrielle trimestriels vierteljahrlich quartalsweise
    quarter: trimestral trimestrales trimestrais trimestrale
    year: yearly annual annually annuel annuelle annuels annuelles jahrlich jahrliche jahrlichen
    year: anual anuales anuais anualmente annuale annuali annualmente jaarlijks jaarlijkse 毎年 每年
    """

  /// What stands between a number and the span it comes in: "twelve a night", "40 par mois".
  static let per = """
    a an per each every par le la les l pro am im in der die das jeden jede jedes je al por cada
    ao a el na no os alla ogni op elke iedere the de chaque il del
    """

  /// "every": what follows is how rarely something comes, not how much of it there is.
  static let every = """
    every each alle jede jeden jedes jeder tous toutes chaque cada ogni elke iedere om todos
    todas tutti tutte
    """

  /// "second", "other", "troisième": ordinal numbers as they stand behind "every".
  static let ordinals = """
    other=2 second=2 third=3 fourth=4 fifth=5 sixth=6 eighth=8 tenth=10 zweite=2 zweiten=2
    zweites=2 dritte=3 dritten=3 drittes=3 vierte=4 vierten=4 funfte=5 sechste=6 achte=8
    deuxieme=2 troisieme=3 quatrieme=4 segundo=2 segunda=2 tercer=3 tercera=3 terceiro=3
    terceira=3 cuarto=4 quarto=4 quarta=4 tweede=2 derde=3 vierde=4 terzo=3 terza=3
    """

  /// "one week in four", "une sur quatre", "eine von vier": what stands between part and whole.
  static let outOf = """
    in of sur von de em su op out
    """

  /// Those of them that are hardly anything else behind a number.
  static let onlyOutOf = "sur von su out"

  /// Articles before the whole: "one in the four".
  static let wholeArticles = "the die der"

  /// Words before a time of day: "before 8", "ab 7", "après 21 h".
  static let clockBefore = """
    before after at until till by since avant apres des jusqu vers um ab bis vor nach seit gegen
    las antes despues hasta desde as depois ate alle dopo prima om voor na tot vanaf
    """

  /// Words before the first of two times of day: "from 9 to 5", "zwischen 9 und 12".
  static let clockFrom = "from between von zwischen de entre desde das da dalle tra van tussen"

  /// Words between two times of day.
  static let clockTo = "to and until till bis und a et y e as alle tot en"

  /// Words before a time of day, and before much else: "à 9h", "às 9 horas".
  static let clockAt = "a as"

  /// Words behind a time of day.
  static let clockAfter = """
    am pm uhr oclock o 時 点 點 时
    """

  /// Those of them that make a time of day of any number.
  static let clockNames = "am pm uhr oclock"

  /// "21 h": a time of day, or a number of hours.
  static let clockHours = "h heures horas hs uur"
}
