/// The JSON Schema (draft 2020-12) of a line of NDJSON, which holds a canvas.
public let canvasRowSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:pbm:schema:canvas-row:1",
    "title": "A Personal Business Model as one row",
    "description": "A line of what pbm export --to ndjson writes. Every member is always there and of one type, so that every file has the same columns.",
    "type": "object",
    "required": [
      "format_version",
      "file",
      "title",
      "person",
      "role",
      "stage",
      "date",
      "base",
      "lang",
      "format",
      "metadata",
      "notes",
      "items",
      "sections",
      "impacts",
      "hypotheses"
    ],
    "properties": {
      "format_version": {"const": 1},
      "file": {"type": "string"},
      "title": {"type": ["string", "null"]},
      "person": {"type": ["string", "null"]},
      "role": {"type": ["string", "null"]},
      "stage": {"enum": ["current", "target"]},
      "date": {"type": ["string", "null"]},
      "base": {"type": ["string", "null"]},
      "lang": {"type": ["string", "null"]},
      "format": {"type": ["string", "null"]},
      "metadata": {
        "type": "array",
        "items": {
          "type": "object",
          "required": ["key", "value"],
          "properties": {
            "key": {
              "type": "string",
              "minLength": 1
            },
            "value": {"type": "string"}
          },
          "additionalProperties": false
        }
      },
      "notes": {"$ref": "#/$defs/notes"},
      "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
      "sections": {"type": "array", "items": {"$ref": "#/$defs/section"}},
      "impacts": {"type": "array", "items": {"$ref": "#/$defs/impact"}},
      "hypotheses": {"type": "array", "items": {"$ref": "#/$defs/hypothesis"}}
    },
    "additionalProperties": false,
    "$defs": {
      "box": {
        "enum": [
          "key-partners",
          "key-activities",
          "key-resources",
          "value-proposition",
          "channels",
          "customer-relationships",
          "customers",
          "costs",
          "benefits"
        ]
      },
      "notes": {"type": "array", "items": {"type": "string", "minLength": 1}},
      "amount": {
        "type": "object",
        "required": ["value", "unit", "per", "written"],
        "properties": {
          "value": {"type": ["number", "null"], "minimum": 0},
          "unit": {"type": ["string", "null"]},
          "per": {
            "enum": [
              "hour",
              "day",
              "week",
              "month",
              "quarter",
              "year",
              null
            ]
          },
          "written": {"type": ["string", "null"]}
        },
        "additionalProperties": false
      },
      "impact": {
        "type": "object",
        "required": ["box", "text", "notes"],
        "properties": {
          "box": {
            "anyOf": [
              {"$ref": "#/$defs/box"},
              {"type": "null"}
            ]
          },
          "text": {"type": "string"},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "hypothesis": {
        "type": "object",
        "required": ["text", "status", "notes"],
        "properties": {
          "text": {"type": "string", "minLength": 1},
          "status": {"enum": ["open", "confirmed", "refuted"]},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "decision": {
        "type": "object",
        "required": [
          "action",
          "written",
          "weight",
          "amount",
          "reason",
          "notes"
        ],
        "properties": {
          "action": {
            "enum": [
              "maintain",
              "strengthen",
              "add",
              "reduce",
              "delete",
              null
            ]
          },
          "written": {"type": ["string", "null"]},
          "weight": {
            "type": ["integer", "null"],
            "minimum": 1,
            "maximum": 5
          },
          "amount": {
            "anyOf": [
              {"$ref": "#/$defs/amount"},
              {"type": "null"}
            ]
          },
          "reason": {"type": "string"},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "item": {
        "type": "object",
        "required": [
          "box",
          "heading",
          "line",
          "text",
          "weight",
          "amount",
          "mood",
          "tags",
          "id",
          "decision",
          "impacts",
          "hypotheses",
          "notes"
        ],
        "properties": {
          "box": {
            "anyOf": [
              {"$ref": "#/$defs/box"},
              {"type": "null"}
            ]
          },
          "heading": {"type": ["string", "null"]},
          "line": {"type": ["integer", "null"], "minimum": 1},
          "text": {"type": "string", "minLength": 1},
          "weight": {
            "type": ["integer", "null"],
            "minimum": 1,
            "maximum": 5
          },
          "amount": {
            "anyOf": [
              {"$ref": "#/$defs/amount"},
              {"type": "null"}
            ]
          },
          "mood": {"enum": ["like", "neutral", "dislike", null]},
          "tags": {
            "type": "array",
            "items": {"type": "string", "minLength": 1}
          },
          "id": {"type": ["string", "null"]},
          "decision": {
            "anyOf": [
              {"$ref": "#/$defs/decision"},
              {"type": "null"}
            ]
          },
          "impacts": {
            "type": "array",
            "items": {"$ref": "#/$defs/impact"}
          },
          "hypotheses": {
            "type": "array",
            "items": {"$ref": "#/$defs/hypothesis"}
          },
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "section": {
        "type": "object",
        "required": [
          "box",
          "heading",
          "line",
          "notes",
          "impacts",
          "hypotheses",
          "item_count"
        ],
        "properties": {
          "box": {
            "anyOf": [
              {"$ref": "#/$defs/box"},
              {"type": "null"}
            ]
          },
          "heading": {"type": ["string", "null"]},
          "line": {"type": ["integer", "null"], "minimum": 1},
          "notes": {"$ref": "#/$defs/notes"},
          "impacts": {
            "type": "array",
            "items": {"$ref": "#/$defs/impact"}
          },
          "hypotheses": {
            "type": "array",
            "items": {"$ref": "#/$defs/hypothesis"}
          },
          "item_count": {"type": "integer", "minimum": 0}
        },
        "additionalProperties": false
      }
    }
  }

  """#
