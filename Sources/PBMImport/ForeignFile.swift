/// What a file is whose words cannot be read without the program that wrote it, in words for people;
/// nil for what may be text.
public func foreignFile(_ bytes: [UInt8]) -> String? {
  let beginnings: [(begin: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a Word, Excel or ZIP file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a file of an old Word or Excel"),
    (Array("%PDF-".utf8), "a PDF"),
    (Array("{\\rtf".utf8), "rich text"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
  ]
  return beginnings.first { bytes.starts(with: $0.begin) }?.name
}
