public import PBMSyntax

extension Code {
  /// A target in which nothing stays.
  public static let nothingMaintained = Code("nothing-maintained", .warning)
}

let nothingMaintained = Rule(
  .nothingMaintained,
  summary: "A target keeps nothing of the model that it starts from.",
  why: """
    Even who wants to change everything has something worth keeping: a skill, a person, a reason. \
    Where all is new, what carries the step is missing; perhaps the base is another one's.
    """,
  source: "the five questions of the method: what would you like to maintain comes first",
  bad: """
    # Beekeeper

    stage: target
    base: current.pbm

    ## Key partners
    - An old keeper at the edge of the wood
    ## Key activities
    - Keep sixty hives
    ## Key resources
    - A shed by the orchard
    ## Value proposition
    - Honey from your own street
    ## Channels
    - Saturday market
    ## Customer relationships
    - Visits to the hives
    ## Customers
    - Families of the quarter
    ## Costs
    - Stings
    ## Benefits
    - Light and quiet
    """,
  good: wholeTarget,
  base: wholeCanvas
) { checkup in
  guard let step = checkup.step, step.keepsNothing else { return }
  checkup.report(
    .nothingMaintained, step.placeOfBase, "nothing of what is now is maintained",
    help: "what of it is worth keeping? Or is this the target of another model?")
}
