import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { withdrawEvidence } from "#app/evidence/change-evidence.server.ts";
import { removeSession } from "#app/interviews/remove-session.server.ts";
import { planSession } from "#app/interviews/write-session.server.ts";
import { tagNote } from "#app/notes/tag-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { findNote, listNotes } from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  fillDatabase,
  longText,
  makeRoom,
  quietLog,
} from "#test/support/full-disk.ts";
import { cookieOf, serve } from "#test/support/web.ts";
import { links } from "../app/evidence/support.ts";
import { union } from "../app/interviews/a-session.ts";
import { heard } from "../app/notes/a-visit.ts";

const browser = aBrowser();

/** A peer with a phone, at the page for a new note. */
async function aPhone() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "interviews" });
  const { id, people } = challenge;
  const base = await serve(app);
  const context = await browser().newContext({
    baseURL: base,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const signIn = () => signInAs(app, context, base, people.peer.id);
  await signIn();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`/challenges/${id}/notes/new`);
  const texts = async () => {
    const notes = await listNotes(app.db, {
      challengeId: id,
      limit: 50,
      offset: 0,
    });
    return notes.map(({ text }) => text).toSorted();
  };
  const hands = handsAt(page);
  return { app, challenge, context, page, texts, signIn, hands };
}

async function signInAs(
  app: Context,
  context: BrowserContext,
  url: string,
  personId: string,
) {
  const [name = "", value = ""] = (await cookieOf(app, personId)).split("=");
  await context.addCookies([{ name, value, url }]);
}

const handsAt = (page: Page) => ({
  type: (text: string) =>
    page.getByLabel("Note", { exact: true }).pressSequentially(text),
  choose: (words: string) => page.getByText(words, { exact: true }).tap(),
  save: () => page.getByRole("button", { name: "Save the note" }).tap(),
  said: (words: string | RegExp) =>
    page.locator("[data-notes-state]").filter({ hasText: words }).waitFor(),
});

test("notes written without a connection are all there once, when it is back", async () => {
  const { context, page, texts, hands } = await aPhone();
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
  const { context, page, texts, signIn, hands } = await aPhone();
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

test("a note that is refused while its writer is elsewhere is led back to", async () => {
  const { challenge, context, page, texts, signIn, hands } = await aPhone();
  const criterion = challenge.framework.areas[0]?.criteria[0]?.key ?? "";
  const words = `${challenge.people.councilLead.name} said it`;
  await context.clearCookies();
  await hands.type(words);
  await hands.save();
  await hands.said(/1 note is waiting/);
  await signIn();
  await page.goto(
    `/challenges/${challenge.id}/notes/new?criterion=${criterion}`,
  );
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe(
    words,
  );
  expect(await texts()).toEqual([]);
});

test("a note of a session that was removed meanwhile is led back to, and saved", async () => {
  const { app, challenge, context, page, texts, hands } = await aPhone();
  const { id } = challenge;
  await planSession(app, challenge.by("leadPeer"), union);
  const [session] = await listSessions(app.db, id);
  if (!session) throw new Error("no session");
  await page.goto(`/challenges/${id}/notes/new?session=${session.id}`);
  await context.setOffline(true);
  await hands.type("Heard of the rota");
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await removeSession(app, challenge.by("leadPeer"), session.id, session);
  await hands.type("Heard of the lift");
  await context.setOffline(false);
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("This session is not on the timetable").waitFor();
  await hands.save();
  await page.getByText("Saved. Ready for the next note").waitFor();
  expect(await texts()).toContain("Heard of the rota");
});

test("a note on evidence that was withdrawn meanwhile is led back to as well", async () => {
  const { app, challenge, context, page, texts, hands } = await aPhone();
  const { id, people } = challenge;
  const council = challenge.by("councilLead");
  const [item = ""] = await links(app, council, 1);
  await page.goto(`/challenges/${id}/notes/new?evidence=${item}`);
  await context.setOffline(true);
  await hands.type(`${people.councilLead.name} wrote this`);
  await hands.save();
  await hands.said("1 note is waiting to be sent.");
  await withdrawEvidence(app, council, item, "A newer one follows.");
  await hands.type("Second page");
  await context.setOffline(false);
  await hands.said("A note was not taken. It stays on this device.");
  await page.getByRole("link", { name: "Open the note that was not" }).tap();
  await hands.said("You were writing this note. Nothing is lost.");
  await page.getByText("The council has withdrawn this evidence.").waitFor();
  await page.getByLabel("Note", { exact: true }).fill("An officer wrote this");
  await hands.save();
  await page.waitForURL(/saved=/);
  expect(await page.getByLabel("Note", { exact: true }).count()).toBe(0);
  expect(await texts()).toContain("An officer wrote this");
});

test("a note for which the server has no room waits until there is some", async () => {
  const { app, page, texts, hands } = await aPhone();
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
  const phone = await aPhone();
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
  const { context, page, texts, hands } = await aPhone();
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
