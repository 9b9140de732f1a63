import { findMergedInto } from "#db/queries/findings.ts";
import { findRemoval } from "#db/queries/removals.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import { Gone, NotFound } from "../errors.ts";
import type { Standing } from "./enter.server.ts";
import { type Kind, things, wayBack, wentBy } from "./things.ts";

/**
 * What to throw where a thing of a challenge is not there: Gone, with who took
 * it away and when, for who may know that it was; NotFound for what never was.
 */
export async function missing(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "who" | "sees" | "may">,
  kind: Kind,
  id: string,
): Promise<Gone | NotFound> {
  const { challenge, who, sees } = standing;
  const { of, may, list, label, own } = things[kind];
  if (sees(of) !== "all") return new NotFound();
  const removal = await findRemoval(db, challenge.id, removalOf(kind, id));
  if (!removal) return new NotFound();
  const all = `/challenges/${challenge.id}/${list}`;
  const other =
    kind === "finding" ? await findMergedInto(db, challenge.id, id) : undefined;
  return new Gone({
    what: wentBy(kind, removal.event)?.what ?? kind,
    by: removal.byId === who.id ? "You" : removal.by,
    at: removal.at,
    back: wayBack(kind, removal, standing) ? `${all}/${id}/bring-back` : null,
    mergedInto: other ? `${all}/${other}` : null,
    list: { href: all, label },
    anew: standing.may(may) ? { href: `${all}/new`, own } : null,
  });
}

/** Which thing is looked for, and what the history calls its removal. */
export const removalOf = (kind: Kind, id: string) => ({
  table: things[kind].table,
  id,
  events: Object.keys(things[kind].events),
});
