/** The moment it was said is its version: a reason has no other. */
export const reasonVersion = (
  reason: { updated_at: string } | undefined,
): number => (reason ? Date.parse(reason.updated_at) : 0);
