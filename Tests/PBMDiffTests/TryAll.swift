import Testing

/// Tries a law on many cases, and tells the first that breaks it.
func tryAll(
  sourceLocation: SourceLocation = #_sourceLocation, _ law: (_ seed: Int) throws -> String?
) rethrows {
  for seed in 0..<caseCount {
    if let fault = try law(seed) {
      Issue.record("case \(seed): \(fault)", sourceLocation: sourceLocation)
      return
    }
  }
}

/// What two sorted lists of facts do not have in common, and what it was about.
func difference(_ left: [String], _ right: [String], _ texts: String...) -> String? {
  guard left != right else { return nil }
  let here = left.filter { !right.contains($0) }
  let there = right.filter { !left.contains($0) }
  return (["\nonly here: \(here)\nonly there: \(there)"] + texts).joined(separator: "\n")
}
