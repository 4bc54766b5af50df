public import PBMModel
public import PBMSyntax

/// The hypotheses of one model with what rests on them. Keeps nothing of the canvas, for a folder
/// may hold many.
public struct ModelHypotheses: Sendable {
  let entries: [Entry]

  /// A hypothesis on its line.
  struct Entry: Sendable {
    /// What it says; nil where it says nothing that another could say as well.
    let identity: TextIdentity?
    let text: String?
    let place: HypothesisPlace
    let tests: [(identity: TextIdentity, text: String)]
  }

  /// Takes them out of a model.
  ///
  /// - Parameters:
  ///   - canvas: the model.
  ///   - file: the name it is reported by.
  public init(_ canvas: Canvas, file: String) {
    let (language, date) = (canvas.language, canvas.date)
    var tests = [[Note]](repeating: [], count: canvas.hypotheses.count)
    for note in canvas.notes {
      if case .hypothesis(let index) = note.owner { tests[index].append(note) }
    }
    func entry(_ hypothesis: Hypothesis, _ notes: [Note]) -> Entry {
      let identity = canvas.identity(hypothesis.text)
      let isWritten = !hypothesis.text.isEmpty && !saysOnlyQuestion(canvas, hypothesis)
      let place = HypothesisPlace(
        file: file, line: hypothesis.line, status: isWritten ? hypothesis.status : .open,
        owner: owner(of: hypothesis, in: canvas, file: file), date: date, language: language)
      return Entry(
        identity: identity.hasLetters ? identity : nil,
        text: isWritten ? canvas.tree.string(hypothesis.text) : nil, place: place,
        tests: notes.map { (canvas.identity($0.text), canvas.tree.string($0.text)) })
    }
    entries =
      (zip(canvas.hypotheses, tests).map { entry($0, $1) }
      + canvas.emptyHypotheses.map { entry($0, []) })
      .sorted { $0.place.line < $1.place.line }
  }
}

/// Whether somebody only put a question mark behind the question mark.
private func saysOnlyQuestion(_ canvas: Canvas, _ hypothesis: Hypothesis) -> Bool {
  ["?", "？"].contains(canvas.tree.string(hypothesis.text))
}

private func owner(
  of hypothesis: Hypothesis, in canvas: Canvas, file: String
) -> HypothesisPlace.Owner {
  switch hypothesis.owner {
  case .item(let index): .item(RestingItem(canvas.items[index], of: canvas, file: file))
  case .box(let box): .box(box)
  case .model: .model
  // Nothing else owns a hypothesis.
  case .nothing, .decision, .impact, .hypothesis: .nothing
  }
}

/// A line on which a hypothesis stands.
public struct HypothesisPlace: Sendable {
  /// The name of the file.
  public let file: String
  /// The line.
  public let line: Int
  /// What this line says was found.
  public let status: HypothesisStatus
  /// What rests on it here.
  public let owner: Owner
  /// The date of the model, if it tells one.
  public let date: ModelDate?
  /// The language in which the file's boxes and actions are named.
  public let language: Language

  /// The model's number among all.
  var model = 0

  /// What may rest on a hypothesis.
  public enum Owner: Sendable {
    /// The item above it.
    case item(RestingItem)
    /// The box whose heading stands above it.
    case box(Box)
    /// The model as a whole.
    case model
    /// Nothing that counts: it stands in a section that is no box.
    case nothing

    /// Whether it stays as far as anybody decided, so that it has to be reconsidered where the
    /// hypothesis was refuted.
    public var isStanding: Bool {
      switch self {
      case .item(let item): !item.isDecidedToGo
      case .box, .model: true
      case .nothing: false
      }
    }
  }

  init(
    file: String, line: Int, status: HypothesisStatus, owner: Owner, date: ModelDate?,
    language: Language
  ) {
    self.file = file
    self.line = line
    self.status = status
    self.owner = owner
    self.date = date
    self.language = language
  }

  /// Whether the same rests on it in both places.
  public func hasSameOwner(as other: HypothesisPlace) -> Bool {
    guard model == other.model else { return false }
    return switch (owner, other.owner) {
    case (.item(let left), .item(let right)): left.line == right.line
    case (.box(let left), .box(let right)): left == right
    case (.model, .model), (.nothing, .nothing): true
    default: false
    }
  }
}

/// An item that rests on a hypothesis.
public struct RestingItem: Sendable {
  /// The name of the file that it stands in.
  public let file: String
  /// Its words, without mark, signs and escapes.
  public let text: String
  /// Its line.
  public let line: Int
  /// Its box; nil where it stands in none.
  public let box: Box?
  /// How big a place it takes, 1 to 5; 0 where nothing is said.
  public let weight: Int
  /// How the person feels about it, if told.
  public let mood: Mood?
  /// What is to become of it, if that was decided.
  public let decision: Action?

  /// The same for an item wherever it stands.
  let key: Key

  struct Key: Hashable {
    let identity: TextIdentity
    let box: Box?
  }

  init(_ item: Item, of canvas: Canvas, file: String) {
    self.file = file
    text = canvas.text(item)
    line = item.line
    box = item.box
    weight = Int(item.weight)
    mood = item.mood
    decision = item.decision.flatMap { canvas.decisions[$0].action }
    key = Key(identity: canvas.identity(item), box: item.box)
  }

  /// Whether it was decided that it goes.
  public var isDecidedToGo: Bool { decision == .delete }
}
