import PBMModel
public import PBMSyntax

extension Code {
  /// A value whose tag no customer bears.
  public static let valueWithoutCustomer = Code("value-without-customer", .warning)
}

let valueWithoutCustomer = Rule(
  .valueWithoutCustomer,
  summary: "A value proposition's tag is on no customer, while those of others are.",
  why: """
    A value that nobody gets costs work all the same. Either there is somebody who was not written \
    down, or here is something that can go.
    """,
  source: "common mistakes with the canvas: each value is for somebody",
  bad: tagged.replacing(
    "within the hour #nurses", with: "within the hour #nurses\n- No data is lost #audit\n- No queue"
  ),
  good: tagged
) { checkup in
  checkup.reportUntied(.valueWithoutCustomer, .valueProposition, to: .customers) {
    "nobody in \"\($0)\" has a tag of this: who is it for?"
  }
}
