import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { Forbidden, Invalid, NotNow, Stale } from "#app/errors.ts";
import { decideWarnings } from "#app/plan/publish/decide-warnings.server.ts";
import { PublicPlanPage } from "#app/plan/publish/PublicPlanPage.tsx";
import { publishPlan } from "#app/plan/publish/publish-plan.server.ts";
import { saveChoices } from "#app/plan/publish/save-choices.server.ts";
import { takePlanDown } from "#app/plan/publish/take-plan-down.server.ts";
import { loader as publicationPage } from "#app/routes/plan.publish.publication.tsx";
import { loader as publishPage } from "#app/routes/plan.publish.tsx";
import { loader as historyPage } from "#app/routes/plan.history.tsx";
import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { faultsOf } from "#test/support/office-rules.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToPublish, canaries } from "./a-public-plan.ts";

/** All that anybody can read at an address: the page and its files. */
async function allOf(
  { read, file }: Awaited<ReturnType<typeof aPlanToPublish>>,
  key: string,
) {
  const { data } = await read(key);
  const word = Buffer.from(await (await file(key, "word")).arrayBuffer());
  expect((await faultsOf(word, "docx")) ?? []).toEqual([]);
  const pdf = Buffer.from(await (await file(key, "pdf")).arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  return {
    page: JSON.stringify(data),
    drawn: drawnAt("", <PublicPlanPage {...data} />).toString(),
    word: JSON.stringify(await readWord(word)),
    csv: await (await file(key, "csv")).text(),
    web: await (await file(key, "web-page")).text(),
  };
}

test("nothing that was not chosen is sent, on the page or in a file", async () => {
  const plan = await aPlanToPublish();
  const { columns } = await plan.choices();
  const chosen = columns
    .map(({ value }) => value)
    .filter((value) => /^(reference|actions|byWhen) /.test(value));
  await plan.choose({ columns: chosen });
  await plan.decide("seen").catch(() => undefined);
  const key = await plan.publish();
  expect(key).toMatch(/^[\da-f]{32}$/);
  const never = [
    ...["canaryevidence", "canarygap", "canaryrisk", "canarytag"],
    ...["Harkness", "ZQ", "canaryposts", "canarymeasure", "canaryprogress"],
    ...["Amber", "act2", "amber", plan.planId, "Under way", "D4351C"],
  ];
  for (const [what, text] of Object.entries(await allOf(plan, key))) {
    for (const word of never)
      expect(text, `${what}: ${word}`).not.toContain(word);
    for (const word of ["canaryref", "canaryaction", "June 2027"]) {
      expect(text, `${what}: ${word}`).toContain(word);
    }
    expect(text).toContain("Then answer");
  }
  expect((await plan.file(key, "csv")).headers.get("X-Robots-Tag")).toBe(
    "noindex, nofollow",
  );
  const sheet = plan.file(key, "spreadsheet");
  await expect(sheet).rejects.toMatchObject({ status: 404 });
});

test("owners, progress and who leads are chosen by nobody at first", async () => {
  const { choices, columns } = await (await aPlanToPublish()).choices();
  expect(choices).toMatchObject({ owners: "none", parts: ["intro"] });
  expect(choices.search).toBe(false);
  expect(choices.columns.join()).not.toMatch(/progress|owners/);
  expect(columns.map(({ label }) => label)).toContain("Latest progress");
});

test("of owners only posts are shown, or all, whose persons are warned of", async () => {
  const plan = await aPlanToPublish();
  await plan.choose({ owners: "posts" });
  const shown = JSON.stringify((await plan.preview())?.shown);
  expect(shown).toContain("Head of canaryposts");
  expect(shown).not.toMatch(/Harkness|ZQ/);
  await plan.choose({ owners: "asWritten" });
  const ready = await plan.warnings();
  const words = ready?.warnings.map((one) => one.words);
  expect(words).toEqual(expect.arrayContaining(["Joan Harkness", "ZQ"]));
});

test("nothing is published while a warning is undecided; words are left out", async () => {
  const plan = await aPlanToPublish();
  const { app, lead } = plan;
  const text = "Ask 4 disabled staff, with Joan Harkness (01632 960123)";
  await plan.add({ text, section: plan.sectionId });
  await plan.choose();
  const before = await plan.warnings();
  expect(before?.warnings.map(({ kind, words }) => [kind, words])).toEqual([
    ["small", "4 disabled staff"],
    ["likely", "Joan Harkness"],
    ["reach", "(01632 960123"],
  ]);
  await expect(plan.publish()).rejects.toThrow(NotNow);
  expect((await plan.standing()).href).toBeNull();
  const [small, name, phone] = before?.warnings.map(({ key }) => key) ?? [];
  await plan.decide("left", [name ?? "", phone ?? ""]);
  await expect(plan.publish()).rejects.toThrow(NotNow);
  await plan.decide("seen", [small ?? ""]);
  const key = await plan.publish();
  const { page, web } = await allOf(plan, key);
  for (const all of [page, web]) {
    expect(all).toContain("Ask 4 disabled staff, with [left out]");
    expect(all).not.toMatch(/Harkness|960123/);
  }
  // Of a title the number is its own.
  await app.db
    .updateTable("plan_section")
    .set({ title: "4 staff" })
    .where("id", "=", plan.sectionId)
    .execute();
  const { sections } = await plan.choices();
  await plan.choose({ sections: sections.map(({ value }) => value) });
  expect((await plan.warnings())?.open).toBe(3);
  await plan.decide("seen");
  expect((await plan.warnings())?.open).toBe(0);
  // Other words are another question.
  const [one] = (await plan.stored()).filter((action) => action.text === text);
  await app.db
    .updateTable("plan_action")
    .set({ text: `${text} again` })
    .where("id", "=", one?.id ?? "")
    .execute();
  expect((await plan.warnings())?.open).toBe(3);
  const none = { warnings: [], all: false, way: "seen" as const, version: 4 };
  await expect(decideWarnings(app, lead, none)).rejects.toThrow(Invalid);
  const late = { ...none, all: true, version: 1 };
  await expect(decideWarnings(app, lead, late)).rejects.toThrow(Stale);
});

test("what is public stays as it was, and is what was looked at", async () => {
  const plan = await aPlanToPublish();
  await plan.choose();
  const looked = await plan.preview();
  await plan.add({ text: "Come later", section: plan.sectionId });
  const stale = { sha256: looked?.sha256 ?? "", once: undefined };
  const { app, lead, planId } = plan;
  await expect(publishPlan(app, lead, stale)).rejects.toThrow(NotNow);
  const key = await plan.publish("one press");
  const [edition] = await listPlanEditions(app.db, planId);
  expect(edition).toMatchObject({ title: "Published on 1 July 2026" });
  await plan.add({ text: "Come latest", section: plan.sectionId });
  const { data } = await plan.read(key);
  expect(JSON.stringify(data)).toContain("Come later");
  expect(JSON.stringify(data)).not.toContain("Come latest");
  expect(data.matches).toBe(true);
  // Published anew, it is at the same address.
  expect(await plan.publish()).toBe(key);
  expect(JSON.stringify(await plan.read(key))).toContain("Come latest");
});

test("a plan that is taken down is gone, kept for its lead, and can come back", async () => {
  const plan = await aPlanToPublish();
  const { app, lead, people, planId } = plan;
  await plan.choose({ search: true });
  const key = await plan.publish();
  expect((await plan.read(key)).init?.headers).not.toHaveProperty(
    "X-Robots-Tag",
  );
  const reason = "A name stands in it.";
  const other = { reason, live: 7, once: undefined };
  await expect(takePlanDown(app, lead, other)).rejects.toThrow(NotNow);
  await takePlanDown(app, lead, { ...other, live: 1 });
  await expect(plan.read(key)).rejects.toMatchObject({
    init: { status: 410 },
    data: { message: expect.stringMatching(/taken down\. Ask /) },
  });
  const file = plan.file(key, "csv");
  await expect(file).rejects.toMatchObject({ status: 410 });
  const params = { planId, publicationNumber: "1" };
  const visitor = people.councilLead;
  const kept = await publicationPage(argsOf(app, { visitor, params }));
  expect(JSON.stringify(kept.shown)).toContain(canaries.action);
  expect(kept).toMatchObject({ isLive: false, matches: true });
  const history = await historyPage(argsOf(app, { visitor, params }));
  expect(JSON.stringify(history)).toContain("Public plan taken down");
  expect(await plan.publish()).toBe(key);
  await expect(plan.read("0".repeat(32))).rejects.toMatchObject({
    init: { status: 404 },
  });
});

test("only who leads the plan chooses, decides and publishes", async () => {
  const plan = await aPlanToPublish();
  const { app, inPlan, people, planId, lead } = plan;
  await plan.choose();
  const { choices } = await plan.choices();
  for (const role of ["councilContributor", "peer"] as const) {
    const by = inPlan(role);
    const input = { ...choices, contact: "Us", version: 1 };
    await expect(saveChoices(app, by, input)).rejects.toThrow(Forbidden);
    const now = { sha256: "", once: undefined };
    await expect(publishPlan(app, by, now)).rejects.toThrow(Forbidden);
    const asked = argsOf(app, { visitor: people[role], params: { planId } });
    await expect(publishPage(asked)).rejects.toMatchObject({
      init: { status: 403 },
    });
  }
  const late = saveChoices(app, lead, {
    ...choices,
    contact: "Us",
    version: 0,
  });
  await expect(late).rejects.toMatchObject({
    theirs: { version: 1, values: { contact: "The equality team" } },
  });
  const strange = { ...choices, contact: "Us", version: 1, edition: "9" };
  await expect(saveChoices(app, lead, strange)).rejects.toThrow(Invalid);
});
