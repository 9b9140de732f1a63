import { listMembers } from "#db/queries/memberships.ts";
import {
  type ChallengeRole,
  type Side,
  roles,
  sideOf,
} from "#workflows/people.ts";
import type { Context } from "../context.server.ts";
import { subjectOf } from "../people/letters.ts";
import type { Change } from "./change.server.ts";

/**
 * What to write, and the page it is about. A letter names the thing and never
 * what was written: a letter passes through more hands than the page.
 */
interface News {
  subject: string;
  body: string;
  address: string;
}

/** Who is written to: everybody of some sides, but for these roles. */
interface Readers {
  sides: readonly Side[];
  but: readonly ChallengeRole[];
}

/**
 * Writes to people of a challenge once the change is kept: to each once, and
 * never to who made the change.
 */
export async function tell(
  { settings }: Context,
  { db, challenge, who, write }: Change,
  { sides, but }: Readers,
  { subject, body, address }: News,
): Promise<void> {
  const told = roles.filter(
    (role) =>
      sides.includes(sideOf(role)) && !but.some((other) => other === role),
  );
  const members = await listMembers(db, challenge.id);
  const addresses = members
    .filter(({ role }) => told.some((known) => known === role))
    .filter(({ personId }) => personId !== who.id)
    .map(({ email }) => email);
  for (const to of new Set(addresses)) {
    await write({
      to,
      subject: subjectOf(challenge, subject),
      body: `${body}\n\n${settings.baseUrl}${address}\n`,
    });
  }
}
