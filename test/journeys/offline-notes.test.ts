import { expect, test } from "vitest";
import { tagNote } from "#app/notes/tag-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { findNote } from "#db/queries/notes.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import {
  fillDatabase,
  longText,
  makeRoom,
  quietLog,
} from "#test/support/full-disk.ts";
import { heard } from "../app/notes/a-visit.ts";
import { aPhone, handsAt } from "./a-phone.ts";

const browser = aBrowser();

test("notes written without a connection are all there once, when it is back", async () => {
  const { context, page, texts, hands } = await aPhone(browser());
  await hands.type("Heard at the desk");
  await hands.said("Saved as you type.");
  await context.setOffline(true);
  await hands.type(", twice");
  await hands.said("Kept on this device: there is no connection.");
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await hands.type("Heard in the yard");
  await hands.choose("Strength");
  await hands.save();
  await hands.said("2 notes are waiting to be sent.");
  await hands.type("Heard on the stairs");
  expect(await page.getByLabel("Neutral").isChecked()).toBe(true);
  expect(await texts()).toEqual(["Heard at the desk"]);
  await context.setOffline(false);
  await hands.said("All notes are sent.");
  await hands.save();
  await page.getByText("Saved. Ready for the next note").waitFor();
  expect(await texts()).toEqual([
    "Heard at the desk, twice",
    "Heard in the yard",
    "Heard on the stairs",
  ]);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("a note written while the sign-in ends waits for the next one", async () => {
  const { context, page, texts, signIn, hands } = await aPhone(browser());
  await context.clearCookies();
  await hands.type("Heard at the gate");
  await hands.said("Kept on this device: you are signed out.");
  await hands.save();
  await hands.said(/1 note is waiting .* until you sign in again/);
  const way = page.getByRole("link", { name: "Sign in again" });
  const next = new URL(page.url()).pathname;
  expect(await way.getAttribute("href")).toContain(encodeURIComponent(next));
  await signIn();
  await page.reload();
  await hands.said("All notes are sent.");
  expect(await texts()).toEqual(["Heard at the gate"]);
});

test("a note for which the server has no room waits until there is some", async () => {
  const { app, page, texts, hands } = await aPhone(browser());
  quietLog();
  await fillDatabase(app);
  await page.getByLabel("Note", { exact: true }).fill(longText);
  await hands.said("there is no room left on the server. Tell whoever runs");
  await hands.save();
  await hands.said(/1 note is waiting .* until there is room on the server/);
  expect(await texts()).toEqual([]);
  await makeRoom(app);
  await page.reload();
  await hands.said("All notes are sent.");
  expect(await texts()).toEqual([longText]);
});

/** A peer with a phone, at a note of their own, and what it says. */
async function atANote() {
  const phone = await aPhone(browser());
  const { app, challenge, page } = phone;
  const by = challenge.by("peer");
  await saveNote(app, by, heard);
  const address = `/challenges/${challenge.id}/notes/${heard.once}`;
  await page.goto(address);
  const note = page.getByLabel("Note", { exact: true });
  const move = () =>
    tagNote(app, by, heard.once, {
      place: challenge.framework.areas[0]?.key ?? "",
      version: 1,
    });
  return { ...phone, address, note, move };
}

test("a browser that keeps nothing saves notes all the same, or says so", async () => {
  const { context, page, texts, hands } = await aPhone(browser());
  await page.addInitScript(
    "Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };",
  );
  await page.reload();
  await hands.type("Heard at the desk");
  await hands.said("Saved as you type.");
  await hands.save();
  await page.getByText("Saved. Ready for the next note").waitFor();
  expect(await texts()).toEqual(["Heard at the desk"]);
  await context.setOffline(true);
  await hands.type("Heard in the yard");
  await hands.save();
  await hands.said("this browser does not keep it");
  const note = page.getByLabel("Note", { exact: true });
  expect(await note.inputValue()).toBe("Heard in the yard");
  expect(await note.isEditable()).toBe(true);
  await context.setOffline(false);
  await hands.save();
  await expect.poll(() => note.inputValue()).toBe("");
  expect(await texts()).toEqual(["Heard at the desk", "Heard in the yard"]);
  await hands.type("Heard on the way");
  await context.clearCookies();
  await hands.save();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
});

test("a change to a note outlasts a lost line and a closed tab", async () => {
  const { context, page, address, note, texts, hands } = await atANote();
  await context.setOffline(true);
  await note.fill("Staff know whom to ask, and do.");
  await hands.save();
  await page.getByText("There is no connection to the server.").waitFor();
  expect(await note.inputValue()).toBe("Staff know whom to ask, and do.");
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await again.getByText("What you typed is back, and not saved yet").waitFor();
  expect(await texts()).toEqual([heard.text]);
  await handsAt(again).save();
  await again.getByText("The note is saved").waitFor();
  expect(await texts()).toEqual(["Staff know whom to ask, and do."]);
  expect(await again.evaluate("localStorage.length")).toBe(0);
});

test("and the end of a sign-in", async () => {
  const { context, page, address, note, texts, signIn, hands } =
    await atANote();
  await context.clearCookies();
  await note.fill("Staff know whom to ask, and do.");
  await hands.save();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await signIn();
  await page.goto(address);
  await page.getByText("What you typed is back, and not saved yet").waitFor();
  await hands.save();
  await page.getByText("The note is saved").waitFor();
  expect(await texts()).toEqual(["Staff know whom to ask, and do."]);
});

test("a change to a note that was put elsewhere meanwhile is offered, not put over it", async () => {
  const { app, challenge, context, page, note, move, hands } = await atANote();
  await context.setOffline(true);
  await note.fill("Staff know whom to ask, and do.");
  await hands.save();
  await page.getByText("There is no connection to the server.").waitFor();
  await move();
  await context.setOffline(false);
  await page.reload();
  await page.getByText("You typed something here that is not saved").waitFor();
  expect(await note.inputValue()).toBe(heard.text);
  await page.getByRole("button", { name: "Put it into the form" }).tap();
  await hands.save();
  await page.getByText("The note is saved").waitFor();
  expect(await findNote(app.db, challenge.id, heard.once)).toMatchObject({
    text: "Staff know whom to ask, and do.",
    areaKey: challenge.framework.areas[0]?.key,
  });
});
