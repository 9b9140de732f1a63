import type { Context } from "#app/context.server.ts";
import { castPerson } from "#app/demo/cast.server.ts";
import { play } from "#app/demo/play.server.ts";
import { challengeRoles } from "#workflows/people.ts";
import type { Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { cookieOf } from "./web.ts";

/** A challenge played to a stage through the use cases. */
export interface Played {
  id: string;
  stage: Stage;
}

/** Plays an award of two areas to a stage. */
export async function played(
  app: Context,
  stage: Stage,
  council = `Mosswater ${stage}`,
): Promise<Played> {
  await play(app, {
    council,
    short: council,
    nation: "england-and-wales",
    mode: "award",
    areas: ["communities", "leadership"],
    firstDay: "2026-02-02",
    until: stage,
  });
  const { id } = await app.db
    .selectFrom("challenge")
    .innerJoin("council", "council.id", "challenge.council_id")
    .select("challenge.id")
    .where("council.name", "=", council)
    .executeTakeFirstOrThrow();
  return { id, stage };
}

/** A cookie for somebody in each role of a challenge, and the office's. */
export async function cookiesOf(
  app: Context,
  id: string,
): Promise<Map<Role, string>> {
  const cookies = new Map<Role, string>();
  for (const role of challengeRoles) {
    const { person_id } = await app.db
      .selectFrom("membership")
      .select("person_id")
      .where("challenge_id", "=", id)
      .where("role", "=", role)
      .orderBy("id")
      .executeTakeFirstOrThrow();
    cookies.set(role, await cookieOf(app, person_id));
  }
  const office = await castPerson(app, "Ines Farrow", true);
  cookies.set("programmeManager", await cookieOf(app, office.id));
  return cookies;
}
