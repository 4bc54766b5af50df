import CUTF8Proc

/// Number of terminal columns that the text takes.
///
/// What is one picture to its reader counts once: letters with their accents, and emoji that are
/// made of several (a skin colour, a family, a flag). Terminals differ there; those that draw the
/// parts one by one show a wider text. Nor do they agree about the vowel signs of Indic scripts that
/// stand beside their letter: glibc's `wcwidth`, and tmux with it, gives them a column, utf8proc, and
/// tmux built with that, none. Those of utf8proc are taken, as for all else.
public func displayWidth(_ text: String) -> Int {
  var measure = WidthMeasure()
  for scalar in text.unicodeScalars { measure.add(scalar) }
  return measure.width
}

/// Adds up the columns of scalars, each by what stands before it.
private struct WidthMeasure {
  private(set) var width = 0
  /// Columns of the last scalar that took any.
  private var last = 0
  private var isJoined = false
  /// The last scalar that took any columns.
  private var sign: Unicode.Scalar = " "

  mutating func add(_ scalar: Unicode.Scalar) {
    let wasJoined = isJoined
    isJoined = false
    if scalar.isASCII {
      last = 1
      width += 1
      sign = scalar
      return
    }
    switch scalar.value {
    case 0x200D: isJoined = true
    case 0xFE0F:
      // It asks for a picture, which is wide, where a sign would do.
      if last == 1, sign.properties.isEmoji {
        width += 1
        last = 2
      }
    // A skin colour, and the vowel and the final of a Korean syllable that is spelled out.
    case 0x1F3FB...0x1F3FF where last == 2, 0x1160...0x11FF where last == 2: break
    default:
      let own = max(0, Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: scalar.value))))
      guard own > 0, !(wasJoined && last == 2 && own == 2) else { return }
      last = own
      width += own
      sign = scalar
    }
  }
}
