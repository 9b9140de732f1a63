import { type Audience, countEvents, listEvents } from "#db/queries/events.ts";
import type { Side } from "#workflows/people.ts";
import { isOnlyViewer } from "#workflows/permissions.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { eventsTold, saidOf } from "./history-words.ts";
import { waysBack } from "./ways-back.server.ts";

const audiences = {
  team: ["both", "team"],
  council: ["both", "council"],
  programme: ["both"],
} as const satisfies Record<Side, readonly Audience[]>;

const pageSize = 50;

/** One page of what happened, as far as this person may know of it. */
export async function historyOf(call: ChallengeCall) {
  const { app, challenge, side, roles, sees, url } = call;
  // A viewer reads what both sides may read: not the council's inner talk.
  const readable = {
    challengeId: challenge.id,
    audiences: isOnlyViewer(roles) ? audiences.programme : audiences[side],
    ...eventsTold(sees),
  };
  const total = await countEvents(app.db, readable);
  const page = pageOf(url, total, pageSize);
  const rows = await listEvents(app.db, {
    ...readable,
    limit: pageSize,
    offset: page.offset,
  });
  const ways = await waysBack(call, rows);
  return {
    page: page.number,
    pages: page.count,
    events: rows.map((row) => ({
      key: row.id,
      what: saidOf(row),
      who: row.person_name,
      at: row.at,
      note: row.note,
      back: ways.get(row.id) ?? null,
    })),
  };
}
