import PBMModel
import PBMPlan
public import PBMSyntax

/// A kind of finding, explained: the rule's manual page, its examples, and its check.
///
/// One rule is one file. Findings that reading a file reports have a rule, too, without a
/// check of its own: so everything that can be said of a canvas is explained in one list.
public struct Rule: Sendable {
  /// Its permanent name and its usual severity.
  public let code: Code
  /// What it finds, one sentence.
  public let summary: String
  /// Why it matters to the person whose canvas it is.
  public let why: String
  /// Where it comes from, for rules that the method's literature gives.
  public let source: String?
  /// A canvas, or the part of one, in which it finds something; where no text can hold what it
  /// finds, a sentence that says what such a file is.
  public var bad: String { makeBad() }
  /// The bytes of a file in which it finds something: those of `bad`, unless that is a sentence.
  public var badExample: [UInt8] { makeBadBytes() ?? Array(bad.utf8) }
  /// The same without the finding.
  public var good: String { makeGood() }
  /// The model that the bad example starts from, for what is found only beside it.
  public var base: String? { makeBase() }
  /// The model that the good one starts from.
  public var goodBase: String? { makeGoodBase() ?? makeBase() }
  // Made when somebody asks: a check should not pay for the examples.
  private let makeBad: @Sendable () -> String
  private let makeGood: @Sendable () -> String
  private let makeBadBytes: @Sendable () -> [UInt8]?
  private let makeBase: @Sendable () -> String?
  private let makeGoodBase: @Sendable () -> String?
  /// What can be set for it, besides how much it matters.
  public let options: [RuleOption]
  /// Looks for it; nil where reading reports it.
  let check: (@Sendable (inout Checkup) -> Void)?

  init(
    _ code: Code, summary: String, why: String, source: String? = nil,
    options: [RuleOption] = [],
    bad: @autoclosure @escaping @Sendable () -> String,
    good: @autoclosure @escaping @Sendable () -> String,
    badBytes: @autoclosure @escaping @Sendable () -> [UInt8]? = nil,
    base: @autoclosure @escaping @Sendable () -> String? = nil,
    goodBase: @autoclosure @escaping @Sendable () -> String? = nil,
    check: (@Sendable (inout Checkup) -> Void)? = nil
  ) {
    self.code = code
    self.summary = summary
    self.why = why
    self.source = source
    self.options = options
    self.makeBad = bad
    self.makeGood = good
    self.makeBadBytes = badBytes
    self.makeBase = base
    self.makeGoodBase = goodBase
    self.check = check
  }
}

/// One canvas under the rules.
struct Checkup: ~Copyable {
  let canvas: Canvas
  let options: LintOptions
  /// What the file says that it starts from.
  let base: Base
  /// What was decided, in file order.
  let wishes: [Wish]
  /// The canvas beside its base, where it is a target and the base could be read.
  let step: Step?
  var findings: [Diagnostic] = []
  /// What the wording rules saw, once one of them has asked.
  var knownWordings: [Wording]?
  /// Which items of two boxes say the same, once a rule has asked.
  var knownSameTexts: [SameText]?

  init(_ canvas: Canvas, _ options: LintOptions, _ base: Base) {
    self.canvas = canvas
    self.options = options
    self.base = base
    wishes = canvas.wishes
    if case .model(let model) = base, canvas.stage == .target, !model.items.isEmpty {
      step = Step(model, canvas)
    } else {
      step = nil
    }
  }

  var tree: Tree { canvas.tree }

  mutating func report(
    _ code: Code, _ range: ByteRange, _ message: String, help: String? = nil,
    related: [RelatedPlace] = [], fixes: [Fix] = []
  ) {
    findings.append(Diagnostic(code, range, message, help: help, related: related, fixes: fixes))
  }
}
