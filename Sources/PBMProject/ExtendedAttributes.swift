#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// What stands beside a file's content: a user's attributes (`user.*`, Finder's tags) and the
// access list. All of it is kept where the file system and the user's rights allow; a file that
// loses a tag is better than one that is not formatted, so nothing here fails.

#if canImport(Darwin)
  func copyExtendedAttributes(from original: Int32, to copy: Int32) {
    let parts = copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)
    unsafe fcopyfile(original, copy, nil, parts)
  }
#else
  // Swift's view of the system's C library has no <sys/xattr.h>, and a module of C for four
  // functions would be one more room. Their arguments are numbers and pointers only, which Swift
  // hands over as C does.
  @_silgen_name("flistxattr")
  private func systemListAttributes(
    _ descriptor: Int32, _ names: UnsafeMutableRawPointer?, _ size: Int
  ) -> Int
  @_silgen_name("fgetxattr")
  private func systemReadAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?,
    _ size: Int
  ) -> Int
  @_silgen_name("fsetxattr")
  private func systemWriteAttribute(
    _ descriptor: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int,
    _ flags: Int32
  ) -> Int32
  @_silgen_name("fremovexattr")
  private func systemRemoveAttribute(_ descriptor: Int32, _ name: UnsafePointer<CChar>) -> Int32

  private let accessList = Path("system.posix_acl_access")

  func copyExtendedAttributes(from original: Int32, to copy: Int32) {
    let names = attributeNames(original)
    for name in names where name == accessList || name.bytes.starts(with: Array("user.".utf8)) {
      guard let value = attribute(name, of: original) else { continue }
      setAttribute(name, value, of: copy)
    }
    // A folder may give its new files a list that lets more people in than the original did.
    if !names.contains(accessList) {
      removeAttribute(accessList, of: copy)
    }
  }

  private func attributeNames(_ descriptor: Int32) -> [Path] {
    let names = unsafe grownToFit { unsafe systemListAttributes(descriptor, $0, $1) } ?? []
    return names.split(separator: 0).map { Path(Array($0)) }
  }

  /// Whether the file system took the attribute.
  @discardableResult
  func setAttribute(_ name: Path, _ value: [UInt8], of descriptor: Int32) -> Bool {
    unsafe name.withSystemPath { start in
      unsafe value.withUnsafeBytes { bytes in
        unsafe systemWriteAttribute(descriptor, start, bytes.baseAddress, bytes.count, 0) == 0
      }
    }
  }

  /// Whether there was such an attribute, and is none any more.
  @discardableResult
  func removeAttribute(_ name: Path, of descriptor: Int32) -> Bool {
    unsafe name.withSystemPath { unsafe systemRemoveAttribute(descriptor, $0) == 0 }
  }

  /// An attribute's bytes; `nil` where there is none of this name.
  func attribute(_ name: Path, of descriptor: Int32) -> [UInt8]? {
    unsafe name.withSystemPath { start in
      unsafe grownToFit { unsafe systemReadAttribute(descriptor, start, $0, $1) }
    }
  }

  /// Asks for the size first, then for the bytes; again where they grew in between.
  private func grownToFit(_ body: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
    for _ in 0..<3 {
      let size = body(nil, 0)
      if size <= 0 { return size == 0 ? [] : nil }
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        count = unsafe body(buffer.baseAddress, size)
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
    }
    return nil
  }
#endif
