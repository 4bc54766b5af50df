import PBMModel
public import PBMSyntax

extension Code {
  /// A customer whose tag no value bears.
  public static let customerWithoutValue = Code("customer-without-value", .warning)
}

let customerWithoutValue = Rule(
  .customerWithoutValue,
  summary: "A customer's tag is on no value proposition, while those of others are.",
  why: """
    Tags tie the boxes together: who is on the page without getting anything will not stay, or \
    something that they get was forgotten.
    """,
  source: "common mistakes with the canvas: each customer has a value of its own",
  bad: tagged.replacing("- Doctors #doctors", with: "- Doctors #doctors\n- Visitors #visitors")
    .replacing("- Telephone #nurses", with: "- Telephone #nurses #visitors")
    .replacing("- Trust #nurses", with: "- Trust #nurses #visitors"),
  good: tagged
) { checkup in
  checkup.reportUntied(.customerWithoutValue, .customers, to: .valueProposition) {
    "nothing in \"\($0)\" is for these customers: no element there has a tag of theirs"
  }
}
