import { deleteSession } from "#db/queries/session-changes.ts";
import { findSession } from "#db/queries/sessions.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import type { Context } from "../context.server.ts";
import { NotFound, NotNow } from "../errors.ts";
import { whyKept } from "./why-kept.server.ts";

/**
 * Takes a session that was planned by mistake off the timetable.
 * @throws NotNow when it was saved after the person read it, or for a
 *   reason that `whyKept` gives, NotFound
 */
export async function removeSession(
  app: Context,
  attempt: Attempt,
  id: string,
  { version }: { version: number },
): Promise<string> {
  return edit(app, attempt, "timetable", async (change) => {
    const { db, challenge } = change;
    const present = await findSession(db, challenge.id, id);
    if (!present) throw new NotFound();
    if (present.version !== version) {
      throw readAgain("this session", present.updatedByName);
    }
    const kept = await whyKept(db, change, present);
    if (kept !== null) throw new NotNow(kept);
    await deleteSession(db, id);
    await change.record({
      event: "sessionRemoved",
      subject: present.title,
      audience: "both",
    });
    return `/challenges/${challenge.id}/timetable`;
  });
}
