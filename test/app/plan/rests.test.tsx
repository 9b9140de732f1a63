import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Published } from "#app/challenge/Published.tsx";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader } from "#app/routes/plan.tsx";
import { findLatestVersion, insertVersion } from "#db/queries/reports.ts";
import type { Stage } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

test("a plan says why it cannot be changed while the report is open again", async () => {
  const app = await testApp();
  const { id, people, by } = await aReportedChallenge(app);
  await addAction(app, by("councilLead"), plainAction);
  const at = async (state: Stage) => {
    await app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
    const visitor = people.councilLead;
    const params = { challengeId: id };
    const page = await loader(argsOf(app, { visitor, params }));
    return renderToStaticMarkup(<PlanPage {...page} />);
  };
  expect(await at("improvement")).not.toContain("The plan rests");
  expect(await at("finalising")).toContain("The plan rests");
  expect(await at("closed")).not.toContain("The plan rests");
});

test("a plan says which areas for consideration wait, also when they are all that waits", async () => {
  const app = await testApp();
  const { id, people, by, own } = await aReportedChallenge(app);
  const words = async (who: "councilLead" | "leadPeer") => {
    const visitor = people[who];
    const params = { challengeId: id };
    const page = await loader(argsOf(app, { visitor, params }));
    return renderToStaticMarkup(<PlanPage {...page} />);
  };
  const lead = by("councilLead");
  await addAction(app, lead, {
    ...plainAction,
    recommendations: [own("r1")],
  });
  expect(await words("councilLead")).toContain(
    "One area for consideration has no action either.",
  );
  await addAction(app, lead, {
    ...plainAction,
    recommendations: [own("r2")],
  });
  const alone = await words("councilLead");
  expect(alone).toContain("Areas for consideration with no action yet");
  expect(alone).toContain("One area for consideration has no action.");
  expect(alone).toContain("See which it is");
  expect(await words("leadPeer")).not.toContain("See which it is");
  const findings = [own("consideration")];
  await addAction(app, lead, { ...plainAction, findings });
  expect(await words("councilLead")).not.toContain("with no action");
});

test("a report issued again does not begin the plan anew", async () => {
  const app = await testApp("2026-08-04T09:00:00.000Z");
  const { id, people, by } = await aReportedChallenge(app);
  const planned = { ...plainAction, byWhen: "October 2026" };
  await addAction(app, by("councilLead"), planned);
  const flags = async () => {
    const visitor = people.councilLead;
    const params = { challengeId: id };
    const { actions } = await loader(argsOf(app, { visitor, params }));
    return actions.flatMap((action) => action.flags);
  };
  expect(await flags()).toEqual([]);
  const final = await findLatestVersion(app.db, id, "final");
  if (!final) throw new Error("There is a final report");
  await insertVersion(app.db, {
    ...final,
    ...{ id: app.newId(), number: final.number + 1 },
    created_at: "2026-11-22T09:00:00.000Z",
  });
  expect(await flags()).toEqual([]);
});

test("a report issued again is not said to be the published one", () => {
  const drawn = (isLatest: boolean) =>
    renderToStaticMarkup(
      <Published
        href="/reports/a"
        at="2026-05-01"
        isLatest={isLatest}
        takeDown={null}
      />,
    );
  expect(drawn(true)).toContain("The final report is published");
  expect(drawn(false)).toContain("An earlier final report is published");
});
