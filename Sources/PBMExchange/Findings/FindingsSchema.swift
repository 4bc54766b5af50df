/// The JSON Schema (draft 2020-12) of what is written as JSON: of the whole object, and under
/// `$defs/finding` of one line where findings come an object a line.
///
/// Members that it does not name are allowed, for fields are added and never taken away.
public let findingsSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:pbm:schema:check:1",
    "title": "Findings in Personal Business Models",
    "description": "What pbm check --format json writes. A line of --format ndjson is #/$defs/finding.",
    "type": "object",
    "required": ["format_version", "files", "findings"],
    "properties": {
      "format_version": { "const": 1 },
      "files": { "type": "integer", "minimum": 0, "description": "how many files were looked at" },
      "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
      "statistics": { "$ref": "#/$defs/statistics" }
    },
    "$defs": {
      "finding": {
        "type": "object",
        "required": ["file", "code", "severity", "message", "range", "fixes"],
        "properties": {
          "file": { "type": "string" },
          "code": { "$ref": "#/$defs/code" },
          "severity": { "$ref": "#/$defs/severity" },
          "message": { "type": "string", "minLength": 1 },
          "range": { "$ref": "#/$defs/range" },
          "help": { "type": "string", "description": "what to do about it, for people" },
          "related": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/related" } },
          "fixes": { "type": "array", "items": { "$ref": "#/$defs/fix" } }
        }
      },
      "code": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "description": "the permanent name of this kind of finding; pbm explain CODE tells more"
      },
      "severity": { "enum": ["error", "warning", "note"] },
      "range": {
        "type": "object",
        "required": ["start", "end"],
        "properties": {
          "start": { "$ref": "#/$defs/place" },
          "end": { "$ref": "#/$defs/place", "description": "the place behind the last one" }
        }
      },
      "place": {
        "type": "object",
        "required": ["line", "column", "offset"],
        "properties": {
          "line": { "type": "integer", "minimum": 1 },
          "column": { "type": "integer", "minimum": 1, "description": "in Unicode scalars" },
          "offset": { "type": "integer", "minimum": 0, "description": "in bytes, from 0" }
        }
      },
      "related": {
        "type": "object",
        "required": ["message", "range"],
        "properties": {
          "message": { "type": "string" },
          "file": { "type": "string", "description": "the file, if it is another one" },
          "range": { "$ref": "#/$defs/range" }
        }
      },
      "fix": {
        "type": "object",
        "required": ["title", "safe", "edits"],
        "properties": {
          "title": { "type": "string" },
          "safe": { "type": "boolean", "description": "whether it changes no meaning" },
          "edits": { "type": "array", "items": { "$ref": "#/$defs/edit" } }
        }
      },
      "edit": {
        "type": "object",
        "required": ["range", "text"],
        "properties": {
          "range": { "$ref": "#/$defs/range" },
          "text": { "type": "string", "description": "what stands there afterwards" }
        }
      },
      "statistics": {
        "type": "object",
        "description": "only with --statistics",
        "required": ["codes", "weighed", "unweighed", "balance"],
        "properties": {
          "codes": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["code", "severity", "count"],
              "properties": {
                "code": { "$ref": "#/$defs/code" },
                "severity": { "$ref": "#/$defs/severity" },
                "count": { "type": "integer", "minimum": 1 }
              }
            }
          },
          "weighed": { "type": "integer", "minimum": 0 },
          "unweighed": { "type": "integer", "minimum": 0 },
          "balance": {
            "type": "array",
            "maxItems": 10,
            "items": {
              "type": "object",
              "required": ["file", "costs", "benefits"],
              "properties": {
                "file": { "type": "string" },
                "costs": { "type": "integer", "minimum": 0 },
                "benefits": { "type": "integer", "minimum": 0 }
              }
            }
          }
        }
      }
    }
  }

  """#
