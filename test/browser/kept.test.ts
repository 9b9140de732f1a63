import { planOf } from "#test/support/removable.ts";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  addDepartments,
  setDepartment,
} from "#app/response/keep-departments.server.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { listFindings } from "#db/queries/findings.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { personIn } from "#test/support/moments.ts";
import { aPersonAt } from "./a-person-at.ts";

const at = aPersonAt(aBrowser());

const isBack = "What you typed is back, and not saved yet";
const kept = (page: Page) => page.evaluate("localStorage.length");

test("what is added to a conversation outlasts a lost line, and is led to", async () => {
  const { page, context, id } = await at("councilResponse", "councilLead");
  const address = `/challenges/${id}/areas/leadership/comments`;
  await page.goto(address);
  const comment = page.getByLabel("Your comment");
  const add = page.getByRole("button", { name: "Add the comment" });
  await context.setOffline(true);
  await comment.fill("Said in a train.");
  await add.click();
  await page.getByText("There is no connection to the server.").waitFor();
  await context.setOffline(false);
  await page.goto(address);
  await page.getByText(isBack).waitFor();
  expect(await comment.inputValue()).toBe("Said in a train.");
  await add.click();
  await page.waitForURL(/#.+/);
  await expect.poll(() => comment.inputValue()).toBe("");
  const place = new URL(page.url()).hash;
  const said = page.locator(place).getByText("Said in a train.", {
    exact: true,
  });
  await said.waitFor();
  expect(await said.count()).toBe(1);
  expect(await kept(page)).toBe(0);
});

test("a comment on something chosen is led to, and said once", async () => {
  const { page, id } = await at("councilResponse", "councilLead");
  await page.goto(`/challenges/${id}/areas/leadership/comments`);
  await page.getByLabel("Your comment").fill("On this one.");
  await page
    .getByRole("button", { name: "Choose something in the area" })
    .click();
  await page.getByText("Nothing is saved yet.").waitFor();
  await page.locator("input[name=about]:not([value=''])").first().check();
  await page.getByRole("button", { name: "Add the comment" }).click();
  await page.waitForURL(/#.+/);
  const comment = page.getByLabel("Your comment");
  await expect.poll(() => comment.inputValue()).toBe("");
  await page.getByText("The comment is added").waitFor();
  expect(await page.getByText("Nothing is saved yet.").count()).toBe(0);
  const said = page.getByText("On this one.", { exact: true });
  expect(await said.count()).toBe(1);
});

test("what is added after an answer was lost stays, and is told from what was saved", async () => {
  const { page, id } = await at("councilResponse", "councilLead");
  const address = `/challenges/${id}/areas/leadership/comments`;
  await page.goto(address);
  const comment = page.getByLabel("Your comment");
  const add = page.getByRole("button", { name: "Add the comment" });
  // The server has it, and its answer never comes.
  await page.route(`**${address}`, async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await comment.fill("Before the tunnel.");
  await add.click();
  await page.getByText("There is no connection to the server.").waitFor();
  await page.unroute(`**${address}`);
  await comment.fill("Before the tunnel. And after it.");
  await add.click();
  await page.getByText("What you sent first was saved").first().waitFor();
  expect(await comment.inputValue()).toBe("Before the tunnel. And after it.");
  const said = page.getByText("Before the tunnel.", { exact: true });
  expect(await said.count()).toBe(1);
});

test("a comment that was typed on one paragraph does not come back on another", async () => {
  const { page, id } = await at("councilResponse", "councilLead");
  await page.goto(`/challenges/${id}/report/versions/1`);
  const links = await page
    .locator('a[href*="comment?block="]')
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const [one = "", other = ""] = [...new Set(links)];
  const comment = page.getByLabel("Your comment");
  await page.goto(one);
  await comment.fill("Of this paragraph.");
  await expect.poll(() => kept(page)).toBe(1);
  await page.goto(other);
  expect(await comment.inputValue()).toBe("");
  await page.goto(one);
  await page.getByText(isBack).waitFor();
  expect(await comment.inputValue()).toBe("Of this paragraph.");
});

test("an action begun for one recommendation does not come back elsewhere", async () => {
  const { app, page, id } = await at("improvement", "councilLead");
  const anew = `/plans/${(await planOf(app, id)).id}/actions/new`;
  const one = `${anew}?answers=one`;
  const text = page.getByLabel("What will be done");
  await page.goto(one);
  await text.fill("For the first.");
  await expect.poll(() => kept(page)).toBe(1);
  await page.goto(anew);
  expect(await text.inputValue()).toBe("");
  await page.goto(one);
  await page.getByText(isBack).waitFor();
  expect(await text.inputValue()).toBe("For the first.");
});

test("a recommendation that is added is led to with script as without", async () => {
  const { page, id } = await at("recommendations", "leadPeer");
  await page.goto(`/challenges/${id}/recommendations/new`);
  await page.getByLabel("First words, shown in bold").fill("Listen longer");
  await page.getByLabel("What the team recommends").fill("Meet twice.");
  await page.getByLabel("Medium").check();
  await page.getByRole("button", { name: "Add the recommendation" }).click();
  await page.waitForURL(/recommendations#recommendation-/);
  const place = new URL(page.url()).hash;
  await page.locator(place).getByText("Listen longer").waitFor();
});

test("what was typed for a finding that somebody removed is shown and can be discarded", async () => {
  const { app, page, id } = await at("findings", "leadPeer");
  const [finding] = await listFindings(app.db, {
    challengeId: id,
    sight: "all",
  });
  const address = `/challenges/${id}/findings/${finding?.id}/edit`;
  const text = page.getByLabel("What the team found");
  await page.goto(address);
  await text.fill("Typed before it was removed.");
  await expect.poll(() => kept(page)).toBe(1);
  await app.db
    .updateTable("finding")
    .set({ removed_at: app.now() })
    .where("id", "=", finding?.id ?? "")
    .execute();
  const answer = await page.reload();
  expect(answer?.status()).toBe(410);
  await page.getByText("What you typed is not saved").waitFor();
  await page.getByText("Typed before it was removed.").waitFor();
  await page.getByRole("button", { name: "Discard it" }).click();
  expect(await kept(page)).toBe(0);
});

test("what becomes a new finding is kept no longer", async () => {
  const { app, page, id } = await at("findings", "leadPeer");
  const [finding] = await listFindings(app.db, {
    challengeId: id,
    sight: "all",
  });
  await page.goto(`/challenges/${id}/findings/${finding?.id}/edit`);
  await page.getByLabel("What the team found").fill("Saved as another.");
  await app.db
    .updateTable("finding")
    .set({ removed_at: app.now() })
    .where("id", "=", finding?.id ?? "")
    .execute();
  await page.getByRole("button", { name: "Save the finding" }).click();
  await page.getByRole("button", { name: "Save it as a new finding" }).click();
  await page.waitForURL(/\/sources$/);
  expect(await kept(page)).toBe(0);
});

test("why a department is waived comes back, beside what a colleague saved", async () => {
  const { app, id, page } = await at("councilResponse", "councilLead");
  const who = await personIn(app, id, "councilLead");
  const lead = { who, challengeId: id };
  await addDepartments(app, lead, { names: ["Parks"], once: undefined });
  const parks = (await listDepartments(app.db, id)).find(
    ({ name }) => name === "Parks",
  );
  const address = `/challenges/${id}/response/departments/${parks?.id ?? ""}?waive`;
  const reason = page.getByLabel("Reason");
  await page.goto(address);
  await reason.fill("Nothing of theirs was looked at.");
  await expect.poll(() => kept(page)).toBe(1);
  await page.goto(address);
  await page.getByText(isBack).waitFor();
  expect(await reason.inputValue()).toBe("Nothing of theirs was looked at.");
  await setDepartment(app, lead, parks?.id ?? "", {
    ...{ status: "waiting", reason: "Away till Monday" },
    version: parks?.version ?? 0,
  });
  await page.goto(address);
  await page.getByText("You typed something here that is not saved").waitFor();
  expect(await reason.inputValue()).toBe("Away till Monday");
});

test("a tick that comes back is in sight", async () => {
  const { app, page, id } = await at("improvement", "councilLead");
  const list = page.getByText("Choose areas for consideration");
  await page.goto(`/plans/${(await planOf(app, id)).id}/actions/new`);
  await list.click();
  const boxes = page.locator("details").filter({ has: list });
  const box = boxes.getByRole("checkbox").first();
  await box.check();
  await expect.poll(() => kept(page)).toBe(1);
  await page.reload();
  await page.getByText(isBack).waitFor();
  expect(await box.isVisible()).toBe(true);
  expect(await box.isChecked()).toBe(true);
});

test("what was typed over a finding’s words that changed since is not put back unasked", async () => {
  const { app, page, id } = await at("recommendations", "leadPeer");
  const [finding] = await listFindings(app.db, {
    challengeId: id,
    sight: "all",
  });
  const address = `/challenges/${id}/report/wordings/finding:${finding?.id}`;
  const text = page.getByLabel("What the report says");
  await page.goto(address);
  await text.fill("Put shortly.");
  await expect.poll(() => kept(page)).toBe(1);
  await app.db
    .updateTable("finding")
    .set({ text: "It says something else by now." })
    .where("id", "=", finding?.id ?? "")
    .execute();
  await page.goto(address);
  await page
    .getByText("You typed something here that is not saved")
    .first()
    .waitFor();
  expect(await text.inputValue()).toBe("It says something else by now.");
});
