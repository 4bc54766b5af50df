import Foundation
import TestSupport
import Testing

@Suite struct `A merge of what is no canvas` {
  /// So many at once in one shell: most of the time goes into starting programs.
  private static let batch = 250

  @Test func `is what git merge-file makes of it`() async throws {
    let failures = try await withThrowingTaskGroup { group in
      for start in stride(from: 0, to: Trial.cases, by: Self.batch) {
        group.addTask { try said(start..<min(Trial.cases, start + Self.batch)) }
      }
      var failures: [String] = []
      for try await lines in group where !lines.isEmpty { failures.append(lines) }
      return failures.sorted()
    }
    #expect(failures.isEmpty, "\(failures.prefix(3).joined())")
  }

  /// What differs among some cases; nothing where all went well.
  private func said(_ numbers: Range<Int>) throws -> String {
    let machine = try Machine()
    for number in numbers {
      let files = spoiled(number)
      for (name, bytes) in [("o", files.base), ("a", files.ours), ("b", files.theirs)] {
        try machine.write("\(number).\(name)", Data(bytes))
      }
    }
    return try machine.expect(
      """
      n=\(numbers.lowerBound)
      while [ $n -lt \(numbers.upperBound) ]; do
        pbm merge -L left -L '' -L 'right side' --marker-size 8 $n.o $n.a $n.b >mine 2>said; mine=$?
        git merge-file -p -L left -L base -L 'right side' --marker-size=8 $n.a $n.o $n.b \\
          >git 2>/dev/null; git=$?
        case $git in 0) wanted=0 ;; ???) [ $git -gt 127 ] && wanted=2 || wanted=1 ;; *) wanted=1 ;; esac
        [ $mine = $wanted ] || echo "case $n: ended with $mine, git with $git"
        if [ $wanted = 2 ]; then : >git; fi
        cmp -s mine git || echo "case $n: not what git makes of it"
        n=$((n + 1))
      done
      """)
  }

  /// Three files of which one cannot be merged as a canvas: it has a zero byte, is UTF-16, or holds
  /// a conflict that nobody has resolved.
  private func spoiled(_ number: Int) -> MergeCase {
    var files = Trial.triple(number)
    let path = [\MergeCase.base, \.ours, \.theirs][number % 3]
    switch number / 3 % 3 {
    case 0:
      let middle = files[keyPath: path].count / 2
      files[keyPath: path].insert(0, at: middle)
    case 1: files[keyPath: path] = [0xFF, 0xFE] + files[keyPath: path].flatMap { [$0, 0] }
    default:
      files[keyPath: path] =
        Array("<<<<<<< one\n- a\n=======\n- b\n>>>>>>> two\n".utf8) + files[keyPath: path]
    }
    return files
  }
}
