// What the specification owes its readers: each of these has a good and a bad example.

/// A rule by the tag of its examples, and the finding that its bad example must show.
struct Requirement: Sendable {
  var tag: String
  var code: String?
}

/// The rows of the table of lines.
let rows: [Requirement] = (1...10).map { Requirement(tag: "row-\($0)") }

/// The rules of signs, amounts and escapes.
let signRules: [Requirement] = [
  // Where signs stand.
  "sign:text-first", "sign:blanks-in-text", "sign:one-blank", "sign:backwards", "sign:stop",
  "sign:second",
  // The signs.
  "sign:weight", "sign:mood", "sign:tag", "sign:id", "sign:decision",
  // The amount's grammar.
  "amount:parts", "amount:unknown", "amount:number", "amount:unit", "amount:currency",
  "amount:period",
  // Escapes.
  "escape:last-word", "escape:note", "escape:nothing-else",
  // Metadata and bytes.
  "metadata:stage", "metadata:format", "metadata:canvas", "metadata:target", "bytes:utf-8",
  "bytes:utf-16", "bytes:zero", "bytes:bitmap", "bytes:invisible",
].map { Requirement(tag: $0) }

/// The lines of "Never silent", in the order of the specification: tag and code.
let neverSilent: [Requirement] = """
  no-section no-section
  unknown-section unknown-section
  empty-heading unknown-section
  two-boxes unknown-section
  notes-without-item notes-without-item
  bare-name-note bare-heading
  bare-name-metadata bare-heading
  item-outside-box item-outside-box
  decision-without-item decision-without-item
  second-decision second-decision
  duplicate-id duplicate-id
  unknown-action unknown-action
  ambiguous-number ambiguous-number
  conflict conflict
  half-conflict stray-conflict-marker
  unknown-stage unknown-stage
  unknown-format unknown-format
  not-utf-8 not-utf-8
  utf-16 utf-16
  zero-byte zero-byte
  bitmap bitmap
  box-name-in-text box-name-in-text
  repeated-box repeated-box
  heading-sign heading-sign
  subheading subheading
  glued-comment glued-mark
  glued-item glued-mark
  empty-item empty-item
  empty-hypothesis empty-hypothesis
  empty-impact empty-impact
  nested-item nested-item
  stray-separator stray-separator
  status-without-colon status-without-colon
  reserved-sign reserved-sign
  late-metadata late-metadata
  unknown-key unknown-key
  repeated-key repeated-key
  glued-colon glued-colon
  key-in-text key-in-text
  unclear-date unclear-date
  decision-in-target decision-in-target
  invisible-character invisible-character
  mark-in-text mark-in-text
  check-box mark-in-text
  near-mood almost-sign
  near-tag almost-sign
  near-id almost-sign
  weight-inside sign-in-text
  amount-inside sign-in-text
  mood-inside sign-in-text
  sign-glued sign-in-text
  sign-punctuated sign-in-text
  unread-amount unread-amount
  parted-amount almost-sign
  bracketed-digit almost-sign
  sign-behind-note sign-out-of-place
  sign-behind-impact sign-out-of-place
  sign-behind-hypothesis sign-out-of-place
  sign-behind-decision sign-out-of-place
  arrow-inside arrow-in-text
  comment-inside arrow-in-text
  html-comment-inside arrow-in-text
  escaped-bracket markdown-escape
  escaped-arrow markdown-escape
  """.split(separator: "\n").map { line in
    let words = line.split(separator: " ").map(String.init)
    return Requirement(tag: "never-silent:\(words[0])", code: words[1])
  }
