import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Moment } from "../values.ts";
import { ofCouncilOnReport } from "./comments.ts";

/** A comment that was merged into another. */
export interface MergedComment {
  /** The comment that goes in its place. */
  into: string;
  authorName: string;
  department: string;
  /** Its own number and words, for who sees the council's unsent comments. */
  own: MergedWords | null;
}

/** What only the council reads of a comment that was merged. */
interface MergedWords {
  id: string;
  number: number | null;
  text: string;
  at: Moment;
  /** Of its author, as a Word file had them; "" for none. */
  initials: string;
}

/**
 * The comments that were merged into some, by number. Who sees only what was
 * sent learns from those merged into a sent one who said it, and no word of it.
 */
export async function listMerged(
  db: Kysely<Tables>,
  key: { challengeId: string; into: readonly string[]; sight: Sight },
): Promise<MergedComment[]> {
  if (key.into.length === 0 || key.sight === "none") return [];
  const rows = await db
    .selectFrom("comment")
    .innerJoin("person", "person.id", "comment.author_id")
    .innerJoin("comment as kept", "kept.id", "comment.merged_into")
    .selectAll("comment")
    .select(["person.name as author_name", "kept.id as into"])
    .where("comment.challenge_id", "=", key.challengeId)
    .where("comment.merged_into", "in", [...key.into])
    .$if(key.sight !== "all", (sent) =>
      sent.where("kept.sent_at", "is not", null),
    )
    .orderBy("comment.number")
    .orderBy("comment.id")
    .execute();
  return rows.map((row) => {
    const { id, number, text, at, word_initials: initials } = row;
    return {
      into: row.into,
      authorName: row.word_author || row.author_name,
      department: row.department,
      own: key.sight === "all" ? { id, number, text, at, initials } : null,
    };
  });
}

/** Who merges or parts comments, and when. */
interface Hand {
  challengeId: string;
  by: string;
  at: Moment;
}

/**
 * Merges comments that were neither sent nor taken back into another, and with
 * them those that had been merged into one of them.
 */
export async function mergeInto(
  db: Kysely<Tables>,
  row: Hand & { ids: readonly string[]; into: string },
): Promise<void> {
  if (row.ids.length === 0) return;
  await db
    .updateTable("comment")
    .set((eb) => ({
      merged_into: row.into,
      updated_at: row.at,
      updated_by: row.by,
      version: eb("version", "+", 1),
    }))
    .where("challenge_id", "=", row.challengeId)
    .where(ofCouncilOnReport)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("id", "in", [...row.ids]),
        eb("merged_into", "in", [...row.ids]),
      ]),
    )
    .execute();
}

/** Lets a merged comment stand by itself again, or all that were merged into one. */
export async function partMerged(
  db: Kysely<Tables>,
  row: Hand & ({ id: string } | { into: string }),
): Promise<void> {
  await db
    .updateTable("comment")
    .set((eb) => ({
      merged_into: null,
      updated_at: row.at,
      updated_by: row.by,
      version: eb("version", "+", 1),
    }))
    .where("challenge_id", "=", row.challengeId)
    .where("merged_into", "is not", null)
    .where((eb) =>
      "id" in row ? eb("id", "=", row.id) : eb("merged_into", "=", row.into),
    )
    .execute();
}
