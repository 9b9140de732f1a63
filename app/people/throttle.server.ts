/** Counts attempts under a key and says when there were too many. */
export interface Throttle {
  /** Notes an attempt. @returns false when there were too many lately */
  allows: (key: string) => boolean;
  /** Forgets the attempts under a key: somebody proved who they are. */
  forget: (key: string) => void;
}

/**
 * A throttle of one process. Keys that ran out are dropped when there are
 * many; how many can come in a while the limits on requests decide.
 * @param limit attempts allowed from the first one until `within` has passed
 */
export function createThrottle(
  now: () => string,
  { limit, within }: { limit: number; within: number },
): Throttle {
  const counts = new Map<string, { attempts: number; until: number }>();
  return {
    allows(key) {
      const at = Date.parse(now());
      const present = counts.get(key);
      if (present && present.until > at) {
        present.attempts += 1;
        return present.attempts <= limit;
      }
      if (counts.size >= 10_000) dropBefore(counts, at);
      counts.set(key, { attempts: 1, until: at + within });
      return true;
    },
    forget: (key) => void counts.delete(key),
  };
}

function dropBefore(counts: Map<string, { until: number }>, at: number) {
  for (const [key, { until }] of counts) if (until <= at) counts.delete(key);
}
