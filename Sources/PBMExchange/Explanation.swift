public import PBMDiff
import PBMModel

extension ChangeWords {
  /// How a change was found, and what it might have been instead; one sentence each.
  public func explanation(_ change: Change) -> [String] {
    var sentences = ["\(way(change)); \(change.confidence.identifier)"]
    if let rival = change.runnerUp { sentences.append(alternative(change, rival)) }
    return sentences
  }

  private func way(_ change: Change) -> String {
    let needed = thousandths(comparison.needed)
    switch change.matched {
    case .id:
      let name = change.new.flatMap { comparison.new.idName(comparison.new.items[$0]) } ?? []
      return "matched by the id &\(String(decoding: name, as: UTF8.self))"
    case .text: return "matched by the same words"
    case .likeness:
      let score = change.score.map { thousandths($0) } ?? "?"
      return "matched by likeness: \(score) where \(needed) is needed, "
        + "\(thousandths(change.likeness)) for the words alone"
    case nil:
      return change.runnerUp == nil
        ? "nothing like it in the \(change.new == nil ? "new" : "old") model"
        : "no partner: \(needed) is needed"
    }
  }

  private func alternative(_ change: Change, _ rival: Change.RunnerUp) -> String {
    let canvas = comparison.canvas(rival.side)
    let item = canvas.items[rival.item]
    let text = "\(quoted(canvas.text(item))) in \(name(item.box)), \(thousandths(rival.score))"
    if change.matched == nil {
      let isTaken = rival.score >= comparison.needed
      return "the nearest was \(text)" + (isTaken ? ", which has a likelier partner" : "")
    }
    return rival.side == .old
      ? "else it might have come from \(text)" : "else it might have become \(text)"
  }
}
