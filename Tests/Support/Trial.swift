import Foundation

/// Laws held against many generated inputs.
public enum Trial {
  /// How many inputs a law is tried with: the environment's `PBM_CASES`, or ten thousand.
  public static let cases =
    ProcessInfo.processInfo.environment["PBM_CASES"].flatMap { Int($0) } ?? 10_000
  /// The number of the first of them: the environment's `PBM_FIRST`, or 0. With it a case that failed
  /// among many is tried again alone.
  static let first = ProcessInfo.processInfo.environment["PBM_FIRST"].flatMap { Int($0) } ?? 0
  /// The numbers of the cases, a chunk a task.
  static var chunks: [Range<Int>] {
    let size = max(1, min(250, cases / 8))
    return stride(from: first, to: first + cases, by: size).map {
      $0..<min(first + cases, $0 + size)
    }
  }
  /// Where the sequence of inputs begins: the environment's `PBM_SEED`, or 1.
  public static let seed =
    ProcessInfo.processInfo.environment["PBM_SEED"].flatMap { UInt64($0) } ?? 1

  /// The input of one case.
  public static func input(_ number: Int) -> [UInt8] { file(seed: caseSeed(number)) }

  /// Where the numbers of one case begin.
  private static func caseSeed(_ number: Int) -> UInt64 {
    seed &* 0x1_0000_0001 &+ UInt64(number)
  }

  /// A file of any kind.
  @Sendable public static func file(seed: UInt64) -> [UInt8] {
    var generator = CanvasGenerator(seed: seed)
    return generator.file()
  }

  /// Holds all laws against all inputs, a chunk a task; gives what was violated, by law.
  public static func failures(
    of laws: [Law], input: @escaping @Sendable (UInt64) -> [UInt8] = file
  ) async -> [String: [String]] {
    return await withTaskGroup { group in
      for chunk in chunks {
        group.addTask { failures(of: laws, in: chunk, input) }
      }
      var found: [String: [String]] = [:]
      for await one in group { found.merge(one) { $0 + $1 } }
      return found
    }
  }

  /// Each law is told once a chunk: one small input says more than a hundred.
  private static func failures(
    of laws: [Law], in numbers: Range<Int>, _ input: (UInt64) -> [UInt8]
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for number in numbers {
      let subject = Subject(input(caseSeed(number)))
      for law in laws where found[law.name] == nil {
        guard law.violation(subject) != nil else { continue }
        found[law.name] = [report(law, number, subject.bytes)]
      }
    }
    return found
  }

  private static func report(_ law: Law, _ number: Int, _ bytes: [UInt8]) -> String {
    let small = shrunk(bytes) { law.violation(Subject($0)) != nil }
    let violation = law.violation(Subject(small)) ?? ""
    return "seed \(seed), case \(number): \(violation)\n  input \(escaped(small))"
  }

  /// A smaller input that fails as well: lines are dropped as long as any can be, then bytes.
  public static func shrunk(_ bytes: [UInt8], fails: ([UInt8]) -> Bool) -> [UInt8] {
    var best = shrunk(parts: linesWithEnds(bytes), fails)
    best = shrunk(parts: best.flatMap { $0 }.map { [$0] }, fails)
    return best.flatMap { $0 }
  }

  private static func shrunk(parts: [[UInt8]], _ fails: ([UInt8]) -> Bool) -> [[UInt8]] {
    var best = parts
    var size = max(1, best.count / 2)
    var tries = 0
    while size > 0, tries < 3000 {
      var index = 0
      var hasShrunk = false
      while index < best.count {
        var fewer = best
        fewer.removeSubrange(index..<min(best.count, index + size))
        tries += 1
        if fails(fewer.flatMap { $0 }) {
          best = fewer
          hasShrunk = true
        } else {
          index += size
        }
      }
      if !hasShrunk || size > 1 { size /= 2 }
    }
    return best
  }

  /// Two files of one case: one that came out of the other, or one that has nothing to do with it.
  public static func pair(_ number: Int) -> (old: [UInt8], new: [UInt8]) {
    var generator = CanvasGenerator(seed: seed &* 0x1_0000_0003 &+ UInt64(number))
    let old = generator.file()
    let new = generator.random.once(in: 3) ? generator.file() : generator.mutated(old, times: 8)
    return (old, new)
  }

  /// Holds something against many pairs of files; gives what is wrong, once a chunk.
  public static func failures(
    ofPairs violation: @escaping @Sendable (Subject, Subject) -> String?
  ) async -> [String] {
    return await withTaskGroup { group in
      for chunk in chunks {
        group.addTask { failure(of: violation, in: chunk) }
      }
      var found: [String] = []
      for await one in group { found += one }
      return found.sorted()
    }
  }

  private static func failure(
    of violation: (Subject, Subject) -> String?, in numbers: Range<Int>
  ) -> [String] {
    for number in numbers {
      let (old, new) = pair(number)
      guard violation(Subject(old), Subject(new)) != nil else { continue }
      let smallOld = shrunk(old) { violation(Subject($0), Subject(new)) != nil }
      let smallNew = shrunk(new) { violation(Subject(smallOld), Subject($0)) != nil }
      let found = violation(Subject(smallOld), Subject(smallNew)) ?? ""
      return [
        "seed \(seed), pair \(number): \(found)\n  old \(escaped(smallOld))\n  new \(escaped(smallNew))"
      ]
    }
    return []
  }
}
