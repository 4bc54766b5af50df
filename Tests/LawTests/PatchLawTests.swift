import Foundation
import PBMDiff
import PBMModel
import TestSupport
import Testing

@Suite struct `A patch of any two files` {
  @Test func `leads from one to the other and back, and fits the canonical form`() async {
    for failure in await Trial.failures(ofPairs: patchViolation).prefix(20) {
      Issue.record("\(failure)")
    }
  }
}

@Suite struct `Any bytes as a patch` {
  @Test func `are read, or refused with a place`() async {
    let failures = await Trial.failures(ofPairs: { old, new in
      hostilePatchViolation(old.bytes, new.bytes)
    })
    for failure in failures.prefix(20) { Issue.record("\(failure)") }
  }

  @Test func `bring and take only what they say, also where a patch was damaged`() async {
    for failure in await Trial.failures(ofPairs: damagedPatchViolation).prefix(20) {
      Issue.record("\(failure)")
    }
  }
}
