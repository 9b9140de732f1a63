import { expect, test } from "vitest";
import { BringInPage } from "#app/plan/bring-in/BringInPage.tsx";
import { loader as csv } from "#app/routes/plan.csv.tsx";
import {
  action as bringIn,
  loader as preview,
} from "#app/routes/plan.files.bring-in.tsx";
import { listActions } from "#db/queries/actions.ts";
import { listRowWords } from "#db/queries/plan-rows.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aPlanForFiles, answeredBy, planCsv } from "./a-brought-file.tsx";

async function aPlanWithAFile() {
  const plan = await aPlanForFiles();
  const { app, challenge, params, at, paste, idOf, press } = plan;
  const visitor = challenge.people.councilLead;
  await press(bringIn, idOf(await paste(planCsv)));
  const seen = async (id: string) => {
    const file = await preview(at(id));
    return drawnAt("", <BringInPage file={file} answered={undefined} />);
  };
  const rows = () => listRowWords(app.db, params.planId, null);
  const asCsv = async () =>
    (await csv(argsOf(app, { visitor, params }))).text();
  return { ...plan, seen, rows, asCsv };
}

test("a changed file brings in only what its plan does not have", async () => {
  const { paste, idOf, press, seen, rows } = await aPlanWithAFile();
  const changed = planCsv.replace("Lifts are checked", "Ramps are checked");
  const id = idOf(await paste(changed));
  const page = (await seen(id)).toString();
  expect(page).toContain("2 rows stand in the plan already and are left out.");
  expect(page).toContain("Ramps are checked");
  expect(page).not.toContain("Publish the pay gap");
  await press(bringIn, id);
  const evidence = (await rows()).map((row) => row.evidence);
  expect(evidence).toHaveLength(4);
  expect(evidence).toContain("Ramps are checked");
});

test("our own file brings nothing new, and says where it differs", async () => {
  const { app, params, paste, idOf, press, seen, rows, asCsv } =
    await aPlanWithAFile();
  const before = await rows();
  const own = await asCsv();
  const same = idOf(await paste(own));
  const page = (await seen(same)).toString();
  expect(page).toContain("This file brings nothing new");
  expect(page).not.toContain("Bring it in");
  expect(page).not.toContain("Words that differ");
  expect(JSON.stringify(answeredBy(await press(bringIn, same)))).toContain(
    "nothing new",
  );
  const changed = own.replace("Publish the pay gap", "Publish all pay gaps");
  const other = (await seen(idOf(await paste(changed)))).toString();
  expect(other).toContain("Words that differ from the plan (1)");
  expect(other).toContain("Publish all pay gaps");
  expect(await rows()).toHaveLength(before.length);
  expect(await listActions(app.db, params)).toHaveLength(2);
});
