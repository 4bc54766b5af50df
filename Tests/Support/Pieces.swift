// What generated canvases are made of: words of several scripts, marks, signs, and everything that
// nearly is one. Characters that nobody sees are written by their number.

enum Pieces {
  static let words = [
    "ward", "e-mails", "Stress", "the", "12", "night", "a", "Acme", "don't", "2026", "C++", "C#",
    "élève", "Café", "naïve", "Zürich", "œuvre", "İstanbul", "ﬁle", "ñandú", "Ångström",
    "e\u{301}le\u{300}ve", "Cafe\u{301}", "Zu\u{308}rich",
    "夜勤", "看護師", "キー", "ガ", "カ\u{3099}", "仕事の量", "한국", "价值",
    "ممرضة", "العمل", "לילה", "עבודה", "क्षत्रिय", "ไทย",
    "🙂", "👩🏽\u{200D}⚕️", "❤️", "🏳️\u{200D}🌈", "☺", "🐝", "👍🏿", "🤔", "𝒳", "٣", "１２",
    "三十人", "一億二千万円", "６０万", "one week in four", "1/4", "2,5", "!!", "twice",
  ]

  /// Words that are signs, nearly signs, or have one in them.
  static let signs = [
    "@12h/week", "@2400EUR/month", "@60/day", "@300km", "@20%", "@€5", "@1.5h", "@1,5h", "@0.125",
    "@12.345d", "@EUR20/year", "@5ＥＵＲ", "＠１２ｈ／週", "@20％", "@3H/WEEK", "@999999999999",
    "@30min/jour",
    "[1]", "[4]", "[5]", "［３］", "[2]\u{200B}", ":)", ":|", ":(", ":-)", ":-(", "：）", "🙂", "☹️", "😐",
    "👍🏽", "#stress", "#été", "#夜", "＃tag", "#a-b_c", "#e\u{301}te\u{301}", "&emails", "&a1-b",
    "＆ｉｄ", "\u{200B}&x",
  ]
  static let nearSigns = [
    "[0]", "[6]", "[44]", "[4/5]", "[ ]", "[x]", "[4", "4]", "[4].", "[٣]", "x[4]", "mails:)", ":/",
    ";)",
    ":D", ":", "::", ":)", ":)!", "=)", ":))", ":-", "#", "#a,", "#1", "##x", "&", "&Spencer", "&A",
    "&1",
    "&a_b", "@", "@x", "@1234567890123", "@1,250", "@0,250", "@1.", "@.5", "@5xyz/week", "@5h/eon",
    "@5EURO", "@EUREUR5", "@$5€", "walks@5km", "a@b.example", "\\[4]", "\\\\[4]", "\\:)", "\\#tag",
    "\\@5h",
    "\\&id", "\\", "\\\\", "\\\u{200B}[4]", "\\[4\\]", "\\-\\>", "->", "=>", "//", "→", "⇒", "–>",
    "<!--",
    "-->", "|", "…", "`x`", "**b**", "\u{202E}[4]", "[4]\u{FE0F}", "\u{FE0F}", "\u{200D}", "🙂🙂",
    "([4])", "`[4]`", "b[4]c", "［６］", "x［４］", "x：）", "x：（", "：（ガ）", "x【4】", ":))", ":):)", ":)b",
    "\":(\"", "x😃", "❤\u{200D}", "(@5h)", "＠ 5h", "@2 400 €", "@\u{A0}6h/week", "@€ 30", "[ 4 ]",
    "@1.250,50€", "@1'250.50", "@5ｅｕｒ", "@5h\u{200B}/week", "@\u{200B}5h", ":\u{200B})",
    "https://a.example/:)", ": )", ": (", "(:", "(-:", "):", "##tag", "#2", "@½h", "@~3h", "@-5h",
    "@ca.3h/week", "@x.5", "＠～3h", "@.½", "@...", "@a.", "@~", "#stress #2",
  ]

  static let blanks = [
    " ", "  ", "\t", "\u{A0}", "\u{3000}", "\u{2009}", " \t ", "\u{B}", "\u{C}", "\u{85}",
    "\u{2028}",
  ]
  static let invisible = [
    "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{200E}", "\u{2060}", "\u{202A}", "\u{E0041}", "\u{61C}",
    "\u{FE0F}",
    "\u{200B}\u{200B}", "\u{1D173}",
  ]

  static let bullets = [
    "- ", "- ", "- ", "* ", "+ ", "• ", "· ", "◦ ", "▪ ", "‣ ", "・ ", "– ", "— ", "1. ", "12) ",
    "３．", "o\t", "§\t",
    "－ ", "-\t", "-\u{A0}", "-", "•", "–", "1.", "9)", "-\u{200B} ", "\u{200B}- ", "＊ ",
    "-\u{3000}",
  ]
  static let decisionMarks = [
    "-> ", "-> ", "->", "→ ", "–> ", "—> ", "－＞ ", "->\t", "\u{200B}-> ", "->\u{200B} ",
  ]
  static let impactMarks = ["=> ", "=> ", "=>", "⇒ ", "==> ", "＝＞ ", "=>\u{A0}"]
  static let hypothesisMarks = ["? ", "? ", "?", "？ ", "?\t", "?\u{200B} "]
  static let commentMarks = ["// ", "// ", "//", "／／ ", "/// ", "//\t", "//\u{200B}"]
  static let headingMarks = [
    "## ", "## ", "## ", "# ", "### ", "###### ", "##", "＃＃ ", "#＃ ", "##\t", "####", "#\u{200B} ",
    "##\u{200B}",
  ]
  static let nearMarks = [
    "-", "--", "---", "-- x", "-5 x", "-(x", "--> x", "-)", "*", "***", "*x*", "* * *", "+1", "•",
    "•x", "—",
    "123. x", "1.", "1.5 h", "1 . x", "1)x", "0) x", "٣. x", "o x", "o", "o\t", "§ 4", "§\t4", "#",
    "##", "#x",
    "##!", "####### x", "#!", "##\u{301}x", "=", "==", "===", "==>", "===> x", "= x", "=>", "->",
    "-> ", "?", "?!", "??",
    "?5", "?\u{301}", "/", "/ x", "//", "//x", "///", "/* x */", "<!-- x -->", "<", "<<<",
    "> quote", ">x", "| a | b |",
    "~~~", "```", "_x_", "(x)", "[x] y", "\"x\"", "«x»", "¿x?", "¡x!", "…x", "@5h", "&id", "[4]",
    ":)", "🙂", "!x", "%", "➔ reduce", "⇨ Costs: x", "\u{F0E0}add", "➡️x", "⟶", "=>> x", "~> add",
    "=======", "<<<<<<<", ">>>>>>>", "|||||||", "<<<<<<<x", "======= x", " =======", "========",
    "→", "⇒x", "–", "\u{FE0F}- x",
    "\u{301}x", "\\", "\\ x", "\\- x", "\\\\- x", "\\## Costs", "\\Costs", "\\\\Costs", "\\=======",
    "\\<<<<<<< x", "\\date: x",
    "\\\\", "\\// x", "\\? x", "\\-> x", "\\=> x", "\\1. x", "\u{200B}", "\u{FEFF}", "\u{202E}",
    "\u{85}", "\u{2028}x", "\u{3000}",
  ]

  static let keys = [
    "person", "stage", "date", "base", "lang", "format", "canvas", "x-mine", "X-Mine", "x-été",
    "x-e\u{301}te\u{301}", "personne",
    "Étape", "name", "e-mail", "a1", "É", "note", "Datum", "costs", "Coûts", "person", "ひと",
    "PERSON", "ｐｅｒｓｏｎ",
  ]
  static let values = [
    "current", "target", "cible", "Actuel", "2026", "2026-11", "2026-11-23", "2026-02-30",
    "23.11.2026", "pbm 1", "PBM 1", "pbm 2",
    "en", "fr-CA", "ja", "xx", "now.pbm", "Camille Martin", "", "山田", "a: b", ":", "\\x", "[4]",
  ]
  static let colons = [": ", ": ", ": ", " : ", ":", "：", ": \t", "\u{A0}: ", ":\u{200B} "]

  static let actions = [
    "reduce", "delete", "add", "maintain", "strengthen", "Réduire", "reduire", "RE\u{301}DUIRE",
    "supprimer", "ajouter",
    "maintenir", "renforcer", "ADD", "löschen", "reduse", "", "-", ":)", "[4]", "@5h", "?", "x-",
    "増やす", "add,", "re\u{200B}duce", "\u{200B}add",
    "reduce:[4]", "reduce：［４］", "reduce:@3h", "reduce:\\[4]",
  ]
  static let statuses = [
    "yes", "no", "Yes", "oui", "non", "ja", "nein", "maybe", "yes no", "sí", "はい", "",
    "(yes)", "**no**", "Yes,", "no-", "ye\u{200B}s", "\u{200B}oui", "はい、",
  ]
  static let unknownHeadings = [
    "Hobbies", "Cots", "Key", "", "Costs and benefits", "Costs / Benefits", "Benefits: customers",
    "!!!", "4", "[4]", ":)", "— ",
    "(Costs)", "Customers: hypotheses", "自分", "🙂", "Kosten: was mich das kostet", "\\Costs",
    "1/ 2/ Costs", "Ａ", "\u{301}",
  ]
  static let headingTails = [
    " (mine)", ":", " / mine", " – today", " [4]", " :)", " #x", "!", " |", " - today", " ：", "🙂",
    "",
  ]
}
