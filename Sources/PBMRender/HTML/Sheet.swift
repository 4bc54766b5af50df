/// A page as it is printed: drawn as wide as it has to be for the whole to fit on a sheet across,
/// whether that is A4 or Letter.
func sheet(_ page: Page) -> [UInt8] {
  // The wider it is drawn, the smaller it comes out and the fewer lines it takes.
  var widths = [Sheet.narrowest]
  while let last = widths.last, last < Sheet.widest { widths.append(last * 41 / 40) }
  var (low, high) = (0, widths.count - 1)
  var best: (width: Int, drawing: Drawing)?
  var next = 0
  while low < high {
    let drawing = PageDrawing(page, width: widths[next], type: .sheet).drawing()
    let isTooHigh = drawing.height * Sheet.width > widths[next] * Sheet.height
    if isTooHigh { low = next + 1 } else { high = next }
    if !isTooHigh { best = (widths[next], drawing) }
    // What is drawn takes about the same area, whatever its width.
    let area = widths[next] * drawing.height
    let guess = widths.firstIndex { $0 * $0 * Sheet.height >= area * Sheet.width } ?? high
    next = min(max(guess, low), high - 1)
  }
  let (width, drawing) =
    best ?? (widths[low], PageDrawing(page, width: widths[low], type: .sheet).drawing())
  var writer = SVGWriter()
  writer.openSheet(width: width, height: drawing.height)
  writer.draw(drawing, y: 0)
  writer.close()
  return writer.output
}

private enum Sheet {
  /// What Letter leaves in width and A4 in height, with margins of nine millimetres.
  static let width = 261
  static let height = 190
  /// Larger letters than of ten points nobody needs.
  static let narrowest = 7_450
  /// Letters would be dust on a sheet; the page is then scaled until it fits.
  static let widest = SVGWriter.pageWidth * 8
}
