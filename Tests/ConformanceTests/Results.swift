import PBMFormat
import PBMModel
import PBMSyntax

/// What the program makes of an example's input, in the shape of the specification.
func actual(_ part: Example.Part, of example: Example) -> [String] {
  let canvas = readCanvas(example.input)
  switch part {
  case .input: return example[.input]
  case .tree: return dump(canvas.tree)
  case .model: return dump(canvas)
  case .diagnostics: return findings(canvas)
  case .canonical: return canonical(canvas)
  }
}

/// What reading reports, in the order of the file: `line:column severity[code]`.
func findings(_ canvas: Canvas) -> [String] {
  let positions = Positions(canvas.tree)
  return sorted(canvas.diagnostics).map { finding in
    let place = positions.position(Int(finding.range.start))
    return "\(place.line):\(place.column) \(finding.severity.name)[\(finding.code.name)]"
  }
}

/// By place, then the graver first, then by name.
private func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
  findings.sorted { left, right in
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.code.name < right.code.name
  }
}

/// The canonical form, `=` where it is the input itself, `refused` where there is none.
private func canonical(_ canvas: Canvas) -> [String] {
  do throws(FormatRefusal) {
    let result = try format(canvas)
    return result == canvas.tree.bytes ? ["="] : visibleLines(result)
  } catch {
    switch error {
    case .hasErrors: return ["refused"]
    case .proofFailed(let line): return ["the proof failed at line \(line + 1)"]
    }
  }
}
