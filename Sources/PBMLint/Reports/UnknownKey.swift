import PBMModel

let unknownKey = Rule(
  .unknownKey,
  summary: "A line at the top has the shape \"word: text\", with a word that is not known.",
  why: """
    The line is kept, but nothing is done with it. If the word is only misspelled, the page does \
    not know your name or its date; if it is a word of your own, "x-" before it says so.
    """,
  bad: wholeCanvas.replacing("technician\n", with: "technician\n\nemployer: Acme\n"),
  good: wholeCanvas.replacing("technician\n", with: "technician\n\nx-employer: Acme\n")
)
