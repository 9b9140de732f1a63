import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Overview } from "#app/challenge/Overview.tsx";
import type { Visitor } from "#app/people/visitor.server.ts";
import { ReportPage } from "#app/report/ReportPage.tsx";
import { TakeDownForm } from "#app/report/TakeDownForm.tsx";
import { publish } from "#app/report/publish.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { loader as overviewOf } from "#app/routes/overview.tsx";
import { loader as reportOf } from "#app/routes/report.tsx";
import { loader as formOf } from "#app/routes/report.take-down.tsx";
import { aPerson } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aPublished, reasoned } from "./a-published.ts";

const again =
  "It can be published again at the same address while the council works on its improvement plan.";
const onceReopened =
  "It can be published again at the same address only once the challenge manager has reopened the challenge.";
const notice = "The public report was taken down";

/** A public report, with the pages of its challenge as they are drawn. */
async function pagesOfPublished() {
  const report = await aPublished();
  const { app, id, people } = report;
  const args = (visitor: Visitor) =>
    argsOf(app, { visitor, params: { challengeId: id } });
  const overview = async (visitor: Visitor) =>
    renderToStaticMarkup(<Overview {...await overviewOf(args(visitor))} />);
  const page = async (visitor: Visitor) =>
    renderToStaticMarkup(<ReportPage {...await reportOf(args(visitor))} />);
  const form = async () =>
    renderToStaticMarkup(
      <TakeDownForm
        {...await formOf(args(people.councilLead))}
        answered={undefined}
      />,
    );
  const close = (state: string) =>
    app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
  return { ...report, overview, page, form, close };
}

test("who takes a report down reads when it can be public again", async () => {
  const { form, close } = await pagesOfPublished();
  expect(await form()).toContain(again);
  await close("closed");
  expect(await form()).toContain(onceReopened);
  await close("withdrawn");
  expect(await form()).toContain("once the challenge is taken up again and");
});

test("that it was taken down is told, by whom, when and why, until it is public again", async () => {
  const { app, id, by, move, people, overview, page, close } =
    await pagesOfPublished();
  for (const draw of [overview, page]) {
    expect(await draw(people.peer)).not.toContain(notice);
  }
  await takeDown(app, by("sponsor"), await reasoned(app, id));
  await close("closed");
  for (const draw of [overview, page]) {
    for (const reader of [people.peer, people.viewer]) {
      const html = await draw(reader);
      expect(html).toContain(notice);
      expect(html).toContain("Somebody is named in it.");
      expect(html).toContain(people.sponsor.name);
      expect(html).toContain(`dateTime="${app.now().slice(0, 10)}`);
      expect(html).toContain(onceReopened);
    }
  }
  const office = await aPerson(app, "Ines", true);
  expect(await overview(office)).toContain("Somebody is named in it.");
  await close("improvement");
  expect(await page(people.peer)).toContain(again);
  await publish(app, await move("councilLead"));
  for (const draw of [overview, page]) {
    expect(await draw(people.peer)).not.toContain(notice);
  }
});
