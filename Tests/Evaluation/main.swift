// Compares the pairs of `Tests/Pairs` and prints how often the result is what a careful reader
// said, beside two baselines.
//
//     swift run -c release Evaluation [FOLDER] [--errors] [--validate]
//
// `--errors` prints each row that is wrong; `--validate` chooses the weights anew with each pair
// left out, to tell how much of the figure is owed to these pairs.

import Foundation

let folder =
  CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") }
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Pairs").path

do {
  let pairs = try readPairs(in: folder)
  let judged = [
    Judgement("pbm diff", pairs) { pbmRows($0) },
    Judgement("equal text", pairs) { equalTextRows($0) },
    bestAssigned("Levenshtein, assigned", pairs, levenshteinRatio),
    bestAssigned("indel ratio, assigned", pairs, indelRatio),
  ]
  print(report(judged), terminator: "")
  print(calibration(pairs), terminator: "")
  if CommandLine.arguments.contains("--validate") { print(validation(pairs), terminator: "") }
  if CommandLine.arguments.contains("--errors") { print(errors(judged[0]), terminator: "") }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
