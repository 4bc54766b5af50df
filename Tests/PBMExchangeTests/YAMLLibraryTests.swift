import CYAML
import Testing

// The library of YAML is found, linked and called.

@Suite struct `The library of YAML` {
  @Test func `reads a small document event by event`() throws {
    let text = Array("person: Camille\nboxes: [costs, benefits]\n".utf8)
    #expect(
      try scalars(text) == ["person", "Camille", "boxes", "costs", "benefits"])
  }

  @Test func `says that a document is broken`() {
    #expect(throws: Broken.self) { try scalars(Array("a: [".utf8)) }
  }

  @Test func `is the version that was built against`() {
    var (major, minor, patch) = (CInt(0), CInt(0), CInt(0))
    unsafe yaml_get_version(&major, &minor, &patch)
    #expect((major, minor) >= (0, 2))
  }
}

private struct Broken: Error {}

/// The texts of all scalars of a document, in order.
private func scalars(_ text: [UInt8]) throws -> [String] {
  var parser = unsafe yaml_parser_t()
  guard unsafe yaml_parser_initialize(&parser) == 1 else { throw Broken() }
  defer { unsafe yaml_parser_delete(&parser) }
  return try unsafe text.withUnsafeBufferPointer { input in
    unsafe yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
    var found: [String] = []
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&parser, &event) == 1 else { throw Broken() }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_END_EVENT { return found }
      guard unsafe event.type == YAML_SCALAR_EVENT else { continue }
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      found.append(unsafe String(decoding: bytes, as: UTF8.self))
    }
  }
}
