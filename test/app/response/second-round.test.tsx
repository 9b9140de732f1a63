import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { PositionForm } from "#app/response/PositionForm.tsx";
import { takePosition } from "#app/response/take-position.server.ts";
import { loader as position } from "#app/routes/response.position.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { findVersion, insertVersion } from "#db/queries/reports.ts";
import { argsOf } from "#test/support/route.ts";
import { accepted, drafted } from "./a-draft.ts";

test("a position is asked again where the new draft says something else", async () => {
  const { app, challenge, id, lead, draft, takeAll } = await drafted();
  const visitor = challenge.people.councilLead;
  const [first, second] = draft.recommendationIds;
  const shown = async () => {
    const page = await desk(
      argsOf(app, { visitor, params: { challengeId: id } }),
    );
    if (!page.desk) throw new Error("This is nobody's desk.");
    return renderToStaticMarkup(<DeskPage desk={page.desk} />);
  };
  const asked = async (recommendationId: string) => {
    const params = { challengeId: id, recommendationId };
    const page = await position(argsOf(app, { visitor, params }));
    return renderToStaticMarkup(
      <PositionForm {...page} answered={undefined} />,
    );
  };
  await takeAll();
  expect(await shown()).not.toContain("Changed since");
  const one = await findVersion(app.db, id, 1);
  if (!one) throw new Error("There is no draft.");
  await insertVersion(app.db, {
    ...one,
    ...{ id: app.newId(), number: 2, created_at: app.now() },
    blocks: one.blocks.replace("Publish the data.", "Publish all data."),
  });
  const listed = await shown();
  expect(listed.match(/Changed since draft 1/g)).toHaveLength(1);
  expect(listed).toContain("1 to read again");
  const page = await asked(first);
  expect(page).toContain("Publish all data.");
  expect(page).toContain("The position was taken on draft 1, which said");
  expect(page).toContain("Publish the data.");
  expect(await asked(second)).not.toContain("was taken on");
  await takePosition(app, lead, first, { ...accepted, version: 1 });
  expect(await shown()).not.toMatch(/Changed since|to read again/);
});
