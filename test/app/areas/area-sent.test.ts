import { expect, test } from "vitest";
import { sayWhyNone } from "#app/findings/say-why-none.server.ts";
import { decideOutcome } from "#app/outcomes/decide-outcome.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { testApp } from "#test/support/app.ts";
import { aReport } from "../report/a-report.ts";
import { seenBy } from "./a-busy-area.ts";

test("the council reads the whole of a finding that was sent, dashes too", async () => {
  const app = await testApp();
  const { id, people, move, findings } = await aReport(app);
  const [finding] = findings;
  const text = "Officers showed it in use:\n\n- at the desk\n- in the yard";
  await app.db
    .updateTable("finding")
    .set({ text })
    .where("id", "=", finding?.id ?? "")
    .execute();
  await sendDraft(app, await move("leadPeer"));
  const key = finding?.area_key ?? "";
  const { findings: seen } = await seenBy(app, people.councilLead, id, key);
  const said = seen?.strengths.first[0]?.text;
  expect(said).toContain("- at the desk");
  expect(said).toContain("- in the yard");
});

test("the council reads recommendations and outcomes as they were sent", async () => {
  const app = await testApp();
  const { id, people, framework, move, findings } = await aReport(app);
  const keys = framework.areas.map(({ key }) => key);
  const [cited = "", other = ""] = keys;
  const outcome = (words: object) =>
    app.db.updateTable("outcome").set(words).execute();
  const early = await seenBy(app, people.councilLead, id, cited);
  expect(early.findings).toMatchObject({ total: 0, recommendations: [] });
  expect(early.decided).toBeUndefined();
  await sendDraft(app, await move("leadPeer"));
  await app.db
    .updateTable("recommendation")
    .set({ text: "Rewritten since." })
    .execute();
  await app.db
    .updateTable("recommendation_finding")
    .set({ finding_id: findings.find((f) => f.area_key === other)?.id ?? "" })
    .execute();
  await outcome({ outcome: "notYet", level: null, reason: "Changed since." });
  for (const who of [people.councilContributor, people.viewer]) {
    const page = await seenBy(app, who, id, cited);
    expect(page.findings?.recommendations).toMatchObject([
      {
        number: "1",
        leadIn: "Data:",
        text: "Collect it by ward.",
        href: expect.stringMatching(/report\/versions\/1#recommendation/),
      },
    ]);
    expect(page.decided).toMatchObject({
      outcome: "met",
      sentence: "The criteria for the level “Achieving” are met.",
      reason: "As the findings show.",
      source: { label: "Draft 1", reads: null },
    });
    const there = await seenBy(app, who, id, other);
    expect(there.findings?.recommendations).toEqual([]);
    expect(JSON.stringify([page, there])).not.toContain("since.");
  }
  const own = await seenBy(app, people.peer, id, other);
  expect(own.findings?.recommendations).toMatchObject([
    { number: "1", leadIn: "Data", text: "Rewritten since." },
  ]);
  expect(own.decided).toMatchObject({
    outcome: "notYet",
    reason: "Changed since.",
  });
});

test("why there is none is said to the team at once, to the council once sent", async () => {
  const app = await testApp();
  const { id, by, people, move, findings } = await aReport(app);
  const [strength] = findings;
  const key = strength?.area_key ?? "";
  const reason = "All was new.\n\n- to everybody";
  await app.db
    .updateTable("finding")
    .set({ area_key: findings.at(-1)?.area_key ?? "" })
    .where("id", "=", strength?.id ?? "")
    .execute();
  await sayWhyNone(
    app,
    by("peer"),
    { areaKey: key, kind: "strength" },
    { reason, version: 0 },
  );
  const none = async (who: Visitor) =>
    (await seenBy(app, who, id, key)).findings;
  expect((await none(people.peer))?.strengths.why).toBe(reason);
  const early = await none(people.sponsor);
  expect(early?.nothing).toContain("as soon as it is sent");
  expect(early?.strengths.why).toBe("");
  await sendDraft(app, await move("leadPeer"));
  expect(await none(people.sponsor)).toMatchObject({
    nothing: null,
    add: null,
    strengths: { total: 0, why: reason },
  });
});

test("a remark of a bespoke challenge is no outcome, on either side", async () => {
  const app = await testApp();
  const cast = await aReport(app, { mode: "bespoke" });
  const { id, people, framework, move, by } = cast;
  const key = framework.areas[0]?.key ?? "";
  const remark = {
    outcome: "noLevelSought" as const,
    level: "",
    reason: "Well led.\n\n- and warm",
    version: 0,
  };
  await decideOutcome(app, by("peer"), key, remark);
  await sendDraft(app, await move("leadPeer"));
  for (const who of [people.peer, people.sponsor]) {
    const { decided } = await seenBy(app, who, id, key);
    expect(decided).toMatchObject({
      outcome: null,
      sentence: "",
      reason: remark.reason,
    });
  }
});
