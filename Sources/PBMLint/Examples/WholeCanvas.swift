/// A small canvas with which nothing is the matter: what most rules' examples start from.
let wholeCanvas = """
  # IT support technician

  ## Key partners
  - Service-desk colleagues

  ## Key activities
  - Answer e-mails

  ## Key resources
  - Ten years in the house

  ## Value proposition
  - People are back at work within the hour

  ## Channels
  - Telephone

  ## Customer relationships
  - Trust

  ## Customers
  - Nurses

  ## Costs
  - Stress in the evening

  ## Benefits
  - Being thanked

  """

extension String {
  /// The text with every occurrence of one part replaced by another.
  func replacing(_ part: String, with other: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: wanted) {
        result += Array(other.utf8)
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
