/** Why a council comments on the report, in the order a form offers them. */
export const commentKinds = [
  "typo",
  "fact",
  "context",
  "missingEvidence",
  "disagreement",
  "commitment",
] as const;

export type CommentKind = (typeof commentKinds)[number];

const kinds = {
  typo: {
    title: "Typing or number error",
    means: "A slip in spelling, a name, a date or a figure",
  },
  fact: {
    title: "Fact",
    means: "A fact that a judgement rests on is not right",
  },
  context: {
    title: "Context or update",
    means: "Something that explains it, or has changed since the visit",
  },
  missingEvidence: {
    title: "Missing evidence",
    means: "Evidence that was sent or shown and is not reflected",
  },
  disagreement: {
    title: "Disagreement",
    means: "The facts are right; the council reads them in another way",
  },
  commitment: {
    title: "Commitment",
    means: "The council agrees and says what it will do",
  },
} as const satisfies Record<CommentKind, { title: string; means: string }>;

/** The name of a kind, e.g. "Missing evidence"; "" for a text that is none. */
export function kindTitle(kind: string): string {
  if (kind === questionKind) return "Question";
  return isKind(kind) ? kinds[kind].title : "";
}

/** One line on when to choose a kind. */
export function kindMeans(kind: CommentKind): string {
  return kinds[kind].means;
}

const isKind = (kind: string): kind is CommentKind =>
  commentKinds.some((known) => known === kind);

/**
 * The kind of an entry with which the peer team sends the self-assessment
 * back; a reply of the council that both sides read answers it.
 */
export const questionKind = "question";

/** How the peer team answers a comment; each with a reason. */
export const commentOutcomes = [
  "accepted",
  "inPart",
  "notAccepted",
  "noted",
] as const;

export type CommentOutcome = (typeof commentOutcomes)[number];

const outcomes = {
  accepted: { title: "Accepted", means: "The report changes as asked" },
  inPart: { title: "Accepted in part", means: "Some of it changes the report" },
  notAccepted: { title: "Not accepted", means: "The report stays as it is" },
  noted: { title: "Noted", means: "It asks for no change, or comes too late" },
} as const satisfies Record<CommentOutcome, { title: string; means: string }>;

/** The name of an outcome; "" for a text that is none. */
export function outcomeTitle(outcome: string): string {
  return isOutcome(outcome) ? outcomes[outcome].title : "";
}

/** One line on what an outcome means for the report. */
export function outcomeMeans(outcome: CommentOutcome): string {
  return outcomes[outcome].means;
}

const isOutcome = (outcome: string): outcome is CommentOutcome =>
  commentOutcomes.some((known) => known === outcome);

/** Whether an outcome says that the report changes: see its words above. */
export const changesReport = (outcome: string): boolean =>
  outcome === "accepted" || outcome === "inPart";

/** What the rules below ask of a comment; one merged goes with another. */
export interface CommentLife {
  authorId: string;
  subjectKind: string;
  audience: string;
  sentAt: string | null;
  removedAt: string | null;
  mergedInto: string | null;
}

/** Whether a comment stands on the report, not in an area's conversation. */
export function isOnReport({
  subjectKind,
}: Pick<CommentLife, "subjectKind">): boolean {
  return subjectKind === "report";
}

/** Whether the other side could read it: from then on its words stand. */
export function isOutInTheOpen(comment: CommentLife): boolean {
  return isOnReport(comment)
    ? comment.sentAt !== null
    : comment.audience === "both";
}

/**
 * Whether a person may change the words of a comment: its author, until the
 * other side could read it. On the report the council lead may too, who signs
 * the response off and sends it.
 */
export function mayReword(
  comment: CommentLife,
  person: { id: string; leads: boolean },
): boolean {
  if (comment.removedAt !== null || isOutInTheOpen(comment)) return false;
  if (comment.mergedInto !== null) return false;
  const own = comment.authorId === person.id;
  return own || (isOnReport(comment) && person.leads);
}

/**
 * Whether a person may take a comment back: its author. It stays in the record
 * and is marked; what was sent with a response stands, and so does what was
 * merged into another comment, until that is undone.
 */
export function mayRemove(comment: CommentLife, personId: string): boolean {
  if (comment.removedAt !== null || comment.authorId !== personId) return false;
  return comment.sentAt === null && comment.mergedInto === null;
}

/**
 * Whether a comment on the report still stands by itself with the council, so
 * that another can be merged into it, or it into another. Source: a council
 * sends one return, in which each point is made once.
 */
export function standsUnsent(
  comment: Pick<CommentLife, "sentAt" | "removedAt" | "mergedInto">,
): boolean {
  const { sentAt, removedAt, mergedInto } = comment;
  return sentAt === null && removedAt === null && mergedInto === null;
}

/** Who may read a reply at most: never more people than what it replies to. */
export function mayReachBoth(parent: CommentLife | null): boolean {
  return parent === null || (!isOnReport(parent) && isOutInTheOpen(parent));
}

/**
 * Whether a person may confirm the answer to a comment: a second reader, never
 * whoever wrote it. Source: the Care Quality Commission's factual accuracy
 * check, where a second person signs off what becomes of each point.
 */
export function mayConfirm(
  answer: { answeredBy: string; confirmedBy: string | null },
  personId: string,
): boolean {
  return answer.confirmedBy === null && answer.answeredBy !== personId;
}
