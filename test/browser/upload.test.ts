import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listEvidence } from "#db/queries/evidence.ts";
import { listFiles } from "#db/queries/evidence-files.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { startBrowser } from "#test/support/browser.ts";
import { cookieOf, serve } from "#test/support/web.ts";
import { pdf, upload } from "../app/evidence/support.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const text = (name: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(name),
});

/** The council lead's page for uploading, with its script at work. */
async function uploading() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "evidence" });
  const { id, people } = challenge;
  const base = await serve(app);
  const context = await browser.newContext({ baseURL: base });
  const cookie = await cookieOf(app, people.councilLead.id);
  const [name = "", value = ""] = cookie.split("=");
  const signedIn = { name, value, url: base };
  await context.addCookies([signedIn]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const register = `/challenges/${id}/evidence`;
  await page.goto(`${register}/upload`);
  await page.getByText("Or drop files here").waitFor();
  const drop = (...names: string[]) => page.evaluate(dropHere, names);
  const send = () => page.getByRole("button", { name: "Upload" }).click();
  const choose = (...names: string[]) =>
    page.locator("input[type=file]").setInputFiles(names.map(text));
  const titles = async () => {
    const place = { challengeId: id, sight: "all" as const };
    const all = await listEvidence(app.db, { ...place, limit: 9, offset: 0 });
    return all.map(({ title }) => title);
  };
  const made = { app, challenge, page, context, register, signedIn };
  return { ...made, send, choose, drop, titles };
}

/** In the page: files with these names are dropped on the box for them. */
function dropHere(names: string[]) {
  const dropped = new DataTransfer();
  for (const name of names) dropped.items.add(new File([name], name));
  const drop = { dataTransfer: dropped, bubbles: true, cancelable: true };
  document
    .querySelector("[data-upload]")
    ?.dispatchEvent(new DragEvent("drop", drop));
}

test("files chosen after a refusal are added too, and the register says so", async () => {
  const { page, register, send, choose, titles } = await uploading();
  await choose("one.txt", "two.exe");
  await send();
  await page.getByText("1 of 2 files was added").waitFor();
  await choose("three.txt", "four.txt");
  await send();
  await page.waitForURL(`**${register}`);
  await page.getByText("2 files are in the register").waitFor();
  expect(await titles()).toEqual(["one", "three", "four"]);
});

test("of two files of which one is refused, their own page speaks, and no later one", async () => {
  const { page, register, send, choose, titles } = await uploading();
  await choose("one.txt", "two.exe");
  await send();
  await page.getByText("1 of 2 files was added.").waitFor();
  await page.goto(register);
  expect(await titles()).toEqual(["one"]);
  expect(await page.locator(".cf-said").count()).toBe(0);
});

test("choosing a file takes away the message that there is none", async () => {
  const { page, send, choose } = await uploading();
  await send();
  await page.getByRole("alert").waitFor();
  await page.getByText("Or drop files here").waitFor();
  await choose("one.txt");
  await page.getByText("1 file chosen").waitFor();
  expect(await page.getByText("Choose a file").count()).toBe(0);
  expect(await page.getByText("There is a problem").count()).toBe(0);
  expect(await page.title()).not.toContain("Error");
});

test("dropped files outlast the end of a sign-in", async () => {
  const { page, context, register, signedIn, send, drop, titles } =
    await uploading();
  await drop("one.txt", "two.txt");
  await context.clearCookies();
  await send();
  await page.getByText("You were signed out").waitFor();
  expect(await titles()).toEqual([]);
  await context.addCookies([signedIn]);
  await send();
  await page.waitForURL(`**${register}`);
  expect(await titles()).toEqual(["one", "two"]);
});

test("a newer version is dropped, goes up in sight, and stands beside the first", async () => {
  const { app, challenge, page, register, send, choose, drop } =
    await uploading();
  const item = await upload(app, challenge.by("councilLead"), [pdf()]);
  await page.goto(`${register}/${item}/replace`);
  await page.getByText("Or drop a file here").waitFor();
  await drop("one.txt", "two.txt");
  await page.getByText("Drop one file: nothing was chosen").waitFor();
  await choose("one.exe");
  await drop("one.txt", "two.txt");
  await page.getByText("Drop one file. Still chosen: one.exe").waitFor();
  await send();
  await page.getByText("It was not added").waitFor();
  await page.getByText("Files of its type are not taken").waitFor();
  await drop("one.txt");
  await page.getByRole("progressbar", { name: "Progress of one" }).waitFor();
  await send();
  await page.waitForURL(`**${register}/${item}`);
  await page.getByText("The newer version is added").waitFor();
  const place = { challengeId: challenge.id, evidenceId: item };
  expect(await listFiles(app.db, { ...place, sight: "all" })).toMatchObject([
    { number: 2, fileName: "one.txt" },
    { number: 1, fileName: "budget.pdf" },
  ]);
});

test("files sent one by one share a title, also where an answer is lost on the way", async () => {
  const { page, register, send, choose, titles } = await uploading();
  await page.getByLabel("Title", { exact: false }).first().fill("Budget");
  await choose("one.txt", "two.txt");
  let lost = false;
  await page.route(`**${register}/upload*`, async (route) => {
    if (lost || route.request().method() !== "POST") return route.fallback();
    lost = true;
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  await send();
  await page.getByText("1 of 2 files was added").waitFor();
  await send();
  await page.waitForURL(`**${register}`);
  await page.getByText("2 files are in the register").waitFor();
  expect(await titles()).toEqual(["Budget: one", "Budget: two"]);
});
