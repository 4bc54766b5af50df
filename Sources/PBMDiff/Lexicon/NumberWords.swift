import PBMModel

/// Numbers in words, without accents, a column a language.
///
/// Sources: the cardinal numbers and the collective nouns ("dizaine", "Dutzend") that every
/// grammar of the language lists; the compounds are built by its rules. A word that is a number
/// in one language and something else in another ("once", "dos", "due") counts only where the
/// file is in that language.
enum NumberWords {
  /// By language: `word=number`, with `x` behind the number for what multiplies, `c` for a collective
  /// noun, `a` for an article. Those of Japanese and Chinese are read from their digits: see
  /// `HanNumbers`.
  static let words = LanguageWords(
    english: english, french: french, german: german, spanish: spanish, portuguese: portuguese,
    italian: italian, dutch: dutch)

  /// Words that join the parts of a number.
  static let links = "and et und y e en"

  /// Numbers of one language that are no number in another, besides what is grammar there.
  static let doubtful = "once due elf cent mil sei dos ten ses"

  private static let english = """
    a=1a an=1a one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
    twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
    twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100x
    thousand=1000x million=1000000x dozen=12c once=1 twice=2 thrice=3
    """
  private static let french = """
    un=1a une=1a deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12
    treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50
    soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100x cents=100x mille=1000x
    million=1000000x millions=1000000x huitaine=8c dizaine=10c douzaine=12c quinzaine=15c
    vingtaine=20c trentaine=30c quarantaine=40c cinquantaine=50c soixantaine=60c centaine=100c
    millier=1000c
    """
  private static let german = """
    ein=1a eine=1a einen=1a einem=1a einer=1a eines=1a eins=1 zwei=2 drei=3 vier=4 funf=5 sechs=6
    sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16
    siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60
    siebzig=70 achtzig=80 neunzig=90 hundert=100x tausend=1000x million=1000000x
    millionen=1000000x dutzend=12c einmal=1 zweimal=2 dreimal=3 viermal=4 funfmal=5
    """
  private static let spanish = """
    un=1a una=1a uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
    doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19
    veinte=20 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24
    veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100x ciento=100x doscientos=200
    doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400
    quinientos=500 quinientas=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900
    mil=1000x millon=1000000x millones=1000000x decena=10c docena=12c quincena=15c veintena=20c
    treintena=30c centenar=100c millar=1000c
    """
  private static let portuguese = """
    um=1a uma=1a dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11
    doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17
    dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50
    sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100x cento=100x duzentos=200 duzentas=200
    trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700
    oitocentos=800 novecentos=900 mil=1000x milhao=1000000x milhoes=1000000x dezena=10c duzia=12c
    quinzena=15c vintena=20c centena=100c milhar=1000c
    """
  private static let italian = """
    un=1a uno=1a una=1a due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10
    undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18
    diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80
    novanta=90 cento=100x duecento=200 trecento=300 quattrocento=400 cinquecento=500 mille=1000x
    mila=1000x duemila=2000 tremila=3000 milione=1000000x milioni=1000000x decina=10c dozzina=12c
    quindicina=15c ventina=20c trentina=30c quarantina=40c cinquantina=50c centinaio=100c
    migliaio=1000c
    """
  private static let dutch = """
    een=1a twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12
    dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20
    dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100x
    duizend=1000x miljoen=1000000x dozijn=12c tiental=10c twintigtal=20c honderdtal=100c
    eenmaal=1 tweemaal=2 driemaal=3
    """

  /// The compounds that a language builds by rule.
  static func compounds(_ language: Language) -> Compounds? {
    switch language {
    case .german:
      Compounds(
        ones: "ein zwei drei vier funf sechs sieben acht neun",
        tens: "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
        hundred: "hundert", link: "und", isTensFirst: false)
    case .dutch:
      Compounds(
        ones: "een twee drie vier vijf zes zeven acht negen",
        tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        hundred: "honderd", link: "en", isTensFirst: false)
    case .italian:
      Compounds(
        ones: "uno due tre quattro cinque sei sette otto nove",
        tens: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        hundred: "cento", link: "", isTensFirst: true)
    default: nil
    }
  }
}

/// How a language builds its numbers from 21 to 99, and the hundreds.
struct Compounds {
  let ones: String
  let tens: String
  let hundred: String
  /// What stands between ones and tens: "einundzwanzig", "eenentwintig".
  let link: String
  /// Whether the tens come first, as in "ventuno".
  let isTensFirst: Bool

  /// Hands over the hashes of all of them, with what they are worth.
  func forEach(_ take: (UInt64, UInt64) -> Void) {
    let ones = Array(ones.utf8).split(separator: 0x20)
    let tens = Array(tens.utf8).split(separator: 0x20)
    let hundred = Array(hundred.utf8)[...]
    let link = Array(link.utf8)[...]
    for (place, one) in ones.enumerated() {
      var start = WordHash()
      start.add(one)
      var hash = start
      hash.add(hundred)
      take(hash.value, UInt64((place + 1) * 100))
      start.add(link)
      for (row, ten) in tens.enumerated() {
        hash = isTensFirst ? tensFirst(ten, one) : start
        if !isTensFirst { hash.add(ten) }
        take(hash.value, UInt64((row + 2) * 10 + place + 1))
      }
    }
  }

  private func tensFirst(_ ten: ArraySlice<UInt8>, _ one: ArraySlice<UInt8>) -> WordHash {
    var hash = WordHash()
    // The tens lose their vowel before "uno" and "otto".
    let startsWithVowel = one.first == UInt8(ascii: "u") || one.first == UInt8(ascii: "o")
    hash.add(ten.dropLast(startsWithVowel ? 1 : 0))
    hash.add(one)
    return hash
  }
}
