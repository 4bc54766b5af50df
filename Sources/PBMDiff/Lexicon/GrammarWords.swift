import PBMModel

/// Words that hold a text together and say little by themselves: the closed classes of each
/// language's grammar (articles, prepositions, pronouns, conjunctions, auxiliary verbs), without
/// accents.
///
/// A word that is grammar in one language and means something in another counts little in both,
/// which costs less than guessing the language of three words.
enum GrammarWords {
  /// By language.
  static let words = LanguageWords(
    english: english, french: french, german: german, spanish: spanish, portuguese: portuguese,
    italian: italian, dutch: dutch)

  private static let english =
    "the and or but if of at by for with about against between into through during before "
    + "after to from in out on off over under when where who whom which that this these those i "
    + "me my we us our you your he him his she her it its they them their be am is are was were "
    + "been being have has had do does did will would can could should may might must as than "
    + "then so such both each few more most other some any all own same too very just also only "
    + "there here what how why an up "
  private static let french =
    "le la les un une des du de et ou mais donc car si que qui quoi dont dans en sur sous par "
    + "pour avec chez entre vers depuis pendant avant apres au aux ce cet cette ces mon ma mes "
    + "ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils "
    + "elles moi toi lui eux se me te est sont etre ete suis es sommes etes ai as avons avez "
    + "ont avoir eu fait tres trop aussi meme tout toute tous toutes comme quand qu plus "
  private static let german =
    "der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob "
    + "von vom zu zum zur in im an am auf aus bei beim mit nach seit uber unter vor hinter "
    + "neben zwischen durch fur gegen um bis als wie ich du er sie es wir ihr mich dich ihn uns "
    + "euch mir dir ihm ihnen sich mein meine meinen meinem meiner sein seine ihre unser unsere "
    + "euer eure ist sind war waren bin bist seid hat haben habe hatte wird werden wurde kann "
    + "konnen muss auch nur noch schon sehr so was wer wo man denn dann "
  private static let spanish =
    "el la los las un una unos unas de del al a y e o u pero si que quien cual cuyo en con "
    + "por para desde hasta entre hacia sobre tras ante bajo mi mis tu tus su sus nuestro "
    + "nuestra nuestros nuestras yo el ella ello nosotros ellos ellas me te se nos le les lo es "
    + "son era ser estar esta estan estoy soy he ha han hay haber muy mas tambien ya como "
    + "cuando donde todo toda todos todas este esta estos estas ese esa eso "
  private static let portuguese =
    "o a os as um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela pelos "
    + "pelas para pra com entre sobre ate desde e ou mas se que quem qual meu minha meus minhas "
    + "teu tua seu sua seus suas nosso nossa nossos nossas eu ele ela eles elas voce voces me "
    + "te lhe e sao ser estar esta estao sou tem ter ha foi muito mais tambem ja como quando "
    + "onde todo toda todos todas este esta isso isto "
  private static let italian =
    "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli "
    + "alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo "
    + "sulla sui con per tra fra e ed o ma se che chi cui mio mia miei mie tuo tua suo sua suoi "
    + "sue nostro nostra nostri nostre io lui lei noi voi loro mi ti si ci vi sono sei siamo "
    + "siete essere ho hai ha abbiamo avete hanno avere molto piu anche gia come quando dove "
    + "tutto tutta tutti tutte questo questa questi queste l d "
  private static let dutch =
    "de het een en of maar als dat die dit deze wie wat waar van voor met naar bij uit op aan "
    + "in over onder tussen door tegen om tot te ter ten tijdens sinds ik jij je hij zij ze wij "
    + "we jullie u mij me hem haar ons hun hen zich mijn jouw zijn onze uw is ben bent was "
    + "waren heb hebt heeft hebben had word wordt worden kan kunnen moet ook nog al zeer zo er "
    + "dan "
}
