import { expect, test } from "vitest";
import { Forbidden, NotFound, NotNow } from "#app/errors.ts";
import { publish } from "#app/report/publish.server.ts";
import { readPublicReport } from "#app/report/read-public-report.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { loader as historyPage } from "#app/routes/history.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as publicPage } from "#app/routes/public-report.tsx";
import { steps } from "#app/steps.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listMail } from "#db/queries/mail.ts";
import { aPerson } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aPublished, reasoned } from "./a-published.ts";

test("a report that is taken down is gone for everybody, and can come back", async () => {
  const { app, id, by, move, people, key } = await aPublished();
  const before = await readPublicReport(app.db, key);
  await takeDown(app, by("sponsor"), await reasoned(app, id));
  const asked = publicPage(argsOf(app, { params: { publicKey: key } }));
  await expect(asked).rejects.toMatchObject({
    init: { status: 410 },
    data: { message: expect.stringMatching(/taken down\. Ask Aldermoor/) },
  });
  const args = { visitor: people.viewer, params: { challengeId: id } };
  expect((await overview(argsOf(app, args))).published).toBeNull();
  const { events } = await historyPage(argsOf(app, args));
  expect(events[0]).toMatchObject({
    what: "Public report taken down",
    note: "Somebody is named in it.",
  });
  const letters = await listMail(app.db, { limit: 3, offset: 0 });
  expect(letters.some(({ subject }) => /taken down/.test(subject))).toBe(true);
  expect(JSON.stringify(letters)).not.toContain("named in it");

  await publish(app, await move("councilLead"));
  const after = await readPublicReport(app.db, key);
  expect(after).toMatchObject({
    ...{ number: 1, sha256: before.sha256 },
    firstPublishedAt: before.publishedAt,
  });
});

test("it is taken down at any stage, and pressed twice it is once", async () => {
  const { app, id, by, move } = await aPublished();
  const reopened = await move("challengeManager");
  await steps.reopen(app, { ...reopened, note: "A name stands in it." });
  const input = { ...(await reasoned(app, id)), once: "one press" };
  const office = { who: await aPerson(app, "Ines", true), challengeId: id };
  const there = await takeDown(app, office, input);
  expect(await takeDown(app, office, input)).toBe(there);
  const again = takeDown(app, by("sponsor"), await reasoned(app, id));
  await expect(again).rejects.toThrow(NotNow);
  expect((await findChallenge(app.db, id))?.state).toBe("finalising");
});

test("the team takes nothing down, nor does who read something else", async () => {
  const { app, id, by, key } = await aPublished();
  const input = await reasoned(app, id);
  for (const role of ["challengeManager", "leadPeer", "viewer"] as const) {
    const asked = takeDown(app, by(role), input);
    await expect(asked).rejects.toThrow(Forbidden);
  }
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  await expect(takeDown(app, stranger, input)).rejects.toThrow(NotFound);
  for (const publishedAt of ["", "2025-01-01T09:00:00.000Z"]) {
    const late = takeDown(app, by("councilLead"), { ...input, publishedAt });
    await expect(late).rejects.toThrow(NotNow);
  }
  expect(await readPublicReport(app.db, key)).toMatchObject({ number: 1 });
});
