import { expect, test } from "vitest";
import { MyActions } from "#app/plan/mine/MyActions.tsx";
import { loader } from "#app/routes/plan.mine.tsx";
import { aPlanToView } from "./a-plan-to-view.ts";

type Shown = Awaited<ReturnType<typeof loader>>;
const draw = (shown: Shown) => <MyActions {...shown} />;

async function mine() {
  const plan = await aPlanToView();
  const page = (query = "") => plan.view(loader, draw, { query });
  return {
    ...plan,
    page,
    listed: async (query = "") =>
      (await page(query))
        .querySelectorAll("tbody th a")
        .map((link) => link.structuredText.trim()),
  };
}

test("the open actions that name a person come by what is due first", async () => {
  const { add, listed, people } = await mine();
  const owners = `${people.councilLead.name} and HR`;
  await add({ text: "Whenever", owners, byWhen: "Ongoing" });
  await add({ text: "Later", owners, byWhen: "December 2026" });
  await add({ text: "Late", owners, byWhen: "March 2026" });
  await add({ text: "Another’s", owners: "Chief executive" });
  await add({ text: "Done", owners, status: "carriedOver" });
  expect(await listed()).toEqual(["3. Late", "2. Later", "1. Whenever"]);
});

test("who is named by a post or initials says so in the address", async () => {
  const { add, listed, page } = await mine();
  await add({ text: "One", owners: "CF FS" });
  await add({ text: "Two", owners: "Head of HR" });
  expect(await listed()).toEqual([]);
  expect((await page()).structuredText).toContain("No open action names");
  expect(await listed("?owner=cf+fs")).toEqual(["1. One"]);
  const field = (await page("?owner=cf+fs")).querySelector("#mine-owner");
  expect(field?.getAttribute("value")).toBe("cf fs");
});

test("what is done is counted, and the plan shows it", async () => {
  const { add, page, planId } = await mine();
  await add({ owners: "HR", status: "carriedOver" });
  const read = await page("?owner=HR");
  expect(read.structuredText).toContain("complete or carried over");
  const links = read.querySelectorAll("a").map((a) => a.getAttribute("href"));
  expect(links).toContain(`/plans/${planId}?owner=HR`);
});
