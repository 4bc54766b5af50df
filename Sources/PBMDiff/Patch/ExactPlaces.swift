extension Patch {
  /// The file with every hunk applied at the place that it names, where all its lines stand byte
  /// for byte; nil where one does not.
  ///
  /// - Parameters:
  ///   - isStrict: whether fewer than the usual lines around a change are only taken for what they
  ///     are at the file's beginning and end. Some patches show fewer everywhere.
  func appliedExactly(to file: TextLines, isStrict: Bool = false) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count)
    var done = 0
    let isBare = isBare
    for hunk in hunks {
      let start = hunk.oldPosition
      guard start >= done, let end = end(of: hunk, in: file, isBare, isStrict) else { return nil }
      output += file.bytes[file.start(done)..<file.start(start)]
      for row in hunk.rows where row.kind.isNew { output += row.bytes }
      done = end
    }
    return output + file.bytes[file.start(done)...]
  }

  /// The line behind a hunk, if it stands where it says.
  private func end(
    of hunk: Hunk, in file: TextLines, _ isBare: Bool, _ isStrict: Bool
  ) -> Int? {
    let old = hunk.rows.filter(\.kind.isOld)
    let end = hunk.oldPosition + old.count
    guard end <= file.count else { return nil }
    for (offset, row) in old.enumerated() where file[hunk.oldPosition + offset] != row.bytes {
      return nil
    }
    // Less behind the last change than before the first: there the file ended. But some patches show
    // nothing around.
    let isLast = end == file.count
    let isShort =
      hunk.contextBehind == 0 || hunk.contextBehind < (isStrict ? 3 : hunk.contextBefore)
    if isShort, !isLast, !isBare { return nil }
    if hunk.rows.last(where: \.kind.isNew)?.bytes.last != 10, !isLast { return nil }
    // Without any line to be seen only the numbers would say where it belongs.
    return old.isEmpty && file.count > 0 ? nil : end
  }

  /// Whether the hunks show no lines around what they change.
  var isBare: Bool {
    hunks.contains { $0.oldPosition > 0 && $0.rows.first?.kind != .same }
  }
}
