import CYAML

extension ExchangeValue {
  /// The value as a YAML document, written by libyaml; nil where it cannot write it, for
  /// want of memory.
  ///
  /// Texts that anybody could take for a number, a date, a truth value or nothing stand in quotation
  /// marks, and so does all that is not letters and digits for the most part.
  public var yaml: [UInt8]? {
    // What could act on a terminal is escaped; libyaml knows that only of all characters at once.
    guard var emitter = YAMLEmitter(isUnicode: !mayAct) else { return nil }
    return emitter.document(self) ? emitter.output : nil
  }

  private var mayAct: Bool {
    switch self {
    case .text(let text): text.unicodeScalars.contains { PBMExchange.mayAct($0.value) }
    case .list(let list): list.contains { $0.mayAct }
    case .object(let members):
      members.contains { member in
        member.key.unicodeScalars.contains { PBMExchange.mayAct($0.value) } || member.value.mayAct
      }
    case .null, .number: false
    }
  }
}

/// Hands values to libyaml, event by event; all its pointers stay in here.
///
/// Safe because emitter and output are made and taken away with the value itself.
@safe private struct YAMLEmitter: ~Copyable {
  private let emitter: UnsafeMutablePointer<yaml_emitter_t>
  private let sink: UnsafeMutablePointer<[UInt8]>

  init?(isUnicode: Bool) {
    unsafe emitter = .allocate(capacity: 1)
    unsafe emitter.initialize(to: yaml_emitter_t())
    unsafe sink = .allocate(capacity: 1)
    unsafe sink.initialize(to: [])
    guard unsafe yaml_emitter_initialize(emitter) == 1 else { return nil }
    unsafe yaml_emitter_set_output(
      emitter,
      { data, bytes, count in
        guard let data = unsafe data else { return 0 }
        let text = unsafe UnsafeBufferPointer(start: bytes, count: count)
        unsafe data.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: text)
        return 1
      }, sink)
    unsafe yaml_emitter_set_unicode(emitter, isUnicode ? 1 : 0)
    unsafe yaml_emitter_set_width(emitter, -1)
    unsafe yaml_emitter_set_indent(emitter, 2)
  }

  deinit {
    unsafe yaml_emitter_delete(emitter)
    unsafe emitter.deallocate()
    unsafe sink.deinitialize(count: 1)
    unsafe sink.deallocate()
  }

  var output: [UInt8] { unsafe sink.pointee }

  /// Writes a whole document; false where libyaml could not.
  mutating func document(_ value: ExchangeValue) -> Bool {
    var event = unsafe yaml_event_t()
    return unsafe yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING) == 1
      && emit(&event)
      && yaml_document_start_event_initialize(&event, nil, nil, nil, 1) == 1 && emit(&event)
      && write(value)
      && yaml_document_end_event_initialize(&event, 1) == 1 && emit(&event)
      && yaml_stream_end_event_initialize(&event) == 1 && emit(&event)
  }

  private func emit(_ event: inout yaml_event_t) -> Bool {
    unsafe yaml_emitter_emit(emitter, &event) == 1
  }

  private func write(_ value: ExchangeValue) -> Bool {
    var event = unsafe yaml_event_t()
    switch value {
    case .null: return scalar("null", YAML_PLAIN_SCALAR_STYLE)
    case .number(let digits): return scalar(digits, YAML_PLAIN_SCALAR_STYLE)
    case .text(let text): return write(text)
    case .list(let list):
      let isFlow = list.isEmpty
      guard
        unsafe yaml_sequence_start_event_initialize(
          &event, nil, nil, 1, isFlow ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE) == 1,
        unsafe emit(&event), list.allSatisfy({ write($0) })
      else { return false }
      return unsafe yaml_sequence_end_event_initialize(&event) == 1 && emit(&event)
    case .object(let members):
      let isFlow = members.isEmpty
      guard
        unsafe yaml_mapping_start_event_initialize(
          &event, nil, nil, 1, isFlow ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE) == 1,
        unsafe emit(&event), members.allSatisfy({ write($0.key) && write($0.value) })
      else { return false }
      return unsafe yaml_mapping_end_event_initialize(&event) == 1 && emit(&event)
    }
  }

  private func write(_ text: String) -> Bool {
    scalar(text, isOnlyText(text) ? YAML_PLAIN_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE)
  }

  private func scalar(_ text: String, _ style: yaml_scalar_style_t) -> Bool {
    var event = unsafe yaml_event_t()
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      // libyaml wants an address even for nothing.
      var nothing: UInt8 = 0
      return unsafe withUnsafePointer(to: &nothing) { nothing in
        unsafe yaml_scalar_event_initialize(
          &event, nil, nil, bytes.baseAddress ?? nothing, Int32(truncatingIfNeeded: bytes.count),
          1, 1, style) == 1 && emit(&event)
      }
    }
  }
}

/// Whether nobody can take the text for anything but a text, or for two.
private func isOnlyText(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
    text.unicodeScalars.last != " "
  else { return false }
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
      || " -_./'’,()".unicodeScalars.contains(scalar)
  }
  return isPlain && !meaningful.contains(text.lowercased())
}

/// Words that some version of YAML takes for something else.
private let meaningful = [
  "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
]
