import { listRemoved } from "#db/queries/bring-back.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { things } from "./missing.server.ts";

/** An event as the history lists it. */
interface Happened {
  id: string;
  event: string;
  at: string;
}

/**
 * Where what an event removed is brought back, by the event's id: as far as it
 * is still gone, and this person may write what it was.
 */
export async function waysBack(
  call: Pick<ChallengeCall, "app" | "challenge" | "may">,
  happened: readonly Happened[],
): Promise<Map<string, string>> {
  const { app, challenge, may } = call;
  const ways = new Map<string, string>();
  for (const thing of Object.values(things)) {
    if (!thing.back || !may(thing.of)) continue;
    const { table, list, events } = thing;
    const removals = happened.filter(
      ({ event }) =>
        event !== "findingsMerged" && events.some((one) => one === event),
    );
    const at = removals.map((one) => one.at);
    const gone = await listRemoved(app.db, challenge.id, { table, at });
    for (const removal of removals) {
      const found = gone.find((one) => one.at === removal.at);
      if (!found) continue;
      const page = `/challenges/${challenge.id}/${list}/${found.id}`;
      ways.set(removal.id, `${page}/bring-back`);
    }
  }
  return ways;
}
