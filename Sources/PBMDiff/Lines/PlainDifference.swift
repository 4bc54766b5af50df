// Which lines differ, for texts that need be no canvases.

/// The hunks of a unified difference, without the lines that name files; empty where the bytes are
/// equal.
public func lineDifference(_ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
  guard old != new else { return [] }
  let (oldLines, newLines) = (TextLines(old), TextLines(new))
  var output: [UInt8] = []
  appendHunks(oldLines, newLines, lineChanges(oldLines, newLines), to: &output)
  return output
}
