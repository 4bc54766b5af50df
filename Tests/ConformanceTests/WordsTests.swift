import Testing

@Suite(.enabled(if: !isRewriting)) struct `The page of words` {
  @Test func `shows the table that the program reads`() throws {
    if let difference = difference(try readLines("words.md"), wordsPage()) {
      Issue.record("\(difference)")
    }
  }
}
