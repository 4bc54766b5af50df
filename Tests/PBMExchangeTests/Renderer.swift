import Foundation
import Testing

/// GitHub's own renderer of Markdown, with all that GitHub switches on.
///
/// `Tests/run.sh` installs it, and then says so: what is rendered is tested there always.
enum Renderer {
  static let isAvailable =
    program != nil || ProcessInfo.processInfo.environment["PBM_RENDERER"] != nil

  private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/cmark-gfm" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The HTML of a page.
  static func html(_ markdown: String) throws -> String {
    let program = try #require(program, "cmark-gfm is not installed: Tests/run.sh installs it")
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appending(path: "pbm-\(UUID().uuidString).md")
    let output = folder.appending(path: "pbm-\(UUID().uuidString).html")
    defer { for file in [input, output] { try? FileManager.default.removeItem(at: file) } }
    try Data(markdown.utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      ["table", "autolink", "strikethrough", "tagfilter", "tasklist", "footnotes"]
      .flatMap { ["-e", $0] } + ["--unsafe"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}

/// A text of HTML as a reader sees it; the character of no width that parts things is left in.
func seen(_ html: Substring) -> String {
  [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(String(html)) {
    // Scalar by scalar: a mark may stand on the semicolon.
    $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
  }
}

extension String {
  /// The text without the character of no width that parts things.
  var joinedAgain: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{200B}" }))
  }
}
