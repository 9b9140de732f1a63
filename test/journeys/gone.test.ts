import { type HTMLElement, parse } from "node-html-parser";
import { expect, test } from "vitest";
import { mergeFindings } from "#app/findings/merge-findings.server.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { findFinding, listFindings } from "#db/queries/findings.ts";
import { testApp } from "#test/support/app.ts";
import { type FilledForm, fill } from "#test/support/filled-form.ts";
import { personIn } from "#test/support/moments.ts";
import { cookiesOf, played } from "#test/support/played.ts";
import {
  addressesAbout,
  families,
  oneOf,
  recordRemoval,
  setRemoved,
} from "#test/support/removable.ts";
import { type Sender, sendForm } from "#test/support/send-form.ts";
import { beforeForms } from "#test/support/to-be-late.ts";
import { get } from "#test/support/walk.ts";
import { serve } from "#test/support/web.ts";

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
    const name = await recordRemoval(app, id, family, at);
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
          const again = answer.main.querySelector(
            "form[method=post]:not([action$=bring-back])",
          );
          if (!again || whole !== form) continue;
          anew.push(file);
          for (const made of fill(again, address)) {
            const taken = await send(writer, made);
            if (!taken.led) wrong.push(`${file} is not made anew`);
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
  const form = formIn(page.text, address);
  const who = await personIn(app, id, "peer");
  const text = "Both of them, said once.";
  const versions = {
    version: (await findFinding(app.db, id, kept))?.version ?? 0,
    otherVersion: (await findFinding(app.db, id, other))?.version ?? 0,
  };
  const input = { other, text, ...versions };
  await mergeFindings(app, { who, challengeId: id }, kept, input);
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
  const form = formIn((await get(base + address, cookie)).text, address);
  const gone = {
    ...form,
    fields: form.fields.map(([name, value]): [string, string] =>
      name === "once" ? [name, note.id] : [name, value],
    ),
  };
  const { status, main } = await send(reader, gone);
  expect(status).toBe(410);
  for (const words of form.words) expect(main.structuredText).toContain(words);
  const anew = formIn(`<main>${main.innerHTML}</main>`, address);
  expect(await send(reader, anew)).toMatchObject({ status: 200, led: true });
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
  const form = formIn((await get(base + address, cookie)).text, address);
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

const mainIn = (html: string): HTMLElement =>
  parse(html).querySelector("main") ?? parse("");

/** The first form of a page, filled in. */
function formIn(html: string, page: string): FilledForm {
  const form = parse(html).querySelector("main form[method=post]");
  const [filled] = form ? fill(form, page) : [];
  if (!filled) throw new Error("No form on this page");
  return filled;
}

async function send(sender: Sender, form: FilledForm) {
  const { text, ...answer } = await sendForm(sender, form);
  return { ...answer, main: mainIn(text) };
}
