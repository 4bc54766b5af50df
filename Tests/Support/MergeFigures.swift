import PBMDiff
import PBMModel

/// What a merge of two edited versions said, beside what is true.
public struct MergeVerdict: Sendable {
  /// Whether there truly is a conflict.
  public let isTrue: Bool
  /// Whether a conflict was reported.
  public let isSaid: Bool
  /// Whether one was reported that is none, be it beside a true one.
  public let isFalse: Bool
  /// Whether one was not reported, be it beside others.
  public let isSilent: Bool
  /// Whether all conflicts are the right ones, and nevertheless something else came of it.
  public let isWrong: Bool
  /// What differs, for people.
  public let difference: String?

  /// Merges the two versions.
  public init(_ script: MergeScript) {
    let expected = ExpectedMerge(script.base, script.ours, script.theirs)
    let made = merge(
      readCanvas(script.base.bytes), readCanvas(script.ours.bytes),
      readCanvas(script.theirs.bytes))
    let wanted = expected.conflicts.map(\.text)
    let found = made.conflicts.map(\.text)
    isTrue = !wanted.isEmpty
    isSaid = !found.isEmpty
    // Of which item is all that counts: a deleted one that was reworded may be told as either.
    isFalse = !Set(found).isSubset(of: wanted)
    isSilent = !Set(wanted).isSubset(of: found)
    difference = expected.difference(from: made)
    isWrong = difference != nil && !isFalse && !isSilent
  }
}

/// How often merges say what is true, over many canvases with so many edits a side.
public struct MergeFigures: Sendable {
  /// How many edits each side made.
  public let edits: Int
  /// Whether all items bear ids.
  public let hasIDs: Bool
  /// The verdicts, by number.
  public let verdicts: [MergeVerdict]

  /// How many edits the rows of a table are about.
  public static let rows = [1, 2, 3, 5, 8]

  /// One of the canvases.
  public static func script(_ number: Int, edits: Int, hasIDs: Bool) -> MergeScript {
    let seed = Trial.seed << 40 | UInt64(edits) << 33 | UInt64(hasIDs ? 1 : 0) << 32
    return MergeScript(seed: seed | UInt64(number), edits: edits, hasIDs: hasIDs)
  }

  /// Merges so many.
  public init(count: Int, edits: Int, hasIDs: Bool) async {
    self.edits = edits
    self.hasIDs = hasIDs
    let chunk = 25
    let found = await withTaskGroup { group in
      for start in stride(from: 0, to: count, by: chunk) {
        group.addTask {
          let numbers = start..<min(count, start + chunk)
          return (
            start, numbers.map { MergeVerdict(Self.script($0, edits: edits, hasIDs: hasIDs)) }
          )
        }
      }
      var chunks: [(Int, [MergeVerdict])] = []
      for await one in group { chunks.append(one) }
      return chunks.sorted { $0.0 < $1.0 }
    }
    verdicts = found.flatMap(\.1)
  }

  /// How many of the merges are so.
  public func count(_ path: KeyPath<MergeVerdict, Bool>) -> Int {
    verdicts.count { $0[keyPath: path] }
  }

  /// How many merges in a thousand may report a conflict that is none: none where ids tell which
  /// item is which, and few where words have to.
  public var mostFalse: Int { hasIDs ? 0 : edits <= 3 ? 3 : 15 }

  /// What is demanded and does not hold.
  public var missed: [String] {
    var missed: [String] = []
    let name = "\(edits) edits \(hasIDs ? "with" : "without") ids"
    if count(\.isFalse) * 1000 > mostFalse * verdicts.count {
      missed.append(
        "\(name): \(count(\.isFalse)) of \(verdicts.count) merges with a false conflict")
    }
    if count(\.isSilent) > 0 { missed.append("\(name): \(count(\.isSilent)) silent conflicts") }
    if hasIDs, count(\.isWrong) > 0 { missed.append("\(name): \(count(\.isWrong)) are wrong") }
    return missed
  }
}
