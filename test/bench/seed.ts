import type { Context } from "#app/context.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { everyArea } from "#app/demo/content/areas.ts";
import { play } from "#app/demo/play.server.ts";
import { cookieName } from "#app/cookies.server.ts";
import { secretHash, signInName } from "#app/people/visitor.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { insertFinding } from "#db/queries/finding-changes.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { insertSignIn } from "#db/queries/sign-ins.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { commentKinds } from "#workflows/comment.ts";

/** What one challenge is filled with. */
export const size = { areas: everyArea, findings: 300, comments: 500 };

export type Seeded = Awaited<ReturnType<typeof seed>>;

/**
 * A challenge as a large one looks when the council has the draft before it:
 * played to its findings, filled up, sent, and commented on by the use cases.
 */
export async function seed(app: Context) {
  await play(app, {
    council: "Bench Borough Council",
    short: "bench",
    nation: "england-and-wales",
    mode: "award",
    areas: size.areas,
    firstDay: "2026-03-02",
    until: "recommendations",
  });
  const { id, version } = await app.db
    .selectFrom("challenge")
    .select(["id", "version"])
    .executeTakeFirstOrThrow();
  const challenge = await findChallenge(app.db, id);
  const areas = challenge?.areasInScope ?? [];
  const leadPeer = await personAs(app, id, "leadPeer");
  const councilLead = await personAs(app, id, "councilLead");
  await fillUp(app, id, areas, leadPeer);
  await sendDraft(app, { who: leadPeer, challengeId: id, version, note: "" });
  await commentOn(app, id, councilLead);
  return { challengeId: id, areas, leadPeer, councilLead };
}

/** A cookie of somebody who is signed in, without the form. */
export async function cookieFor(app: Context, who: Visitor): Promise<string> {
  const secret = app.newId();
  await insertSignIn(app.db, {
    id: secretHash(secret),
    personId: who.id,
    at: app.now(),
    expiresAt: "2999-01-01T00:00:00.000Z",
    device: "bench",
  });
  return `${cookieName(app.settings, signInName)}=${secret}`;
}

async function personAs(
  app: Context,
  challengeId: string,
  role: ChallengeRole,
): Promise<Visitor> {
  const members = await listMembers(app.db, challengeId);
  const found = members.find((member) => member.role === role);
  if (!found) throw new Error(`Nobody is ${role}.`);
  const { personId: id, name, email } = found;
  return { id, name, email, isProgrammeManager: false, signInId: "" };
}

async function fillUp(
  app: Context,
  challengeId: string,
  areas: readonly string[],
  { id: by }: Visitor,
) {
  const { there } = await app.db
    .selectFrom("finding")
    .select((eb) => eb.fn.countAll<number>().as("there"))
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  const { id: evidenceId } = await app.db
    .selectFrom("evidence")
    .select("id")
    .where("challenge_id", "=", challengeId)
    .orderBy("number")
    .executeTakeFirstOrThrow();
  await app.db.transaction().execute(async (db) => {
    for (let n = there; n < size.findings; n++) {
      const areaKey = areas[n % areas.length] ?? "";
      const kind = n % 2 === 0 ? "strength" : "consideration";
      const id = app.newId();
      await insertFinding(db, {
        id,
        challengeId,
        words: {
          areaKey,
          criterionKey: null,
          kind,
          subheading: "",
          text: wordsOf(n),
        },
        by,
        at: app.now(),
      });
      const source = { kind: "evidence", evidenceId } as const;
      await insertFindingSources(db, id, [{ id: app.newId(), source }]);
    }
    await db.updateTable("finding").set({ status: "agreed" }).execute();
  });
}

/** Comments on words, on paragraphs and, one in twenty, on the whole. */
async function commentOn(app: Context, challengeId: string, who: Visitor) {
  const version = await findLatestVersion(app.db, challengeId);
  const blocks = blocksFrom(version?.blocks ?? "[]").filter(
    ({ text }) => text.length > 40,
  );
  for (let n = 0; n < size.comments; n++) {
    const block = blocks[n % blocks.length];
    const place = n % 20 === 0 ? undefined : block;
    await annotate(app, { who, challengeId }, version?.number ?? 0, {
      block: place?.id ?? "",
      quote: place && n % 3 > 0 ? place.text.slice(0, 25 + (n % 12)) : "",
      start: 0,
      kind: commentKinds[n % commentKinds.length] ?? "fact",
      department: "",
      text: `${wordsOf(n)} The service would put it otherwise.`,
      once: undefined,
    });
  }
}

const wordsOf = (n: number) =>
  `Ward profile ${n + 1} is read by members before decisions are taken, and ` +
  `staff networks told the team how it changed a service that they use. ` +
  `Fewer people drop out of the process than two years ago.`;
