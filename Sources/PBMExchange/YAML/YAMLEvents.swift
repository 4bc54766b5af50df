import CYAML

/// What libyaml finds, one after another, copied out of its memory.
enum YAMLEvent {
  case streamEnd
  case documentStart
  case documentEnd
  case listStart, listEnd
  case mappingStart, mappingEnd
  /// A word, and whether it stands without quotation marks.
  case scalar(String, isPlain: Bool)
  /// Only passed over: where the stream begins.
  case streamStart
}

/// Reads a text event by event; all that libyaml hands out as pointers stays in here.
///
/// Safe because the parser is made and taken away with the reader, and the text is held in memory of
/// its own for as long.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let bytes: ArraySlice<UInt8>
  /// Where the last event began.
  private(set) var place = YAMLPlace(line: 1, column: 1)

  /// Begins; nil where there is no memory for it.
  init?(_ bytes: ArraySlice<UInt8>) {
    let newParser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe newParser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(newParser) == 1 else {
      unsafe newParser.deallocate()
      return nil
    }
    self.bytes = bytes
    unsafe parser = newParser
    unsafe text = .allocate(capacity: max(bytes.count, 1))
    _ = unsafe text.initialize(from: bytes)
    // Told, not guessed: a file that was saved otherwise is no configuration.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The next event; what has no place in a settings file is a problem.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    place = unsafe YAMLPlace(event.start_mark)
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      try unsafe refuse(anchor: start.anchor != nil, tag: start.tag != nil)
      return .listStart
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      try unsafe refuse(anchor: start.anchor != nil, tag: start.tag != nil)
      return .mappingStart
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      try unsafe refuse(anchor: scalar.anchor != nil, tag: scalar.tag != nil)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      return unsafe .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
    default:
      throw YAMLProblem(place, "an alias (*name) is not understood here: write the value itself")
    }
  }

  private func refuse(anchor: Bool, tag: Bool) throws(YAMLProblem) {
    if anchor {
      throw YAMLProblem(place, "an anchor (&name) is not understood here: write the value itself")
    }
    if tag {
      throw YAMLProblem(place, "a tag (!name) is not understood here: write the value alone")
    }
  }

  /// What libyaml says of the text, and where.
  private func problem() -> YAMLProblem {
    var words = "it is no YAML"
    if let said = unsafe parser.pointee.problem { unsafe words += ": " + String(cString: said) }
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return unsafe YAMLProblem(
        placeOfByte(Int(parser.pointee.problem_offset)), words, isOfSyntax: true)
    }
    return unsafe YAMLProblem(
      YAMLPlace(parser.pointee.problem_mark), words, isOfSyntax: true)
  }

  /// The place of a byte that is no character, which libyaml only counts.
  private func placeOfByte(_ offset: Int) -> YAMLPlace {
    var place = YAMLPlace(line: 1, column: 1)
    for byte in bytes.prefix(max(0, offset)) {
      if byte == 10 {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}

extension YAMLPlace {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
