import PBMModel

/// What a wording rule looks for.
enum WordingKind: UInt8, CaseIterable {
  case everybody, vague, openEnd, guess, later, deed, jobTitle, hardCost, hardBenefit
}

/// Phrases of one kind in each language, separated by commas; accents and punctuation do not count.
///
/// They are general words of each language, as dictionaries give them; none is taken from anybody's
/// canvas. Where a script puts no blanks between words, a phrase counts wherever its letters stand.
struct PhraseList {
  let kind: WordingKind
  /// Where in a text the phrases count.
  let place: Place
  let words: LanguageWords

  /// Where in a text a phrase counts.
  enum Place: UInt8 {
    case anywhere, beginning, end, whole
    /// Where the head of a name stands: at its end in Germanic languages, at its beginning in
    /// Romance ones.
    case head
  }
}

/// All lists there are; each stands beside the rule that needs it.
let phraseLists = [
  everybodyPhrases, vaguePhrases, openEndPhrases, guessPhrases, laterPhrases, deedPhrases,
  jobTitles, hardCosts, hardBenefits,
]
