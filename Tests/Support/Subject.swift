public import PBMFormat
import PBMLint
public import PBMModel
public import PBMSyntax

/// One input and what the toolchain makes of it, each made once and only when a law asks.
public final class Subject {
  /// The input.
  public let bytes: [UInt8]

  /// Takes an input.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Its tree.
  public private(set) lazy var tree = parse(bytes)
  /// Its canvas.
  public private(set) lazy var canvas = readCanvas(tree)
  /// What checking finds.
  public private(set) lazy var findings = check(canvas)
  /// What the canvas says.
  public private(set) lazy var facts = Facts(canvas)
  /// The canonical form, or why there is none.
  public private(set) lazy var formatted: Result<[UInt8], FormatRefusal> = {
    do throws(FormatRefusal) { return .success(try format(canvas)) } catch {
      return .failure(error)
    }
  }()
  /// The canonical form as a subject of its own.
  public private(set) lazy var canonical: Subject? = (try? formatted.get()).map { Subject($0) }

  /// The visible lines' numbers.
  public var visibleLines: [Int] { (0..<tree.lineCount).filter { tree.kind($0) != .blank } }

  /// The codes of all findings, with the number of the visible line that each stands on.
  public var codes: [String] {
    findings.map { finding in
      let line = tree.line(at: Int(finding.range.start))
      return "\((0..<line).count { tree.kind($0) != .blank }):\(finding.code.name)"
    }
  }
}

/// Something that holds for any bytes at all.
public struct Law: Sendable {
  /// What holds, as a sentence.
  public let name: String
  /// What is wrong with the subject; nil where the law holds.
  public let violation: @Sendable (Subject) -> String?

  /// States a law.
  public init(_ name: String, _ violation: @escaping @Sendable (Subject) -> String?) {
    self.name = name
    self.violation = violation
  }
}

extension Law {
  /// All laws that any input can be held against.
  public static let all = reading + checking + formatting + independence
}
