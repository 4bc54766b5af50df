import PBMModel
public import PBMSyntax

extension Code {
  /// A customer whose tag no channel bears.
  public static let customerWithoutChannel = Code("customer-without-channel", .warning)
}

let customerWithoutChannel = Rule(
  .customerWithoutChannel,
  summary: "A customer's tag is on no channel, while those of others are.",
  why: """
    Who cannot be reached cannot be helped. Often the way to them exists and was not written down; \
    sometimes it is what is missing.
    """,
  source: "Clark and Osterwalder: how do they know you, how do you deliver",
  bad: tagged.replacing("- Telephone #nurses #doctors", with: "- Telephone #nurses"),
  good: tagged
) { checkup in
  checkup.reportUntied(.customerWithoutChannel, .customers, to: .channels) {
    "nothing in \"\($0)\" leads to these customers: no element there has a tag of theirs"
  }
}
