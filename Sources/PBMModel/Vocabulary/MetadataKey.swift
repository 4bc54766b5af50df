/// A key that the format knows above the first section.
public enum MetadataKey: UInt8, CaseIterable, Sendable {
  /// Whose model it is.
  case person
  /// What the person is called at work, where the title says something else.
  case role
  /// Which of the two models it is.
  case stage
  /// When it was written or holds: a year, a month or a day.
  case date
  /// In a target: the path of the model that it starts from.
  case base
  /// The language of the file, as a BCP 47 tag.
  case lang
  /// The version of the format.
  case format
  /// Reserved: which canvas the file fills in.
  case canvas
}

extension MetadataKey: VocabularyTerm {
  /// Keys are named by what stands before the first colon of a metadata line.
  public static var kind: WordKind { .metadataKey }

  /// The key's spelling in machine output.
  public var identifier: String {
    switch self {
    case .person: "person"
    case .role: "role"
    case .stage: "stage"
    case .date: "date"
    case .base: "base"
    case .lang: "lang"
    case .format: "format"
    case .canvas: "canvas"
    }
  }
}
