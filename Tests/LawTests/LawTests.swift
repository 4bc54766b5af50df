import TestSupport
import Testing

// Each law over as many inputs as `PBM_CASES` says. The laws of a suite share the inputs and what
// was made of them, so one run of a suite serves all its tests.

/// Runs the laws of a suite once, whoever asks first.
private struct Trials {
  static let reading = Task { await Trial.failures(of: Law.reading) }
  static let checking = Task { await Trial.failures(of: Law.checking) }
  static let formatting = Task { await Trial.failures(of: Law.formatting) }
  static let independence = Task { await Trial.failures(of: Law.independence) }
}

private func expect(_ law: Law, in trial: Task<[String: [String]], Never>) async {
  let failures = await trial.value[law.name] ?? []
  for failure in failures.prefix(3) { Issue.record("\(law.name)\n\(failure)") }
}

@Suite struct `Reading any bytes` {
  @Test func `loses nothing: the tree's text is the file's bytes`() async {
    await expect(.lossless, in: Trials.reading)
  }

  @Test func `gives lines that tile the file and tokens that tile lines`() async {
    await expect(.tiled, in: Trials.reading)
  }

  @Test func `gives marks and contents that lie in their line`() async {
    await expect(.placed, in: Trials.reading)
  }

  @Test func `lets lines belong to lines that may hold them, without circles`() async {
    await expect(.related, in: Trials.reading)
  }

  @Test func `gives the same for the same bytes`() async {
    await expect(.pure, in: Trials.reading)
  }
}

@Suite struct `Checking any bytes` {
  @Test func `gives findings that point at whole characters and say something`() async {
    await expect(.wellFormedFindings, in: Trials.checking)
  }

  @Test func `gives each finding once, in the order of the file`() async {
    await expect(.sortedFindings, in: Trials.checking)
  }

  @Test func `gives fixes whose edits are in order and in the file`() async {
    await expect(.applicableFixes, in: Trials.checking)
  }

  @Test func `gives safe fixes that mend their finding and change no meaning`() async {
    await expect(.safeFixes, in: Trials.checking)
  }
}

@Suite struct `Formatting any bytes` {
  @Test func `refuses what has an error and nothing else`() async {
    await expect(.formatsUnlessWrong, in: Trials.formatting)
  }

  @Test func `twice is formatting once`() async {
    await expect(.idempotent, in: Trials.formatting)
  }

  @Test func `keeps what everything means`() async {
    await expect(.meaningKept, in: Trials.formatting)
  }

  @Test func `keeps all lines, their order and their letters`() async {
    await expect(.linesKept, in: Trials.formatting)
  }

  @Test func `gives one kind of line end and single blank lines`() async {
    await expect(.canonicalLayout, in: Trials.formatting)
  }

  @Test func `brings no finding that the file had not`() async {
    await expect(.noNewFindings, in: Trials.formatting)
  }

  @Test func `makes no difference`() async {
    await expect(.noDifference, in: Trials.formatting)
  }

  @Test func `keeps what each line says by itself`() async {
    await expect(.sayingsKept, in: Trials.formatting)
  }

  @Test func `shows a diff that leads to the canonical form`() async {
    await expect(.differenceShown, in: Trials.formatting)
  }
}

@Suite struct `What carries no meaning` {
  @Test func `is the kind of line ends`() async {
    await expect(.anyLineEnd, in: Trials.independence)
  }

  @Test func `is a byte order mark`() async {
    await expect(.anyByteOrderMark, in: Trials.independence)
  }

  @Test func `is blanks behind a line`() async {
    await expect(.anyTrailingBlanks, in: Trials.independence)
  }

  @Test func `is indentation`() async {
    await expect(.anyIndentation, in: Trials.independence)
  }

  @Test func `is the normal form of headings, actions, keys and tags`() async {
    await expect(.anyNormalForm, in: Trials.independence)
  }

  @Test func `is not in a canonical form either`() async {
    await expect(.sameCanonicalForm, in: Trials.independence)
  }
}

@Suite struct `Comparing any two models` {
  @Test func `tells every item once, and of swapped models the mirror image`() async {
    for failure in await Trial.failures(ofPairs: differenceViolation).prefix(3) {
      Issue.record("\(failure)")
    }
  }
}
