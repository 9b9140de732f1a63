import type { Kysely } from "kysely";
import { listRolesOf } from "#db/queries/memberships.ts";
import type { Note } from "#db/queries/notes.ts";
import type { Tables } from "#db/schema.ts";
import { roles } from "#workflows/people.ts";
import { mayEdit, mayEverEdit } from "#workflows/permissions.ts";
import type { Standing } from "../challenge/enter.server.ts";

/**
 * The rule under which a person may change the words of a note, or take it
 * away: as its author, or to correct what its author no longer can. Null while
 * it is its author's alone.
 */
export async function ruleOf(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "stage" | "roles" | "who">,
  { authorId }: Pick<Note, "authorId">,
): Promise<"notes" | "noteCorrections" | null> {
  const { challenge, stage, who } = standing;
  const own = authorId === who.id;
  const held = own ? standing.roles : await rolesOf(db, challenge.id, authorId);
  if (mayEdit("notes", stage, held)) return own ? "notes" : null;
  const corrects = mayEverEdit("noteCorrections", standing.roles);
  return own && !corrects ? "notes" : "noteCorrections";
}

async function rolesOf(db: Kysely<Tables>, challengeId: string, id: string) {
  const stored = await listRolesOf(db, challengeId, id);
  return roles.filter((role) => stored.includes(role));
}
