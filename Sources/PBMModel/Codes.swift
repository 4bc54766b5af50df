public import PBMSyntax

// The permanent codes of what reading a canvas reports.

extension Code {
  // What the file is.
  /// Bytes that are no UTF-8.
  public static let notUTF8 = Code("not-utf-8", .error)
  /// A file saved as UTF-16.
  public static let utf16 = Code("utf-16", .error)
  /// A byte that no text has.
  public static let zeroByte = Code("zero-byte", .error)
  /// A picture whose file name ends the same way.
  public static let bitmap = Code("bitmap", .error)
  /// Two versions of the same lines, left by a merge.
  public static let conflict = Code("conflict", .error)
  /// Half of what a merge leaves behind.
  public static let strayConflictMarker = Code("stray-conflict-marker", .error)
  /// A line of signs that divides nothing.
  public static let straySeparator = Code("stray-separator", .warning)
  /// A character that nobody sees.
  public static let invisibleCharacter = Code("invisible-character", .warning)

  // Sections and boxes.
  /// A canvas without any box.
  public static let noSection = Code("no-section", .error)
  /// A heading that names no box.
  public static let unknownSection = Code("unknown-section", .error)
  /// A line that is only a box's name.
  public static let bareHeading = Code("bare-heading", .error)
  /// A box with words but no item.
  public static let notesWithoutItem = Code("notes-without-item", .error)
  /// An item before the first box.
  public static let itemOutsideBox = Code("item-outside-box", .error)
  /// A box with two headings.
  public static let repeatedBox = Code("repeated-box", .warning)
  /// A sign behind a heading.
  public static let headingSign = Code("heading-sign", .warning)
  /// A smaller heading inside a box.
  public static let subheading = Code("subheading", .warning)
  /// A line that begins with a box's name and a colon.
  public static let boxNameInText = Code("box-name-in-text", .warning)

  // Items and their signs.
  /// An item without words.
  public static let emptyItem = Code("empty-item", .warning)
  /// An item that stands further in than the one above it.
  public static let nestedItem = Code("nested-item", .warning)
  /// A mark that touches its text.
  public static let gluedMark = Code("glued-mark", .warning)
  /// An item whose words begin with a mark.
  public static let markInText = Code("mark-in-text", .warning)
  /// An arrow, or the mark of a comment, inside a text.
  public static let arrowInText = Code("arrow-in-text", .warning)
  /// A sign inside a text.
  public static let signInText = Code("sign-in-text", .warning)
  /// A sign at the end of a line that takes none.
  public static let signOutOfPlace = Code("sign-out-of-place", .warning)
  /// A word that is nearly a sign.
  public static let almostSign = Code("almost-sign", .warning)
  /// An amount that is not understood.
  public static let unreadAmount = Code("unread-amount", .warning)
  /// A number that can be read in two ways.
  public static let ambiguousNumber = Code("ambiguous-number", .error)
  /// A lasting name that two items bear.
  public static let duplicateID = Code("duplicate-id", .error)
  /// Backslashes that a Markdown formatter has put before signs.
  public static let markdownEscape = Code("markdown-escape", .warning)

  // Decisions, hypotheses, notes.
  /// A decision whose word is none of the five actions.
  public static let unknownAction = Code("unknown-action", .error)
  /// A second decision about the same item.
  public static let secondDecision = Code("second-decision", .error)
  /// A decision that is about no item.
  public static let decisionWithoutItem = Code("decision-without-item", .error)
  /// A decision in a target model.
  public static let decisionInTarget = Code("decision-in-target", .warning)
  /// A hypothesis without words.
  public static let emptyHypothesis = Code("empty-hypothesis", .warning)
  /// An impact line with nothing behind its mark, or behind the box that it names.
  public static let emptyImpact = Code("empty-impact", .warning)
  /// A hypothesis that begins with an answer but has no colon.
  public static let statusWithoutColon = Code("status-without-colon", .warning)
  /// A note that begins with a sign kept for later.
  public static let reservedSign = Code("reserved-sign", .warning)

  // Metadata.
  /// A key that nobody knows.
  public static let unknownKey = Code("unknown-key", .warning)
  /// A key that is told twice.
  public static let repeatedKey = Code("repeated-key", .warning)
  /// A key below the first heading of a box.
  public static let lateMetadata = Code("late-metadata", .warning)
  /// A date that is not written year first.
  public static let unclearDate = Code("unclear-date", .warning)
  /// A stage that is neither current nor target.
  public static let unknownStage = Code("unknown-stage", .error)
  /// A format that this program does not know.
  public static let unknownFormat = Code("unknown-format", .error)
  /// A known key that is written otherwise than keys are, so that the line is a note.
  public static let keyInText = Code("key-in-text", .warning)
  /// A known key whose colon touches its value, so that the line is a note.
  public static let gluedColon = Code("glued-colon", .warning)
}
