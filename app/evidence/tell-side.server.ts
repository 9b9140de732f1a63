import { listMembers } from "#db/queries/memberships.ts";
import { type Side, roles, sideOf } from "#workflows/people.ts";
import type { Change } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { subjectOf } from "../people/letters.ts";

/**
 * What to write, and the page it is about. A letter names the thing and never
 * what was written: a letter passes through more hands than the page.
 */
interface News {
  subject: string;
  body: string;
  address: string;
}

/** Writes to everybody of a side, once the change is kept; to each once. */
export function tellSide(
  { db, mail, settings }: Context,
  { challenge, who, afterCommit }: Change,
  side: Side,
  { subject, body, address }: News,
): void {
  afterCommit(async () => {
    const members = await listMembers(db, challenge.id);
    const told = new Set(
      members
        .filter(({ role }) => !["sponsor", "viewer"].includes(role))
        .filter(({ role }) =>
          roles.some((known) => known === role && sideOf(known) === side),
        )
        .filter(({ personId }) => personId !== who.id)
        .map(({ email }) => email),
    );
    for (const to of told) {
      await mail({
        to,
        subject: subjectOf(challenge, subject),
        body: `${body}\n\n${settings.baseUrl}${address}\n`,
      });
    }
  });
}
