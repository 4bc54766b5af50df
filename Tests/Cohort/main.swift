import Foundation
import PBMExchange
import PBMModel
import TestSupport

// Cohort COUNT [SEED]: so many canvases as NDJSON, as pbm export writes them; the same for a seed.

let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
guard let count = arguments.first else {
  FileHandle.standardError.write(Data("usage: swift run Cohort COUNT [SEED]\n".utf8))
  exit(2)
}
var cohort = Cohort(seed: arguments.count > 1 ? arguments[1] : 1)
var output = Data()
for number in 1...max(1, count) {
  let canvas = readCanvas(Array(cohort.next().utf8))
  output += Data(CanvasRecord(canvas).line(file: "cohort/\(number).pbm"))
  if output.count > 1 << 20 || number == count {
    FileHandle.standardOutput.write(output)
    output.removeAll(keepingCapacity: true)
  }
}
