import { type HTMLElement, parse } from "node-html-parser";
import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { type Editable, isOpenFor } from "#workflows/permissions.ts";
import { type Stage, stages } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { contentOfForms } from "#test/support/content-of-pages.ts";
import { type FilledForm, fill, lacksOf } from "#test/support/filled-form.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { type Sender, sendForm } from "#test/support/send-form.ts";
import { beforeForms, makeReady } from "#test/support/to-be-late.ts";
import { type Ids, idsOf } from "#test/support/ids.ts";
import {
  type Address,
  addressesOf,
  get,
  mappedAt,
} from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

/** Who writes what, and when: together they come by every form. */
const writers: Array<{
  stage: Stage;
  roles: ChallengeRole[];
  before?: typeof makeReady;
}> = [
  { stage: "scoping", roles: ["challengeManager"] },
  { stage: "selfAssessment", roles: ["councilLead", "sponsor"] },
  { stage: "interviews", roles: ["leadPeer", "councilLead"] },
  { stage: "findings", roles: ["leadPeer"] },
  { stage: "recommendations", roles: ["leadPeer"] },
  { stage: "councilResponse", roles: ["councilLead", "challengeManager"] },
  { stage: "councilResponse", roles: ["sponsor"], before: makeReady },
  { stage: "finalising", roles: ["leadPeer", "peer"] },
  { stage: "improvement", roles: ["councilLead"] },
];

const forms = new Map<string, readonly Editable[]>(
  Object.entries(contentOfForms),
);

/** Every form that was drawn, to be sent once. */
const drawn = new Set<string>();

/** The files that took a form too late. */
const sent = new Set<string>();

test.each(writers)(
  "a form that is sent after its stage comes back with all that was typed: $stage",
  async ({ stage, roles, before }) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, stage);
    await beforeForms[stage]?.(app, id);
    await before?.(app, id);
    const base = await serve(app);
    const cookies = await cookiesOf(app, id);
    const addresses = withQueries(await idsOf(app, id));
    const wrong = new Set<string>();
    for (const role of roles) {
      const reader = { base, cookie: cookies.get(role) ?? "" };
      for (const at of addresses) {
        for (const form of await newForms(reader, at)) {
          for (const later of laterThan(stage, form.to)) {
            await moveTo(app, id, later);
            for (const fault of await faultsOf(reader, at, form, later)) {
              wrong.add(`${role} ${at.file} in ${later}: ${fault}`);
            }
            await moveTo(app, id, stage);
          }
          for (const what of latenessOf(form)) {
            const undo = await lateness[what](app, { id, form, role });
            for (const fault of await faultsOfOpen(reader, form, what)) {
              wrong.add(`${role} ${at.file}, ${what}: ${fault}`);
            }
            await undo();
          }
        }
      }
    }
    expect([...wrong]).toEqual([]);
  },
);

test("every form of a challenge was sent too late", () => {
  const closing = [...forms.keys()].filter((file) => !file.startsWith("plan."));
  const all = [...closing, "step"];
  expect(all.filter((file) => !sent.has(file))).toEqual([]);
});

interface Form extends FilledForm {
  /** The file that takes it. */
  to: string;
  key: string;
}

/** Pages whose form is there only once something was chosen. */
function withQueries(ids: Ids): Address[] {
  const other = ids.get("findingId")?.at(-1) ?? "";
  const queries: Record<string, string> = {
    "evidence.new": "?kind=link",
    "findings.merge": `?with=${other}`,
  };
  // A plan closes with no stage.
  return addressesOf(ids)
    .filter(({ address }) => address.startsWith("/challenges/"))
    .map(({ file, address }) => ({
      file,
      address: address + (queries[file] ?? ""),
    }));
}

/** The forms of a page that nobody was shown yet, filled in. */
async function newForms(reader: Sender, { address }: Address) {
  const main = mainIn((await get(reader.base + address, reader.cookie)).text);
  const all = main.querySelectorAll("form[method=post]");
  const filled = all.flatMap((form) => fill(form, address).map(named));
  const fresh = filled.filter(({ key }) => !drawn.has(key));
  for (const { key } of fresh) drawn.add(key);
  return fresh;
}

function named(form: FilledForm): Form {
  const to = mappedAt(form.action)?.file ?? "";
  const names = new Set(form.fields.map(([name]) => name));
  return { ...form, to, key: [to, ...names].join(" ") };
}

/** The next stage that shuts what a form writes, and the end of it all. */
function laterThan(stage: Stage, file: string): Stage[] {
  if (forms.has(file) && !stages.some((one) => isShut(file, one))) return [];
  const next = stages
    .slice(stages.indexOf(stage))
    .find((one) => forms.has(file) && isShut(file, one));
  return [...new Set([next ?? "withdrawn", "withdrawn" as const])];
}

const isShut = (file: string, stage: Stage) =>
  (forms.get(file) ?? []).every((content) => !isOpenFor(content, stage));

async function faultsOf(reader: Sender, at: Address, form: Form, stage: Stage) {
  const { status, text } = await sendForm(reader, form);
  sent.add(form.to);
  const main = mainIn(text);
  const told = main.querySelector(".govuk-error-summary, .cf-notice--stale");
  return [
    ...(status === 409 ? [] : [`${form.key} is answered ${status}`]),
    ...(told ? [] : [`${form.key} is told nothing`]),
    ...lacksOf(main, form).map((one) => `${form.key} loses ${one}`),
    ...(await offersOf(reader, at, stage)),
  ];
}

interface Late {
  id: string;
  form: Form;
  role: ChallengeRole;
}

/** What makes a form late that no stage shuts; each is undone again. */
const lateness = {
  "ended by another": (app: Context, { form }: Late) =>
    endRoles(app, "id", form.action.split("/").at(-2) ?? ""),
  "taken down by another": async ({ db }: Context, { id }: Late) => {
    const here = db.updateTable("challenge").where("id", "=", id);
    const { published_at } = await db
      .selectFrom("challenge")
      .select("published_at")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await here.set({ published_at: null }).execute();
    return () => here.set({ published_at }).execute();
  },
  "role lost": (app: Context, { role }: Late) => endRoles(app, "role", role),
} as const;

type Lateness = keyof typeof lateness;

/** The forms that no stage shuts: what makes them late, and the answer then. */
const alwaysOpen: Record<string, Partial<Record<Lateness, number>>> = {
  "people.end": { "ended by another": 404, "role lost": 404 },
  "report.take-down": { "taken down by another": 409, "role lost": 404 },
};

const latenessOf = ({ to }: Form) =>
  Object.keys(alwaysOpen[to] ?? {}) as Lateness[];

/** Ends roles; what comes back gives them again. */
async function endRoles({ db }: Context, by: "id" | "role", which: string) {
  const at = "2026-09-30T09:00:00.000Z";
  const roles = db.updateTable("membership");
  await roles
    .set({ ended_at: at })
    .where(by, "=", which)
    .where("ended_at", "is", null)
    .execute();
  return () =>
    roles.set({ ended_at: null }).where("ended_at", "=", at).execute();
}

async function faultsOfOpen(reader: Sender, form: Form, what: Lateness) {
  const { status, text } = await sendForm(reader, form);
  sent.add(form.to);
  const expected = alwaysOpen[form.to]?.[what];
  return [
    ...(status === expected ? [] : [`${form.key} is answered ${status}`]),
    ...lacksOf(mainIn(text), form).map((one) => `${form.key} loses ${one}`),
  ];
}

/** What a form's page still offers that can only be refused. */
async function offersOf(reader: Sender, { file, address }: Address, at: Stage) {
  if (!forms.has(file) || !isShut(file, at)) return [];
  const { status, text } = await get(reader.base + address, reader.cookie);
  if (status >= 400) return [`the page is answered ${status}`];
  return mainIn(text)
    .querySelectorAll("form[method=post]")
    .map((form) => mappedAt(form.getAttribute("action") ?? "")?.file ?? "")
    .filter((to) => isShut(to, at))
    .map((to) => `the page still offers a form for ${to}`);
}

const mainIn = (html: string): HTMLElement =>
  parse(html).querySelector("main") ?? parse("");

const moveTo = (app: Context, id: string, state: Stage) =>
  app.db.updateTable("challenge").set({ state }).where("id", "=", id).execute();
