/// A text between tags or in a quoted attribute of HTML and SVG: nothing in it is markup, and
/// nothing in it is a character that XML refuses.
package func markup(_ text: String) -> String {
  guard text.utf8.contains(where: mayNeedMarkup) else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 16)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x26: bytes += "&amp;".utf8
    case 0x3C: bytes += "&lt;".utf8
    case 0x3E: bytes += "&gt;".utf8
    case 0x22: bytes += "&quot;".utf8
    case 0x27: bytes += "&#39;".utf8
    case 0x09, 0x0A, 0x0D: bytes.append(0x20)
    // XML knows neither control characters nor those two.
    case 0..<0x20, 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
    default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether a character that cannot stay as it is may begin with the byte: hardly any text goes on
/// after this.
private func mayNeedMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0xEF: true
  default: false
  }
}
