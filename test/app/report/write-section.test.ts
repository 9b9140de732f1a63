import { expect, test } from "vitest";
import { Forbidden, NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  takeBackImpactWaiver,
  waiveImpact,
} from "#app/report/waive-impact.server.ts";
import { writeSection } from "#app/report/sections/write-section.server.ts";
import { loader as sectionPage } from "#app/routes/report.section.tsx";
import { argsOf } from "#test/support/route.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { findSection } from "#db/queries/report-sections.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

test("a section is written, and a second writer gets the first one's words", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "findings" });
  const write = (role: "peer" | "leadPeer", text: string, version: number) =>
    writeSection(app, by(role), "executiveSummary", { text, version });
  await write("peer", "One view.", 0);
  const late = write("leadPeer", "Another view.", 0);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 1, values: { text: "One view." } },
  });
  await write("leadPeer", "Both views.", 1);
  await expect(write("peer", "Mine.", 1)).rejects.toThrow(Stale);
  expect(await findSection(app.db, id, "executiveSummary")).toMatchObject({
    text: "Both views.",
    version: 2,
  });
});

test("each section has its writers and its stages", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "recommendations" });
  const input = { text: "Words.", version: 0 };
  const write = (role: Parameters<typeof by>[0], name: string) =>
    writeSection(app, by(role), name, input);
  await expect(write("peer", "impact")).rejects.toThrow(Forbidden);
  await expect(write("councilLead", "impact")).rejects.toThrow(NotNow);
  await expect(write("councilLead", "background")).rejects.toThrow(NotFound);
  await expect(write("peer", "title")).rejects.toThrow(NotFound);
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  await expect(
    writeSection(app, stranger, "background", input),
  ).rejects.toThrow(NotFound);
  const response = await aChallenge(app, { stage: "councilResponse" });
  await writeSection(app, response.by("councilLead"), "impact", input);
  await expect(
    writeSection(app, response.by("peer"), "background", input),
  ).rejects.toThrow(NotNow);
});

test("leaders waive the words on impact with a reason, and take that back", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "finalising" });
  const reason = async () =>
    (await findChallenge(app.db, id))?.impactWaivedReason;
  const waive = (role: Parameters<typeof by>[0], was = "") =>
    waiveImpact(app, by(role), { reason: "Not in time.", was });
  await expect(waive("peer")).rejects.toThrow(Forbidden);
  await expect(waive("councilLead")).rejects.toThrow(Forbidden);
  await waive("leadPeer");
  expect(await reason()).toBe("Not in time.");
  await expect(waive("challengeManager")).rejects.toMatchObject({
    theirs: {
      savedBy: people.leadPeer.name,
      values: { reason: "Not in time." },
    },
  });
  await waive("challengeManager", "Not in time.");
  await takeBackImpactWaiver(app, by("leadPeer"));
  await takeBackImpactWaiver(app, by("leadPeer"));
  expect(await reason()).toBeNull();
});

test("words that are in are not waived: the report carries them", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "finalising" });
  const input = { text: "Words.", version: 0 };
  const page = () =>
    sectionPage(
      argsOf(app, {
        visitor: people.leadPeer,
        params: { challengeId: id, section: "impact" },
      }),
    );
  expect(await page()).toMatchObject({ waiver: { mayChange: true } });
  await writeSection(app, by("councilLead"), "impact", input);
  expect(await page()).toMatchObject({ waiver: null });
  const why = { reason: "Not in time.", was: "" };
  const waived = waiveImpact(app, by("leadPeer"), why);
  await expect(waived).rejects.toThrow(NotNow);
});
