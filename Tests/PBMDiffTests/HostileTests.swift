import PBMDiff
import PBMModel
import Testing

/// Models that nobody writes, made to take long.
///
/// What grows with the square of a text or of their number would take hours with these.
@Suite struct HostileTests {
  /// Two lists of texts, the second made from the first one's numbers.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let count: Int
    let old: @Sendable (Int) -> String
    let new: @Sendable (Int) -> String

    init(
      _ name: String, _ count: Int, _ old: @escaping @Sendable (Int) -> String,
      _ new: @escaping @Sendable (Int) -> String
    ) {
      testDescription = name
      self.count = count
      self.old = old
      self.new = new
    }

    static func words(_ count: Int, _ step: Int, _ start: Int) -> String {
      (0..<count).map { "w\(String(($0 + start) * step % 9973, radix: 7))x" }
        .joined(separator: " ")
    }

    static let all = [
      Case("one long word", 1) { _ in
        String(repeating: "ab", count: 100_000)
      } _: { _ in
        String(repeating: "ba", count: 100_000) + "c"
      },
      Case("one text of many words", 1) { _ in
        words(20_000, 31, 0)
      } _: { _ in
        words(20_000, 37, 5)
      },
      Case("long texts", 25) {
        words(300, 31, $0)
      } _: {
        words(300, 37, $0)
      },
      Case("words that nearly are the same", 8) { number in
        (0..<40).map { String(repeating: "a", count: 60) + "\(number)b\($0)" }
          .joined(separator: " ")
      } _: { number in
        (0..<40).map { String(repeating: "a", count: 61) + "\(number)c\($0)" }
          .joined(separator: " ")
      },
      Case("combining marks", 1) { _ in
        "x" + String(repeating: "\u{301}\u{323}", count: 50_000)
      } _: { _ in
        "x" + String(repeating: "\u{323}\u{301}", count: 50_000) + "y"
      },
      Case("Han digits", 1) { _ in
        String(repeating: "億万一", count: 20_000)
      } _: { _ in
        String(repeating: "二千億", count: 20_000)
      },
      Case("tables of numbers", 8) { number in
        (0..<800).map { "\($0 + number) x" }.joined(separator: " ")
      } _: { number in
        (0..<800).map { "\($0 + number * 3) x" }.joined(separator: " ")
      },
      Case("the same item again and again", 1500) { _ in
        "Answer mails"
      } _: { _ in
        "Answer mails"
      },
      Case("items that nearly are the same", 150) {
        "Answer mails of customer \($0)"
      } _: {
        "Answer mails of clients \($0 * 7 % 1511)"
      },
    ]
  }

  @Test(arguments: Case.all)
  func `Comparing ends, and every item stands in one change`(_ hostile: Case) {
    let old = items(hostile.count, hostile.old)
    let new = items(hostile.count, hostile.new)
    let forth = compare(old, new)
    let back = compare(new, old)
    #expect(faultOfCover(forth) == nil)
    #expect(forth.summary.count(.add) == back.summary.count(.delete))
  }

  private func items(_ count: Int, _ text: (Int) -> String) -> Canvas {
    read("## Costs\n" + (0..<count).map { "- \(text($0))\n" }.joined())
  }
}
