import PBMLint
import PBMModel
import PBMProject
import PBMSyntax

/// The models that the targets of a run start from, each read once, however many targets start from
/// it and whether or not it is checked itself.
struct BaseShelf: Sendable {
  /// A base with the name that it is reported by.
  struct Found: Sendable {
    let name: String
    let base: Base
  }

  /// What was found for each input that is a target with a base, by its number.
  private(set) var found: [Int: Found] = [:]

  private var models: [Path: Result<Canvas, FileProblem>] = [:]
  /// For each file that was walked over the names of the circle that it is in; none where it is in
  /// none.
  private var circles: [Path: [String]] = [:]
  private var finder = BaseFinder()
  private let inputs: [Input]
  private let read: [ReadInput]
  /// The inputs by their real names.
  private var numbers: [Path: Int] = [:]

  init(_ inputs: [Input], _ read: [ReadInput]) {
    self.inputs = inputs
    self.read = read
    let targets = read.indices.filter { read[$0].target?.baseName != nil }
    guard !targets.isEmpty else { return }
    for (number, input) in inputs.enumerated() {
      if case .file(let path, _) = input, let real = finder.realName(of: path) {
        numbers[real] = number
      }
    }
    let places = targets.map { place(of: read[$0].target?.baseName ?? "", in: inputs[$0]) }
    load(places)
    for (number, place) in zip(targets, places) {
      guard let place else { continue }
      let base = base(at: place, startingFrom: inputs[number])
      found[number] = Found(name: name(of: place), base: base)
    }
    // What is left are the findings' models: the shelf itself is not needed any more.
    models = [:]
    circles = [:]
  }

  // MARK: Places

  /// Where a base is; nil where nobody can know, as for standard input without a name.
  private mutating func place(of name: String, in input: Input) -> NamedPlace? {
    let path = Path(name)
    switch input {
    case .file(let file, _): return finder.place(of: path, in: file)
    case .standardInput(_, let file):
      return file == Input.unnamed ? nil : finder.place(of: path, in: Path(file))
    case .revision(let argument, _):
      guard let revision = RevisionPath(argument) else { return nil }
      return place(of: path, in: revision)
    }
  }

  /// Beside what git holds is what git holds of the same revision.
  private func place(of path: Path, in revision: RevisionPath) -> NamedPlace {
    let inside = revision.path.folder.appending(path.bytes).tidied
    if path.bytes.first == UInt8(ascii: "/") || inside.bytes.starts(with: Array("../".utf8)) {
      return .outsideRepository
    }
    if inside == revision.path.tidied { return .itself }
    // From the current folder where the target was named so.
    let isFromHere = revision.path.bytes.starts(with: Array("./".utf8))
    let prefix =
      revision.revision.bytes + [UInt8(ascii: ":")] + Array((isFromHere ? "./" : "").utf8)
    let argument = Path(prefix + inside.bytes)
    return .file(FilePlace(name: argument, real: argument))
  }

  private func name(of place: NamedPlace) -> String {
    if case .file(let file) = place { file.name.display } else { "" }
  }

  // MARK: Models

  /// Reads the models that are needed, each once, on several threads where there are many.
  private mutating func load(_ places: [NamedPlace?]) {
    var files: [FilePlace] = []
    var seen: Set<Path> = []
    for case .file(let file)? in places where seen.insert(file.real).inserted {
      files.append(file)
    }
    let loaded = inParallel(files.count, threads: files.count < 16 ? 1 : processorCount()) {
      [self, files] in model(files[$0])
    }
    for (file, model) in zip(files, loaded) { models[file.real] = model }
  }

  private func model(_ file: FilePlace) -> Result<Canvas, FileProblem> {
    if let number = numbers[file.real] {
      if let canvas = read[number].target { return .success(canvas) }
      if let bytes = read[number].bytes { return .success(readCanvas(bytes)) }
    }
    do {
      // What git holds has no name in the system; a file is read where its name really leads.
      let bytes =
        file.real.bytes.first == UInt8(ascii: "/")
        ? try readNamedFile(file.real) : try readFileOrRevision(file.name)
      return .success(readCanvas(bytes))
    } catch {
      // By the name that the target gives it.
      return .failure(
        FileProblem(file.name, error.kind, errorNumber: error.errorNumber, detail: error.detail))
    }
  }

  private mutating func base(at place: NamedPlace, startingFrom input: Input) -> Base {
    switch place {
    case .itself: return .itself
    case .outsideRepository: return .outsideRepository
    case .file(let file):
      if models[file.real] == nil { models[file.real] = model(file) }
      switch models[file.real] {
      case .success(let canvas):
        guard case .file(let start, _) = input, let home = finder.realName(of: start) else {
          return .model(canvas)
        }
        return circle(through: home, file).map { .circle($0) } ?? .model(canvas)
      case .failure(let problem): return .missing(problem.message)
      case nil: return .notRead
      }
    }
  }

  // MARK: Circles

  /// The names on the way from a base back to where it was named; nil where it does not lead there.
  private mutating func circle(through home: Path, _ base: FilePlace) -> [String]? {
    if let known = circles[home] { return known.isEmpty ? nil : known }
    // Each file is walked over once, whatever leads to it.
    var way: [(real: Path, name: String)] = [(home, "")]
    var places: [Path: Int] = [home: 0]
    var next: FilePlace? = base
    while let place = next {
      if let start = places[place.real] {
        tellCircle(way[start...].map(\.real), way[start...].map(\.name), place.name.display)
        break
      }
      if circles[place.real] != nil { break }
      places[place.real] = way.count
      way.append((place.real, place.name.display))
      next = self.next(after: place)
    }
    for step in way where circles[step.real] == nil { circles[step.real] = [] }
    return circles[home].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Notes for each file of a circle the names of the others, as they follow from there; of a large
  /// one the first.
  private mutating func tellCircle(_ reals: [Path], _ names: [String], _ last: String) {
    var names = names
    names[0] = last
    for index in reals.indices {
      let following = (1...names.count).prefix(6).map { names[(index + $0) % names.count] }
      circles[reals[index]] = following
    }
  }

  /// What a target starts from.
  private mutating func next(after place: FilePlace) -> FilePlace? {
    if models[place.real] == nil { models[place.real] = model(place) }
    guard case .success(let canvas) = models[place.real], canvas.stage == .target,
      let name = canvas.baseName,
      case .file(let next) = finder.place(of: Path(name), in: place.real)
    else { return nil }
    return FilePlace(
      name: place.name.folder.appending(Path(name).bytes).tidied, real: next.real)
  }
}
