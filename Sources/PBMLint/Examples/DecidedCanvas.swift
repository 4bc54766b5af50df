/// The whole canvas with a decision about each element.
let decidedCanvas = wholeCanvas.split(separator: "\n", omittingEmptySubsequences: false).map {
  line in
  guard line.hasPrefix("- ") else { return String(line) }
  return "\(line) [2]\n  -> \(line.contains("Stress") ? "reduce [1]" : "maintain")"
}.joined(separator: "\n")
