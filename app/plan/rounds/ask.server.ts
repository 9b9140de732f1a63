import type { Kysely } from "kysely";
import { findAccountByEmail, insertPerson } from "#db/queries/people.ts";
import { insertAsk, insertAskLink } from "#db/queries/plan-round-changes.ts";
import { type PlanRound, listAsks } from "#db/queries/plan-rounds.ts";
import type { Plan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import { newSecret, secretHash } from "../../people/visitor.server.ts";
import type { Write } from "../../people/with-letters.server.ts";
import type { PlanChange } from "../change-plan.server.ts";
import { updateLetter } from "./update-letter.ts";
import type { Askable } from "./whom.server.ts";

type RoundNamed = Pick<PlanRound, "id" | "title" | "message" | "dueOn">;

/**
 * Asks somebody in a round: writes them a letter with a link. Who has no
 * account gets none that could sign in: a name, to whom the answers belong.
 * @throws Invalid on `email` for who is asked in this round already
 */
export async function ask(
  app: Context,
  change: PlanChange,
  round: RoundNamed,
  { name, email, actionIds }: Omit<Askable, "key">,
): Promise<void> {
  const { db, at, newId, plan, who } = change;
  const known = await findAccountByEmail(db, email);
  const personId = known?.id ?? newId();
  if (!known) {
    const person = { id: personId, name, email, passwordHash: null };
    await insertPerson(db, { ...person, isProgrammeManager: false, at });
  }
  const asked = await listAsks(db, round.id);
  if (asked.some((one) => one.personId === personId)) {
    throw new Invalid({
      email: "This address is asked in this round already: send the link again",
    });
  }
  const id = newId();
  await insertAsk(db, { id, roundId: round.id, personId, name, at, actionIds });
  const many =
    actionIds.length === 1 ? "1 action" : `${actionIds.length} actions`;
  await change.record({ event: "ownerAsked", subject: `${name}, ${many}` });
  const told = { id, name, email, actions: actionIds.length, by: who.name };
  const occasion = { plan, round, at, again: false };
  await writeLink(app, { db, write: change.write }, occasion, told);
}

interface Occasion {
  plan: Pick<Plan, "title" | "councilName">;
  round: RoundNamed;
  at: string;
  again: boolean;
}

/** Writes a letter with a new link of an ask; only its digest is kept. */
export async function writeLink(
  { settings }: Pick<Context, "settings">,
  { db, write }: { db: Kysely<Tables>; write: Write },
  { plan, round, at, again }: Occasion,
  to: {
    id: string;
    name: string;
    email: string;
    actions: number;
    by: string | null;
  },
): Promise<void> {
  const token = newSecret();
  const tokenHash = secretHash(token);
  await insertAskLink(db, { askId: to.id, tokenHash, at });
  await write(updateLetter(settings, { ...to, token, plan, round, again }));
}
