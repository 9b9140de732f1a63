import { updateSessionStatus } from "#db/queries/session-changes.ts";
import { findSession } from "#db/queries/sessions.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import type { SessionStatus, StatusInput } from "./session.ts";
import { staleSession } from "./write-session.server.ts";

const events = {
  planned: "sessionPlannedAgain",
  held: "sessionHeld",
  notHeld: "sessionNotHeld",
} as const satisfies Record<SessionStatus, string>;

/**
 * Says whether a session was held; one that was not carries a reason.
 * @throws Stale when it was saved meanwhile, NotFound
 */
export async function markSession(
  app: Context,
  attempt: Attempt,
  id: string,
  { status, reason, version }: StatusInput,
): Promise<string> {
  return edit(app, attempt, "timetable", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findSession(db, challenge.id, id);
    if (!present) throw new NotFound();
    const why = status === "notHeld" ? reason : "";
    const kept = await updateSessionStatus(db, {
      id,
      version,
      status,
      reason: why,
      by: who.id,
      at,
    });
    if (!kept) throw staleSession(present);
    await change.record({
      event: events[status],
      subject: present.title,
      note: why,
      audience: "both",
    });
    return `/challenges/${challenge.id}/timetable/${id}`;
  });
}
