import { lockChallenge } from "#db/queries/challenge-changes.ts";
import {
  type Council,
  findCouncilSaved,
  lockCouncil,
  updateCouncil,
} from "#db/queries/councils.ts";
import { insertEvent } from "#db/queries/events.ts";
import { listChallengesOf } from "#db/queries/programme.ts";
import type { Work } from "../challenge/history-words.ts";
import type { Context } from "../context.server.ts";
import { NotFound, Stale } from "../errors.ts";
import { type CouncilChange, nationTitle } from "./council.ts";
import { type Actor, type Office, inOffice } from "./office.server.ts";
import { orKnown, refuseKnown } from "./refuse-known.server.ts";

/**
 * Corrects a council's name and nation over the version that was read; the
 * history of each of its challenges tells of it. What was sent already keeps
 * the name it was sent with. Returns the address of the list.
 * @throws NotFound for who is no programme manager, and for an unknown
 *   council; Invalid for the name of another council; Stale, with the other's
 *   words, when it was corrected meanwhile
 */
export async function changeCouncil(
  app: Context,
  actor: Actor,
  id: string,
  input: CouncilChange,
): Promise<string> {
  return inOffice(app, { actor }, async (office) => {
    const { db, at, person } = office;
    const challenges = await listChallengesOf(db, id);
    // As everywhere, a challenge is waited for before its council.
    for (const challenge of challenges) await lockChallenge(db, challenge);
    await lockCouncil(db, id);
    const before = await findCouncilSaved(db, id);
    if (!before) throw new NotFound();
    await refuseKnown(db, input.name, id);
    const { name, nation, version } = input;
    const after = { id, name, nation };
    const by = person?.id ?? null;
    const council = { ...after, version, at, by };
    if (!(await orKnown(name, updateCouncil(db, council)))) {
      const { savedBy, savedAt, version: present } = before;
      const values = { name: before.name, nation: nationTitle(before.nation) };
      throw new Stale({ version: present, savedBy, savedAt, values });
    }
    await tellHistories(app, office, challenges, { before, after });
    return "/programme/councils";
  });
}

async function tellHistories(
  app: Context,
  { db, at, person }: Office,
  challenges: readonly string[],
  { before, after }: Record<"before" | "after", Council>,
) {
  const isSame = before.name === after.name && before.nation === after.nation;
  if (isSame) return;
  for (const challengeId of challenges) {
    await insertEvent(db, {
      id: app.newId(),
      challengeId,
      at,
      personId: person?.id ?? null,
      event: "councilChanged" satisfies Work,
      note: `${said(before)}, became ${said(after)}.`,
      audience: "both",
    });
  }
}

const said = ({ name, nation }: Council) => `${name} (${nationTitle(nation)})`;
