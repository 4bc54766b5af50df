#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// What stands beside a file's content: the access list and a user's attributes (`user.*`,
// Finder's tags). The list says who may read the file, so it is handed on or nothing is written.
// A file that loses a tag is better than one that is not formatted: those are kept where the file
// system and the user's rights allow.

/// What became of an access list.
enum AccessListResult: Equatable {
  /// There is none, and none was taken from the folder.
  case none
  /// It is there, and gives these rights to those it does not name.
  case copied(others: UInt16)
  /// The system refused; its `errno`.
  case failed(Int32)
}

#if canImport(Darwin)
  // Lists there name users and groups only, never "the owner", so whose file it is changes nothing.
  func copyAccessList(
    from original: Int32, to copy: Int32, _ lost: LostOwnership
  ) -> AccessListResult {
    let result = unsafe fcopyfile(original, copy, nil, copyfile_flags_t(COPYFILE_ACL))
    return result == 0 || errno == ENOTSUP ? .none : .failed(errno)
  }

  func copyUserAttributes(from original: Int32, to copy: Int32) {
    unsafe fcopyfile(original, copy, nil, copyfile_flags_t(COPYFILE_XATTR))
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

  func copyAccessList(
    from original: Int32, to copy: Int32, _ lost: LostOwnership
  ) -> AccessListResult {
    let kept: [UInt8]
    switch readAttribute(accessList, of: original) {
    case .success(let bytes): kept = bytes
    case .failure(let failure) where !failure.meansNone: return .failed(failure.number)
    case .failure:
      // A folder may give its new files a list that lets more people in than the original did.
      if removeAttribute(accessList, of: copy) { return .none }
      let failure = AttributeFailure(number: errno)
      return failure.meansNone ? .none : .failed(failure.number)
    }
    guard var list = AccessList(kept) else { return .failed(ENOTSUP) }
    if lost.group { list.loseGroup() }
    if let owner = lost.owner { list.nameOwner(owner) }
    guard setAttribute(accessList, list.bytes, of: copy) else { return .failed(errno) }
    return .copied(others: list.others)
  }

  func copyUserAttributes(from original: Int32, to copy: Int32) {
    for name in attributeNames(original) where name.bytes.starts(with: Array("user.".utf8)) {
      guard let value = attribute(name, of: original) else { continue }
      setAttribute(name, value, of: copy)
    }
  }

  private func attributeNames(_ descriptor: Int32) -> [Path] {
    let names = unsafe grownToFit { unsafe systemListAttributes(descriptor, $0, $1) }
    return ((try? names.get()) ?? []).split(separator: 0).map { Path(Array($0)) }
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

  /// An attribute's bytes; `nil` where there is none of this name, or it cannot be read.
  func attribute(_ name: Path, of descriptor: Int32) -> [UInt8]? {
    try? readAttribute(name, of: descriptor).get()
  }

  private struct AttributeFailure: Error {
    let number: Int32

    /// There is no such attribute, or the file system has none at all.
    var meansNone: Bool { [ENODATA, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(number) }
  }

  private func readAttribute(
    _ name: Path, of descriptor: Int32
  ) -> Result<[UInt8], AttributeFailure> {
    unsafe name.withSystemPath { start in
      unsafe grownToFit { unsafe systemReadAttribute(descriptor, start, $0, $1) }
    }
  }

  /// Asks for the size first, then for the bytes; again where they grew in between.
  private func grownToFit(
    _ body: (UnsafeMutableRawPointer?, Int) -> Int
  ) -> Result<[UInt8], AttributeFailure> {
    var number = ERANGE
    for _ in 0..<3 {
      let size = body(nil, 0)
      if size == 0 { return .success([]) }
      if size < 0 { return .failure(AttributeFailure(number: errno)) }
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        count = unsafe body(buffer.baseAddress, size)
        number = errno
        filled = max(0, count)
      }
      if count >= 0 { return .success(bytes) }
    }
    return .failure(AttributeFailure(number: number))
  }
#endif
