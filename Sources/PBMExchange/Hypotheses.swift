public import PBMModel
public import PBMPlan
import PBMSyntax

// Hypotheses as JSON. Lines count from 1; what is not known is absent.

extension JSONWriter {
  /// Writes a list of hypotheses: those with the statuses that are wanted, and how many there are.
  public mutating func hypotheses(
    _ list: HypothesisList, only statuses: [HypothesisStatus] = HypothesisList.statuses
  ) {
    object { json in
      json.member("format_version", 1)
      json.member("files", list.models)
      json.key("hypotheses")
      json.array { json in
        for status in HypothesisList.statuses where statuses.contains(status) {
          for hypothesis in list.hypotheses(status) {
            json.newLine()
            json.hypothesis(hypothesis)
          }
        }
      }
      json.newLine()
      json.key("summary")
      json.object { json in
        for status in HypothesisList.statuses {
          json.member(status.identifier, list.hypotheses(status).count)
        }
      }
    }
    finish()
  }

  private mutating func hypothesis(_ hypothesis: GatheredHypothesis) {
    object { json in
      json.member("status", hypothesis.status.identifier)
      json.key("text")
      if let text = hypothesis.text { json.value(text) } else { json.null() }
      json.member("contradicting", hypothesis.isContradicting)
      if let date = hypothesis.date { json.member("date", date.text) }
      if hypothesis.weight > 0 { json.member("weight", hypothesis.weight) }
      json.key("tests")
      json.array { json in for test in hypothesis.tests { json.value(test) } }
      json.key("items")
      json.array { json in
        for item in hypothesis.items {
          json.item(item, isRefuted: hypothesis.status == .refuted)
        }
      }
      json.key("places")
      json.array { json in for place in hypothesis.places { json.place(place) } }
    }
  }

  private mutating func item(_ item: RestingItem, isRefuted: Bool) {
    object { json in
      json.member("file", item.file)
      json.member("line", item.line + 1)
      json.key("box")
      json.box(item.box)
      json.member("text", item.text)
      if item.weight > 0 { json.member("weight", item.weight) }
      if let mood = item.mood { json.member("mood", mood.identifier) }
      if let decision = item.decision { json.member("decision", decision.identifier) }
      json.member("reconsider", isRefuted && !item.isDecidedToGo)
    }
  }

  private mutating func place(_ place: HypothesisPlace) {
    object { json in
      json.member("file", place.file)
      json.member("line", place.line + 1)
      json.member("status", place.status.identifier)
      if let date = place.date { json.member("date", date.text) }
      switch place.owner {
      case .item(let item):
        json.member("of", "item")
        json.member("item", item.line + 1)
      case .box(let box):
        json.member("of", "box")
        json.member("box", box.identifier)
      case .model: json.member("of", "model")
      case .nothing: json.member("of", "nothing")
      }
    }
  }

  private mutating func box(_ box: Box?) {
    if let box { value(box.identifier) } else { null() }
  }
}
