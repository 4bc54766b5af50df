import PBMModel

/// A text as the value of an attribute, or between tags, of XML 1.0: marks come as entities, what
/// could act on a terminal is made visible, and what XML cannot hold is replaced.
func xmlText(_ text: String) -> String {
  var result = ""
  var marks = CommandMarks()
  for scalar in shown(text).unicodeScalars {
    switch scalar.value {
    case _ where marks.makesCommand(scalar): result += "&#91;"
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&apos;"
    // Not even as a number.
    case 0xFFFE, 0xFFFF: result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// ` name="value"` for each.
func xmlAttributes(_ attributes: [(name: String, value: String)]) -> String {
  attributes.map { " \($0.name)=\"\(xmlText($0.value))\"" }.joined()
}

/// What stands first in each file of XML.
let xmlDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
