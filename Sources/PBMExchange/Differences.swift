public import PBMDiff
import PBMModel
import PBMSyntax

// A comparison as JSON. Lines count from 1; what a change does not have is absent or null as
// the contract shows it.

extension JSONWriter {
  /// Writes a whole comparison of two files, with the changes that are selected.
  public mutating func comparison(
    _ comparison: Comparison, oldName: String, newName: String,
    _ selection: ChangeSelection = ChangeSelection()
  ) {
    members(of: comparison, oldName, newName, selection)
    finish()
  }

  /// Writes several targets that are compared with one model: for each what is written for two.
  public mutating func prototypes(
    _ prototypes: Prototypes, currentName: String, _ selection: ChangeSelection = ChangeSelection()
  ) {
    object { json in
      json.member("format_version", 1)
      json.member("current", currentName)
      json.key("comparisons")
      json.array { json in
        for target in prototypes.targets {
          json.newLine()
          json.members(of: target.comparison, currentName, target.name, selection)
        }
      }
    }
    finish()
  }

  private mutating func members(
    of comparison: Comparison, _ oldName: String, _ newName: String, _ selection: ChangeSelection
  ) {
    object { json in
      json.member("format_version", 1)
      json.member("old", oldName)
      json.member("new", newName)
      if selection.isExplained {
        json.key("needed")
        json.raw(thousandths(comparison.needed))
      }
      json.key("changes")
      json.array { json in
        for change in comparison.changes where selection.wants(change) {
          json.newLine()
          json.change(change, comparison, isExplained: selection.isExplained)
        }
      }
      json.newLine()
      json.key("summary")
      json.object { json in
        for action in Action.allCases {
          json.member(action.identifier, comparison.summary.count(action))
        }
      }
      json.key("planned")
      json.array { json in for item in comparison.planned { json.planned(item, comparison) } }
      json.key("other")
      json.array { json in for difference in comparison.other { json.difference(difference) } }
      json.limits(of: comparison)
    }
  }

  /// Writes what could not be looked at closely, where there is anything.
  mutating func limits(of comparison: Comparison) {
    guard !comparison.limits.isEmpty else { return }
    key("limits")
    array { json in for limit in comparison.limits { json.value(limit) } }
  }

  /// Writes one change.
  mutating func change(_ change: Change, _ comparison: Comparison, isExplained: Bool) {
    object { json in
      json.member("action", change.action.identifier)
      json.key("old")
      json.item(change.old, of: comparison.old)
      json.key("new")
      json.item(change.new, of: comparison.new)
      json.key("because")
      json.array { json in for reason in change.reasons { json.value(reason) } }
      if let matched = change.matched {
        json.member("matched", matched.identifier)
        json.key("likeness")
        json.raw(thousandths(change.likeness))
      }
      json.member("confidence", change.confidence.identifier)
      json.member("reworded", change.isReworded)
      json.member("moved", change.isMoved)
      if let mood = change.mood {
        json.key("mood")
        json.array { json in
          for one in [mood.old, mood.new] {
            if let one { json.value(one.identifier) } else { json.null() }
          }
        }
      }
      json.quantities(change, comparison)
      json.names(change, comparison)
      if let split = change.splitFrom {
        json.member("split_from", comparison.old.text(comparison.old.items[split]))
      }
      if let merged = change.mergedInto {
        json.member("merged_into", comparison.new.text(comparison.new.items[merged]))
      }
      if let isGood = change.isGood { json.member("good", isGood) }
      json.member("fingerprint", comparison.fingerprint(of: change))
      if isExplained { json.explanation(change, comparison) }
    }
  }

  /// What speaks for the pair, and the partner that was not chosen.
  private mutating func explanation(_ change: Change, _ comparison: Comparison) {
    if let score = change.score {
      key("score")
      raw(thousandths(score))
    }
    guard let rival = change.runnerUp else { return }
    let canvas = comparison.canvas(rival.side)
    key("runner_up")
    object { json in
      json.member("side", rival.side == .old ? "old" : "new")
      json.place(canvas.items[rival.item], canvas)
      json.key("score")
      json.raw(thousandths(rival.score))
    }
  }

  /// Weights and amounts of both sides, where they differ.
  private mutating func quantities(_ change: Change, _ comparison: Comparison) {
    if change.marks.contains(.weight) {
      key("weight")
      array { json in
        for weight in comparison.weights(change) {
          if let weight { json.value(weight) } else { json.null() }
        }
      }
    }
    if change.marks.contains(.amount) {
      key("amount")
      array { json in
        for amount in comparison.amounts(change) {
          if let amount { json.value(amount) } else { json.null() }
        }
      }
    }
  }

  /// Tags and ids of both sides, where they differ.
  private mutating func names(_ change: Change, _ comparison: Comparison) {
    guard let old = change.old, let new = change.new else { return }
    let sides = [(comparison.old, old), (comparison.new, new)]
    if change.marks.contains(.tags) {
      key("tags")
      array { json in
        for (canvas, item) in sides {
          json.array { json in for tag in canvas.tagNames(item) { json.value(tag) } }
        }
      }
    }
    if change.marks.contains(.id) {
      key("id")
      array { json in
        for (canvas, item) in sides {
          if let name = canvas.idName(canvas.items[item]) {
            json.value(String(decoding: name, as: UTF8.self))
          } else {
            json.null()
          }
        }
      }
    }
  }

  private mutating func planned(_ planned: PlannedItem, _ comparison: Comparison) {
    let canvas = comparison.canvas(planned.side)
    object { json in
      json.member("side", planned.side == .old ? "old" : "new")
      json.place(canvas.items[planned.item], canvas)
    }
  }

  /// Writes something that is no item and differs.
  mutating func difference(_ difference: OtherDifference) {
    object { json in
      json.member("kind", difference.kind.identifier)
      if let box = difference.box { json.member("box", box.identifier) }
      for (name, text, line) in [
        ("old", difference.oldText, difference.oldLine),
        ("new", difference.newText, difference.newLine),
      ] {
        json.key(name)
        guard let text else {
          json.null()
          continue
        }
        json.object { json in
          json.member("text", text)
          if let line { json.member("line", line + 1) }
        }
      }
    }
  }

  /// Writes where an item stands, or `null`.
  mutating func item(_ index: Int?, of canvas: Canvas) {
    guard let index else { return null() }
    object { json in json.place(canvas.items[index], canvas) }
  }

  /// Where an item stands, as members of the object that is open.
  mutating func place(_ item: Item, _ canvas: Canvas) {
    key("box")
    if let box = item.box { value(box.identifier) } else { null() }
    member("text", canvas.text(item))
    member("line", item.line + 1)
  }
}

/// A whole number of thousandths as a decimal fraction.
func thousandths(_ number: Int) -> String {
  if number < 0 { return "-" + thousandths(-number) }
  let digits = String(1000 + number % 1000).dropFirst()
  var text = "\(number / 1000).\(digits)"
  while text.hasSuffix("0") { text.removeLast() }
  return text.hasSuffix(".") ? text + "0" : text
}
