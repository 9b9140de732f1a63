import { Refused } from "./guard/refused.ts";

/** Lets a few things be done at once, and so many wait; others are refused. */
export function queueFor(atOnce: number, waiting: number) {
  const queue: Array<() => void> = [];
  let busy = 0;
  return async <Outcome>(doIt: () => Promise<Outcome>): Promise<Outcome> => {
    if (busy < atOnce) busy++;
    else if (queue.length >= waiting) throw new Refused("busy");
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await doIt();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy--;
    }
  };
}
