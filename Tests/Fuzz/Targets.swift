import Foundation
import TestSupport

/// What an input is tried on: laws that any bytes must keep.
enum Target: String, CaseIterable {
  case parse
  case format
  case check
  case diff
  case independence
  case apply
  case plan
  case exchange
  case notes

  /// The target that an input's first byte chooses; the environment's `PBM_FUZZ_TARGET` chooses
  /// one for all.
  init(choice: UInt8) {
    self = Target.fixed ?? Target.allCases[Int(choice) % Target.allCases.count]
  }

  private static let fixed =
    ProcessInfo.processInfo.environment["PBM_FUZZ_TARGET"].flatMap { Target(rawValue: $0) }

  /// What is wrong, or nil.
  func violation(_ bytes: [UInt8]) -> String? {
    let subject = Subject(bytes)
    switch self {
    case .parse: return Target.violation(of: Law.reading, subject)
    case .format: return Target.violation(of: Law.formatting, subject)
    case .check: return Target.violation(of: Law.checking, subject)
    case .diff: return differenceViolation(bytes)
    case .independence: return Target.violation(of: Law.independence, subject)
    case .apply: return patchViolation(bytes)
    case .plan: return Target.violation(of: Law.planning, subject)
    case .exchange: return Target.violation(of: Law.exchange, subject)
    case .notes: return Target.violation(of: [Law.notes], subject)
    }
  }

  private static func violation(of laws: [Law], _ subject: Subject) -> String? {
    for law in laws {
      if let violation = law.violation(subject) { return "\(law.name): \(violation)" }
    }
    return nil
  }
}

/// Compares two canvases: what stands before the first byte 255, and what stands behind it.
func differenceViolation(_ bytes: [UInt8]) -> String? {
  let cut = bytes.firstIndex(of: 0xFF) ?? bytes.count
  return differenceViolation(
    Subject(Array(bytes[..<cut])), Subject(Array(bytes[cut...].dropFirst())))
}
