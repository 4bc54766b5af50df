/// The JSON Schema (draft 2020-12) of a canvas as JSON and YAML: what is written, and what is taken.
public let canvasSchema = #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:pbm:schema:canvas:1",
    "title": "A Personal Business Model",
    "description": "What pbm export --to json and yaml write, and what pbm import takes. Written are all nine boxes, in the order of the method, with every list at the top and in a box; what an item does not have is absent.",
    "type": "object",
    "properties": {
      "format_version": {"const": 1},
      "file": {"type": "string"},
      "title": {"type": "string"},
      "metadata": {
        "type": "object",
        "additionalProperties": {"type": "string"},
        "description": "known keys by their English names"
      },
      "stage": {"enum": ["current", "target"]},
      "notes": {"$ref": "#/$defs/notes"},
      "boxes": {
        "type": "array",
        "items": {"$ref": "#/$defs/boxSection"},
        "maxItems": 9
      },
      "impacts": {"type": "array", "items": {"$ref": "#/$defs/impact"}},
      "hypotheses": {"type": "array", "items": {"$ref": "#/$defs/hypothesis"}},
      "unknown": {
        "type": "array",
        "items": {"$ref": "#/$defs/section"},
        "description": "sections that are no box, and what stands before the first one"
      }
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
      "line": {
        "type": "integer",
        "minimum": 1,
        "description": "from 1; no part of the model"
      },
      "weight": {"type": "integer", "minimum": 1, "maximum": 5},
      "notes": {"type": "array", "items": {"type": "string", "minLength": 1}},
      "amount": {
        "description": "a number with its unit and its time; or a word that was not understood",
        "oneOf": [
          {
            "type": "object",
            "required": ["value"],
            "properties": {
              "value": {
                "type": "number",
                "minimum": 0,
                "exclusiveMaximum": 1000000000000
              },
              "unit": {
                "type": "string",
                "pattern": "^(min|h|d|km|%|[A-Z]{3}|[€£$¥])$",
                "description": "absent for things that are counted"
              },
              "per": {
                "enum": [
                  "hour",
                  "day",
                  "week",
                  "month",
                  "quarter",
                  "year"
                ]
              }
            },
            "additionalProperties": false
          },
          {
            "type": "object",
            "required": ["written"],
            "properties": {
              "written": {
                "type": "string",
                "pattern": "^@"
              }
            },
            "additionalProperties": false
          }
        ]
      },
      "impact": {
        "type": "object",
        "required": ["text"],
        "properties": {
          "box": {"$ref": "#/$defs/box"},
          "text": {"type": "string"},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "hypothesis": {
        "type": "object",
        "required": ["text"],
        "properties": {
          "text": {"type": "string", "minLength": 1},
          "status": {"enum": ["open", "confirmed", "refuted"]},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "decision": {
        "type": "object",
        "oneOf": [{"required": ["action"]}, {"required": ["written"]}],
        "properties": {
          "action": {
            "enum": [
              "maintain",
              "strengthen",
              "add",
              "reduce",
              "delete"
            ]
          },
          "written": {
            "type": "string",
            "description": "the whole line, where its first word is no action"
          },
          "weight": {"$ref": "#/$defs/weight"},
          "amount": {"$ref": "#/$defs/amount"},
          "reason": {"type": "string"},
          "notes": {"$ref": "#/$defs/notes"}
        },
        "additionalProperties": false
      },
      "item": {
        "type": "object",
        "required": ["text"],
        "properties": {
          "text": {"type": "string", "minLength": 1},
          "line": {"$ref": "#/$defs/line"},
          "weight": {"$ref": "#/$defs/weight"},
          "amount": {"$ref": "#/$defs/amount"},
          "mood": {"enum": ["like", "neutral", "dislike"]},
          "tags": {
            "type": "array",
            "items": {"type": "string", "minLength": 1}
          },
          "id": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
          "decision": {"$ref": "#/$defs/decision"},
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
        "properties": {
          "heading": {"type": "string"},
          "line": {"$ref": "#/$defs/line"},
          "notes": {"$ref": "#/$defs/notes"},
          "impacts": {
            "type": "array",
            "items": {"$ref": "#/$defs/impact"}
          },
          "hypotheses": {
            "type": "array",
            "items": {"$ref": "#/$defs/hypothesis"}
          },
          "items": {
            "type": "array",
            "items": {"$ref": "#/$defs/item"}
          }
        },
        "additionalProperties": false
      },
      "boxSection": {
        "type": "object",
        "properties": {
          "box": {"$ref": "#/$defs/box"},
          "heading": {"type": "string"},
          "line": {"$ref": "#/$defs/line"},
          "notes": {"$ref": "#/$defs/notes"},
          "impacts": {
            "type": "array",
            "items": {"$ref": "#/$defs/impact"}
          },
          "hypotheses": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/hypothesis"
            }
          },
          "items": {
            "type": "array",
            "items": {"$ref": "#/$defs/item"}
          }
        },
        "additionalProperties": false,
        "required": ["box"]
      }
    }
  }

  """#
