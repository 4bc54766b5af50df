import Foundation
import PBMModel

// Other people's libraries, which are written in other languages: they get the texts, and say how
// like each is to each. What follows from it is decided here, as for the baselines.

/// The texts of one pair, as items stand in their files.
private struct PeerItems: Encodable {
  let name: String
  let old: [String]
  let new: [String]
}

/// How like a peer says texts are.
private struct PeerFile: Decodable {
  let name: String
  /// By a pair's name, a row for each old item and a column for each new one, in thousandths.
  let likeness: [String: [[Int]]]
}

/// The texts of all pairs as JSON.
func itemsForPeers(_ pairs: [Pair]) throws -> Data {
  func texts(_ canvas: Canvas) -> [String] { canvas.items.map { canvas.text($0) } }
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  return try encoder.encode(
    pairs.map { PeerItems(name: $0.name, old: texts($0.old), new: texts($0.new)) })
}

/// What the peers reach, each with the threshold that serves it best on these very pairs.
func readPeers(_ path: String, _ pairs: [Pair]) throws -> [Judgement] {
  let peers = try JSONDecoder().decode(
    [PeerFile].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  return peers.map { peer in
    let matrices = peer.likeness.mapValues { $0.map { $0.map { Double($0) / 1000 } } }
    return bestAssigned(peer.name, pairs, matrices)
  }
}
