import type { Answered } from "#app/forms/use-answer.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import type { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { addCopies } from "#test/support/statements.ts";
import { links } from "../evidence/support.ts";

/** How many stand in a list that is long. */
export const many = 300;
/** A page of 25, and the chosen one above it. */
export const mostShown = 26;

/** A challenge at a stage with its first area, and who asks for its pages. */
export async function aRoom(stage: Stage, role: ChallengeRole) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const { id, by, people, framework } = challenge;
  const [area, other] = framework.areas;
  const [here = "", there = ""] = [area?.key, other?.key];
  const asked = (
    params: Record<string, string>,
    query = "",
    body?: URLSearchParams,
  ) =>
    argsOf(app, {
      visitor: people[role],
      params: { challengeId: id, ...params },
      query,
      init: body ? { method: "POST", body } : {},
    });
  return { app, challenge, id, by, here, there, asked };
}

/** A challenge with one of its areas, and its pages as one person asks for them. */
export type Room = Awaited<ReturnType<typeof aRoom>>;

/** Fills an area with 300 findings. */
export async function findingsIn({ app, by, here, there }: Room) {
  const words = { criterionKey: "", subheading: "", version: 0 };
  const add = async (areaKey: string, text: string) => {
    const input = { ...words, areaKey, kind: "strength" as const, text };
    const to = await addFinding(app, by("peer"), { ...input, once: undefined });
    return to.split("/").at(-2) ?? "";
  };
  const first = await add(here, "The first of them.");
  const elsewhere = await add(there, "The only one about lifts.");
  const of = await app.db
    .selectFrom("finding")
    .selectAll()
    .where("id", "=", first)
    .executeTakeFirstOrThrow();
  await addCopies(app, { kind: "finding", of, many: many - 2 });
  return { first, elsewhere };
}

/** Evidence on the first criterion of the area, sent. */
export async function evidenceIn({ app, challenge }: Room) {
  const key = challenge.framework.areas[0]?.criteria[0]?.key ?? "";
  const [first = ""] = await links(app, challenge.by("councilLead"), 1, [key]);
  const of = await app.db
    .selectFrom("evidence")
    .selectAll()
    .where("id", "=", first)
    .executeTakeFirstOrThrow();
  const ids = await addCopies(app, { kind: "evidence", of, many: many - 1 });
  for (const evidence_id of ids) {
    await app.db
      .insertInto("evidence_criterion")
      .values({ evidence_id, criterion_key: key })
      .execute();
  }
  await app.db.updateTable("evidence").set({ sent_at: app.now() }).execute();
  return { first };
}

type Html = ReturnType<typeof drawnAt>;

/** The boxes of one name. */
export const boxes = (html: Html, name: string) =>
  html.querySelectorAll(`input[name=${name}]`);
/** The values of those that are ticked. */
export const picked = (html: Html, name: string) =>
  boxes(html, name)
    .filter((box) => box.hasAttribute("checked"))
    .map((box) => box.getAttribute("value"));

/** What came back to a press of "Find". */
export const found = (answered: object): Answered => {
  if (!("form" in answered)) throw new Error("It was not only looked for");
  return answered as Answered;
};

/** A form as it is sent. */
export const body = (...pairs: Array<[string, string]>) =>
  new URLSearchParams(pairs);
