import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { changeFinding } from "#app/findings/write-finding.server.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { action as forgetAction } from "#app/routes/report.elsewhere.forget.tsx";
import {
  action as takeBackAction,
  loader as takeBackPage,
} from "#app/routes/report.elsewhere.take-back.tsx";
import {
  insertFindingSources,
  listFindingSources,
} from "#db/queries/findings-sources.ts";
import { listFindings } from "#db/queries/findings.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { saveWording } from "#db/queries/wordings.ts";
import { aWordFile, p, r } from "#test/documents/a-word-file.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aNote } from "../findings/support.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";

const bringIn = { then: "bringIn", commentsAre: "council" };

async function brought() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = await aForeignReport();
  const file = await bringElsewhere(app, challenge, bytes);
  const all = { challengeId: challenge.id, sight: "all" } as const;
  const texts = async () => {
    const standing = await enter(app.db, challenge.people.peer, challenge.id);
    const { blocks } = await workingDraft(app.db, standing);
    return blocks.map(({ text }) => text);
  };
  const findings = () => listFindings(app.db, all);
  const confirmed = async () => {
    const { version } = await file.look();
    const body = new URLSearchParams({ version: String(version) });
    return file.at({ init: { method: "POST", body } });
  };
  const takeBack = async () => takeBackAction(await confirmed());
  const forget = async () => forgetAction(await confirmed());
  return {
    app,
    challenge,
    bytes,
    file,
    all,
    texts,
    findings,
    takeBack,
    forget,
  };
}

/** The words of the file that the report has in words of its own. */
const ours = [
  /^The team was:$/,
  /^(Petra Osei|Ben Oake),/,
  /^(Areas of strength|Areas for|What works well)/,
  /^(Introduction|Key messages|Recommendations|Findings|Notable practice|Signposting|Knowing your communities|Leadership and partnership)$/,
];

test("what was understood comes in as what it is, with its source, and nothing is dropped", async () => {
  const { app, challenge, file, texts, findings, all } = await brought();
  const page = await file.look();
  expect(page.words).toBe(
    "3 strengths, 2 areas for consideration, 2 recommendations, 1 example of innovative practice, 1 signpost and 4 texts",
  );
  expect(page.unranked).toBe(1);
  const before = await texts();
  addressOf(await file.send(bringIn));
  const draft = await texts();
  const passages = page.sections.flatMap((section) => section.passages);
  const kept = passages.filter(
    ({ text }) => !ours.some((words) => words.test(text)),
  );
  expect(kept.length).toBeGreaterThan(14);
  for (const { text } of kept) expect(draft).toContain(text);
  expect(before.filter((text) => draft.includes(text)).length).toBeGreaterThan(
    5,
  );
  const made = await findings();
  expect(made.map((one) => [one.area_key, one.kind, one.status, one.text]))
    .toMatchInlineSnapshot(`
    [
      [
        "communities",
        "strength",
        "agreed",
        "Officers walk all twelve wards each spring, and write down what they see.",
      ],
      [
        "communities",
        "strength",
        "agreed",
        "Officers know of:
    - the moorland farms
    - the caravan site",
      ],
      [
        "communities",
        "consideration",
        "agreed",
        "Little is known about carers.",
      ],
      [
        "leadership",
        "strength",
        "agreed",
        "Members ask before they decide.",
      ],
      [
        "leadership",
        "consideration",
        "agreed",
        "Partners meet too seldom.",
      ],
    ]
  `);
  expect(await listRecommendations(app.db, all)).toMatchObject([
    { lead_in: "Harbour", priority: "high" },
    { text: expect.stringMatching(/at home$/) as string, priority: "medium" },
  ]);
  const ids = made.map(({ id }) => id);
  const sources = await listFindingSources(app.db, challenge.id, ids);
  expect(sources).toHaveLength(made.length);
  expect(sources[0]).toMatchObject({
    kind: "report",
    report_name: "Quillhaven.docx",
  });
  expect(made[0]).toMatchObject({ reports: 1, kinds: 1, lost: 0 });
});

test("a correction is kept, whether or not the report can be brought in", async () => {
  const { file, findings } = await brought();
  const { sections } = await file.look();
  const harbour = sections.find(({ title }) => title === "Life by the harbour");
  const how = sections.find(({ title }) => title === "How we worked");
  const rain = how?.passages.find(({ text }) => text.includes("rained"));
  const refused = await file.send({
    then: "bringIn",
    [`places.${harbour?.key}`]: "engagement",
    [`kinds.${rain?.key}`]: "leaveOut",
  });
  expect(refused).toMatchObject({ init: { status: 422 } });
  expect(await findings()).toEqual([]);
  const again = await file.look();
  expect(again).toMatchObject({ homeless: 0, leftOut: 1 });
  await file.send({
    ...bringIn,
    [`places.${harbour?.key}`]: "engagement",
    [`kinds.${rain?.key}`]: "leaveOut",
  });
  const made = await findings();
  expect(made.map(({ area_key }) => area_key)).toContain("engagement");
});

test("all of a section can be called one thing, without its headings", async () => {
  const { file } = await brought();
  const { sections } = await file.look();
  const how = sections.find(({ title }) => title === "How we worked");
  await file.send({ then: "look", [`all.${how?.key}`]: "innovation" });
  const after = await file.look();
  const found = after.sections.find(({ key }) => key === how?.key);
  expect(found?.passages.map(({ kind }) => kind)).toEqual([
    "heading",
    "innovation",
  ]);
});

test("the same file again is the same, and the same words are not doubled", async () => {
  const { app, challenge, bytes, file, findings } = await brought();
  const first = addressOf(await file.send(bringIn));
  const count = (await findings()).length;
  // A second press of the button, by somebody who has not seen the first's answer.
  expect(addressOf(await file.send(bringIn))).toBe(first);
  const again = await bringElsewhere(app, challenge, bytes, "peer");
  expect(again.foreignId).toBe(file.foreignId);
  const other = await bringElsewhere(
    app,
    challenge,
    await aForeignReport("Quillhaven, again"),
  );
  expect(other.foreignId).not.toBe(file.foreignId);
  expect(await other.look()).toMatchObject({ words: "nothing", known: 13 });
  await other.send(bringIn);
  expect(await findings()).toHaveLength(count);
});

test("a file that is not in use can be forgotten, and brought again", async () => {
  const { app, challenge, bytes, file, takeBack, forget } = await brought();
  await file.send(bringIn);
  addressOf(await takeBack());
  addressOf(await forget());
  await expect(file.look()).rejects.toMatchObject({ init: { status: 404 } });
  const again = await bringElsewhere(app, challenge, bytes);
  expect(again.foreignId).not.toBe(file.foreignId);
});

test("all of it can be taken back while nothing of it was changed, and brought in again", async () => {
  const { app, challenge, file, texts, findings, takeBack, forget, all } =
    await brought();
  const before = await texts();
  await file.send(bringIn);
  addressOf(await takeBack());
  expect(await texts()).toEqual(before);
  expect(await findings()).toEqual([]);
  expect(await listRecommendations(app.db, all)).toEqual([]);
  await file.send(bringIn);
  expect(await forget()).toMatchObject({ init: { status: 409 } });
  const [first] = await findings();
  await changeFinding(app, challenge.by("peer"), first?.id ?? "", {
    kind: "strength",
    areaKey: first?.area_key ?? "",
    criterionKey: "",
    subheading: "",
    text: "Said in other words.",
    version: 1,
    once: undefined,
  });
  const { whyNot } = await takeBackPage(file.at());
  expect(whyNot).toContain("One thing that came from it was changed");
  expect(await takeBack()).toMatchObject({ init: { status: 409 } });
  expect(await findings()).toHaveLength(5);
});

test("a first rewording, or another source, keeps it from being taken back", async () => {
  const { app, challenge, file, findings, all } = await brought();
  await file.send(bringIn);
  const whyNot = async () => (await takeBackPage(file.at())).whyNot;
  expect(await whyNot()).toBeNull();
  const [recommendation] = await listRecommendations(app.db, all);
  await saveWording(app.db, {
    challengeId: challenge.id,
    thing: `recommendation:${recommendation?.id}`,
    words: { leadIn: "Harbour", text: "Ask." },
    own: { leadIn: "Harbour", text: "" },
    ...{ version: 0, by: challenge.people.peer.id, at: app.now() },
  });
  expect(await whyNot()).toContain("One thing");
  const noteId = await aNote(app, challenge.id, "communities");
  const [first] = await findings();
  const source = { kind: "note", noteId } as const;
  const cited = [{ id: app.newId(), source }];
  await insertFindingSources(app.db, first?.id ?? "", cited);
  expect(await whyNot()).toContain("2 things");
});

test("a finding that stands in a table, outside every area, can be given one", async () => {
  const { app, challenge, findings } = await brought();
  const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`;
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const header = row("Strengths", "Areas for consideration");
  const body = `<w:tbl>${header}${row("Crews are heard.", "Farms are not.")}</w:tbl>${p(r("So much for that."))}`;
  const bytes = aWordFile({ body });
  const file = await bringElsewhere(app, challenge, bytes);
  const { sections, homeless } = await file.look();
  expect(homeless).toBe(2);
  const passages = sections.flatMap((section) => section.passages);
  expect(passages.map(({ kind }) => kind)).toEqual([
    ...["label", "strength", "consideration", "text"],
  ]);
  const crews = passages.find(({ text }) => text === "Crews are heard.");
  await file.send({ then: "bringIn", [`areas.${crews?.key}`]: "engagement" });
  expect(await findings()).toMatchObject([
    { area_key: "engagement", text: "Crews are heard." },
  ]);
});
