import PBMModel
public import PBMSyntax

extension Code {
  /// An item that is guessed.
  public static let hypothesisInDisguise = Code("hypothesis-in-disguise", .note)
}

let hypothesisInDisguise = Rule(
  .hypothesisInDisguise,
  summary: "An item says that it is a guess, but not how anybody would find out.",
  why: """
    A guess between facts is soon read as one of them. Written as a hypothesis it is remembered as \
    a question, can be tested, and is asked for when something is built on it.
    """,
  source:
    "Clark and Osterwalder: prototypes rest on hypotheses, to be tested; Strategyzer's test card",
  bad: wholeCanvas.replacing("- Nurses\n", with: "- Nurses\n- Perhaps doctors\n"),
  good: wholeCanvas.replacing(
    "- Nurses\n",
    with: "- Nurses\n- Doctors\n  ? Doctors call us, too\n    Count a week of calls.\n")
) { checkup in
  let canvas = checkup.canvas
  let guesses = Set(checkup.items(.guess))
  let tested = Set(
    canvas.hypotheses.compactMap { hypothesis -> Int? in
      if case .item(let item) = hypothesis.owner { item } else { nil }
    })
  for (index, item) in canvas.items.enumerated() {
    guard guesses.contains(index) || asks(canvas, item), !tested.contains(index),
      item.box != nil, !canvas.isHonestlyUnknown(item)
    else { continue }
    checkup.report(
      .hypothesisInDisguise, canvas.writtenText(item), "this sounds like a guess",
      help: "write what you know as the item, and what you guess below it: \"? ...\"")
  }
}

/// Whether the text ends with a question mark, in brackets or not.
private func asks(_ canvas: Canvas, _ item: Item) -> Bool {
  var end = Int(item.writtenText.end)
  let start = Int(item.writtenText.start)
  let bytes = canvas.tree.bytes
  if end > start, bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
  return end - start > 2 && bytes[end - 1] == UInt8(ascii: "?")
    || bytes[start..<end].suffix(3).elementsEqual([0xEF, 0xBC, 0x9F]) && end - start > 3
}

let guessPhrases = PhraseList(
  kind: .guess, place: .anywhere,
  words: LanguageWords(
    english:
      "maybe, perhaps, probably, possibly, presumably, not sure, i don't know yet, don't know yet, i guess, i suppose, i assume",
    french:
      "peut-être, probablement, sans doute, éventuellement, je suppose, je pense que, pas sûr, je ne sais pas",
    german: "vielleicht, wahrscheinlich, möglicherweise, vermutlich, eventuell, unsicher ob, evtl",
    spanish: "quizás, quizá, tal vez, probablemente, posiblemente, a lo mejor, supongo, no sé si",
    portuguese: "talvez, provavelmente, possivelmente, suponho, não sei se",
    italian: "forse, probabilmente, possibilmente, suppongo, non so se, eventualmente",
    dutch: "misschien, waarschijnlijk, wellicht, vermoedelijk, ik vermoed",
    japanese: "かもしれ, たぶん, おそらく, 恐らく",
    chinese: "也许, 也許, 或许, 或許, 说不定, 說不定, 可能会, 可能會"))
