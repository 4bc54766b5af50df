public import PBMModel
import PBMSyntax

/// Looks for an element by its id or by words that it says.
public struct ElementSearch: Sendable {
  /// What was typed.
  public let text: String
  /// Where it has to stand; nil for anywhere.
  public let box: Box?
  private let id: [UInt8]
  private let isID: Bool
  private let words: [UInt8]

  /// Prepares to look for what was typed: `&id`, an id without its mark, or words.
  public init(_ text: String, in box: Box?) {
    self.text = text
    self.box = box
    isID = text.hasPrefix("&")
    id = Array((isID ? text.dropFirst() : text[...]).utf8)
    let bytes = Array(text.utf8)
    words = isID ? [] : foldedName(bytes, 0..<bytes.count)
  }

  /// Those items of a model that are meant: the one with the id, else all that say just this, else
  /// all that say it among other words. Case, accents, blanks and punctuation make no difference.
  public func items(in canvas: Canvas) -> [Int] {
    let all = canvas.items.indices.filter { box == nil || canvas.items[$0].box == box }
    let named = all.filter { canvas.idName(canvas.items[$0]) == id }
    if isID || !named.isEmpty { return named }
    guard !words.isEmpty else { return all.filter { canvas.text(canvas.items[$0]) == text } }
    let folded = all.map { index -> [UInt8] in
      let range = canvas.writtenText(canvas.items[index]).indices
      return foldedName(canvas.tree.bytes, range)
    }
    let same = all.indices.filter { folded[$0] == words }
    if !same.isEmpty { return same.map { all[$0] } }
    return all.indices.filter { folded[$0].contains(words) }.map { all[$0] }
  }
}
