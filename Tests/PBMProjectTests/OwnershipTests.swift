import Foundation
import Testing

@testable import PBMProject

// A file that somebody else owns is given new content, and owner or group cannot be kept: nobody
// may do more with it than before.

private typealias Kind = AccessList.Kind
private typealias Entry = AccessList.Entry

private let nobody = UInt32.max

private struct Person {
  var user: UInt32
  var groups: Set<UInt32>
}

private struct Ownership {
  var user: UInt32
  var group: UInt32
}

extension AccessList {
  /// As the system decides it.
  fileprivate func lets(_ person: Person, do wanted: UInt16, _ ownership: Ownership) -> Bool {
    func grants(_ entry: Entry, _ mask: UInt16 = 7) -> Bool {
      entry.rights & mask & wanted == wanted
    }
    func first(_ kind: UInt16) -> Entry? { entries.first { $0.kind == kind } }
    let mask = first(Kind.mask)?.rights ?? 7
    if person.user == ownership.user { return first(Kind.owner).map { grants($0) } ?? false }
    if let named = entries.first(where: { $0.kind == Kind.user && $0.id == person.user }) {
      return grants(named, mask)
    }
    let groups = entries.filter { entry in
      // A named group has the other number that a group's entry can have.
      entry.kind == Kind.group && person.groups.contains(ownership.group)
        || entry.kind == namedGroup && person.groups.contains(entry.id)
    }
    if !groups.isEmpty { return groups.contains { grants($0, mask) } }
    return first(Kind.others).map { grants($0) } ?? false
  }
}

private let namedGroup: UInt16 = 0x08

private func bytes(_ entries: [Entry]) -> [UInt8] {
  [2, 0, 0, 0]
    + entries.flatMap { entry in
      [entry.kind, entry.rights, UInt16(entry.id & 0xFFFF), UInt16(entry.id >> 16)].flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    }
}

@Suite struct `Who may read a file that changes hands` {
  @Test func `an access list is taken apart and put together`() throws {
    let entries = [
      Entry(kind: Kind.owner, rights: 6, id: nobody), Entry(kind: Kind.user, rights: 5, id: 70_000),
      Entry(kind: Kind.group, rights: 4, id: nobody), Entry(kind: Kind.mask, rights: 7, id: nobody),
      Entry(kind: Kind.others, rights: 1, id: nobody),
    ]
    let list = try #require(AccessList(bytes(entries)))
    #expect(list.entries == entries)
    #expect(list.bytes == bytes(entries))
    #expect(list.others == 1)
    #expect(AccessList([]) == nil)
    #expect(AccessList([3, 0, 0, 0]) == nil)
    #expect(AccessList([2, 0, 0, 0, 1]) == nil)
  }

  @Test func `nobody may do more than before, whatever the list`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      func rights() -> UInt16 { UInt16.random(in: 0...7, using: &random) }
      var entries = [Entry(kind: Kind.owner, rights: rights(), id: nobody)]
      for user in UInt32(1)...4 where Bool.random(using: &random) {
        entries.append(Entry(kind: Kind.user, rights: rights(), id: user))
      }
      entries.append(Entry(kind: Kind.group, rights: rights(), id: nobody))
      for group in UInt32(11)...14 where Bool.random(using: &random) {
        entries.append(Entry(kind: namedGroup, rights: rights(), id: group))
      }
      entries.append(Entry(kind: Kind.mask, rights: rights(), id: nobody))
      entries.append(Entry(kind: Kind.others, rights: rights(), id: nobody))
      let old = try #require(AccessList(bytes(entries)))
      let before = Ownership(user: 1, group: 11)
      let isGroupLost = Bool.random(using: &random)
      let after = Ownership(user: 2, group: isGroupLost ? 12 : 11)
      var new = old
      if isGroupLost { new.loseGroup() }
      new.nameOwner(before.user)
      // The owner of before may give themselves any right, and the new one wrote the file.
      for user in UInt32(3)...5 {
        for groups in [[], [11], [12], [13], [11, 12], [11, 13], [12, 13, 14]] as [Set<UInt32>] {
          let person = Person(user: user, groups: groups)
          for wanted in UInt16(1)...7 where new.lets(person, do: wanted, after) {
            #expect(old.lets(person, do: wanted, before), "\(person) \(wanted) \(entries)")
          }
        }
      }
      let oldOwner = Person(user: 1, groups: [11])
      for wanted in UInt16(1)...7 where new.lets(oldOwner, do: wanted, after) {
        #expect(old.lets(oldOwner, do: wanted, before))
      }
    }
  }

  @Test(
    arguments: [
      (0o660, 0o600), (0o664, 0o644), (0o646, 0o644), (0o604, 0o600), (0o777, 0o777),
      (0o1640, 0o1600),
    ] as [(UInt32, UInt32)])
  func `bits for a group that is lost are for nobody else`(before: UInt32, after: UInt32) {
    #expect(withoutGroup(before) == after)
  }

  #if os(Linux)
    @Test(.enabled(if: getuid() == 0, "only root may give files away"), arguments: [true, false])
    func `a colleague's file keeps them in, and lets nobody else in`(hasList: Bool) async throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("a.pbm", "old\n")
      setMode(folder.path, 0o777)
      setMode(file, 0o666)
      try #require(giveAway(file, owner: 1234, group: 2345))
      let list = [
        Entry(kind: Kind.owner, rights: 6, id: nobody),
        Entry(kind: Kind.user, rights: 6, id: 65534),
        Entry(kind: Kind.group, rights: 4, id: nobody),
        Entry(kind: Kind.mask, rights: 6, id: nobody),
        Entry(kind: Kind.others, rights: 0, id: nobody),
      ]
      if hasList {
        let descriptor = Int32(openFile(file, O_RDONLY))
        defer { closeFile(descriptor) }
        guard setAttribute("system.posix_acl_access", bytes(list), of: descriptor) else { return }
      } else {
        setMode(file, 0o646)
      }
      await #expect(processExitsWith: .success) { [name = file.text as String] in
        becomeOrdinaryUser()
        try replaceFile(at: Path(name), with: [1], expecting: Array("old\n".utf8))
      }
      let status = try #require(FileStatus.of(file, followingLinks: false).status)
      #expect(status.owner == 65534 && status.group == 65534)
      #expect(try readFile(file) == [1])
      let descriptor = Int32(openFile(file, O_RDONLY))
      defer { closeFile(descriptor) }
      let kept = attribute("system.posix_acl_access", of: descriptor)
      guard hasList else {
        #expect(kept == nil)
        #expect(status.permissions == 0o644)
        return
      }
      var expected = list
      expected.insert(Entry(kind: Kind.user, rights: 6, id: 1234), at: 2)
      expected[3].rights = 0
      #expect(try #require(kept.flatMap { AccessList($0) }).entries == expected)
    }
  #endif
}
