import { actionsOn } from "#test/app/plan/a-plan.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { actionSchema } from "#app/plan/action.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { loader } from "#app/routes/plan.table.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction } from "./an-action.ts";

/** A plan, what is put into it, and its page on 2 March 2026. */
async function aPlan() {
  const app = await testApp();
  const { planId, inPlan, people } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const loaded = (search = "") =>
    loader(
      argsOf(app, {
        visitor: people.leadPeer,
        params: { planId },
        query: search,
      }),
    );
  return {
    ...{ app, planId, lead, loaded },
    add: (also: Partial<typeof plainAction>) =>
      addAction(app, lead, { ...plainAction, ...also }),
    words: async () => renderToStaticMarkup(<PlanPage {...await loaded()} />),
  };
}

const asks = "It never falls due, and has no review date.";
const toLookAt = ">To be looked at</strong>";

test("what is ongoing asks for a review date, and is then looked at on its day, never overdue", async () => {
  const { app, planId, lead, add, words, loaded } = await aPlan();
  await add({ byWhen: "Ongoing" });
  expect(await words()).toContain(asks);
  const { id } = await firstAction(app, planId);
  const on = (reviewOn: string | null, version: number, status?: "complete") =>
    changeAction(app, lead, id, {
      ...plainAction,
      ...{ byWhen: "Ongoing", reviewOn, version },
      ...(status && { status: status as never, progress: "Done" }),
    });
  await on("2026-03-03", 1);
  const before = await words();
  expect(before).not.toContain(asks);
  expect(before).toContain("3 March 2026");
  expect(before).not.toContain(toLookAt);
  await on("2026-03-02", 2);
  expect(await words()).toContain(toLookAt);
  expect((await loaded()).counts).toMatchObject({ toLookAt: 1, overdue: 0 });
  await on("2026-03-02", 3, "complete");
  expect(await words()).not.toContain(toLookAt);
});

test("what is to be looked at can be asked for alone", async () => {
  const { add, loaded } = await aPlan();
  await add({ text: "Now", byWhen: "Ongoing", reviewOn: "2026-03-01" });
  await add({ text: "Later", byWhen: "Ongoing", reviewOn: "2026-06-01" });
  await add({ text: "Late", byWhen: "January 2026" });
  const page = await loaded("?due=review");
  expect(actionsOn(page).map(({ text }) => text)).toEqual(["Now"]);
  expect(page.filter.due).toBe("review");
});

test("a date that is not firm says of what kind it is", async () => {
  const { add, words } = await aPlan();
  await add({ byWhen: "Sept 09 then ongoing" });
  expect(await words()).toContain("From a date, then ongoing");
  const firm = await aPlan();
  await firm.add({ byWhen: "September 2026" });
  await firm.add({ byWhen: "Ongoing" });
  expect(await firm.words()).not.toContain('cf-small">A month');
  expect(await firm.words()).not.toContain('cf-small">Ongoing');
});

test("a review date is a day, or nothing", () => {
  const read = (reviewOn?: string) =>
    actionSchema(0).safeParse({ text: "Go", status: "notStarted", reviewOn });
  expect(read("2026-02-30").error?.issues[0]?.message).toBe(
    "Enter a real date, such as 12 March 2026",
  );
  expect(read().data?.reviewOn).toBe(null);
});
