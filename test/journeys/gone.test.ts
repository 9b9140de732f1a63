import { type HTMLElement, parse } from "node-html-parser";
import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { mergeFindings } from "#app/findings/merge-findings.server.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findFinding, listFindings } from "#db/queries/findings.ts";
import type { Removable } from "#db/queries/removals.ts";
import type { ChallengeRole, Role } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { testApp } from "#test/support/app.ts";
import { type FilledForm, fill } from "#test/support/filled-form.ts";
import { personIn } from "#test/support/moments.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import { beforeForms } from "#test/support/to-be-late.ts";
import { addressesOf, get, idsOf } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

interface Family {
  table: Removable;
  param: string;
  what: string;
  stage: Stage;
  writer: ChallengeRole;
  /** Another of the same side, who takes it away. */
  other: ChallengeRole;
  /** For whom it never was there. */
  stranger: Role;
  event: string;
  /** The pages whose form says all that a new one needs. */
  anew: string[];
}

const families: Family[] = [
  {
    table: "finding",
    param: "findingId",
    what: "finding",
    stage: "findings",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "findingRemoved",
    anew: ["findings.edit"],
  },
  {
    table: "recommendation",
    param: "recommendationId",
    what: "recommendation",
    stage: "recommendations",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "recommendationRemoved",
    anew: ["recommendations.edit"],
  },
  {
    table: "example",
    param: "exampleId",
    what: "example",
    stage: "recommendations",
    writer: "leadPeer",
    other: "peer",
    stranger: "councilLead",
    event: "exampleRemoved",
    anew: ["examples.example"],
  },
  {
    table: "plan_action",
    param: "actionId",
    what: "action",
    stage: "improvement",
    writer: "councilLead",
    other: "councilContributor",
    stranger: "programmeManager",
    event: "actionRemoved",
    anew: ["plan.edit"],
  },
  {
    table: "note",
    param: "noteId",
    what: "note",
    stage: "interviews",
    writer: "peer",
    other: "leadPeer",
    stranger: "councilLead",
    event: "noteRemoved",
    anew: ["notes.note"],
  },
];

const at = "2026-09-02T10:30:00.000Z";

test.each(families)(
  "what is typed for a $what that somebody removed meanwhile comes back",
  async (family) => {
    const app = await testApp("2026-09-01T09:00:00.000Z");
    const { id } = await played(app, family.stage);
    await beforeForms[family.stage]?.(app, id);
    const base = await serve(app);
    const cookies = await cookiesOf(app, id);
    const writer = { base, cookie: cookies.get(family.writer) ?? "" };
    const stranger = { base, cookie: cookies.get(family.stranger) ?? "" };
    const thing = await oneOf(app, id, family);
    const name = await recordRemoval(app, id, family);
    const wrong: string[] = [];
    const sent: string[] = [];
    const anew: string[] = [];
    for (const { file, address } of await addressesAbout(app, id, thing)) {
      const page = await get(base + address, writer.cookie);
      const forms = mainIn(page.text)
        .querySelectorAll("form[method=post]")
        .flatMap((form) => fill(form, address))
        .filter(({ action }) => action.includes(thing.id));
      await setRemoved(app, family, thing.id, at);
      const closed = await get(base + address, writer.cookie);
      if (page.status === 200 && closed.status !== 410) {
        wrong.push(`${file} is answered ${closed.status}`);
      }
      const strange = await get(base + address, stranger.cookie);
      if (strange.status !== 404) {
        wrong.push(`${file} tells a stranger ${strange.status}`);
      }
      for (const form of forms) {
        sent.push(file);
        for (const whole of [form, halved(form)]) {
          const answer = await send(writer, whole);
          const faults = faultsOf(answer, 410, [
            `This ${family.what} was removed`,
            `${name} removed it on 2 September 2026, 11.30am.`,
            ...form.words,
          ]);
          wrong.push(...faults.map((fault) => `${file}: ${fault}`));
          const again = answer.main.querySelector("form[method=post]");
          if (!again || whole !== form) continue;
          anew.push(file);
          for (const made of fill(again, address)) {
            const taken = await send(writer, made);
            if (taken.status !== 303) wrong.push(`${file} is not made anew`);
          }
        }
      }
      await setRemoved(app, family, thing.id, null);
    }
    expect(wrong).toEqual([]);
    expect(sent).not.toEqual([]);
    expect([...new Set(anew)]).toEqual(family.anew);
  },
);

test("what is typed for a finding that was merged leads to the one it is in", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "findings");
  const base = await serve(app);
  const cookie = (await cookiesOf(app, id)).get("leadPeer") ?? "";
  const all = await listFindings(app.db, { challengeId: id, sight: "all" });
  const [kept, other] = [all[0]?.id ?? "", all[1]?.id ?? ""];
  const address = `/challenges/${id}/findings/${other}/edit`;
  const page = await get(base + address, cookie);
  const form = fill(formIn(page.text), address)[0];
  const who = await personIn(app, id, "peer");
  const text = "Both of them, said once.";
  const versions = {
    version: (await findFinding(app.db, id, kept))?.version ?? 0,
    otherVersion: (await findFinding(app.db, id, other))?.version ?? 0,
  };
  const input = { other, text, ...versions };
  await mergeFindings(app, { who, challengeId: id }, kept, input);
  if (!form) throw new Error("No form to change a finding");
  const { status, main } = await send({ base, cookie }, form);
  expect(status).toBe(410);
  expect(main.structuredText).toContain("This finding was merged into another");
  expect(main.structuredText).toContain(`${who.name} merged it on`);
  for (const words of form.words) expect(main.structuredText).toContain(words);
  const links = main
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href"));
  expect(links).toContain(`/challenges/${id}/findings/${kept}`);
});

test("a note that is written on after it was removed becomes a new one", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "interviews");
  const base = await serve(app);
  const cookie = (await cookiesOf(app, id)).get("peer") ?? "";
  const reader = { base, cookie };
  const family = families.at(-1);
  if (!family) throw new Error("No family of notes");
  const note = await oneOf(app, id, family);
  await setRemoved(app, family, note.id, at);
  const address = `/challenges/${id}/notes/new?session=`;
  const [form] = fill(
    formIn((await get(base + address, cookie)).text),
    address,
  );
  if (!form) throw new Error("No form to write a note");
  const gone = {
    ...form,
    fields: form.fields.map(([name, value]): [string, string] =>
      name === "once" ? [name, note.id] : [name, value],
    ),
  };
  const { status, main } = await send(reader, gone);
  expect(status).toBe(410);
  for (const words of form.words) expect(main.structuredText).toContain(words);
  const [anew] = fill(formIn(main.outerHTML), address);
  if (!anew) throw new Error("Nothing to save it by");
  expect((await send(reader, anew)).status).toBe(303);
  const made = await app.db
    .selectFrom("note")
    .select("id")
    .where("text", "=", form.words[0] ?? "")
    .execute();
  expect(made).toHaveLength(1);
});

test.each([
  ["the department was taken off the list", "department"],
  ["its writer's part had ended", "membership"],
] as const)("what is typed comes back though %s", async (_, table) => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id } = await played(app, "councilResponse");
  const base = await serve(app);
  const cookie = (await cookiesOf(app, id)).get("councilLead") ?? "";
  const [department] = await listDepartments(app.db, id);
  const address = `/challenges/${id}/response/departments/${department?.id ?? ""}?waive`;
  const [form] = fill(
    formIn((await get(base + address, cookie)).text),
    address,
  );
  if (!form) throw new Error("No form to waive a department");
  await app.db.deleteFrom(table).where("challenge_id", "=", id).execute();
  const { status, main } = await send({ base, cookie }, form);
  expect(status).toBe(404);
  expect(main.structuredText).toContain("What you typed is not saved");
  expect(form.words.length).toBeGreaterThan(0);
  for (const words of form.words) expect(main.structuredText).toContain(words);
  const found = await get(base + address, cookie);
  expect(found.text).toContain("Page not found");
});

function faultsOf(
  { status, main }: Awaited<ReturnType<typeof send>>,
  as: number,
  says: string[],
) {
  const text = main.structuredText;
  return [
    ...(status === as ? [] : [`is answered ${status}`]),
    ...says.filter((words) => !text.includes(words)).map((w) => `lacks ${w}`),
  ];
}

/** A form of which something required is left out. */
const halved = (form: FilledForm): FilledForm => ({
  ...form,
  fields: form.fields.filter(([name]) => name !== "version"),
});

/** Something that the writer may change: of notes, an own one. */
async function oneOf(app: Context, id: string, family: Family) {
  const { table, param, writer } = family;
  const { id: authorId } = await personIn(app, id, writer);
  const rows = app.db
    .selectFrom(table)
    .select("id")
    .where("challenge_id", "=", id)
    .orderBy("id");
  const own = app.db
    .selectFrom("note")
    .select("id")
    .where("challenge_id", "=", id)
    .where("author_id", "=", authorId)
    .orderBy("id");
  const all = await (table === "note" ? own : rows).execute();
  const one = all[0];
  if (!one) throw new Error(`There is no ${family.what}`);
  return { id: one.id, param };
}

async function addressesAbout(
  app: Context,
  id: string,
  thing: { id: string; param: string },
) {
  const ids = await idsOf(app, id);
  const others = ids.get(thing.param)?.filter((one) => one !== thing.id);
  ids.set(thing.param, [thing.id]);
  return addressesOf(ids)
    .filter(({ address }) => address.includes(thing.id))
    .map(({ file, address }) => ({
      file,
      address:
        file === "findings.merge"
          ? `${address}?with=${others?.[0] ?? ""}`
          : address,
    }));
}

/** Lets the history say who removed it; returns their name. */
async function recordRemoval(app: Context, id: string, family: Family) {
  const { id: personId, name } = await personIn(app, id, family.other);
  await app.db
    .insertInto("challenge_event")
    .values({
      id: app.newId(),
      challenge_id: id,
      seq: 9000,
      at,
      person_id: personId,
      event: family.event,
      subject: "",
      note: "",
      audience: "team",
    })
    .execute();
  return name;
}

const setRemoved = (
  { db }: Context,
  { table }: Family,
  id: string,
  removed_at: string | null,
) => db.updateTable(table).set({ removed_at }).where("id", "=", id).execute();

const mainIn = (html: string): HTMLElement =>
  parse(html).querySelector("main") ?? parse("");

function formIn(html: string): HTMLElement {
  const form = parse(html).querySelector("main form[method=post]");
  if (!form) throw new Error("No form on this page");
  return form;
}

async function send(
  { base, cookie }: { base: string; cookie: string },
  { action, fields }: FilledForm,
) {
  const answer = await fetch(new URL(action, base), {
    method: "POST",
    headers: { cookie, origin: base },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  return { status: answer.status, main: mainIn(await answer.text()) };
}
