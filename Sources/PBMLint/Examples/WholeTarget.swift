/// The whole canvas as a target that starts from it, with changes for the examples of rules.
func target(_ changes: (from: String, to: String)...) -> String {
  var text = wholeCanvas.replacing(
    "technician\n", with: "technician\n\nstage: target\nbase: current.pbm\n")
  for (part, other) in changes { text = text.replacing(part, with: other) }
  return text
}

/// A target of the whole canvas with which nothing is the matter.
let wholeTarget = target(("evening", "evening :|"))
