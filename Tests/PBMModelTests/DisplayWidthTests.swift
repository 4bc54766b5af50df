import PBMModel
import Testing

@Suite struct `The width of a text` {
  @Test(
    arguments: [
      ("", 0), ("word", 4), ("é", 1), ("e\u{301}", 1), ("夜勤", 4), ("ｎ", 2), ("ﾈ", 1), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("👍🏽", 2), ("👩‍🌾", 2), ("👨‍👩‍👧", 2), ("🇫🇷", 2),
      ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("…", 1), ("a\u{200B}b", 2), ("🙂🙂", 4), ("👩‍🌾a夜", 5),
      ("ก็", 1), ("\u{200D}🙂", 2), ("a\u{200D}b", 2),
    ] as [(String, Int)])
  func `is what a terminal shows`(text: String, width: Int) {
    #expect(displayWidth(text) == width, "\(text)")
  }
}
