import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaPage } from "#app/areas/AreaPage.tsx";
import { areaOf } from "#app/areas/area.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { Register } from "#app/evidence/Register.tsx";
import { withdrawEvidence } from "#app/evidence/change-evidence.server.ts";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as register } from "#app/routes/evidence.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { pdf, upload } from "./support.ts";

/** Two items on one area, one of them withdrawn, and one on none. */
async function anAreaWithAWithdrawnItem() {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "evidence" });
  const [area] = cast.framework.areas;
  const criteria = [area?.criteria[0]?.key ?? ""];
  const by = cast.by("councilLead");
  await upload(app, by, [pdf("kept")], { criteria });
  await upload(app, by, [pdf("elsewhere")]);
  const gone = await upload(app, by, [pdf("gone")], { criteria });
  await withdrawEvidence(app, by, gone, "A slip");
  return { app, key: area?.key ?? "", ...cast };
}

test("a withdrawn item counts nowhere, and wherever it is listed it is said", async () => {
  const { app, id, key, people } = await anAreaWithAWithdrawnItem();
  const visitor = people.peer;
  const params = { challengeId: id };
  const { areas } = await overview(argsOf(app, { visitor, params }));
  const card = areas.find((one) => one.key === key);
  expect(card?.counts).toContainEqual({ label: "evidence", value: 1 });

  const standing = await enter(app.db, visitor, id);
  const area = await areaOf({ ...standing, app, param: () => key });
  const page = renderToStaticMarkup(
    <AreaPage view={area} conversation={null} />,
  );
  expect(page).toContain("<dt>evidence</dt><dd>1</dd>");
  expect(area.evidence?.items).toHaveLength(2);

  const listed = async (query: string) =>
    renderToStaticMarkup(
      <Register
        {...await register(argsOf(app, { visitor, params, query }))}
        address="/evidence"
      />,
    );
  expect(await listed("")).toContain(">2 items, and 1 withdrawn<");
  const ofArea = await listed(`?place=area:${key}`);
  expect(ofArea).toContain("All of area 1 (1)");
  expect(ofArea).toContain(">1 of 2 items, and 1 withdrawn<");
});

test("once the challenge is over, nothing is still to be opened", async () => {
  const { app, id, people } = await anAreaWithAWithdrawnItem();
  const visitor = people.councilLead;
  const params = { challengeId: id };
  const listed = async () =>
    renderToStaticMarkup(
      <Register
        {...await register(argsOf(app, { visitor, params }))}
        address="/evidence"
      />,
    );
  expect(await listed()).toContain("Not opened yet");
  await app.db
    .updateTable("challenge")
    .set({ state: "closed" })
    .where("id", "=", id)
    .execute();
  expect(await listed()).not.toContain("Not opened yet");
});
