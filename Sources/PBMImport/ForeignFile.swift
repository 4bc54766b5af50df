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
  return beginnings.first { bytes.starts(with: $0.begin) }?.name ?? (isHTML(bytes) ? "HTML" : nil)
}

/// Whether the bytes begin with a tag that only HTML begins with.
private func isHTML(_ bytes: [UInt8]) -> Bool {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  var rest = bytes[...]
  if rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
  rest = rest.drop { [0x20, 9, 10, 13].contains($0) }
  guard rest.first == UInt8(ascii: "<") else { return false }
  let name = rest.dropFirst().prefix { ![0x20, 9, 10, 13, 0x2F, 0x3E].contains($0) }
  let tag = String(decoding: name.prefix(12), as: UTF8.self).lowercased()
  return [
    "!doctype", "html", "head", "body", "meta", "div", "span", "p", "ul", "ol", "li", "table", "h1",
    "h2", "h3", "h4",
  ].contains(tag) && rest.dropFirst(name.count + 1).contains(UInt8(ascii: ">"))
}
