import { expect, test } from "vitest";
import { castPerson } from "#app/demo/cast.server.ts";
import { events } from "#workflows/challenge.ts";
import { type Role, roles } from "#workflows/people.ts";
import {
  type Editable,
  mayEverCause,
  mayEverEdit,
  sightOf,
  whoMayEdit,
} from "#workflows/permissions.ts";
import {
  type PlanContent,
  mayWriteInPlan,
  planRolesFrom,
} from "#workflows/plan-permissions.ts";
import { testApp } from "#test/support/app.ts";
import {
  type Shows,
  contentOfForms,
  contentOfPages,
} from "#test/support/content-of-pages.ts";
import { contentOfPlanForms } from "#test/support/content-of-plan-forms.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { type Ids, idsOf } from "#test/support/ids.ts";
import { addressesOf, challengePages, get, post } from "#test/support/walk.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const shows = new Map<string, Shows>(Object.entries(contentOfPages));

/**
 * Whatever stands there, it answered that it is there; "not for your role" is
 * said only to who sees all of what would be written into.
 */
const there = [200, 302, 303, 403, 409];

/** Pages of a thing whose own content, not the page's, decides: side by side. */
const ofManyContents = [
  "comments.answer",
  "comments.comment",
  "comments.commitment",
  "comments.confirm",
  "comments.edit",
  "comments.merge",
  "comments.remove",
  "comments.undo-merge",
  "report.from-word.file",
  "report.section",
];

test("every page of a challenge has its content written down", () => {
  const files = challengePages.map(({ file }) => file).sort();
  expect([...shows.keys()].sort()).toEqual(files);
});

test.each(["interviews", "councilResponse", "improvement"] as const)(
  "a page is there exactly for those who see its content: %s",
  async (stage) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    const base = await serve(app);
    const cookies = await cookiesOf(app, id);
    const wrong: string[] = [];
    let asked = 0;
    for (const { file, address } of addressesOf(await idsOf(app, id))) {
      const [content, least] = shows.get(file) ?? ["scope", "sent"];
      for (const role of roles) {
        const sight = sightOf(content, [role]);
        const { status } = await get(base + address, cookies.get(role));
        asked += 1;
        const shut = sight === "none" || (least === "all" && sight !== "all");
        const right = shut
          ? status === 404
          : (there.includes(status) &&
              (status !== 403 ||
                sight === "all" ||
                ofManyContents.includes(file))) ||
            (status === 404 &&
              (sight === "sent" || ofManyContents.includes(file)));
        if (!right)
          wrong.push(`${role} ${sight}: ${status} ${file} ${address}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(700);
  },
);

test("nothing of a challenge is there for those who have no part in it", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const ours = await played(app, "improvement", "Mosswater");
  const theirs = await played(app, "selfAssessment", "Fernley");
  const base = await serve(app);
  const neighbours = await cookiesOf(app, theirs.id);
  const stranger = await castPerson(app, "Sten Ranger");
  const outsiders = [
    neighbours.get("councilLead") ?? "",
    await cookieOf(app, stranger.id),
  ];
  for (const { address } of addressesOf(await idsOf(app, ours.id))) {
    for (const cookie of outsiders) {
      expect
        .soft(await get(base + address, cookie), address)
        .toMatchObject({ status: 404 });
    }
    expect.soft(await get(base + address), address).toMatchObject({
      status: 302,
      to: `/sign-in?${new URLSearchParams({ next: address })}`,
    });
  }
});

/** Forms of the council's response. */
const openedByThen = /\/response\/(positions|departments)\//;

test.each([
  ["improvement", 30],
  // Where forms of the response look their id up.
  ["councilResponse", 20],
] as const)(
  "an id of another challenge is unknown in this one: %s",
  async (stage, least) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const ours = await played(app, stage, "Mosswater");
    const theirs = await played(app, stage, "Fernley");
    const base = await serve(app);
    const cookies = await cookiesOf(app, ours.id);
    const foreign: Ids = new Map(await idsOf(app, theirs.id));
    foreign.set("challengeId", [ours.id]);
    foreign.set("planId", (await idsOf(app, ours.id)).get("planId") ?? []);
    const withIds = new Set(
      challengePages
        .filter(({ path }) => /:(?!challengeId|planId)\w+Id\b/.test(path))
        .map(({ file }) => file),
    );
    const addresses = addressesOf(foreign).filter(({ file }) =>
      withIds.has(file),
    );
    expect(addresses.length).toBeGreaterThan(least);
    for (const { address } of addresses) {
      for (const role of ["challengeManager", "councilLead"] as const) {
        const { status } = await get(base + address, cookies.get(role));
        // A stage that shuts a form looks nothing up.
        const opened =
          stage === "councilResponse" && openedByThen.test(address);
        const refused = opened ? [403, 404] : [403, 404, 409];
        expect.soft(refused, `${role} ${address} ${status}`).toContain(status);
      }
    }
  },
);

const forms = new Map<string, readonly Editable[]>(
  Object.entries(contentOfForms),
);

const planForms = new Map<string, PlanContent>(
  Object.entries(contentOfPlanForms),
);

/** What a role is answered that sends a form it may never send; else null. */
function refusalOf(file: string, address: string, role: Role): number | null {
  const event = events.find((one) => address.endsWith(`/steps/${one}`));
  if (event) return mayEverCause(event, [role]) ? null : 403;
  const ofPlan = planForms.get(file);
  if (ofPlan) {
    const parts = planRolesFrom([role]);
    return mayWriteInPlan(ofPlan, parts) ? null : parts.length > 0 ? 403 : 404;
  }
  const writes = forms.get(file) ?? [];
  if (writes.some((content) => mayEverEdit(content, [role]))) return null;
  const sees = (content: Editable) =>
    sightOf(whoMayEdit[content].of, [role]) === "all";
  return writes.some(sees) ? 403 : 404;
}

test("who may not write is told so, whatever the form they send", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "improvement");
  const base = await serve(app);
  const cookies = await cookiesOf(app, id);
  const ids = await idsOf(app, id);
  // Who may write is asked before anything is looked up.
  for (const [name, values] of ids) ids.set(name, values.slice(0, 1));
  ids
    .set("event", [...events])
    .set("invitationId", ["any"])
    .set("planMemberId", ["any"])
    .set("planOwnerId", ["any"])
    .set("roundNumber", ["1"])
    .set("progressId", ["any"])
    .set("progressEvidenceId", ["any"])
    .set("planFileId", ["any"])
    .set("fileId", ["any"])
    .set("foreignId", ["any"]);
  const sent = addressesOf(ids).filter(
    ({ file }) => file === "step" || forms.has(file) || planForms.has(file),
  );
  expect(new Set(sent.map(({ file }) => file)).size).toBe(
    forms.size + planForms.size + 1,
  );
  for (const { file, address } of sent) {
    for (const role of roles) {
      const refusal = refusalOf(file, address, role);
      if (refusal === null) continue;
      const form = { nothing: "that any form asks for" };
      const { status } = await post(base + address, cookies.get(role), form);
      expect.soft(status, `${role} at ${address}`).toBe(refusal);
    }
  }
});
