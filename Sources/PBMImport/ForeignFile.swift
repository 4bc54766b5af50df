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
  if let known = beginnings.first(where: { bytes.starts(with: $0.begin) }) { return known.name }
  // A character that is cut through at its end says nothing about the rest.
  let start = decoded(Array(bytes.prefix(4096))).text.unicodeScalars
  if isHTML(start) { return "HTML" }
  let controls = start.count { $0.value < 9 || (0xE..<0x20).contains($0.value) }
  return controls * 20 > start.count ? "no text" : nil
}

/// Whether the text begins with a tag that only HTML begins with, behind comments and what XML says of
/// itself.
private func isHTML(_ text: String.UnicodeScalarView) -> Bool {
  var rest = text[...]
  while true {
    rest = rest.drop { $0.value <= 0x20 || $0.value == 0xFEFF }
    guard rest.first == "<" else { return false }
    rest = rest.dropFirst()
    guard rest.first == "?" || rest.starts(with: "!--".unicodeScalars) else { break }
    guard let end = rest.firstIndex(of: ">") else { return false }
    rest = rest[rest.index(after: end)...]
  }
  let name = rest.prefix { $0.value > 0x20 && $0 != "/" && $0 != ">" }
  guard tags.contains(String(String.UnicodeScalarView(name.prefix(12))).lowercased()) else {
    return false
  }
  // `<head of the department>` is no tag: behind its name stands its end, or a name with a value.
  let attributes = rest.dropFirst(name.count).prefix { $0 != ">" }
  guard rest.dropFirst(name.count).contains(">") else { return false }
  return attributes.allSatisfy { $0.value <= 0x20 || $0 == "/" } || attributes.contains("=")
    || name.first == "!"
}

private let tags: Set<String> = [
  "!doctype", "html", "head", "body", "meta", "div", "span", "p", "ul", "ol", "li", "table", "h1",
  "h2", "h3", "h4",
]
