import PBMExchange
import PBMLint
import PBMSyntax

/// The JSON Schema (draft 2020-12) of `.pbm.yml`, made of the lists that reading goes by.
public func configurationSchema() -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.member("title", "Settings of pbm")
    json.member("description", "What a file .pbm.yml may say.")
    // Whatever may stand here may be left empty, or be `~`: that says nothing.
    json.member("type", ["object", "null"])
    json.member("additionalProperties", false)
    json.key("properties")
    json.object { json in
      for key in ConfigurationKey.allCases {
        json.newLine()
        json.key(key.rawValue)
        json.object { json in
          json.member("description", key.summary)
          json.describe(key)
        }
      }
    }
    json.newLine()
    json.key("$defs")
    json.object { json in
      json.newLine()
      json.key("rules")
      json.rules()
      json.newLine()
      json.key("patterns")
      json.patterns()
    }
  }
  json.finish()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func describe(_ key: ConfigurationKey) {
    switch key {
    case .rules: reference("rules")
    case .failOn: choice(Severity.allCases.reversed().map(\.name))
    case .language: choice(MessageLanguage.allCases.map(\.rawValue))
    case .exclude: reference("patterns")
    case .overrides: overrides()
    case .baseline, .extends:
      // No path from the root, and not nothing.
      member("type", ["string", "null"])
      member("pattern", "^[^/]")
    case .root: member("type", ["boolean", "null"])
    }
  }

  private mutating func reference(_ name: String) { member("$ref", "#/$defs/\(name)") }

  private mutating func choice(_ words: [String]) {
    key("enum")
    array { json in
      for word in words { json.value(word) }
      json.null()
    }
  }

  private mutating func overrides() {
    member("type", ["array", "null"])
    key("items")
    object { json in
      json.member("type", ["object", "null"])
      json.member("additionalProperties", false)
      json.member("required", [OverrideKey.files.rawValue])
      json.key("properties")
      json.object { json in
        for key in OverrideKey.allCases {
          json.key(key.rawValue)
          json.object { json in
            json.member("description", key.summary)
            json.reference(key == .files ? "patterns" : "rules")
            if key == .files {
              // An override for no files at all is a mistake.
              json.key("not")
              json.object { $0.member("type", "null") }
            }
          }
        }
      }
    }
  }

  /// One pattern or several.
  fileprivate mutating func patterns() {
    object { json in
      json.member("type", ["string", "array", "null"])
      json.member("pattern", "^[^!{]+$")
      json.key("items")
      json.object { json in
        json.member("type", ["string", "null"])
        json.member("pattern", "^[^!{][^{]*$")
      }
    }
  }

  fileprivate mutating func rules() {
    object { json in
      json.member("type", ["object", "null"])
      json.member("additionalProperties", false)
      json.key("properties")
      json.object { json in
        for rule in allRules {
          json.newLine()
          json.key(rule.code.name)
          json.rule(rule)
        }
      }
    }
  }

  private mutating func rule(_ rule: Rule) {
    let levels = rule.isFixed ? [RuleLevel.error] : RuleLevel.allCases
    let words = levels.map(\.rawValue)
    object { json in
      json.member("description", rule.summary)
      json.member("default", rule.code.severity.name)
      json.key("anyOf")
      json.array { json in
        json.object { $0.choice(words) }
        json.object { json in
          json.member("type", "object")
          json.member("additionalProperties", false)
          json.key("properties")
          json.object { json in
            json.key(levelKey)
            json.object { $0.choice(words) }
            for option in rule.options { json.option(option) }
          }
        }
      }
    }
  }

  private mutating func option(_ option: RuleOption) {
    key(option.name)
    object { json in
      json.member("description", option.summary)
      json.member("type", ["number", "null"])
      json.key("minimum")
      json.raw(plainText(option.range.lowerBound))
      json.key("maximum")
      json.raw(plainText(option.range.upperBound))
      json.key("default")
      json.raw(plainText(option.usual))
    }
  }

  fileprivate mutating func member(_ name: String, _ words: [String]) {
    key(name)
    array { json in for word in words { json.value(word) } }
  }
}
