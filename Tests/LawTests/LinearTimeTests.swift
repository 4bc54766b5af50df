import Foundation
import PBMDiff
import PBMFormat
import PBMLint
import PBMModel
import PBMPlan
import PBMSyntax
import TestSupport
import Testing

// Reading, checking and formatting take time in proportion to the file, whatever is in it.

/// An input that grows, made to be slow.
struct NastyInput: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// Makes it with so many pieces of a few bytes.
  var make: @Sendable (Int) -> [UInt8]

  init(_ name: String, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    testDescription = name
    self.make = make
  }

  /// One piece again and again, on one line or on many, in a box.
  static func repeated(_ piece: String, after head: String = "## Costs\n- x") -> NastyInput {
    NastyInput("\(escaped(Array(piece.utf8))) after \(escaped(Array(head.utf8)))") { count in
      Array(head.utf8) + repeatElement(Array(piece.utf8), count: count).joined() + [10]
    }
  }

  static func numbered(
    _ name: String, after head: String = "## Costs\n", _ line: @escaping @Sendable (Int) -> String
  )
    -> NastyInput
  {
    NastyInput(name) { count in
      Array(head.utf8) + (0..<count).flatMap { Array(line($0).utf8) }
    }
  }

  static let all: [NastyInput] =
    [
      "#", " #", " #a", " [4]", " [9]", " &a", " &A", " @5h", " @5x", " :)", " :/", "\\", "\\ ",
      " \\[4]", "\t", "\u{A0}",
      "\u{200B}", " \u{200B}", "\u{301}", "\u{301}\u{323}", "e\u{301}", "\u{FE0F}", "🙂", "夜", "//",
      "->", " ->",
      "<!--", "[4]", "@", "@5",
      "夜@a", " @a", " @.", " @~", " ##a", " #2", ": )", " (:", " : ", " [4] #2",
      "x@", ":", "a:", "9", ".", "…", "\\-\\>", "(", "|", "\u{E0041}", " - ",
    ].map { repeated($0) }
    + [
      "#", "//", "\\", "-", "- ", "=", "~", "➔", "<", "\u{200B}", "\u{301}", "?", "a", "9", "＃",
      " ",
    ].map {
      repeated($0, after: "## Costs\n- x\n")
    }
    + ["a", "\u{301}", " ", "-", "a:", "\u{200B}"].map { repeated($0, after: "a") }
    + ["\u{301}\u{323}", "\u{334}\u{301}"].map { repeated($0, after: "## Costs\n- x #a") }
    + ["\u{301}\u{323}", "a\u{301}"].map { repeated($0, after: "x-a") }
    + [" x", ": x", " @5h", "\u{200B}", ":"].map { repeated($0, after: "## Costs\n- x\n-> add") }
    + [" / Costs", ": ", "9", " - ", "(", "x", "夜"].map { repeated($0, after: "## Costs") }
    + ["Costs: ", "yes: ", ":"].map { repeated($0, after: "## Costs\n- x\n=> ") }
    + ["yes: ", "yes"].map { repeated($0, after: "## Costs\n- x\n? ") }
    + [
      "- \n", "- x\n", "- x\n\n", "\r", "\n", "// x\n", "// x\n\n", "x\n", "\\\n", "-> add\n",
      "=> x\n", "? x\n", "? no: x\n",
      "## Costs\n", "### x\n", "#\n", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "|||||||\n",
      "<<<<<<< a\n- x\n=======\n- y\n>>>>>>> b\n", "<<<<<<<\n=======\n", "- x &a\n", "- x :(\n",
      "- x\n-> add\n", "- x @5h @5h\n",
      "  - x\n", "\t- x\n", "- ?\n", "- tbd\n", "-x\n", "\u{200B}- x\n", "Costs\n", "Costs: x\n",
      "date: x\n", "- [ ]\n", "- ...\n", "--> add\n", "- x\n-> add:[4]\n",
    ].map { repeated($0, after: "## Costs\n") }
    + ["a: x\n", "name:x\n", "date: x\n", "x-\n", "// x\n", "x\n", "- x\n"].map {
      repeated($0, after: "")
    }
    + [
      numbered("items, each another") { "- x\($0)\n" },
      numbered("items of signs, each another") { number in
        "- x " + String(number, radix: 4).map { signs[$0.wholeNumberValue ?? 0] } + "\n"
      },
      numbered("pictures, each another") {
        "- \(Unicode.Scalar(0x1F300 + $0 % 512).map { String($0) } ?? "")\n"
      },
      numbered("items without letters, each another") {
        "- " + String($0, radix: 2).replacing("0", with: "!").replacing("1", with: "?") + "\n"
      },
      numbered("ids, each another") { "- x &a\($0)\n" },
      numbered("amounts, each another") { "- x\($0) @\($0)h/week\n" },
      numbered("currencies, each another") { "- x\($0) @5\(capitals($0))/week\n" },
      numbered("unknown headings, each another") { "## Kitchen\($0)\n" },
      numbered("keys, each another", after: "") { "x-k\($0): x\n" },
      numbered("deeper and deeper items") {
        String(repeating: " ", count: $0 % 500) + "- x\($0)\n"
      },
      NastyInput("conflict markers, each longer than the last") { count in
        (7..<7 + Int(Double(count * 4).squareRoot())).flatMap {
          [UInt8](repeating: 0x3C, count: $0) + [10]
        }
      },
      NastyInput("conflicts inside one another, each marker longer") { count in
        let lengths = 7..<7 + Int(Double(count).squareRoot())
        func line(_ byte: UInt8, _ length: Int) -> [UInt8] {
          [UInt8](repeating: byte, count: length) + [10]
        }
        return lengths.reversed().flatMap { line(0x3C, $0) }
          + lengths.flatMap { line(0x3D, $0) + line(0x3E, $0) }
      },
      NastyInput("bytes that are no UTF-8") {
        Array("## Costs\n- ".utf8) + [UInt8](repeating: 0xE2, count: $0)
      },
      NastyInput("words of broken UTF-8") { count in
        Array("## Costs\n- x".utf8) + repeatElement([0x20, 0xE2], count: count).joined()
      },
    ]

  /// Much that is decided, and much that says the same.
  static let decided: [NastyInput] =
    [
      "- x\n-> delete\n", "- x [2]\n-> strengthen\n",
      "- x [2]\n-> strengthen\n- x [3]\n-> delete\n",
      "- x\n-> add\n", "- x\n-> reduce\nx\n", "- x [2]\n-> reduce [3]\n", "- x\n=> Costs: x\n",
      "- x\n? no: x\n", "// x\n- x\n-> delete\n",
    ].map { repeated($0, after: "## Costs\n") }
    + [
      numbered("additions, each another") { "- x\($0)\n-> add\n" },
      numbered("amounts, each another") { "- x\($0) @\($0)h/week\n-> reduce\n" },
    ]

  private static let signs: [Character] = ["+", "#", "%", "="]

  private static func capitals(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String([letters[number / 676 % 26], letters[number / 26 % 26], letters[number % 26]])
  }
}

/// Seconds that this thread needed, whatever other threads did meanwhile.
private func seconds(_ work: () -> Int) -> Double {
  func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  let count = work()
  let seconds = now() - start
  return count >= 0 ? seconds : 0
}

/// Reads, checks and formats; gives how much came of it.
private func worked(_ bytes: [UInt8]) -> Int {
  let tree = parse(bytes)
  var count = 0
  for line in 0..<tree.lineCount { count += tree.tokens(line).count }
  let canvas = readCanvas(tree)
  count += check(canvas).count
  if let formatted = try? format(canvas) {
    count += formattingDifference(canvas, formatted, name: "x").count
  }
  return count
}

/// Drafts a target and holds it against what was decided.
private func drafted(_ bytes: [UInt8]) -> Int {
  let canvas = readCanvas(bytes)
  guard let made = try? draft(canvas, base: "x.pbm") else { return 0 }
  let target = readCanvas(made.bytes)
  return Review(canvas, target).judgements.count + check(target, base: .model(canvas)).count
}

@Suite struct `Time in proportion to the file` {
  /// Larger where the compiler has done its work; `PBM_PIECES` says otherwise.
  private static let pieces: Int = {
    #if DEBUG
      let usual = 500
    #else
      let usual = 100_000
    #endif
    return ProcessInfo.processInfo.environment["PBM_PIECES"].flatMap { Int($0) } ?? usual
  }()

  @Test(arguments: NastyInput.all)
  func `four times the file takes about four times the work`(input: NastyInput) {
    hold(input, worked)
  }

  @Test(arguments: NastyInput.decided)
  func `four times the decisions take about four times the work`(input: NastyInput) {
    hold(input, drafted)
  }

  private func hold(_ input: NastyInput, _ work: ([UInt8]) -> Int) {
    // A small one first: what is quadratic would take for ever with a large one.
    for pieces in [Self.pieces / 10, Self.pieces] {
      let small = input.make(pieces)
      let large = input.make(pieces * 4)
      guard let (first, second) = disproportion(small, large, work) else { continue }
      Issue.record("\(small.count) bytes took \(first) s, \(large.count) bytes took \(second) s")
      return
    }
  }

  /// The work for both, where it is out of proportion in three trials.
  private func disproportion(
    _ small: [UInt8], _ large: [UInt8], _ work: ([UInt8]) -> Int
  ) -> (Double, Double)? {
    var best = (Double.infinity, Double.infinity)
    for _ in 0..<3 {
      best = (min(best.0, seconds { work(small) }), min(best.1, seconds { work(large) }))
      // Quadratic work would be sixteen times as much.
      if best.1 < 9 * best.0 + 0.02 { return nil }
    }
    return best
  }
}
