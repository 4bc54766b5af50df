import PBMModel

let utf16 = Rule(
  .utf16,
  summary: "The whole file is stored as UTF-16, with two bytes for most letters.",
  why: """
    The words are all there, and nothing is lost. But the file was saved in a way that many \
    programs take for noise, so whoever you send it to may open a page of strange signs. Saving \
    it once more, as UTF-8, is all it takes.
    """,
  bad: "A canvas saved with \"Unicode\" or \"UTF-16\" as its encoding.",
  good: wholeCanvas,
  badBytes: [0xFF, 0xFE] + wholeCanvas.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
)
