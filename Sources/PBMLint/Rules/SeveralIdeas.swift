import PBMModel
public import PBMSyntax

extension Code {
  /// Several things in one item.
  public static let severalIdeas = Code("several-ideas", .note)
}

let severalIdeas = Rule(
  .severalIdeas,
  summary: "One item holds several things.",
  why: """
    Each element is judged by itself: maintain, strengthen, add, reduce, delete. Two in one line \
    get one judgement, and one of them the wrong one.
    """,
  source: "one idea a note: test cards ask for discrete statements",
  bad: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails; order paper; train juniors\n"),
  good: wholeCanvas.replacing(
    "- Answer e-mails\n", with: "- Answer e-mails\n- Order paper\n- Train juniors\n")
) { checkup in
  for item in checkup.canvas.items where item.box != nil {
    guard dividers(checkup.tree.bytes, item.writtenText) > 0 else { continue }
    checkup.report(
      .severalIdeas, item.writtenText, "these are several things in one item",
      help: "give each a line of its own, so that each can be decided about")
  }
}

/// How many signs divide a text that only stand between things: a semicolon, or a plus between
/// blanks.
private func dividers(_ bytes: [UInt8], _ text: ByteRange) -> Int {
  // Most texts have neither sign.
  let mayBe = bytes[text.indices].contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "+") }
  guard mayBe else { return 0 }
  var count = 0
  var depth = 0
  for index in text.indices {
    let next = index + 1 < Int(text.end) ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"): depth = max(0, depth - 1)
    case UInt8(ascii: ";") where depth == 0 && next == 0x20: count += 1
    case UInt8(ascii: "+")
    where depth == 0 && next == 0x20 && index > Int(text.start)
      && bytes[index - 1] == 0x20:
      count += 1
    default: continue
    }
  }
  return count
}
