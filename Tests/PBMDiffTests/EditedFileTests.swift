import Foundation
import PBMDiff
import PBMModel
import PBMSyntax
import Testing

/// A patch on a file that is no longer the one that it was made from.
@Suite struct `A patch of a file that was edited meanwhile` {
  /// A model, and one that came out of it by changes in some boxes.
  private struct Pair {
    var old = Draft()
    var new = Draft()
    var touched: Set<Int> = []

    init(_ generator: inout SeededGenerator) {
      old = makeDraft(&generator, most: 8)
      for _ in 0..<1 + generator.below(3) { touched.insert(generator.below(10)) }
      new.title = old.title
      for var item in old.items {
        guard touched.contains(item.box) else {
          new.items.append(item)
          continue
        }
        switch generator.below(6) {
        case 0: continue
        case 1: item.words.append("anew")
        case 2: item.signs = ["[5]"]
        case 3: item.below.append("In other words")
        default: break
        }
        new.items.append(item)
      }
      for box in touched.sorted() where generator.once(in: 2) {
        var item = makeItem(&generator)
        item.box = box
        new.items.insert(item, at: generator.below(new.items.count + 1))
      }
    }

    func patch() throws -> Patch {
      try readPatch(
        PBMDiff.patch(from: old.canvas(), to: new.canvas(), name: Array("a.pbm".utf8)))
    }
  }

  private func tryAll(
    mostDoubtful: Double, _ law: (inout SeededGenerator) throws -> Verdict
  ) throws {
    var doubtful = 0
    for seed in 0..<caseCount {
      var generator = SeededGenerator(seed)
      switch try law(&generator) {
      case .kept: continue
      case .doubtful: doubtful += 1
      case .broken(let fault):
        Issue.record("case \(seed): \(fault)")
        return
      }
    }
    #expect(Double(doubtful) <= mostDoubtful * Double(caseCount), "\(doubtful) were refused")
  }

  private enum Verdict {
    case kept
    /// Refused since a line may be one of several that say the same, or has got lines below it.
    case doubtful
    case broken(String)
  }

  /// Applies the patch of a pair to an edited file; what comes has to be the wanted model.
  private func verdict(_ pair: Pair, _ edited: [UInt8], _ wanted: Draft) throws -> Verdict {
    let result: [UInt8]
    switch apply(try pair.patch(), to: parse(edited)) {
    case .applied(let bytes, _): result = bytes
    case .alreadyThere: result = edited
    case .refused(let misfits):
      let areDoubtful = misfits.contains { misfit in
        switch misfit.reason {
        case .several, .leaves: true
        default: false
        }
      }
      return areDoubtful ? .doubtful : .broken("\(misfits)\n\(text(pair, edited))")
    }
    let comparison = compare(readCanvas(result), wanted.canvas())
    if comparison.isSame { return .kept }
    let said = String(decoding: result, as: UTF8.self)
    return .broken("\(facts(comparison))\n\(text(pair, edited))\nresult\n\(said)")
  }

  private func text(_ pair: Pair, _ edited: [UInt8]) -> String {
    "old\n\(pair.old.text())\nnew\n\(pair.new.text())\nedited\n"
      + String(decoding: edited, as: UTF8.self)
  }

  @Test func `fits whatever was moved in other boxes, and however the file is laid out`() throws {
    try tryAll(mostDoubtful: 0.03) { generator in
      let pair = Pair(&generator)
      var edited = pair.old
      let moved = edited.items.filter { !pair.touched.contains($0.box) }
        .shuffled(using: &generator)
      edited.items = edited.items.filter { pair.touched.contains($0.box) } + moved
      var lines = edited.text(boxes: Array(0..<10).shuffled(using: &generator))
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("- ") ? "  *   " + $0.dropFirst(2) : "\t" + $0 + " " }
      for _ in 0..<generator.below(4) { lines.insert("", at: generator.below(lines.count + 1)) }
      let end = generator.one(of: ["\n", "\r\n", "\r"])
      let text = lines.joined(separator: end).decomposedStringWithCanonicalMapping
      return try verdict(pair, Array(text.utf8), pair.new)
    }
  }

  @Test func `leaves alone what was added to the file`() throws {
    try tryAll(mostDoubtful: 0.05) { generator in
      let pair = Pair(&generator)
      var edited = pair.old
      var wanted = pair.new
      for number in 0..<1 + generator.below(4) {
        var item = makeItem(&generator)
        item.words.append("added\(number)")
        let boxes = Set(edited.items.map(\.box)).sorted()
        item.box = boxes.isEmpty ? generator.below(10) : generator.one(of: boxes)
        edited.items.insert(item, at: generator.below(edited.items.count + 1))
        wanted.items.append(item)
      }
      return try verdict(pair, Array(edited.text().utf8), wanted)
    }
  }

  @Test func `does not fit where what it changes is not there, and says which line that is`() throws
  {
    try tryAll(mostDoubtful: 0) { generator in
      var old = makeDraft(&generator, most: 6)
      var item = makeItem(&generator)
      item.words = ["a", "thing", "\(generator.next())"]
      let place = generator.below(old.items.count + 1)
      old.items.insert(item, at: place)
      var new = old
      new.items[place].words.append("of the past")
      var edited = old
      edited.items.remove(at: place)
      let bytes = patch(from: old.canvas(), to: new.canvas(), name: Array("a.pbm".utf8))
      let outcome = apply(try readPatch(bytes), to: edited.canvas().tree)
      guard case .refused(let misfits) = outcome, misfits.count == 1, let misfit = misfits.first,
        case .missing = misfit.reason
      else { return .broken("\(outcome)\n\(edited.text())") }
      let line = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)[misfit.patchLine]
      let isNamed = line == "-" + misfit.text && misfit.text == item.line
      return isNamed ? .kept : .broken("\(misfit)\n\(line)")
    }
  }
}
