import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Context } from "#app/context.server.ts";
import { listNotes } from "#db/queries/notes.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { cookieOf, serve } from "#test/support/web.ts";

/** A peer with a phone, at the page for a new note. */
export async function aPhone(browser: Browser) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "interviews" });
  const { id, people } = challenge;
  const base = await serve(app);
  const context = await browser.newContext({
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

/** What people do in the form of a note, and read above it. */
export const handsAt = (page: Page) => ({
  type: (text: string) =>
    page.getByLabel("Note", { exact: true }).pressSequentially(text),
  choose: (words: string) => page.getByText(words, { exact: true }).tap(),
  save: () => page.getByRole("button", { name: "Save the note" }).tap(),
  said: (words: string | RegExp) =>
    page.locator("[data-notes-state]").filter({ hasText: words }).waitFor(),
});
