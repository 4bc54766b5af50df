import PBMLint
import PBMModel
public import PBMSyntax

// Laws of findings: each points at something, and what mends them mends them.

extension Law {
  /// What holds for all findings.
  public static let checking: [Law] = [
    wellFormedFindings, sortedFindings, applicableFixes, safeFixes,
  ]

  /// A finding points at whole characters of the file, and says something.
  public static let wellFormedFindings = Law("a finding points into the file and says what") {
    subject in
    let boundaries = scalarBoundaries(subject.bytes)
    func isPlace(_ range: ByteRange) -> Bool {
      range.start <= range.end && Int(range.end) <= subject.bytes.count
        && boundaries[Int(range.start)] && boundaries[Int(range.end)]
    }
    for finding in subject.findings {
      guard isPlace(finding.range) else { return "\(finding.code) at \(finding.range)" }
      guard finding.related.allSatisfy({ isPlace($0.range) && !$0.message.isEmpty }) else {
        return "\(finding.code): related \(finding.related)"
      }
      guard !finding.message.isEmpty, finding.help != "", finding.message.utf8.last != 0x2E else {
        return "\(finding.code) says \"\(finding.message)\""
      }
      guard rule(named: finding.code.name) != nil else {
        return "\(finding.code) is not registered"
      }
    }
    return nil
  }

  /// Findings come in the order of the file, the same on each run, none twice.
  public static let sortedFindings = Law("checking is a function of the canvas and sorts") {
    subject in
    let findings = subject.findings
    guard findings == check(readCanvas(subject.bytes)) else { return "another run, other findings" }
    for (left, right) in zip(findings, findings.dropFirst()) {
      guard left.range.start <= right.range.start else {
        return "\(left.code) before \(right.code)"
      }
      if left == right { return "\(left.code) twice" }
    }
    // A comment may take out a warning, never an error.
    let isIgnoring = String(decoding: subject.bytes, as: UTF8.self).contains("pbm:ignore")
    // Of a file that is not UTF-8 only what is certain is told, and that it is not.
    if subject.canvas.diagnostics.contains(where: { $0.code == .notUTF8 }) {
      return findings.contains { $0.code == .notUTF8 } ? nil : "not-utf-8 was lost"
    }
    for finding in subject.canvas.diagnostics where !findings.contains(finding) {
      if isIgnoring, finding.severity < .error { continue }
      return "\(finding.code) was lost"
    }
    return nil
  }

  /// Edits stand in order, none touches another, and all are in the file.
  public static let applicableFixes = Law("the edits of a fix are in order and in the file") {
    subject in
    let boundaries = scalarBoundaries(subject.bytes)
    for finding in subject.findings {
      for fix in finding.fixes {
        guard !fix.title.isEmpty, !fix.edits.isEmpty else { return "\(finding.code): an empty fix" }
        var position = 0
        for edit in fix.edits {
          guard position <= Int(edit.range.start), edit.range.start <= edit.range.end,
            Int(edit.range.end) <= subject.bytes.count, boundaries[Int(edit.range.start)],
            boundaries[Int(edit.range.end)]
          else { return "\(finding.code): edit at \(edit.range)" }
          position = Int(edit.range.end)
        }
        if applying(fix, to: subject.bytes) == subject.bytes {
          return "\(finding.code): a fix of nothing"
        }
      }
    }
    return nil
  }

  /// A safe fix removes its finding, brings no error and changes no meaning.
  public static let safeFixes = Law("a safe fix mends its finding and harms nothing") { subject in
    for finding in subject.findings {
      for fix in finding.fixes where fix.isSafe {
        let fixed = Subject(applying(fix, to: subject.bytes))
        // A comment that speaks to this program says nothing of the model.
        if finding.code != .unusedIgnore,
          let difference = subject.facts.difference(from: fixed.facts)
        {
          return "\(finding.code) \"\(fix.title)\" changes meaning: \(difference)"
        }
        if let new = newError(in: fixed, since: subject) {
          return "\(finding.code) \"\(fix.title)\" brings \(new)"
        }
        // Of several invisible characters on a line only the first is told; and what is taken away may
        // have been the only thing that another comment hid.
        let mayStay = [.invisibleCharacter, .unusedIgnore].contains(finding.code)
        let before = subject.findings.count { $0.code == finding.code }
        let after = fixed.findings.count { $0.code == finding.code }
        guard after < before || mayStay && after == before else {
          return "\(finding.code) \"\(fix.title)\" leaves \(after) of \(before)"
        }
      }
    }
    return mendingEnds(subject)
  }
}

/// The first error that was not there before.
private func newError(in fixed: Subject, since subject: Subject) -> Code? {
  var codes = subject.findings.filter { $0.severity == .error }.map(\.code)
  for finding in fixed.findings where finding.severity == .error {
    guard let index = codes.firstIndex(of: finding.code) else { return finding.code }
    codes.remove(at: index)
  }
  return nil
}

/// Applying safe fixes one after another comes to an end, with none left.
private func mendingEnds(_ subject: Subject) -> String? {
  var subject = subject
  for _ in 0...subject.bytes.count {
    guard let fix = subject.findings.lazy.flatMap(\.fixes).first(where: \.isSafe) else {
      return nil
    }
    subject = Subject(applying(fix, to: subject.bytes))
  }
  return "safe fixes never end"
}

/// The bytes after a fix.
public func applying(_ fix: Fix, to bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var position = 0
  for edit in fix.edits {
    result += bytes[position..<Int(edit.range.start)] + edit.replacement
    position = Int(edit.range.end)
  }
  return result + bytes[position...]
}

/// Which offsets stand between two characters; the file's end does, too.
func scalarBoundaries(_ bytes: [UInt8]) -> [Bool] {
  var boundaries = [Bool](repeating: false, count: bytes.count + 1)
  var index = 0
  while index < bytes.count {
    boundaries[index] = true
    index += decodeScalar(bytes, index, bytes.count).length
  }
  boundaries[bytes.count] = true
  return boundaries
}
