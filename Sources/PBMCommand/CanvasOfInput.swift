import PBMDiff
import PBMModel
import PBMProject
import PBMSyntax

/// One of the canvases that a command goes through, and what there is to tell of it: told at the end,
/// in the order of the files.
struct CanvasOfInput: Sendable {
  private var canvas: Canvas?
  /// Whether it was read, as far as it could be: else it is none, is passed over or is refused.
  private(set) var isRead = false
  /// Why nothing is done with it.
  private(set) var problem: String?
  /// Its errors, a line each.
  private(set) var errors: [String] = []
  /// Whether it was only found, and is a picture.
  private(set) var isPassedOver = false

  /// - Parameters:
  ///   - refusesConflicts: whether one of the sides of a conflict would be lost in silence.
  init(_ input: Input, refusesConflicts: Bool) {
    let tree: Tree
    do {
      tree = parse(try input.read())
    } catch {
      problem = error.message
      return
    }
    isPassedOver = input.isPassedOver(tree)
    guard !isPassedOver else { return }
    let read = readCanvas(tree)
    let places = Positions(tree)
    errors = read.diagnostics.filter { $0.severity == .error }
      .map { shortLine($0, places, input.name) }
    if refusesConflicts, !tree.conflicts.isEmpty {
      problem = conflictsFirst(input.name)
    } else if tree.content.isReadable {
      canvas = read
      isRead = true
    }
  }

  /// The canvas, handed over: of thousands only what is made of them is kept.
  mutating func take() -> Canvas? {
    defer { canvas = nil }
    return canvas
  }

  /// Tells what is the matter with it.
  func tell(_ console: Console) -> ExitStatus {
    for error in errors { console.notice(error) }
    if let problem { return console.problem(problem) }
    return isRead || isPassedOver ? .done : .failed
  }

  /// Tells what is the matter with each, and where none of them is a canvas.
  static func tell(_ all: some Collection<CanvasOfInput>, _ console: Console) -> ExitStatus {
    let status = all.reduce(ExitStatus.done) { max($0, $1.tell(console)) }
    if !all.isEmpty, all.allSatisfy(\.isPassedOver) {
      console.notice("pbm: no canvas found: what ends in .pbm there are pictures")
    }
    return status
  }
}
