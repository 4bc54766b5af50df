import Foundation
import PBMSyntax
import Testing

// Trees where one example tells more than a law.

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The kinds of all lines.
private func kinds(_ text: String) -> [LineKind] {
  let tree = parse(bytes(text))
  return (0..<tree.lineCount).map { tree.kind($0) }
}

/// The tokens of a line as `kind text`, blanks left out.
private func tokens(_ text: String, line: Int = 0) -> [String] {
  let tree = parse(bytes(text))
  return tree.tokens(line).filter { $0.kind != .blank && $0.kind != .lineEnd }
    .map { "\($0.kind.name) \(tree.string($0.range))" }
}

@Suite struct `The tokens of a line` {
  @Test func `of an item are its mark, its text and its signs`() {
    let line = "\u{FEFF}  -\u{A0}Answer  e-mails @60/day [4] :( #email &emails \r\n"
    #expect(
      tokens(line) == [
        "byteOrderMark \u{FEFF}", "mark -", "text Answer  e-mails", "amount @60/day", "weight [4]",
        "mood :(", "tag #email", "id &emails",
      ])
  }

  @Test func `of a decision are its action, its colon, its reason and what is wanted`() {
    #expect(
      tokens("→ reduce : people phone #now @20/day [2]") == [
        "mark →", "action reduce", "colon :", "text people phone #now", "amount @20/day",
        "weight [2]",
      ])
  }

  @Test func `of metadata are key, colon and value`() {
    #expect(
      tokens("personne ： Camille: Martin") == ["key personne", "colon ：", "text Camille: Martin"])
  }

  @Test func `stop at the second sign of a kind`() {
    #expect(tokens("- x [1] :) [2]") == ["mark -", "text x [1]", "mood :)", "weight [2]"])
  }

  @Test func `never make a sign of the first word`() {
    #expect(tokens("- #stress [4]") == ["mark -", "text #stress", "weight [4]"])
  }
}

@Suite struct `What lines belong to` {
  @Test func `is told by what stands above them, and for comments by what stands below`() {
    let tree = parse(
      bytes("## Costs\n// why\n\n- Stress\n  hard\n  -> reduce\n  soon\n// end\n// of file\n"))
    let parents = (0..<tree.lineCount).map { tree.parent($0) }
    #expect(parents == [nil, 3, nil, 0, 3, 3, 5, nil, nil])
  }

  @Test func `is nothing above the title`() {
    let tree = parse(bytes("- Stress\n# Ada\n-> reduce\nhard\n? will it pass\n"))
    #expect((0..<tree.lineCount).map { tree.parent($0) } == [nil, nil, nil, 2, nil])
  }
}

@Suite struct `Conflicts` {
  private let nested = """
    <<<<<<< mine
    - a
    <<<<<<<< inner
    - b
    ========
    - c
    >>>>>>>> inner
    ||||||| base
    - d
    =======
    - e
    >>>>>>> yours
    - f
    """

  @Test func `stand in one another where their markers differ in length`() {
    let conflicts = parse(bytes(nested)).conflicts
    #expect(conflicts.map(\.start) == [0, 2])
    #expect(conflicts.map(\.base) == [7, nil])
    #expect(conflicts.map(\.middle) == [9, 4])
    #expect(conflicts.map(\.end) == [11, 6])
    #expect(
      kinds(nested) == [
        .conflictStart, .item, .conflictStart, .item, .conflictMiddle, .conflictUnread,
        .conflictEnd,
        .conflictBase, .conflictUnread, .conflictMiddle, .conflictUnread, .conflictEnd, .item,
      ])
  }

  @Test func `need all their markers`() {
    #expect(kinds("<<<<<<<\n- a\n=======\n- b\n")[1] == .item)
    #expect(parse(bytes("<<<<<<<\n- a\n=======\n- b\n")).conflicts.isEmpty)
    #expect(parse(bytes("<<<<<<<\n>>>>>>>\n=======\n")).conflicts.isEmpty)
  }

  @Test func `begin at the very start of a line, with seven signs and a blank`() {
    for start in [" <<<<<<<", "<<<<<<", "<<<<<<<x"] {
      #expect(parse(bytes("\(start)\n- a\n=======\n- b\n>>>>>>>\n")).conflicts.isEmpty, "\(start)")
    }
    #expect(parse(bytes("<<<<<<<\ta\r=======\r>>>>>>>\r")).conflicts.count == 1)
    #expect(parse(bytes("\u{FEFF}<<<<<<< a\n=======\n>>>>>>> b\n")).conflicts.count == 1)
    #expect(parse(bytes("\u{FEFF}")).conflicts.isEmpty)
  }
}

@Suite struct `Lines and columns` {
  @Test func `count scalars, leave out the byte order mark and know all line ends`() {
    let text = "\u{FEFF}# 夜🙂e\u{301}!\r\n- x\r\r- y\n"
    let tree = parse(bytes(text))
    let places = Positions(tree)
    func place(of character: String) -> [Int] {
      let before = text.range(of: character).map { text[..<$0.lowerBound] } ?? ""
      let position = places.position(before.utf8.count)
      return [position.line, position.column]
    }
    #expect(tree.lineCount == 4)
    #expect(place(of: "#") == [1, 1])
    #expect(place(of: "!") == [1, 7])
    #expect(place(of: "x") == [2, 3])
    #expect(place(of: "y") == [4, 3])
    let end = places.position(tree.bytes.count)
    #expect(end.line == 4)
    #expect(end.column == 5)
  }
}

@Suite struct `What a file is` {
  @Test func `is text where it can be read`() {
    for text in ["", "x", "\u{FEFF}", "P1", "P1 x", "P8 1", "P", "é", "P1 WIDTH 2", "P7 WIDTHS"] {
      #expect(parse(bytes(text)).content == .text, "\(text)")
    }
  }

  @Test func `is UTF-16 by its mark, or by every other byte being zero`() {
    #expect(parse([0xFF, 0xFE, 0x23, 0]).content == .utf16)
    #expect(parse([0xFE, 0xFF, 0, 0x23]).content == .utf16)
    #expect(parse(Array("#\0 \0a\0".utf8)).content == .utf16)
    #expect(parse(Array("\0#\0 \0a".utf8)).content == .utf16)
  }

  @Test func `is a bitmap by its number, white space, and a digit or comment`() {
    for text in ["P1 2 2", "P4\n# made by", "P7\r\n1", "P1\t\t\n0", "P7\nWIDTH 2"] {
      #expect(parse(bytes(text)).content == .bitmap, "\(text)")
    }
  }

  @Test func `is told by place where it is broken`() {
    #expect(parse([0x61, 0, 0x62]).content == .zeroByte(1))
    #expect(parse([0x61, 0xE9, 0x62]).content == .brokenUTF8(1))
    #expect(parse([0xC3, 0xA9, 0xC3]).content == .brokenUTF8(2))
    #expect(parse([0xED, 0xA0, 0x80]).content == .brokenUTF8(0))
    #expect(parse([0xF4, 0x90, 0x80, 0x80]).content == .brokenUTF8(0))
  }
}
