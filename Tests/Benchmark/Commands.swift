import Foundation
import PBMLint
import PBMModel
import PBMSyntax

/// Runs one of the benchmark's own commands.
func run(_ arguments: [String]) -> Int32 {
  switch arguments.first {
  case "generate" where arguments.count == 4 && arguments[1] != "folder":
    var generator = CanvasGenerator(seed: UInt64(arguments[3]) ?? 1)
    let text = generator.canvas(
      bytes: Int(arguments[2]) ?? 1000, isMarkdown: arguments[1] == "markdown")
    FileHandle.standardOutput.write(Data(text.utf8))
  case "generate" where arguments.count == 5:
    generateFolder(arguments[2], count: Int(arguments[3]) ?? 10, bytes: Int(arguments[4]) ?? 3000)
  case "generate-pair" where arguments.count == 4:
    let count = Int(arguments[2]) ?? 1000
    generatePair(LargePair(count: count, seed: UInt64(arguments[3]) ?? 1), arguments[1])
  case "generate-near" where arguments.count == 3:
    generatePair(LargePair(nearDuplicates: Int(arguments[2]) ?? 1000), arguments[1])
  case "judge" where arguments.count == 3: return judge(arguments[1], arguments[2])
  case "core" where arguments.count == 2: measureCore(arguments[1])
  default:
    print(usage)
    return 2
  }
  return 0
}

/// Canvases without findings: no mood, since dislikes would want decisions, and even sides.
private func generateFolder(_ folder: String, count: Int, bytes: Int) {
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for number in 0..<count {
    var generator = CanvasGenerator(seed: UInt64(number + 7))
    let text = generator.canvas(bytes: bytes).replacingOccurrences(of: " [", with: " is [")
    let data = Data(balanced(text).utf8)
    _ = FileManager.default.createFile(atPath: "\(folder)/canvas-\(number).pbm", contents: data)
  }
}

/// Takes weights and amounts away from costs and benefits, so that they are in balance.
private func balanced(_ text: String) -> String {
  var isMoney = false
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
    if line.hasPrefix("## ") { isMoney = line == "## Costs" || line == "## Benefits" }
    let plain = line.replacingOccurrences(of: " is [", with: " [")
    guard isMoney, let sign = plain.range(of: #" [@\[].*$"#, options: .regularExpression) else {
      return plain
    }
    return String(plain[..<sign.lowerBound])
  }.joined(separator: "\n")
}

/// The best of five: noise only ever adds.
private func measureCore(_ path: String) {
  guard let data = FileManager.default.contents(atPath: path) else { return print("no such file") }
  let bytes = [UInt8](data)
  let before = peakMemory()
  var best = [Double](repeating: .infinity, count: 3)
  var total = Double.infinity
  var findings = 0
  for _ in 0..<5 {
    let start = ContinuousClock.now
    let tree = parse(bytes)
    let parsed = ContinuousClock.now
    let canvas = readCanvas(tree)
    let read = ContinuousClock.now
    findings = check(canvas).count
    let checked = ContinuousClock.now
    let stages = [seconds(start, parsed), seconds(parsed, read), seconds(read, checked)]
    best = zip(best, stages).map(min)
    total = min(total, stages.reduce(0, +))
  }
  let megabytes = Double(bytes.count) / 1e6
  let memory = Double(peakMemory() - before) / Double(bytes.count)
  print(
    String(
      format: "core seconds=%.4f megabytes_per_second=%.1f memory_per_byte=%.2f findings=%d", total,
      megabytes / total, memory, findings))
  print(String(format: "stages parse=%.4f read=%.4f check=%.4f", best[0], best[1], best[2]))
}

private func seconds(_ start: ContinuousClock.Instant, _ end: ContinuousClock.Instant) -> Double {
  let time = end - start
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

/// The most memory that this process has held so far, in bytes.
private func peakMemory() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
  else { return 0 }
  return kilobytes * 1024
}
