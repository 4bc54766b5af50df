import PBMModel
public import PBMSyntax

extension Code {
  /// A customer whose tag no relationship bears.
  public static let customerWithoutRelationship = Code("customer-without-relationship", .warning)
}

let customerWithoutRelationship = Rule(
  .customerWithoutRelationship,
  summary: "A customer's tag is on no relationship, while those of others are.",
  why: """
    Customers expect to be treated in some way, whether anybody decided how or not. What nobody \
    looks at is usually the first thing that they complain about.
    """,
  source: "Clark and Osterwalder: how do you interact",
  bad: tagged.replacing("- Trust #nurses #doctors", with: "- Trust #nurses"),
  good: tagged
) { checkup in
  checkup.reportUntied(.customerWithoutRelationship, .customers, to: .customerRelationships) {
    "nothing in \"\($0)\" is with these customers: no element there has a tag of theirs"
  }
}
