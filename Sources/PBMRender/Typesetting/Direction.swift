/// Whether the first letter of a text is Hebrew, Arabic or of another script that runs from the right.
func beginsRightToLeft(_ text: String) -> Bool {
  guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
  return direction(text) ?? false
}

/// The same of a text in parts.
func beginsRightToLeft(_ pieces: [Piece]) -> Bool {
  guard pieces.contains(where: { $0.text.utf8.contains { $0 >= 0xD6 } }) else { return false }
  for piece in pieces {
    if let isRightToLeft = direction(piece.text) { return isRightToLeft }
  }
  return false
}

/// Whether the first letter of a text runs from the right; nil where it has none.
private func direction(_ text: String) -> Bool? {
  guard let letter = text.unicodeScalars.first(where: \.properties.isAlphabetic) else { return nil }
  return switch letter.value {
  case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
  default: false
  }
}
