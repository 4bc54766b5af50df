// Compares the pairs of `Tests/Pairs` and prints how often the result is what a careful reader
// said, beside two baselines, and what of the demands holds.
//
//     swift run -c release Evaluation [FOLDER] [--peers FILE] [--errors] [--validate] [--demand]
//     swift run -c release Evaluation [FOLDER] --items
//     swift run -c release Evaluation --merges [COUNT] [--alone] [--errors] [--demand]
//
// `--errors` prints each row that is wrong; `--validate` chooses the weights anew with each pair
// left out, to tell how much of the figure is owed to these pairs; `--demand` ends with 1 where a
// demand is missed. `--items` prints the texts that a peer compares, and `--peers` reads how like
// it says they are: `peers.sh` does both. `--merges` merges so many canvases a row of which it is
// known how they were edited, and asks git about the same files unless it is to be left `--alone`.

import Foundation

/// What stands behind an option that takes a value.
func value(of option: String) -> String? {
  let arguments = CommandLine.arguments
  return arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first }
}

let options = Set(CommandLine.arguments.filter { $0.hasPrefix("-") })
let peerFile = value(of: "--peers")
let folder =
  CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") && $0 != peerFile }
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Pairs").path

do {
  if options.contains("--merges") {
    let count = value(of: "--merges").flatMap { Int($0) } ?? 400
    let report = try await mergeReport(
      count: count, besidesGit: !options.contains("--alone"))
    print(report.text, terminator: "")
    if options.contains("--errors") { print(await mergeErrors(count: count), terminator: "") }
    exit(options.contains("--demand") && !report.hold ? 1 : 0)
  }
  let pairs = try readPairs(in: folder)
  if options.contains("--items") {
    FileHandle.standardOutput.write(try itemsForPeers(pairs))
    exit(0)
  }
  var judged = [
    Judgement("pbm diff", pairs) { pbmRows($0) },
    Judgement("equal text", pairs) { equalTextRows($0) },
    bestAssigned("Levenshtein, assigned", pairs, levenshteinRatio),
    bestAssigned("indel ratio, assigned", pairs, indelRatio),
  ]
  if let peerFile { judged += try readPeers(peerFile, pairs) }
  print(report(judged), terminator: "")
  let calibration = Calibration(pairs)
  print(calibration.text, terminator: "")
  if options.contains("--validate") { print(validation(pairs), terminator: "") }
  if options.contains("--errors") { print(errors(judged[0]), terminator: "") }
  let verdicts = verdicts(judged[0], calibration)
  print(verdicts.text, terminator: "")
  if options.contains("--demand"), !verdicts.hold { exit(1) }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
