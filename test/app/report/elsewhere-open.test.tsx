import { expect, test } from "vitest";
import type { Answered } from "#app/forms/use-answer.ts";
import { MappingPage } from "#app/report/elsewhere/MappingPage.tsx";
import {
  action as mappingAction,
  loader as mappingLoader,
} from "#app/routes/report.elsewhere.file.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";
import { fieldsOf } from "./mapping-fields.ts";

/** A report on its screen, and what it holds. */
async function onScreen() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = await aForeignReport(undefined, 0, [["Petra Osei", "Hm."]]);
  const file = await bringElsewhere(app, challenge, bytes);
  const draw = async (query = "", answered?: Answered) => {
    const page = await mappingLoader(file.at({ query }));
    return drawnAt(query, <MappingPage page={page} answered={answered} />);
  };
  const open = async (...asked: Parameters<typeof draw>) =>
    (await draw(...asked))
      .querySelectorAll("details[id^=section-][open]")
      .map((one) => one.id.replace("section-", ""));
  const send = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ then: "look", ...fields });
    return mappingAction(file.at({ init: { method: "POST", body } }));
  };
  const fields = async () => fieldsOf(await draw());
  const { sections } = await file.look();
  const section = (words: string) =>
    sections.find(({ title }) => title.includes(words))?.key ?? "";
  const passage = (words: string) =>
    sections
      .flatMap(({ passages }) => passages)
      .find(({ text }) => text.includes(words))?.key ?? "";
  return { draw, open, send, fields, section, passage };
}

/** Where a redirect leads: the query of the page, and the fragment. */
function ledTo(answer: unknown) {
  const { search, hash } = new URL(addressOf(answer), "http://localhost");
  return { query: search, hash };
}

test("what was corrected stands open again, and the page is led to the first of it", async () => {
  const { draw, open, send, fields, section, passage } = await onScreen();
  expect(await open()).toEqual([]);
  const leading = section("Leadership");
  const harbour = section("harbour");
  const worked = section("How we worked");
  const led = ledTo(
    await send({
      ...(await fields()),
      [`kinds.${passage("rained")}`]: "leaveOut",
      [`kinds.${passage("Partners meet")}`]: "text",
    }),
  );
  expect(led.hash).toBe(`#section-${leading}`);
  // The harbour’s findings have no area: that is left to do.
  expect(await open(led.query)).toEqual([leading, harbour, worked]);
  expect((await draw(led.query)).querySelector(led.hash)).not.toBeNull();
  const all = { [`all.${harbour}`]: "text" };
  const next = ledTo(await send({ ...(await fields()), ...all }));
  expect(next.hash).toBe(`#section-${harbour}`);
  expect(await open(next.query)).toEqual([harbour]);
});

test("a section that is begun is led to, and the one around it stays open", async () => {
  const { open, send, fields, section, passage } = await onScreen();
  const begun = passage("knows its villages");
  const led = ledTo(
    await send({ ...(await fields()), [`kinds.${begun}`]: "section" }),
  );
  expect(led.hash).toBe(`#section-${begun}`);
  const opened = await open(led.query);
  expect(opened).toContain(begun);
  expect(opened).toContain(section("Key messages"));
});

test("a form that changes nothing leads to its page as it is", async () => {
  const { send, fields } = await onScreen();
  const agreed = { ...(await fields()), agreed: "on" };
  expect(ledTo(await send(agreed))).toEqual({ query: "", hash: "" });
});

test("what was chosen stands open where the form comes back", async () => {
  const { open, send, fields, section, passage } = await onScreen();
  const rained = `kinds.${passage("rained")}`;
  const [mine, theirs] = [await fields(), await fields()];
  addressOf(await send({ ...theirs, [rained]: "leaveOut" }));
  const answer = await send({ ...mine, [rained]: "heading" });
  expect(answer).toMatchObject({ init: { status: 409 } });
  const { data } = answer as { data: Answered };
  expect(await open("", data)).toContain(section("How we worked"));
  const unsaid = await send({
    ...(await fields()),
    ...{ [rained]: "text", then: "bringIn" },
  });
  expect(unsaid).toMatchObject({ init: { status: 422 } });
  expect(await open("", (unsaid as { data: Answered }).data)).toContain(
    section("How we worked"),
  );
});

test("where a field is still to come, the fold says so", async () => {
  const { draw, section } = await onScreen();
  const html = await draw();
  const id = `mapping-all.${section("How we worked")}`;
  const hint = html.querySelector(`[id="${id}-hint"]`);
  expect(hint?.text).toContain("a field for its area");
  const choice = html.querySelector(`[id="${id}"]`);
  expect(choice?.getAttribute("aria-describedby")).toBe(`${id}-hint`);
});
