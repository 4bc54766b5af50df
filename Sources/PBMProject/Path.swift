#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The name of a file or folder, as the bytes that the system knows it by.
///
/// A file's name may hold any bytes but NUL and `/`, and need not be text. A `String` repairs
/// what is no UTF-8 and would then name another file, so every function on files takes a `Path`.
public struct Path: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name as the system has it, without a closing NUL.
  public let bytes: [UInt8]

  /// Makes a path from the bytes that the system gave.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a path from text, as UTF-8.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Makes a path from a text in the source.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Whether one path stands before another, byte for byte, in every locale.
  public static func < (left: Path, right: Path) -> Bool {
    let common = min(left.bytes.count, right.bytes.count)
    let order = unsafe left.bytes.withUnsafeBytes { leftBytes in
      unsafe right.bytes.withUnsafeBytes { rightBytes -> Int32 in
        guard let first = leftBytes.baseAddress, let second = rightBytes.baseAddress else {
          return 0
        }
        return unsafe memcmp(first, second, common)
      }
    }
    return order == 0 ? left.bytes.count < right.bytes.count : order < 0
  }

  /// The path as text, for a machine to read: what is no UTF-8 is replaced, all else is kept.
  public var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The path on one line, for people: line ends and other control characters are escaped, so
  /// that a file's name can neither break a line of output nor drive the terminal.
  public var display: String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: shown += "\\n"
      case 0x0D: shown += "\\r"
      case 0x09: shown += "\\t"
      case 0..<0x20, 0x7F..<0xA0: shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// What follows the last slash: the whole path where there is none.
  public var lastComponent: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return Path(Array(bytes[(slash + 1)...]))
  }

  /// What stands behind the last dot of its name, in small letters; empty where there is none.
  public var ending: String {
    let name = lastComponent.text.lowercased()
    return name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }

  /// The folder that holds the file: `.` for a bare name, `/` at the root.
  public var folder: Path {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : Path(Array(bytes[..<slash]))
  }

  /// A file below this folder, written as a user would: `.` and closing slashes leave no trace.
  public func appending(_ name: some Collection<UInt8>) -> Path {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + name.count + 1)
    if bytes != [UInt8(ascii: ".")] {
      joined.append(contentsOf: bytes)
      if let last = joined.last, last != UInt8(ascii: "/") { joined.append(UInt8(ascii: "/")) }
    }
    joined.append(contentsOf: name)
    return Path(joined)
  }

  /// The names between the slashes, `.` left out and `..` taken back where a name stands before it.
  var parts: [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    let dots = Array("..".utf8)
    for part in bytes.split(separator: UInt8(ascii: "/")) where part != [UInt8(ascii: ".")] {
      if part == dots[...], let last = parts.last, last != dots[...] {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// The path without `.`, doubled slashes, and `..` behind a name.
  public var tidied: Path {
    let joined = parts.joined(separator: [UInt8(ascii: "/")])
    let isAbsolute = bytes.first == UInt8(ascii: "/")
    let result = (isAbsolute ? [UInt8(ascii: "/")] : []) + joined
    return result.isEmpty ? "." : Path(result)
  }

  /// Whether this real path leads into a folder.
  func isBelow(_ folder: Path) -> Bool {
    folder == "/" || bytes.starts(with: folder.bytes + [UInt8(ascii: "/")])
  }

  /// Lends the path to the system, closed by NUL.
  ///
  /// A path that holds NUL cannot name a file; it is handed over as the empty path, for which the
  /// system answers that there is no such file. Cut at the NUL it would name another one.
  func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let count = bytes.contains(0) ? 0 : bytes.count
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { buffer in
      for index in 0..<count {
        unsafe buffer.initializeElement(at: index, to: CChar(bitPattern: bytes[index]))
      }
      unsafe buffer.initializeElement(at: count, to: 0)
      guard let start = buffer.baseAddress else { preconditionFailure("a buffer of no bytes") }
      return unsafe body(UnsafePointer(start))
    }
  }
}

extension Path {
  /// What the program was called with, without its own name, byte for byte.
  ///
  /// `CommandLine.arguments` repairs what is no UTF-8, and so loses such a file's name.
  public static var arguments: [Path] {
    let count = Int(CommandLine.argc)
    var paths: [Path] = []
    for index in 0..<count where index > 0 {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
      unsafe paths.append(Path(bytesOfCString(argument)))
    }
    return paths
  }
}

/// Copies what stands before a NUL.
func bytesOfCString(_ start: UnsafePointer<CChar>) -> [UInt8] {
  unsafe Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
}
