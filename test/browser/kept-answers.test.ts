import { expect, test } from "vitest";
import { aBrowser } from "#test/support/a-browser.ts";
import { personIn } from "#test/support/moments.ts";
import { aPersonAt } from "./a-person-at.ts";

const at = aPersonAt(aBrowser());

const isBack = "What you typed is back, and not saved yet";

test("a reason for many comments at once outlasts a lost line, whatever rows are shown", async () => {
  const { app, page, context, id } = await at("finalising", "leadPeer");
  await app.db.deleteFrom("comment_answer").execute();
  const address = `/challenges/${id}/comments`;
  await page.goto(address);
  const reason = page.getByLabel("Reason");
  await context.setOffline(true);
  await reason.fill("Said once for all.");
  await page.getByRole("button", { name: "Answer the ticked" }).click();
  await page.getByText("There is no connection to the server.").waitFor();
  await context.setOffline(false);
  await page.goto(`${address}?kind=fact`);
  await page.getByText(isBack).waitFor();
  expect(await reason.inputValue()).toBe("Said once for all.");
  expect(await page.getByLabel("Kind").inputValue()).toBe("fact");
});

test("a reason for many comments outlasts looking at other rows of them", async () => {
  const { app, page, id } = await at("finalising", "leadPeer");
  await app.db.deleteFrom("comment_answer").execute();
  const address = `/challenges/${id}/comments`;
  const reason = page.getByLabel("Reason");
  const box = page.getByLabel("Answer comment", { exact: false }).first();
  await page.goto(address);
  for (const press of ["not answered", "Show"]) {
    await box.check();
    await reason.fill(`Before “${press}”.`);
    await page.getByRole("button", { name: press }).first().click();
    await page.getByText("is not saved yet").waitFor();
    await page.goto(`/challenges/${id}`);
    await page.goto(address);
    await page.getByText(isBack).waitFor();
    expect(await reason.inputValue()).toBe(`Before “${press}”.`);
    expect(await box.isChecked()).toBe(true);
  }
});

test("a reason for some comments outlasts confirming the answers to others, and a tick to confirm an answer", async () => {
  const { app, page, id } = await at("finalising", "leadPeer");
  const peer = await personIn(app, id, "peer");
  const answers = await app.db
    .selectFrom("comment_answer")
    .select("comment_id")
    .limit(2)
    .execute();
  const kept = answers.map(({ comment_id }) => comment_id);
  await app.db
    .deleteFrom("comment_answer")
    .where("comment_id", "not in", kept)
    .execute();
  await app.db
    .updateTable("comment_answer")
    .set({ confirmed_by: null, confirmed_at: null, answered_by: peer.id })
    .execute();
  const address = `/challenges/${id}/comments`;
  const reason = page.getByLabel("Reason");
  await page.goto(address);
  await reason.fill("For the others.");
  await page.getByLabel("Confirm the answer").first().check();
  await page.getByRole("button", { name: "Confirm the ticked" }).click();
  await page.getByText("1 answer is confirmed").waitFor();
  expect(await reason.inputValue()).toBe("For the others.");
  await page.goto(address);
  await page.getByText(isBack).waitFor();
  expect(await reason.inputValue()).toBe("For the others.");
  const confirm = page.getByLabel("Confirm the answer");
  expect(await confirm.count()).toBe(1);
  await confirm.check();
  await page.getByLabel("Answer comment", { exact: false }).first().check();
  await page.getByLabel("Noted").check();
  await page.getByRole("button", { name: "Answer the ticked" }).click();
  await page.getByText("The answers are saved").waitFor();
  expect(await confirm.isChecked()).toBe(true);
  expect(await reason.inputValue()).toBe("");
  const answered = app.db.selectFrom("comment_answer").select("comment_id");
  expect(await answered.execute()).toHaveLength(3);
});
