import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { listNotes } from "#db/queries/notes.ts";
import { aBrowser } from "#test/support/a-browser.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { cookieOf, serve } from "#test/support/web.ts";

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
  return { challenge, context, page, texts, signIn, hands: handsAt(page) };
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
