/**
 * The fields of forms that hold words. A note's place is a choice, and a
 * session's goes without saying: their name is the same.
 */
export const wordFields: ReadonlySet<string> = new Set([
  ...[
    "author",
    "background",
    "consultation",
    "contact",
    "decisions",
    "equality",
  ],
  ...["financial", "legal", "meeting", "purpose", "risk"],
  ...["aspirations", "byWhen", "commentWorkingDays", "council"],
  ...["daysOnSite", "department", "description", "dueReason", "dueSoonDays"],
  ...["email", "evidenced"],
  ...["lead", "leadEmail", "leadIn", "leadName", "levelReason", "link"],
  ...["links", "message", "words"],
  ...["intro", "managerEmail", "managerName", "sections"],
  ...["managerOrganisation", "measure", "missing", "name", "names"],
  ...["narrative", "narrativeWordLimit", "notApplicableReason", "note"],
  ...[
    "organisations",
    "owner",
    "owners",
    "pasted",
    "pointer",
    "progress",
    "question",
  ],
  ...[
    "quietMonths",
    "quote",
    "ragReason",
    "reason",
    "subheading",
    "termsOfReference",
    "text",
  ],
  ...["gap", "reference"],
  ...["title", "url", "welcomeMessage", "who"],
]);

/** What the fields for the columns of a plan's own begin with. */
export const ownColumn = "own-";

/** Whether a field of a form holds words. */
export const holdsWords = (name: string): boolean =>
  wordFields.has(name) ||
  name.startsWith(ownColumn) ||
  name.startsWith("question-");

/** What a field is called where its name does not tell it. */
const called: Readonly<Record<string, string>> = {
  leadIn: "First words",
  subheading: "Sub-heading",
  ragReason: "Reason for the rating",
  dueReason: "Reason for the new date",
  intro: "Introduction",
  evidenced: "What can we already evidence?",
  gap: "Gap or area for improvement",
  decisions: "Recommendations to the committee",
  author: "Report of",
};

/** "levelReason" or "level-reason" as people write it: "Level reason". */
export function readable(name: string): string {
  const own = called[name];
  if (own) return own;
  if (name.startsWith(ownColumn)) return "A column of the plan’s own";
  const words = name
    .replace(/\[(\d*)\]/g, " $1")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_.]+/g, " ")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
