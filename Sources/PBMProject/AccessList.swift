/// Who may do what with a file, as POSIX access lists say it, in the form that Linux keeps.
///
/// The list is handed on whole where owner and group are. Where one of them is lost, its entry
/// would speak of somebody else from then on, so the list is changed: nobody may do more than
/// before, but for the new owner, who may write the file already.
struct AccessList: Equatable {
  struct Entry: Equatable {
    var kind: UInt16
    var rights: UInt16
    /// Of a named user or group; all ones elsewhere.
    var id: UInt32
  }

  enum Kind {
    static let owner: UInt16 = 0x01
    static let user: UInt16 = 0x02
    static let group: UInt16 = 0x04
    static let mask: UInt16 = 0x10
    static let others: UInt16 = 0x20
  }

  private(set) var entries: [Entry]

  /// Takes the system's bytes apart; `nil` for another version of them.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 4, bytes.count % 8 == 4, bytes.starts(with: AccessList.version) else {
      return nil
    }
    func number(_ place: Int, _ count: Int) -> UInt32 {
      (0..<count).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    entries = stride(from: 4, to: bytes.count, by: 8).map { place in
      Entry(
        kind: UInt16(number(place, 2)), rights: UInt16(number(place + 2, 2)),
        id: number(place + 4, 4))
    }
  }

  /// The system's bytes.
  var bytes: [UInt8] {
    AccessList.version
      + entries.flatMap { entry in
        [UInt32(entry.kind) | UInt32(entry.rights) << 16, entry.id].flatMap { word in
          (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
      }
  }

  private static let version: [UInt8] = [2, 0, 0, 0]

  /// The rights of everybody who is named nowhere.
  var others: UInt16 { rights(Kind.others) ?? 0 }

  /// The old owner is somebody else now, and keeps their rights by name.
  mutating func nameOwner(_ owner: UInt32) {
    // Without a mask the list names nobody, and may not.
    guard let rights = rights(Kind.owner), self.rights(Kind.mask) != nil else { return }
    entries.removeAll { $0.kind == Kind.user && $0.id == owner }
    let place = entries.firstIndex { $0.kind > Kind.user } ?? entries.endIndex
    entries.insert(Entry(kind: Kind.user, rights: rights, id: owner), at: place)
  }

  /// The old group's members count as others now, and the new group's as the group: the first may
  /// not do what they could not, and what the second may do is left to other entries.
  mutating func loseGroup() {
    let group = (rights(Kind.group) ?? 0) & (rights(Kind.mask) ?? 7)
    for index in entries.indices {
      switch entries[index].kind {
      case Kind.group: entries[index].rights = 0
      case Kind.others: entries[index].rights &= group
      default: break
      }
    }
  }

  private func rights(_ kind: UInt16) -> UInt16? { entries.first { $0.kind == kind }?.rights }
}
