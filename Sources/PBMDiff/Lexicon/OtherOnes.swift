/// Adjectives by which a thing is told from another one of its kind, without accents: what
/// dictionaries give for "own", "additional" and the second of a row; for "former" and "old"; for
/// "new" and "next".
///
/// English, French, German, Spanish and Portuguese, Italian, Dutch: a line each, and another where
/// one is too short. A form that is something else as well in its language and more often so, as
/// Italian "secondo", is left out.
enum OtherOnes {
  /// "A gym of my own", "a second van".
  static let another = """
    own another second additional extra
    propre propres seconde deuxieme supplementaire supplementaires
    eigen eigene eigenen eigener eigenes eigenem zweite zweiten zweiter zweites weitere weiteren
    weiterer weiteres zusatzliche zusatzlichen zusatzlicher zusatzliches
    propio propia propios propias segundo segunda adicional adicionales
    proprio propria proprios proprias adicionais
    propri proprie seconda aggiuntivo aggiuntiva
    tweede
    """

  /// "The old contract", "my former chief".
  static let former = """
    old former previous ex
    ancien ancienne anciens anciennes vieux vieil vieille vieilles precedent precedente
    alte alten alter altes altem fruhere fruheren fruherer fruheres ehemalige ehemaligen ehemaliger
    ehemaliges vorige vorigen voriger voriges
    antiguo antigua antiguos antiguas viejo vieja viejos viejas anterior anteriores
    antigo antiga antigos antigas velho velha velhos velhas
    vecchio vecchia vecchi vecchie
    oude voormalige
    """

  /// "The new contract", "the next chief".
  static let following = """
    new next
    nouveau nouvel nouvelle nouveaux nouvelles prochain prochaine prochains prochaines
    neue neuen neuer neues neuem nachste nachsten nachster nachstes
    nuevo nueva nuevos nuevas proximo proxima proximos proximas
    novo nova novos novas
    nuovo nuova nuovi nuove prossimo prossima prossimi prossime
    nieuw nieuwe volgende
    """
}
