import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { type NewComment, insertComment } from "#db/queries/comment-changes.ts";

/** A challenge as `aChallenge` makes it, as far as a comment needs it. */
interface Commented {
  id: string;
  people: { councilLead: Visitor };
}

/**
 * A comment of the council on its report, under the next number; `sent` with
 * a response or not.
 * @returns its id
 */
export async function aReportComment(
  app: Context,
  { id: challengeId, people }: Commented,
  { sent, ...more }: { sent: boolean } & Partial<NewComment>,
): Promise<string> {
  const id = app.newId();
  await insertComment(
    app.db,
    {
      id,
      challengeId,
      side: "council",
      audience: "side",
      subject_kind: "report",
      text: "It is not so.",
      by: people.councilLead.id,
      at: app.now(),
      ...more,
    },
    { numbered: true },
  );
  if (sent) await markSent(app, id);
  return id;
}

const markSent = (app: Context, id: string) =>
  app.db
    .updateTable("comment")
    .set({ sent_at: app.now(), chosen: 1 })
    .where("id", "=", id)
    .execute();
