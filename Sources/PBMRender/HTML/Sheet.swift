/// A page as it is printed: drawn as wide as it has to be for the whole to fit on a sheet across,
/// whether that is A4 or Letter.
func sheet(_ page: Page) -> [UInt8] {
  // The wider it is drawn, the smaller it comes out and the fewer lines it takes.
  var widths = [SVGWriter.pageWidth]
  while let last = widths.last, last < Sheet.widest { widths.append(last * 21 / 20) }
  var (low, high) = (0, widths.count - 1)
  var drawing = PageDrawing(page, width: widths[0]).drawing()
  if drawing.height * Sheet.width > widths[0] * Sheet.height {
    low = 1
    while low < high {
      let middle = (low + high) / 2
      let height = PageDrawing(page, width: widths[middle]).drawing().height
      if height * Sheet.width > widths[middle] * Sheet.height {
        low = middle + 1
      } else {
        high = middle
      }
    }
    drawing = PageDrawing(page, width: widths[low]).drawing()
  }
  let width = widths[low]
  var writer = SVGWriter()
  writer.openSheet(width: width, height: drawing.height)
  writer.draw(drawing, y: 0)
  writer.close()
  return writer.output
}

private enum Sheet {
  /// What Letter leaves in width and A4 in height, with margins of ten millimetres.
  static let width = 259
  static let height = 188
  /// Letters would be dust on a sheet; the page is then scaled until it fits.
  static let widest = SVGWriter.pageWidth * 8
}
