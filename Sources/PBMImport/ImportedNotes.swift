public import PBMModel

/// What was made of somebody's notes.
public struct ImportedNotes: Sendable {
  /// The canvas, in canonical form.
  public let canvas: [UInt8]
  /// What was taken for what, by line.
  public let account: [AccountLine]
  /// What else has to be told: the encoding, the language.
  public let remarks: [String]
}

/// What one line of the notes was taken for.
public struct AccountLine: Sendable {
  /// Its number, from 1.
  public let line: Int
  /// What it is now.
  public let kind: Kind
  /// The box that it stands in; nil for the model as a whole.
  public let box: Box?
  /// Its words.
  public let text: String
  /// What else has to be known of it: that it is a guess, or what was said otherwise; empty for most.
  public var remark = ""

  /// The remark on a box that is named as it was named before.
  static let again = "again"

  /// What a line may become.
  public enum Kind: String, CaseIterable, Sendable {
    case title, fact, heading, item, note, decision, impact, hypothesis, comment
    /// Nothing but strokes and signs: it has no words, and is left out.
    case layout
  }

  /// The same as a sentence, behind the file's name: `12: item of key-activities: Log tickets`.
  public var sentence: String {
    let place = "\(line): "
    let words = shortened(text, limit: 50) + (remark.isEmpty ? "" : " (\(remark))")
    switch kind {
    case .layout: return place + "no words, left out"
    case .heading:
      guard let box else { return place + "heading: \(words)" }
      return place + "heading of \(box.identifier): \(words)"
    case .title, .fact: return place + "\(kind.rawValue): \(words)"
    default: return place + "\(kind.rawValue) of \(box?.identifier ?? "the model"): \(words)"
    }
  }
}

/// Why no canvas was made.
public struct ImportRefusal: Error, Equatable, Sendable {
  /// One sentence without a capital at its start and a stop at its end.
  public let message: String
}
