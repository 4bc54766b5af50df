/// Shows a file in the program that its system has for it.
///
/// - Returns: why that cannot be done, in words for people; nil where it was asked for.
public func openInViewer(_ file: Path) -> String? {
  // A name that begins with a dash is no option.
  let named = file.bytes.first == UInt8(ascii: "-") ? Path(Array("./".utf8) + file.bytes) : file
  for opener in ["xdg-open", "open", "wslview"] {
    let program = ChildProgram(
      name: opener, arguments: [Array(opener.utf8), named.bytes], environment: [])
    switch program.run(limit: 1 << 16) {
    case .ended(0, _, _): return nil
    case .ended(127, _, _), .failed: continue
    case .ended, .overflowed: return "\(opener) could not show \(file.display)"
    }
  }
  return "no program was found that shows \(file.display): xdg-open, open or wslview"
}
