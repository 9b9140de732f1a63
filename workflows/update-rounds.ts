/** What is known of a round and of one link in it. */
export interface LinkSeen {
  /** "YYYY-MM-DD". */
  today: string;
  dueOn: string;
  isLocked: boolean;
}

/** What a link opens: the form, the form with a mark, or only a word why not. */
export type LinkState = "open" | "late" | "locked";

/**
 * In: a round and today. Out: what its links open. After the last day what is
 * said is still taken, and marked as late; once the round is locked nothing is.
 * Throws nothing. Source: our proposal; councils ask by mail and by hand.
 */
export function linkState({ today, dueOn, isLocked }: LinkSeen): LinkState {
  if (isLocked) return "locked";
  return today > dueOn ? "late" : "open";
}

/** How far somebody who is asked has come. */
export type AskStanding = "answered" | "partly" | "notYet" | "ended";

/**
 * In: how many actions somebody is asked about, and how many of them they have
 * answered; whether the asking has ended. Out: how far they have come; who is
 * asked about nothing any more has answered. Throws nothing.
 */
export function askStanding(
  asked: number,
  answered: number,
  hasEnded: boolean,
): AskStanding {
  if (answered >= asked) return "answered";
  if (hasEnded) return "ended";
  return answered > 0 ? "partly" : "notYet";
}

/**
 * In: how far somebody has come, the day on which they were last written to,
 * and today. Out: whether they may be written to again: at most once a day,
 * and never who has answered or is asked no more. Throws nothing.
 */
export function mayChase(
  standing: AskStanding,
  writtenOn: string,
  today: string,
): boolean {
  return (standing === "partly" || standing === "notYet") && writtenOn < today;
}
