/// Words that tell whether a number counts something, without accents.
enum CountWords {
  /// Nouns that bear a number as a name: "chapter 2", "Stufe 3", "salle 12".
  ///
  /// Source: what dictionaries of the languages give for parts of books and buildings, steps of
  /// a scale, versions and lines of transport.
  static let named = """
    chapter section part volume page level grade step phase stage version release no nr num number
    room floor dock gate platform line route highway unit building class year type model form table
    chapitre partie tome niveau echelon etape version numero salle etage quai ligne route batiment
    classe annee type modele formulaire tableau kapitel teil band seite stufe niveau schritt phase
    fassung nummer raum stock gleis linie strasse gebaude klasse typ modell capitulo parte tomo
    pagina nivel grado etapa fase version sala piso anden linea ruta edificio clase tipo modelo
    formulario andar plataforma linha rota predio capitolo livello grado tappa fase versione stanza
    piano binario linea edificio classe modello hoofdstuk deel niveau stap fase versie lokaal
    verdieping spoor lijn gebouw klas type iso din en ean
    """

  /// Words before a number that only say how exact it is, or that it is small or great.
  static let approximate = """
    about around roughly approximately nearly almost some only just over under up least most circa
    environ presque seulement quelque moins plus pres rund etwa zirka ca ungefahr knapp fast nur
    uber gut mindestens hochstens unos unas casi apenas cerca aproximadamente solo mas menos quase
    mais so quasi soltanto oltre almeno ongeveer bijna slechts ruim
    """

  /// Units that may touch a number's digits: "8h", "30km".
  static let units = "h min km m kg g k l x j d s mn"

  /// What stands between a number and what it counts: "une dizaine de", "dozens of".
  static let nounLinks = "de d of di van"

  /// English plurals without an "s", as grammars list them, and nouns that are counted like plurals.
  static let plurals = """
    people men women children feet teeth mice geese oxen staff police sheep fish deer cattle crew
    personnel dozen hundred thousand million pence data media alumni
    """
}
