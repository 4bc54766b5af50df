import PBMSyntax

/// What becomes of a change: where it is to be made, or why it cannot be.
enum Placed {
  /// At a spot; whether all that is known of its surroundings fits, and what is to be told of it.
  case at(Spot, PatchNotice.Kind?)
  /// It was made already.
  case there
  /// It changes only what nobody reads, blank lines, and not here.
  case nothing
  case nowhere(PatchMisfit.Reason)
}

/// Finds the places of the changes of one hunk.
struct Placement {
  let ground: Ground
  let hunk: HunkText
  let sayings: Sayings

  private var oldSearch: PlaceSearch {
    PlaceSearch(
      ground: ground, side: hunk.old, beginsFile: hunk.beginsFile, endsFile: hunk.endsFile)
  }
  private var newSearch: PlaceSearch {
    PlaceSearch(
      ground: ground, side: hunk.new, beginsFile: hunk.beginsFile, endsFile: hunk.endsFile)
  }

  /// Finds the place of a change.
  func place(_ run: ChangeRun) -> Placed {
    if run.old.isEmpty, run.new.isEmpty { return placeBlanks(run) }
    return run.old.isEmpty ? placeAddition(run) : placeRemoval(run)
  }

  // MARK: What goes, or is replaced

  private func placeRemoval(_ run: ChangeRun) -> Placed {
    let first = hunk.old[run.old.lowerBound]
    guard let all = oldSearch.spots(run.old) else { return .nowhere(.several([])) }
    let spots = all.filter { belongsAlike(first, hunk.old, ground.lines[$0.index].item) }
    let inside = spots.filter { isSection(run.section, ground.lines[$0.index].section) }
    switch best(inside.isEmpty ? spots : inside, run) {
    case .one(let spot):
      if !inside.isEmpty { return .at(spot, spot.isKnown ? nil : .surroundings) }
      return .at(spot, .section(name(ground.lines[spot.index].section)))
    case .several(let spots): return .nowhere(.several(numbers(spots)))
    case .none: return isThere(run) ? .there : .nowhere(.missing(nil))
    }
  }

  /// Whether the change was made already: what goes is gone from between its neighbours, or what
  /// comes stands there, and is not what stood there before.
  private func isThere(_ run: ChangeRun, fitting others: [Spot] = []) -> Bool {
    if run.old.contains(where: isLeft) { return false }
    guard let all = newSearch.spots(run.new) else { return false }
    if run.new.isEmpty { return all.contains(where: \.isKnown) }
    let first = hunk.new[run.new.lowerBound]
    let spots = all.filter { spot in
      belongsAlike(first, hunk.new, ground.lines[spot.index].item)
        && isSection(first.section, ground.lines[spot.index].section)
    }
    guard let most = spots.map(\.likeness).max() else { return false }
    guard hunk.oldSayings.contains(first.saying) else { return true }
    return most > others.map(\.likeness).max() ?? 0
  }

  /// Whether a line that is to go stands anywhere below its heading.
  private func isLeft(_ place: Int) -> Bool {
    let line = hunk.old[place]
    let places = ground.places(line.saying)
    if places.count > PlaceSearch.mostPlaces { return true }
    return places.contains { index in
      isSection(line.section, ground.lines[index].section)
        && belongsAlike(line, hunk.old, ground.lines[index].item)
    }
  }

  // MARK: What only comes

  private func placeAddition(_ run: ChangeRun) -> Placed {
    let first = firstAdded(run)
    let owner = owner(of: first, run)
    let spots = (oldSearch.spots(run.old) ?? []).filter { spot in
      isSection(run.section, ground.section(before: spot.index))
        && isAlike(owner, hunk.old, ground.item(before: spot.index))
    }
    if case .one(let spot) = best(spots.filter(\.isKnown), run) { return .at(spot, nil) }
    if isThere(run, fitting: spots) { return .there }
    switch best(spots, run) {
    case .one(let spot): return .at(beside(spot, first, run), .surroundings)
    case .several(let spots) where owner != nil: return .nowhere(.several(numbers(spots)))
    default: return atEnd(run, owner)
    }
  }

  /// The first line that comes and is no comment: those belong to what follows them.
  private func firstAdded(_ run: ChangeRun) -> SaidLine {
    run.new.map { hunk.new[$0] }.first { $0.kind != .comment } ?? hunk.new[run.new.lowerBound]
  }

  /// What a line that comes belongs to in the old text; nil where it belongs to nothing above it,
  /// or to an item that comes with it.
  private func owner(of line: SaidLine, _ run: ChangeRun) -> SaidLine.Item? {
    guard line.isBelow else { return nil }
    if case .at(let item) = line.item, run.new.contains(item) { return nil }
    if run.old.lowerBound > 0 { return hunk.old[run.old.lowerBound - 1].item }
    return run.section == sayings.top ? SaidLine.Item.none : .unknown
  }

  /// A spot that nothing is torn apart by: a heading comes behind all that stands below the one
  /// before it, an item behind all that belongs to the one before it, a note behind other notes, and
  /// all of them before the comments on what follows.
  private func beside(_ spot: Spot, _ first: SaidLine, _ run: ChangeRun) -> Spot {
    var moved = spot
    if first.kind == .heading {
      // Unless the heading comes between lines that stay, and takes those behind it over.
      let behind = hunk.old[run.old.upperBound...].first { $0.kind != .comment }
      if behind == nil || behind?.kind == .heading {
        moved.index = ground.endOfSection(spot.index)
      }
    } else if spot.isBeforeKnown, !spot.isBehindKnown {
      moved.index =
        first.isBelow ? ground.endOfNotes(spot.index) : ground.endOfBlock(spot.index)
    } else if !first.isBelow {
      while moved.index > 0, ground.lines[moved.index - 1].kind == .comment { moved.index -= 1 }
    }
    return moved
  }

  /// Where a line comes that nothing in the file tells the place of: behind what it belongs to.
  private func atEnd(_ run: ChangeRun, _ owner: SaidLine.Item?) -> Placed {
    guard let section = run.section else { return .nowhere(.noSurroundings) }
    guard ground.has(section) else { return .nowhere(.noSection) }
    let index: Int
    switch owner {
    case .at(let item):
      let items = ground.items(like: hunk.old[item])
        .filter { isSection(section, ground.lines[$0].section) }
      guard let owner = items.first else { return .nowhere(.noSurroundings) }
      if items.count > 1 { return .nowhere(.several(items.map { ground.lines[$0].line })) }
      index = ground.endOfBlock(owner + 1)
    case .some(.none):
      index =
        ground.heading(of: section).map { ground.endOfBlock($0 + 1) } ?? ground.end(of: section)
    case .unknown: return .nowhere(.noSurroundings)
    case nil: index = ground.end(of: section)
    }
    let spot = Spot(
      index: index, count: 0, likeness: 0, isBeforeKnown: false, isBehindKnown: false)
    return .at(spot, .end(name(section)))
  }

  private func placeBlanks(_ run: ChangeRun) -> Placed {
    let spots = oldSearch.spots(run.old) ?? []
    if case .one(let spot) = best(spots.filter(\.isKnown), run) { return .at(spot, nil) }
    return .nothing
  }

  // MARK: Which spot

  private enum Best {
    case none
    case one(Spot)
    case several([Spot])
  }

  /// The spot whose surroundings are most like those in the patch; of several the one that stands
  /// where the patch says.
  private func best(_ spots: [Spot], _ run: ChangeRun) -> Best {
    guard let most = spots.map(\.likeness).max() else { return .none }
    let best = spots.filter { $0.likeness == most }
    if best.count == 1 { return .one(best[0]) }
    let here = best.first { spot in
      run.old.isEmpty
        ? ground.lineBehind(spot.index) + run.blanksAround.before == run.line
        : ground.lines[spot.index].line == run.line
    }
    return here.map { .one($0) } ?? .several(best)
  }

  /// Whether a line belongs to the same item as in the patch, as far as the patch shows it.
  private func belongsAlike(_ line: SaidLine, _ side: [SaidLine], _ item: SaidLine.Item) -> Bool {
    isAlike(line.isBelow ? line.item : nil, side, item)
  }

  /// Whether the item of a line of the patch is the one of a line of the file.
  private func isAlike(
    _ mine: SaidLine.Item?, _ side: [SaidLine], _ theirs: SaidLine.Item
  ) -> Bool {
    switch (mine, theirs) {
    case (nil, _), (.unknown, _), (.some(.none), .none): return true
    case (.at(let mine), .at(let theirs)):
      return SaidLine.areOne(side[mine], ground.lines[theirs])
    default: return false
    }
  }

  /// Whether two sections are the same, as far as the patch tells its own and the file has it.
  private func isSection(_ wanted: Int?, _ section: Int?) -> Bool {
    guard let wanted, ground.has(wanted) else { return true }
    return wanted == section
  }

  private func name(_ section: Int?) -> String { section.map { sayings.name($0) } ?? "" }

  private func numbers(_ spots: [Spot]) -> [Int] {
    spots.map {
      $0.index < ground.lines.count ? ground.lines[$0.index].line : ground.lineBehind($0.index)
    }
  }
}
