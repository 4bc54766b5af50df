import PBMLint
import PBMModel

// The log of GitHub Actions is obeyed: a line that begins with `::`, blanks before it left out, is a
// command, and so is one that holds `##[` anywhere. What users write and how they name their files
// must not become one.

/// Text for people in which nothing is a command.
func harmlessInLog(_ text: String) -> String {
  guard mayAct(Array(text.utf8)) else { return text }
  var result = String.UnicodeScalarView()
  var marks = CommandMarks()
  var isStart = true
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    let isPair = scalar == ":" && index + 1 < scalars.count && scalars[index + 1] == ":"
    if marks.makesCommand(scalar) || isStart && isPair { result.append("\\") }
    result.append(scalar)
    if scalar == "\n" { isStart = true } else if isSign(scalar.value) { isStart = false }
  }
  return String(result)
}

/// A difference of lines, in which every character counts, so that the log obeys nothing in it.
///
/// Only where something in it would be obeyed, commands are stopped before it and allowed behind it, by
/// a word that does not stand in it. Those who apply a difference pass over what stands around it.
func fencedInLog(_ difference: [UInt8]) -> [UInt8] {
  guard mayAct(difference) else { return difference }
  let small = difference.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  var seed: UInt64 = 0
  var word: String
  repeat {
    var hash = StableHash(seed: seed)
    hash.add(difference)
    word = "pbm-\(hexadecimal(hash.value))"
    seed += 1
  } while small.firstRange(of: Array(word.utf8)) != nil
  return Array("::stop-commands::\(word)\n".utf8) + difference + Array("::\(word)::\n".utf8)
}

/// Whether a line would be obeyed. More are taken for such than the log takes.
private func mayAct(_ text: [UInt8]) -> Bool {
  guard text.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) else {
    return false
  }
  let signs = text.filter { isSign(UInt32($0)) || $0 == 10 }
  if signs.firstRange(of: Array("##[".utf8)) != nil { return true }
  return signs.split(separator: 10).contains { $0.starts(with: "::".utf8) }
}

/// Whether it is a sign that everybody sees: blanks before a command are left out, and letters of other
/// alphabets are, too, by some who compare texts.
private func isSign(_ value: UInt32) -> Bool { value > 0x20 && value < 0x7F }
