import PBMProject
import PBMSyntax

/// One canvas to be read.
enum Input: Sendable {
  /// A file; a folder's own, or named by the user.
  case file(Path, isNamed: Bool)
  case standardInput([UInt8], name: String)
  case revision(Path, [UInt8])

  /// The name it is reported by.
  var name: String {
    switch self {
    case .file(let path, _): path.display
    case .standardInput(_, let name): name
    case .revision(let argument, _): argument.display
    }
  }

  /// The same as the bytes of a path.
  var path: Path {
    switch self {
    case .file(let path, _): path
    case .standardInput(_, let name): Path(name)
    case .revision(let argument, _): argument
    }
  }
}

extension Input {
  /// The name of standard input where none was given.
  static let unnamed = "<stdin>"

  /// The bytes; what cannot be read throws.
  func read() throws(FileProblem) -> [UInt8] {
    switch self {
    case .standardInput(let bytes, _): bytes
    case .revision(_, let bytes): bytes
    case .file(let path, _): try readFile(path)
    }
  }

  /// Whether these bytes are passed over: a picture of the same file ending that was only found,
  /// not named.
  func isPassedOver(_ tree: Tree) -> Bool {
    if case .file(_, isNamed: false) = self { tree.content == .bitmap } else { false }
  }
}

/// What a command's paths turn out to be.
struct Inputs {
  var inputs: [Input] = []
  var status = ExitStatus.done
  /// Why some cannot be read, each told already.
  var problems: [String] = []

  /// Finds the canvases behind the operands, in their order; says what cannot be found.
  init(_ invocation: Invocation, takesRevisions: Bool) {
    let operands = invocation.operands.isEmpty ? [Path(".")] : invocation.operands
    var waiting: [Path] = []
    for operand in operands {
      if operand == "-" {
        find(&waiting, invocation.console)
        readStandardInput(invocation)
      } else if takesRevisions, RevisionPath(operand) != nil, !exists(operand) {
        find(&waiting, invocation.console)
        readRevision(operand, invocation.console)
      } else {
        waiting.append(operand)
      }
    }
    find(&waiting, invocation.console)
  }

  /// Does the same with each, on several threads where that is faster; results in their order.
  func map<Output: Sendable>(_ body: @Sendable (Input) -> Output) -> [Output] {
    // Few files are read faster than a thread starts.
    inParallel(inputs.count, threads: inputs.count < 16 ? 1 : processorCount()) {
      body(inputs[$0])
    }
  }

  private mutating func find(_ paths: inout [Path], _ console: Console) {
    guard !paths.isEmpty else { return }
    let walk = walk(paths)
    paths = []
    for problem in walk.problems { tell(problem, console) }
    for note in walk.notes { console.notice("pbm: \(note.message)") }
    inputs += walk.files.map { .file($0.path, isNamed: $0.isNamed) }
  }

  private mutating func readStandardInput(_ invocation: Invocation) {
    let console = invocation.console
    if console.isInputTerminal {
      console.notice("pbm: reading standard input; end it with Ctrl-D on a line of its own")
    }
    do {
      let name = invocation.value("stdin-filename") ?? Input.unnamed
      inputs.append(.standardInput(try console.readInput(), name: name))
    } catch {
      tell(error, console)
    }
  }

  private mutating func tell(_ problem: FileProblem, _ console: Console) {
    status = console.problem(problem.message)
    problems.append(problem.message)
  }

  private mutating func readRevision(_ operand: Path, _ console: Console) {
    do {
      inputs.append(.revision(operand, try readFileOrRevision(operand)))
    } catch {
      tell(error, console)
    }
  }
}
