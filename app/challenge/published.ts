import { isOpen } from "#workflows/challenge.ts";
import type { Stage } from "#workflows/stages.ts";
import type { Standing } from "./enter.server.ts";

/** Whether the latest final report is the one that anybody can read. */
export const isPublished = (
  publishedAt: string | null,
  finalIssued: string | null,
): boolean =>
  publishedAt !== null && (finalIssued === null || finalIssued <= publishedAt);

/** Where anybody reads a report, and since when. */
export interface Publication {
  href: string;
  at: string;
  /** Whether no final report has been issued since. */
  isLatest: boolean;
  /** Where the reader takes it down; null for who may not. */
  takeDown: string | null;
}

interface Publishable {
  publishedAt: string | null;
  publicKey: string | null;
}

/** The address where anybody reads a report; null before it is published. */
export const publicAddress = ({ publishedAt, publicKey }: Publishable) =>
  publishedAt === null ? null : `/reports/${publicKey ?? ""}`;

/** The public report of a challenge; null before it is published. */
export const publicationOf = (
  { challenge, may }: Pick<Standing, "challenge" | "may">,
  isLatest: boolean,
): Publication | null => {
  const href = publicAddress(challenge);
  const at = challenge.publishedAt;
  if (href === null || at === null) return null;
  const takeDown = may("publication")
    ? `/challenges/${challenge.id}/report/take-down`
    : null;
  return { href, at, isLatest, takeDown };
};

/** When a report that is taken down at this stage can be public again. */
export const whenAgain = (stage: Stage): string =>
  stage === "withdrawn"
    ? "It can be published again at the same address only once the challenge is taken up again and a final report is issued."
    : isOpen(stage, "over")
      ? "It can be published again at the same address only once the challenge manager has reopened the challenge."
      : "It can be published again at the same address while the council works on its improvement plan.";
