/** Whether the latest final report is the one that anybody can read. */
export const isPublished = (
  publishedAt: string | null,
  finalIssued: string | null,
): boolean =>
  publishedAt !== null && (finalIssued === null || finalIssued <= publishedAt);
