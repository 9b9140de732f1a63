import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { moveChallenge } from "#app/challenge/move.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { readVersion } from "#app/report/read-version.server.ts";
import { loader as report } from "#app/routes/report.tsx";
import { loader as response } from "#app/routes/response.tsx";
import { findChallenge } from "#db/queries/challenges.ts";
import { findVersion, insertVersion } from "#db/queries/reports.ts";
import { argsOf } from "#test/support/route.ts";
import { drafted } from "./a-draft.ts";

/** Somebody goes back a stage. */
async function reopened({ app, by, id }: Awaited<ReturnType<typeof drafted>>) {
  const version = (await findChallenge(app.db, id))?.version ?? 0;
  const asked = { ...by("challengeManager"), version, note: "For a reason." };
  await moveChallenge(app, asked, "reopen");
}

test("a position is asked on what the draft recommends, not on what was added since", async () => {
  const room = await drafted();
  const { app, id, draft, facts, takeAll, signOff, by } = room;
  const added = {
    id: app.newId(),
    challenge_id: id,
    position: 0,
    lead_in: "",
    text: "CANARY of the team's next draft",
    priority: "high",
    version: 1,
    updated_at: app.now(),
    updated_by: by("peer").who.id,
  };
  await app.db.insertInto("recommendation").values(added).execute();
  const asked = (await facts()).recommendationsWithoutPosition;
  expect(asked.map(({ where }) => where)).toEqual(
    draft.recommendationIds.map((one) => `response/positions/${one}`),
  );
  expect(asked[0]?.name).toBe("Recommendation 1");
  await takeAll();
  await signOff();
  expect(await facts()).toMatchObject({
    recommendationsWithoutPosition: [],
    responseSignedOff: true,
  });
});

test("a response that is sent again is signed off again", async () => {
  const room = await drafted();
  const { facts, takeAll, signOff, send } = room;
  await takeAll();
  await signOff();
  await send();
  await reopened(room);
  expect((await facts()).responseSignedOff).toBe(false);
  const { app, id, challenge } = room;
  const visitor = challenge.people.councilLead;
  const page = await response(
    argsOf(app, { visitor, params: { challengeId: id } }),
  );
  // Nothing was changed: it was for the response that is out.
  expect(page.desk?.signOff).toMatchObject({ holds: false, sent: true });
  await signOff();
  expect((await facts()).responseSignedOff).toBe(true);
});

test("after a final report was taken back, comments are taken on the latest draft", async () => {
  const { app, id, by, challenge } = await drafted();
  const draft = await findVersion(app.db, id, 1);
  if (!draft) throw new Error("There is a draft");
  const visitor = challenge.people.councilLead;
  const commentedOn = async () =>
    (await report(argsOf(app, { visitor, params: { challengeId: id } })))
      .commentedOn;
  expect(await commentedOn()).toBeNull();
  const final = { ...draft, id: app.newId(), number: 2, kind: "final" };
  await insertVersion(app.db, final);
  expect(await commentedOn()).toMatchObject({ number: 1 });
  const lead = by("councilLead");
  const comment = {
    block: "",
    quote: "",
    kind: "context" as const,
    department: "",
    text: "The council has moved on since.",
    once: undefined,
  };
  await expect(annotate(app, lead, 2, comment)).rejects.toThrow("draft 1");
  await annotate(app, lead, 1, comment);
  const standing = await enter(app.db, lead.who, id);
  const hrefOf = async (number: string) =>
    (await readVersion({ ...standing, app }, number)).shown.commentHref;
  expect(await hrefOf("1")).toContain("versions/1/comment");
  expect(await hrefOf("2")).toBeNull();
});
