/// Words that tell whether a number counts something, without accents.
enum CountWords {
  /// Nouns that bear a number as a name: "chapter 2", "Stufe 3", "salle 12".
  ///
  /// Source: what dictionaries of the languages give for parts of books and buildings, steps of
  /// a scale, versions and lines of transport.
  static let named = set(
    """
    chapter section part volume page level grade step phase stage version release no nr num number
    room floor dock gate platform line route highway unit building class year type model form table
    chapitre partie tome niveau echelon etape version numero salle etage quai ligne route batiment
    classe annee type modele formulaire tableau kapitel teil band seite stufe niveau schritt phase
    fassung nummer raum stock gleis linie strasse gebaude klasse typ modell capitulo parte tomo
    pagina nivel grado etapa fase version sala piso anden linea ruta edificio clase tipo modelo
    formulario andar plataforma linha rota predio capitolo livello grado tappa fase versione stanza
    piano binario linea edificio classe modello hoofdstuk deel niveau stap fase versie lokaal
    verdieping spoor lijn gebouw klas type iso din en ean
    """)

  /// Words before a number that only say how exact it is, or that it is small or great.
  static let approximate = set(
    """
    about around roughly approximately nearly almost some only just over under up least most circa
    environ presque seulement quelque moins plus pres rund etwa zirka ca ungefahr knapp fast nur
    uber gut mindestens hochstens unos unas casi apenas cerca aproximadamente solo mas menos quase
    mais so quasi soltanto oltre almeno ongeveer bijna slechts ruim
    """)

  /// Characters that count something behind a number, in scripts without blanks.
  ///
  /// Source: the counters of Japanese grammars and the measure words of Chinese ones.
  static let counters = Set(
    "人名回件本個个箇枚冊册社日週周月年時时間间分秒円元块歩步台通部軒店次家位条張张份篇天度杯匹頭头食校室種种歳岁席点點つ組组班"
      .unicodeScalars.map(\.value))

  /// Digits of Han script.
  static let digits: [UInt32: UInt64] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E24: 2, 0x5169: 2, 0x4E09: 3, 0x56DB: 4,
    0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8, 0x4E5D: 9,
  ]

  /// Powers of ten of Han script.
  static let powers: [UInt32: UInt64] = [
    0x5341: 10, 0x767E: 100, 0x5343: 1000, 0x4E07: 10_000, 0x842C: 10_000, 0x5104: 100_000_000,
    0x4EBF: 100_000_000,
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
