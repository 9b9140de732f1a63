import { expect, test } from "vitest";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { loader as editForm } from "#app/routes/plan.action.edit.tsx";
import { listActionLinks } from "#db/queries/actions.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

test("what a re-issued report no longer makes stays an answer until it is unticked", async () => {
  const app = await testApp();
  const { planId, inPlan, own, people } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const recommendations = [own("r1"), own("r2")];
  const both = { ...plainAction, recommendations };
  await addAction(app, lead, both);
  const { id: actionId } = await firstAction(app, planId);
  const final = await app.db
    .selectFrom("report_version")
    .selectAll()
    .executeTakeFirstOrThrow();
  const blocks = JSON.parse(final.blocks) as Array<{ ref: { id: string } }>;
  const fewer = blocks.filter(({ ref }) => ref.id !== own("r1"));
  await app.db
    .insertInto("report_version")
    .values({
      ...{ ...final, id: own("again"), number: 3 },
      blocks: JSON.stringify(fewer),
    })
    .execute();
  const params = { planId, actionId };
  const form = await editForm(
    argsOf(app, { visitor: people.councilLead, params }),
  );
  const drawn = form.answerable.filter((one) => one.kind === "recommendation");
  expect(drawn.map(({ id: key, name }) => [key, name])).toEqual([
    [own("r2"), "Recommendation 2"],
    [own("r1"), "A recommendation no longer in the final report"],
  ]);
  const links = async () => {
    const all = await listActionLinks(app.db, { planId });
    return all.map((one) => one.recommendationId).sort();
  };
  const ticked = form.action?.recommendations ?? [];
  const kept = { ...both, owners: "HR", recommendations: ticked, version: 1 };
  await changeAction(app, lead, actionId, kept);
  expect(await links()).toEqual(recommendations);
  const late = changeAction(app, lead, actionId, { ...kept, owners: "CEO" });
  await expect(late).rejects.toMatchObject({
    theirs: {
      values: {
        recommendations:
          "Recommendation 2\nA recommendation no longer in the final report",
      },
    },
  });
  const unticked = { ...kept, recommendations: [own("r2")], version: 2 };
  await changeAction(app, lead, actionId, unticked);
  expect(await links()).toEqual([own("r2")]);
});
