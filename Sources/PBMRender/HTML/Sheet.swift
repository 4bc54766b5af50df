/// A page as it is printed: drawn as wide as it has to be for the whole to fit on a sheet across,
/// whether that is A4 or Letter.
func sheet(_ page: Page) -> [UInt8] {
  var width = SVGWriter.pageWidth
  var drawing = PageDrawing(page, width: width).drawing()
  // The wider it is drawn, the smaller it comes out and the fewer lines it takes.
  while drawing.height * Sheet.width > width * Sheet.height, width < Sheet.widest {
    width = width * 21 / 20
    drawing = PageDrawing(page, width: width).drawing()
  }
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
