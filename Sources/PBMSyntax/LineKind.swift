/// What a line is, told by how it starts.
public enum LineKind: UInt8, Sendable, CaseIterable {
  /// Nothing but blanks and invisible characters.
  case blank
  /// `// ...`
  case comment
  /// The file's first heading, if it is a single `#`.
  case title
  /// Any other heading: it begins a section.
  case heading
  /// `-> ...`
  case decision
  /// `=> ...`
  case impact
  /// `? ...`
  case hypothesis
  /// A bullet or a number and a text.
  case item
  /// `key: value` before the first section.
  case metadata
  /// Anything else.
  case note
  /// `<<<<<<<`: begins a conflict, or stands alone.
  case conflictStart
  /// `|||||||`: begins the base's side of a conflict, or stands alone.
  case conflictBase
  /// `=======`: begins the last side of a conflict, or stands alone.
  case conflictMiddle
  /// `>>>>>>>`: ends a conflict, or stands alone.
  case conflictEnd
  /// A line of a conflict's other sides, which nobody reads until it is resolved.
  case conflictUnread

  /// The name used where a tree is shown.
  public var name: String { "\(self)" }
}
