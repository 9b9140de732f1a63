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
  challenge: Publishable,
  isLatest: boolean,
): Publication | null => {
  const href = publicAddress(challenge);
  const at = challenge.publishedAt;
  return href === null || at === null ? null : { href, at, isLatest };
};
