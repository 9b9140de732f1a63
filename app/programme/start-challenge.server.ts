import { insertChallenge } from "#db/queries/challenge-changes.ts";
import { findCouncil, lockCouncil } from "#db/queries/councils.ts";
import { insertEvent } from "#db/queries/events.ts";
import { findLatestChallengeOf } from "#db/queries/programme.ts";
import { challengeRoles } from "#workflows/people.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import {
  refuseInvitee,
  writeInvitation,
} from "../people/write-invitation.server.ts";
import { type ChallengeInput, managerSchema } from "./challenge.ts";
import { type Actor, type Office, inOffice } from "./office.server.ts";

/**
 * Starts a challenge in scoping, following the council's one before, and
 * invites its challenge manager when one is named. Returns its address.
 * @throws NotFound for who is no programme manager; Invalid for an unknown
 *   council and for a manager with a conflict of interest
 */
export async function startChallenge(
  app: Context,
  actor: Actor,
  input: ChallengeInput,
): Promise<string> {
  return inOffice(app, { actor, form: input }, async (office) => {
    const { db, at, person } = office;
    const council = await findCouncil(db, input.councilId);
    if (!council) throw new Invalid({ councilId: "Choose a council" });
    await lockCouncil(db, council.id);
    const id = app.newId();
    await insertChallenge(db, {
      id,
      councilId: council.id,
      title: input.title,
      frameworkKey: input.frameworkKey,
      mode: input.mode,
      levelSought: input.mode === "award" ? input.levelSought : null,
      areasInScope: input.areasInScope,
      previousChallengeId:
        (await findLatestChallengeOf(db, council.id)) ?? null,
      createdAt: at,
    });
    await insertEvent(db, {
      id: app.newId(),
      challengeId: id,
      at,
      personId: person?.id ?? null,
      event: "challengeStarted",
      to: "scoping",
      audience: "both",
    });
    const challenge = { id, title: input.title, council };
    await inviteManager(app, office, challenge, input);
    return `/challenges/${id}`;
  });
}

async function inviteManager(
  app: Context,
  { db, at, person, write }: Office,
  {
    council,
    ...challenge
  }: { id: string; title: string; council: { id: string; name: string } },
  { managerEmail, managerName, managerOrganisation }: ChallengeInput,
) {
  if (!managerEmail) return;
  const occasion = {
    challenge: {
      ...challenge,
      councilId: council.id,
      councilName: council.name,
    },
    invitedBy: person,
    gives: challengeRoles,
    at,
  };
  const { letter } = await besideManager(
    writeInvitation(app, db, occasion, {
      email: managerEmail,
      name: managerName,
      role: "challengeManager",
      organisations: managerOrganisation ? [managerOrganisation] : [],
      department: "",
    }),
  );
  await write(letter);
}

/**
 * What stands against the manager of a form as typed, whatever else is wrong.
 * @throws Invalid on `managerEmail`
 */
export const managerAsTyped =
  ({ db, now }: Pick<Context, "db" | "now">) =>
  async (typed: FormData): Promise<void> => {
    const { data } = managerSchema.safeParse(Object.fromEntries(typed));
    const council = data && (await findCouncil(db, data.councilId));
    if (!council) return;
    const challenge = {
      id: "",
      councilId: council.id,
      councilName: council.name,
    };
    const role = "challengeManager";
    const invitee = { email: data.managerEmail, role } as const;
    const circle = { challenge, gives: challengeRoles, at: now() };
    await besideManager(refuseInvitee(db, circle, invitee));
  };

/** The form's field has another name than the invitation's. */
async function besideManager<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid({ managerEmail: error.message });
  }
}
