/// Reads what git keeps, one after another, from one process.
///
/// What is asked for early is on its way while something else is read.
public final class BlobReader {
  /// What git gave for a name.
  public enum Blob: Sendable {
    /// The bytes, and what git keeps them under.
    case found(id: String, bytes: [UInt8])
    /// Git has nothing of this name.
    case missing
    /// It is no file, or one that is too large to be read.
    case unreadable
  }

  private let conversation: ChildConversation

  /// Starts git where a history is read.
  public init(_ place: HistoryPlace) throws(HistoryProblem) {
    do {
      conversation = try Git.talk(
        ["cat-file", "--batch"], in: place.folder, isOfFolder: place.isOfFolder, isTalkedWith: true)
    } catch {
      throw HistoryProblem(error.message)
    }
  }

  /// Asks for what git keeps under a name, which has no line end.
  public func ask(_ name: String) {
    precondition(!name.utf8.contains(0x0A), "a name of several lines would be several")
    conversation.ask(Array(name.utf8) + [0x0A])
  }

  /// Lets git begin with what it was asked for.
  public func push() { conversation.push() }

  /// The answer to the first question that had none yet.
  ///
  /// - Throws: where git ended instead of answering.
  public func next() throws(HistoryProblem) -> Blob {
    guard let head = conversation.read(to: 0x0A) else { throw ended() }
    let words = head.split(separator: 0x20)
    // A name may hold anything, so a line is read from its end: `ID blob SIZE` or `NAME missing`.
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else {
      return .missing
    }
    guard words[1].elementsEqual("blob".utf8), size <= largestFileSize else {
      guard conversation.skip(count: size + 1) else { throw ended() }
      return .unreadable
    }
    guard let bytes = conversation.read(count: size), conversation.skip(count: 1) else {
      throw ended()
    }
    return .found(id: String(decoding: words[0], as: UTF8.self), bytes: bytes)
  }

  private func ended() -> HistoryProblem {
    let result = conversation.end(isOver: true)
    return HistoryProblem("git gave no more of the past: \(result.errorSummary)")
  }
}
