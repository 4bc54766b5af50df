import PBMSyntax

// Findings as JSON: lines and columns from 1, columns in Unicode scalars, offsets in bytes
// from 0, ends exclusive.

extension JSONWriter {
  /// Writes a finding.
  ///
  /// - Parameters:
  ///   - places: lines and columns of the file that it is in.
  ///   - base: those of the file that it starts from, if second places may stand there.
  mutating func finding(
    _ finding: Diagnostic, file: String, _ places: Positions,
    base: (places: Positions, name: String)?
  ) {
    object { json in
      json.member("file", file)
      json.member("code", finding.code.name)
      json.member("severity", finding.severity.name)
      json.member("message", finding.message)
      json.key("range")
      json.range(finding.range, places)
      if let help = finding.help { json.member("help", help) }
      json.related(finding.related, places, base)
      json.key("fixes")
      json.fixes(finding.fixes, places)
    }
  }

  private mutating func related(
    _ related: [RelatedPlace], _ places: Positions, _ base: (places: Positions, name: String)?
  ) {
    guard !related.isEmpty else { return }
    key("related")
    array { json in
      for place in related {
        json.object { json in
          json.member("message", place.message)
          if place.isInBase, let base { json.member("file", base.name) }
          json.key("range")
          json.range(place.range, place.isInBase ? base?.places ?? places : places)
        }
      }
    }
  }

  private mutating func fixes(_ fixes: [Fix], _ places: Positions) {
    array { json in
      for fix in fixes {
        json.object { json in
          json.member("title", fix.title)
          json.member("safe", fix.isSafe)
          json.key("edits")
          json.edits(fix.edits, places)
        }
      }
    }
  }

  private mutating func edits(_ edits: [Edit], _ places: Positions) {
    array { json in
      for edit in edits {
        json.object { json in
          json.key("range")
          json.range(edit.range, places)
          json.member("text", String(decoding: edit.replacement, as: UTF8.self))
        }
      }
    }
  }

  private mutating func range(_ range: ByteRange, _ places: Positions) {
    object { json in
      for (name, offset) in [("start", Int(range.start)), ("end", Int(range.end))] {
        let place = places.position(offset)
        json.key(name)
        json.object { json in
          json.member("line", place.line)
          json.member("column", place.column)
          json.member("offset", offset)
        }
      }
    }
  }
}
