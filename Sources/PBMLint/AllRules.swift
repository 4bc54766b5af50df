/// Every rule, in the order of the manual: what a file is, sections, items, decisions, metadata,
/// then what a coach would say.
public let allRules: [Rule] = [
  // What a file is.
  notUTF8, utf16, zeroByte, bitmap, conflict, strayConflictMarker, straySeparator,
  invisibleCharacter,

  // Sections and boxes.
  noSection, unknownSection, bareHeading, notesWithoutItem, itemOutsideBox, repeatedBox,
  headingSign, subheading, boxNameInText,

  // Items and their signs.
  emptyItem, nestedItem, gluedMark, markInText, arrowInText, signInText, signOutOfPlace,
  almostSign, unreadAmount, ambiguousNumber, duplicateID, markdownEscape,

  // Decisions, hypotheses, notes.
  unknownAction, secondDecision, decisionWithoutItem, decisionInTarget, emptyHypothesis,
  emptyImpact,
  statusWithoutColon, reservedSign,

  // What stands on top.
  unknownKey, repeatedKey, lateMetadata, gluedColon, keyInText, unclearDate, unknownStage,
  unknownFormat,

  // What a coach would say.
  missingBox, emptyBox, unknownBox, almostBox, duplicateItem, placeholderItem, unbalanced,
  undecidedDislike, unseenDecision, decisionAgainstItself, hypothesisWithoutTest,
  refutedHypothesis, targetWithoutBase, tooManyItems, longItem, severalIdeas,
  itemInSeveralBoxes, sameOnBothSides, customerWithoutValue, customerWithoutChannel,
  customerWithoutRelationship, valueWithoutCustomer, undecidedElements, everythingMaintained,
  growthWithoutMeans, growthWithoutCost, staleModel,

  // What a coach would say about words.
  customerTooBroad, vagueItem, hypothesisInDisguise, futureInCurrent, valueIsActivity,
  jobTitleItem, noSoftCost, noSoftBenefit, privateData,

  // What is found beside the model that a target starts from.
  missingBase, baseOutsideRepository, baseCircle, baseNoCanvas, baseIsTarget, targetEqualsBase,
  nothingMaintained, decisionMissed, decisionContradicted, changeWithoutHypothesis,
  refutedYetKept, impactWithoutChange, changeWithoutImpact, reductionWithoutRelief,
  unlikeNamesakes,

  // What comments in the file say to this program.
  unknownIgnore, ignoreWithoutReason, unusedIgnore,
]
