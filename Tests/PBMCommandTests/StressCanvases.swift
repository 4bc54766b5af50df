/// Canvases that ask much of a picture: of how many lines it takes, and of which scripts.
enum StressCanvas {
  static let all: [(name: String, text: String)] = [
    ("full", full), ("japanese", japanese), ("arabic", arabic), ("hebrew", hebrew),
    ("emoji", emoji), ("long-word", longWord), ("empty", ""), ("unknown", unknown),
    ("scripts", scripts), ("capitals", capitals), ("decided", decided),
    ("combining", combining),
    ("one-sided", "# One\n\n## Costs\n- Given [2]\n"),
  ]

  private static let sections = [
    "Key partners", "Key activities", "Key resources", "Value proposition", "Channels",
    "Customer relationships", "Customers", "Costs", "Benefits",
  ]

  /// Nine boxes with the same lines in each.
  private static func canvas(_ title: String, lang: String = "en", _ lines: String) -> String {
    "# \(title)\n\nlang: \(lang)\nperson: \(title)\n\n"
      + sections.map { "## \($0)\n\(lines)\n" }.joined(separator: "\n")
  }

  private static let full = canvas(
    "Everything",
    (1...15).map {
      "- Item \($0) of exactly as many letters as somebody writes who has never heard of brief words [\($0 % 5 + 1)] :) #often"
    }.joined(separator: "\n"))

  private static let japanese = canvas(
    "夜勤の看護師、整形外科病棟", lang: "ja",
    """
    - 夜通し二十八人の患者さんの体位を変えて落ち着かせる、それが一番たいへんな仕事です [5] :( #夜勤
      三時から五時までが一番つらい。「もう無理」と思うこともあります。
      -> reduce: 昼間は外科医が一時間以内に決めるから、夜の仕事は減らしていく [2]
    - ｶﾀｶﾅとｱﾙﾌｧﾍﾞｯﾄ、ＡＢＣ　１２３を、まぜて書くこともある @22h/week [3] :)
      ? 退院した患者さんは電話に出る
    """)

  private static let arabic = canvas(
    "ممرضة ليلية في قسم العظام",
    """
    - تقليب وتهدئة ثمانية وعشرين مريضاً طوال الليل دون أن يستيقظ أحد منهم [5] :( #ليل
      الساعات بين الثالثة والخامسة هي الأصعب، وهذا ما يقوله الجميع.
      -> reduce: في النهار يقرر الجراحون خلال ساعة [2]
    - كتابة التقرير نفسه على الورق ثم على الشاشة (Word 2019) مرتين @4h/week [3]
      ? المرضى فوق السبعين يردون على الهاتف
    """)

  private static let hebrew = canvas(
    "אחות לילה במחלקה האורתופדית",
    """
    - להפוך ולהרגיע עשרים ושמונה מטופלים לאורך הלילה בלי להעיר אף אחד [5] :( #לילה
      השעות שבין שלוש לחמש הן הקשות ביותר.
      -> maintain
    - לכתוב את אותו דו"ח על נייר ואחר כך על המסך (Word 2019) פעמיים @4h/week [3]
    """)

  private static let emoji = canvas(
    "👩🏽‍⚕️ Nurse 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    """
    - 👩🏽‍🚒👩🏿‍🤝‍👩🏻👨‍👩‍👧‍👦👁️‍🗨️🏳️‍🌈🇮🇪🇯🇵 and a word between 🧑🏾‍🦽‍➡️🫱🏻‍🫲🏿 pictures ☎️ ✈️ ❤️‍🔥 [4] :) #❤️
    - 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 #👩🏽‍⚕️
    - 1️⃣2️⃣3️⃣*️⃣#️⃣ ⚖ ⚕ ☃ ✂ ➡ ⬆ Ⓜ ㊗ 🅰 🈳 ©️ ™️ ‼️ ⏰ ⌚ ⭐ ⚡
    """)

  private static let longWord = canvas(
    String(repeating: "Donaudampfschiff", count: 13),
    """
    - \(String(repeating: "Wm", count: 100)) [5] :( #\(String(repeating: "tag", count: 30))
      \(String(repeating: "abcdefghij", count: 20))
      -> add: \(String(repeating: "i", count: 200))
      => \(String(repeating: "M", count: 200))
      ? \(String(repeating: "W", count: 200))
    - short
    """)

  private static let unknown =
    "# Other\n\n## Strengths\n- Patience\n- Humour [3]\n\n## Weaknesses\n- None\n"

  private static let scripts = canvas(
    "Ελληνικά, русский, ไทย",
    """
    - Ξεσκεπάζω την ψυχοφθόρα βδελυγμία και δεν το μετανιώνω ποτέ [3] #Ψυχή
    - Съешь же ещё этих мягких французских булок, да выпей же чаю [2] #Жизнь
    - พยาบาลกะกลางคืนดูแลผู้ป่วยยี่สิบแปดคนตลอดทั้งคืนโดยไม่มีใครตื่น [4]
    - रात की नर्स अट्ठाईस मरीज़ों को रात भर करवट दिलाती और शांत करती है [4] #क्षत्रिय
    - 밤새 스물여덟 명의 환자를 돌아눕히고 달래는 일 [4] #간호
    - 夜間護理師整夜為二十八位病人翻身並安撫他們 · 夜班护士整夜为病人翻身
    - ქართული ანბანი և հայերեն այբուբեն መልካም ሌሊት ශ්‍රී ලංකාව வணக்கம் நண்பர்களே নমস্কার বন্ধু
    - Z\u{301}\u{302}\u{303}a\u{308}\u{30A}lgo\u{336} ﷽ ﷺ 𝕮𝖍𝖆𝖗 𓀀𓀁 ꧁꧂ ½ ㎏ ﬃ Ǆ ẞ
    - ມື້ນີ້ အလုပ် ខ្មែរ བོད་སྐད། ᠮᠣᠩᠭᠣᠯ ܣܘܪܝܝܐ ދިވެހި ߒߞߏ ਪੰਜਾਬੀ ગુજરાતી ಕನ್ನಡ മലയാളം తెలుగు ଓଡ଼ିଆ
    """)

  /// What terminals agree about.
  private static let combining = canvas(
    "Ζωή e\u{301}",
    """
    - Z\u{301}\u{302}a\u{308}lgo พยาบาลกะกลางคืนดูแลผู้ป่วย שָׁלוֹם 밤새 스물여덟 ｶﾀｶﾅ Ａ 😀👍 [5] :) #夜
    - ☎ ★ é
    """)

  private static let capitals = canvas(
    "CAPITALS",
    """
    - WHOEVER WRITES LIKE THIS WANTS TO BE HEARD, AND WWW MMM @@@ %%% MAKES WIDE LINES [5]
    - iiiii lllll ..... ''''' ||||| jjjjj fffff ttttt !!!!! ((((( ))))) ,,,,, ;;;;; :::::
    - ΩΩΩΩ ЖЖЖЖЖ ЩЩЩЩЩ ŒŒŒŒ ÆÆÆÆ ——— … … … ‱ ★★★ ☎☎ →→→ ⇒⇒⇒ ≠≤≥ ♥♥ ▲▲ ■■
    """)

  private static let decided = canvas(
    "Decided",
    """
    The box itself has something to say, and it takes a line or two to say that.
    - Kept @1h/week [3] :| #a #b #c #d #e #f #g #h #i #j
      -> maintain
    - More of it [1] :)
      -> strengthen: because it is what the others like about it, and nobody else does it [5]
      => Benefits: there will be more of it
      => Costs: there will be less of the rest
      ? yes: they like it
        Asked ten of them.
    - New [2]
      -> add
    - Less @40h/week [4] :(
      -> reduce: two hours are enough @2h/week [1]
    - Gone [2]
      -> delete: good riddance
    """)
}
