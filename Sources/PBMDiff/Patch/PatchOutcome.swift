/// What comes of applying a patch.
public enum PatchOutcome: Sendable {
  /// The file with all of its changes, and what a person should know about their places.
  case applied([UInt8], notices: [PatchNotice])
  /// The file has all of its changes already.
  case alreadyThere
  /// Some changes do not fit, so none was made.
  case refused([PatchMisfit])
}

/// What a person should know about a change that was made.
public struct PatchNotice: Equatable, Sendable {
  /// The line of the patch that the change begins on, from 0.
  public let patchLine: Int
  /// The line of the file that it was made at, from 0; nil where nothing was done.
  public let line: Int?
  /// What there is to know.
  public let kind: Kind

  /// What there is to know about a change.
  public enum Kind: Equatable, Sendable {
    /// What stands around it in the file is not what stands around it in the patch.
    case surroundings
    /// It was found below another heading, this one.
    case section(String)
    /// Nothing told its place, so it came to the end of what stands below this heading.
    case end(String)
    /// It was made already.
    case alreadyThere
  }
}

/// A change that does not fit the file.
public struct PatchMisfit: Equatable, Sendable {
  /// The line of the patch that shows it, from 0.
  public let patchLine: Int
  /// The heading that it belongs below, empty where none is known.
  public let section: String
  /// The line of the patch, as written, without its end.
  public let text: String
  /// Why it does not fit.
  public let reason: Reason

  /// Why a change does not fit.
  public enum Reason: Equatable, Sendable {
    /// The line that is to go is not there; the one that is most like it, if one is.
    case missing(FileLine?)
    /// It may be any of several lines, told from 0; empty where they are too many to tell.
    case several([Int])
    /// The file has no such heading.
    case noSection
    /// Nothing that stands around the new line in the patch is in the file.
    case noSurroundings
    /// This line belongs to what is to go, and the patch does not know it.
    case leaves(FileLine)
    /// Another change takes the same line away.
    case taken(FileLine)
  }

  /// A line of the file.
  public struct FileLine: Equatable, Sendable {
    /// Its number, from 0.
    public let line: Int
    /// Its text, without blanks around.
    public let text: String
  }
}
