import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaPage } from "#app/areas/AreaPage.tsx";
import { DeskPage } from "#app/response/DeskPage.tsx";
import { PositionForm } from "#app/response/PositionForm.tsx";
import { PositionList } from "#app/response/PositionList.tsx";
import { takePosition } from "#app/response/take-position.server.ts";
import { loader as areaPage } from "#app/routes/area.tsx";
import { loader as position } from "#app/routes/response.position.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { findVersion, insertVersion } from "#db/queries/reports.ts";
import { restingOn } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { accepted, drafted } from "./a-draft.ts";

test("a position is asked again where the new draft says something else", async () => {
  const { app, challenge, id, lead, draft, takeAll, area } = await drafted();
  const visitor = challenge.people.councilLead;
  const inArea = async () => {
    const params = { challengeId: id, area };
    const { view } = await areaPage(argsOf(app, { visitor, params }));
    return renderToStaticMarkup(<AreaPage view={view} conversation={null} />);
  };
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
    blocks: JSON.stringify(restingOn(area)(draft.blocks)).replace(
      "Publish the data.",
      "Publish all data.",
    ),
  });
  const listed = await shown();
  expect(listed.match(/Changed since draft 1/g)).toHaveLength(1);
  expect(listed).toContain("1 to read again");
  expect(await inArea()).toMatch(/Changed since draft 1.*Read it again/s);
  const page = await asked(first);
  expect(page).toContain("Publish all data.");
  expect(page).toContain("The position was taken on draft 1, which said");
  expect(page).toContain("Publish the data.");
  expect(await asked(second)).not.toContain("was taken on");
  await takePosition(app, lead, first, { ...accepted, version: 1 });
  expect(await shown()).not.toMatch(/Changed since|to read again/);
  expect(await inArea()).not.toMatch(/Changed since|Read it again/);
});

test("a recommendation is drawn as it was written where the position is taken", () => {
  const row = {
    ...{ id: "one", number: "1", text: "Listen.\n\n## Who\n\n- Everybody" },
    ...{ areaKeys: [], position: "", reason: "", sent: null, takenOn: null },
  };
  const form = renderToStaticMarkup(
    <PositionForm
      recommendation={{ ...row, takenOn: { draft: 1, text: row.text } }}
      present={{ position: "", reason: "", version: 0 }}
      back="/"
      answered={undefined}
    />,
  );
  const list = renderToStaticMarkup(
    <PositionList positions={[row]} changeAt="/" />,
  );
  const drawn = [...`${form}${list}`.matchAll(/<p[^>]*subheading">Who<\/p>/g)];
  expect(drawn).toHaveLength(3);
});
