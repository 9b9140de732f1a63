import { listRemoved } from "#db/queries/removals.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { kinds, things, wayBack } from "./things.ts";

/** An event as the history lists it. */
interface Happened {
  id: string;
  event: string;
  at: string;
  personId: string | null;
}

/**
 * Where what an event removed is brought back, by the event's id: as far as it
 * is still gone, and this person may bring it back.
 */
export async function waysBack(
  call: Pick<ChallengeCall, "app" | "challenge" | "may" | "who">,
  happened: readonly Happened[],
): Promise<Map<string, string>> {
  const { app, challenge } = call;
  const ways = new Map<string, string>();
  for (const kind of kinds) {
    const { table, list } = things[kind];
    const removals = happened.filter(({ event, personId }) =>
      wayBack(kind, { event, byId: personId }, call),
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
