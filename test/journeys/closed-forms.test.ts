import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { personIn } from "#test/support/moments.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { idsOf } from "#test/support/ids.ts";
import { get } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";

const pages: Array<[string, ChallengeRole, Stage, string]> = [
  ["/evidence/new", "councilLead", "findings", "No evidence can be added now"],
  [
    "/evidence/upload",
    "councilLead",
    "findings",
    "No evidence can be added now",
  ],
  [
    "/evidence/requests/new",
    "leadPeer",
    "findings",
    "No evidence can be asked for now",
  ],
  ["/timetable/new", "leadPeer", "findings", "No session can be added now"],
  [
    "/findings/new",
    "leadPeer",
    "councilResponse",
    "No finding can be added now",
  ],
  [
    "/notes/:noteId/finding",
    "leadPeer",
    "councilResponse",
    "No finding can be added now",
  ],
  [
    "/recommendations/new",
    "leadPeer",
    "councilResponse",
    "No recommendation can be added now",
  ],
  [
    "/examples/new",
    "leadPeer",
    "councilResponse",
    "No example can be added now",
  ],
  ["/people/invite", "councilLead", "closed", "Nobody can be invited now"],
  ["/plan/start", "councilLead", "closed", "No action can be added now"],
  [
    "/report/versions/1/comment",
    "councilLead",
    "finalising",
    "Comments on draft 1 are closed",
  ],
];

test("a form to add something says that it is closed, why, and leads back", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "improvement");
  const base = await serve(app);
  const cookies = await cookiesOf(app, id);
  const ids = await idsOf(app, id);
  for (const [page, role, state, title] of pages) {
    await app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
    const named = page.replaceAll(/:(\w+)/g, (_, name: string) =>
      String(ids.get(name)?.[0]),
    );
    const address = `${base}/challenges/${id}${named}`;
    const { status, text } = await get(address, cookies.get(role));
    expect(status, page).toBe(200);
    const main = parse(text).querySelector("main");
    expect(main?.querySelector("h1")?.text, page).toBe(title);
    expect(main?.querySelector(".cf-heading__lead")?.text, page).toMatch(
      state === "closed" ? /^The challenge is closed\.$/ : /; this is open at/,
    );
    expect(main?.querySelector("a[href^='/']")?.text, page).toMatch(/^Read /);
  }
});

test("the form for a comment on the draft before leads to the one in its place", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "councilResponse");
  const leadPeer = await personIn(app, id, "leadPeer");
  await aSentDraft(app, { id, people: { leadPeer } }, "communities");
  const base = await serve(app);
  const cookie = (await cookiesOf(app, id)).get("councilLead");
  const top = `/challenges/${id}/report/versions`;
  const { text } = await get(`${base}${top}/1/comment`, cookie);
  const main = parse(text).querySelector("main");
  expect(main?.querySelector("h1")?.text).toBe(
    "Comments on draft 1 are closed",
  );
  expect(main?.querySelector(`a[href='${top}/2']`)?.text).toBe("Read draft 2");
  expect(main?.querySelector("form")).toBeNull();
});
