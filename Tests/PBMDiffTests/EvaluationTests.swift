import Foundation
import PBMDiff
import PBMModel
import Testing

/// How often a comparison says what a careful reader said.
///
/// `Tests/Evaluation` prints the details.
@Suite struct EvaluationTests {
  private struct Truth: Decodable {
    struct Place: Decodable { let box: String, text: String }
    struct Row: Decodable { let action: String, before: Place?, after: Place? }
    let changes: [Row]
  }

  @Test func `At least 85 in 100 changes are as a careful reader sees them`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Pairs")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var right = 0
    var all = 0
    for name in names where !name.hasPrefix(".") {
      let pair = folder.appendingPathComponent(name)
      let truth = try JSONDecoder().decode(
        Truth.self, from: Data(contentsOf: pair.appendingPathComponent("truth.json")))
      var wanted: [String: Int] = [:]
      for row in truth.changes {
        wanted[text(row.action, row.before, row.after), default: 0] += 1
      }
      let comparison = compare(
        readCanvas([UInt8](try Data(contentsOf: pair.appendingPathComponent("before.pbm")))),
        readCanvas([UInt8](try Data(contentsOf: pair.appendingPathComponent("after.pbm")))))
      for change in comparison.changes {
        let said = text(
          change.action.identifier, change.old.map { place(comparison.old, $0) },
          change.new.map { place(comparison.new, $0) })
        guard let count = wanted[said], count > 0 else { continue }
        wanted[said] = count - 1
        right += 1
      }
      all += comparison.changes.count + truth.changes.count
    }
    #expect(all > 1000)
    #expect(Double(2 * right) / Double(all) >= 0.85)
  }

  private func place(_ canvas: Canvas, _ index: Int) -> Truth.Place {
    let item = canvas.items[index]
    return Truth.Place(box: item.box?.identifier ?? "", text: canvas.text(item))
  }

  private func text(_ action: String, _ before: Truth.Place?, _ after: Truth.Place?) -> String {
    let places = [before, after].map { $0.map { "\($0.box): \($0.text)" } ?? "-" }
    return ([action] + places).joined(separator: " | ")
  }
}
