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

/** The public report of a challenge; null before it is published. */
export const publicationOf = (
  challenge: { publishedAt: string | null; publicKey: string | null },
  isLatest: boolean,
): Publication | null =>
  challenge.publishedAt === null
    ? null
    : {
        href: `/reports/${challenge.publicKey ?? ""}`,
        at: challenge.publishedAt,
        isLatest,
      };
