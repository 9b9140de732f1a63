/** What the history of a plan tells of. */
export const planWorks = {
  planBegun: "Plan started",
  partGiven: "Part in the plan given",
  partChanged: "Part in the plan changed",
  partEnded: "Part in the plan ended",
  planStarted: "Taken into the plan from the report",
  actionAdded: "Action added",
  actionChanged: "Action changed",
  actionRemoved: "Action removed",
  actionBroughtBack: "Action brought back",
  rowAdded: "Row added",
  rowChanged: "Row changed",
  rowMoved: "Row moved",
  rowRemoved: "Row removed",
  rowBroughtBack: "Row brought back",
  tagAdded: "Tag added",
  tagChanged: "Tag changed",
  tagRemoved: "Tag removed",
  tagBroughtBack: "Tag brought back",
  columnAdded: "Column added",
  columnChanged: "Column changed",
  columnRemoved: "Column removed",
  columnBroughtBack: "Column brought back",
  columnsOrdered: "Columns put in another order",
  noActionDecided: "Decided that nothing will be done",
  noActionTakenBack: "Decision that nothing will be done taken back",
  dueRevised: "By when revised",
  dueCorrected: "Writing of by when corrected",
  progressAdded: "Progress added",
  progressCorrected: "Progress corrected with a new entry",
  progressEvidenceAdded: "Evidence of progress attached",
  progressEvidenceWithdrawn: "Evidence of progress withdrawn",
  statusChanged: "Status changed",
  ratingGiven: "Rating given",
  ratingTakenBack: "Rating left to the rule again",
  settingsChanged: "Settings changed",
  packWritten: "Committee pack written",
  editionMade: "Edition made",
  publicPageChosen: "Chosen what the public page shows",
  publicWarningsDecided: "Warnings of the public page decided",
  planPublished: "Plan published",
  planTakenDown: "Public plan taken down",
  roundStarted: "Update round started",
  ownerAsked: "Owner asked for an update",
  ownersChased: "Owners reminded of an update round",
  linkSentAgain: "Update link sent again",
  askWithdrawn: "Update link withdrawn",
  askRefused: "Update link was not for who opened it",
  updateAnswered: "Owner answered an update",
  proposalTaken: "Proposal of an owner taken",
  proposalPassedOver: "Proposal of an owner passed over",
  roundLocked: "Update round locked",
  ownersResolved: "Owners resolved",
  ownerChanged: "Owner changed",
  ownersMerged: "Owners merged",
  ownerLeft: "Owner left",
  ownerBack: "Owner here again",
  ownerWordsForgotten: "Words for an owner forgotten",
  sectionAdded: "Section added",
  sectionChanged: "Section changed",
  sectionRemoved: "Section removed",
  sectionBroughtBack: "Section brought back",
  sectionsOrdered: "Sections put in another order",
  fileRead: "File looked at, to be brought in",
  fileBroughtIn: "File brought in",
  fileTakenBack: "File taken back",
  fileForgotten: "File forgotten",
} as const;

export type PlanWork = keyof typeof planWorks;

/** An event of a plan as its history says it. */
export function planWorkSaid({
  event,
  subject,
}: {
  event: string;
  subject: string;
}): string {
  const words = Object.entries(planWorks).find(([name]) => name === event)?.[1];
  if (!words) throw new Error(`Unknown event of a plan: ${event}`);
  return subject ? `${words}: ${subject}` : words;
}
