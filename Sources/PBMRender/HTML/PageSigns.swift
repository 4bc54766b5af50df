import PBMModel
import PBMSyntax

/// What drawings look like, for those on sheets alone: their names mean other things on the screen.
let sheetStyle = SVGWriter.style.split(separator: "}").map { ".sheet \($0)}" }.joined()

/// The signs that elements bear, drawn once.
let pageSigns: String = {
  var symbols = "<svg class=\"symbols\" aria-hidden=\"true\">"
  for action in Action.allCases {
    symbols +=
      "<symbol id=\"\(action.identifier)\" viewBox=\"0 0 9 9\"><path d=\"\(action.path)\"/></symbol>"
  }
  for mood in Mood.allCases {
    symbols +=
      "<symbol id=\"\(mood.identifier)\" viewBox=\"0 0 9 9\"><circle cx=\"4.5\" cy=\"4.5\" r=\"4\"/>"
    symbols += "<path d=\"M3 3v.8M6 3v.8\"/><path d=\"\(mood.mouth)\"/></symbol>"
  }
  for weight in 1...5 {
    symbols += "<symbol id=\"weight-\(weight)\" viewBox=\"0 0 30 9\">"
    for place in 0..<5 {
      let look =
        place < weight
        ? "fill=\"currentColor\"" : "fill=\"none\" stroke=\"currentColor\" stroke-width=\".8\""
      symbols += "<rect x=\"\(place * 6).5\" y=\"2.5\" width=\"4\" height=\"4\" \(look)/>"
    }
    symbols += "</symbol>"
  }
  return symbols + "</svg>"
}()
