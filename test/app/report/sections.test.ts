import { expect, test } from "vitest";
import { NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  addSection,
  removeSection,
} from "#app/report/sections/own-section.server.ts";
import { orderSections } from "#app/report/sections/order-sections.server.ts";
import { SectionsPage } from "#app/report/sections/SectionsPage.tsx";
import { writeSection } from "#app/report/sections/write-section.server.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { loader as sectionsPage } from "#app/routes/report.sections.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

type Report = Awaited<ReturnType<typeof aReport>>;
type App = Awaited<ReturnType<typeof testApp>>;

async function draftOf(app: App, { id, people }: Report) {
  const standing = await enter(app.db, people.peer, id);
  const { blocks } = await workingDraft(app.db, standing);
  return blocks.map(({ kind, label, text }) =>
    [kind, label, text].filter(Boolean).join(" | "),
  );
}

const steps = { title: "Next steps", text: "1. Read it.\n2. Act on it." };

test("an area has an introduction of its own, before its findings", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [area] = report.framework.areas;
  await writeSection(app, report.by("peer"), area?.key ?? "", {
    text: "Seen widely.",
    version: 0,
  });
  const draft = await draftOf(app, report);
  const at = draft.indexOf("paragraph | Seen widely.");
  expect(draft[at - 1]).toBe("paragraph | As the findings show.");
  expect(draft[at + 1]).toBe("heading | Strengths");
  const out = writeSection(app, report.by("peer"), "no-such-area", {
    text: "x",
    version: 0,
  });
  await expect(out).rejects.toThrow(NotFound);
});

test("the team adds a section: numbered after the others, with its lists", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const once = "first";
  const add = () =>
    addSection(app, report.by("peer"), { ...steps, version: 0, once });
  expect(await add()).toBe(await add());
  const draft = await draftOf(app, report);
  expect(draft.slice(-3)).toEqual([
    "heading | 7 | Next steps",
    "numberedItem | 1 | Read it.",
    "numberedItem | 2 | Act on it.",
  ]);
  const council = addSection(app, report.by("councilLead"), {
    ...{ ...steps, version: 0, once: undefined },
  });
  await expect(council).rejects.toThrow(NotFound);
  const sent = await aChallenge(app, { stage: "councilResponse" });
  const late = addSection(app, sent.by("peer"), {
    ...{ ...steps, version: 0, once: undefined },
  });
  await expect(late).rejects.toThrow(NotNow);
});

test("two who change one section see both texts; elsewhere they never meet", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const address = await addSection(app, report.by("peer"), {
    ...{ ...steps, version: 0, once: undefined },
  });
  const id = address.split(":").at(-1) ?? "";
  const write = (role: "peer" | "leadPeer", text: string, version: number) =>
    writeSection(app, report.by(role), id, { title: "After", text, version });
  await write("leadPeer", "Theirs.", 1);
  await expect(write("peer", "Mine.", 1)).rejects.toMatchObject({
    theirs: { version: 2, values: { title: "After", text: "Theirs." } },
  });
  await expect(write("peer", "Mine.", 1)).rejects.toThrow(Stale);
  await writeSection(app, report.by("peer"), "background", {
    text: "Elsewhere.",
    version: 0,
  });
  const listed = await sectionsPage(
    argsOf(app, {
      visitor: report.people.peer,
      params: { challengeId: report.id },
    }),
  );
  expect(listed.sections.at(-1)).toMatchObject({ title: "After", words: 1 });
  expect(listed.sections.find(({ name }) => name === "impact")).toMatchObject({
    mayWrite: false,
  });
});

test("a section that was removed is not in the report, and only as it was read", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const address = await addSection(app, report.by("peer"), {
    ...{ ...steps, version: 0, once: undefined },
  });
  const id = address.split(":").at(-1) ?? "";
  const remove = (role: "peer" | "councilLead", version: number) =>
    removeSection(app, report.by(role), id, { version });
  await expect(remove("councilLead", 1)).rejects.toThrow(NotFound);
  await expect(remove("peer", 9)).rejects.toThrow(NotNow);
  await remove("peer", 1);
  expect((await draftOf(app, report)).join()).not.toContain("Next steps");
  const office = report.by("viewer");
  await expect(
    addSection(app, office, { ...steps, version: 0, once: undefined }),
  ).rejects.toThrow(NotFound);
});

test("the team puts its own sections in another order, and their numbers follow", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const add = async (title: string) => {
    const words = { title, text: "Words.", version: 0, once: undefined };
    const to = await addSection(app, report.by("peer"), words);
    return to.split(":").at(-1) ?? "";
  };
  const [first, second] = [await add("Thanks"), await add("Next steps")];
  const was = [first, second];
  const up = { was, move: `up:${second}`, back: "" };
  const to = await orderSections(app, report.by("peer"), up);
  expect(to).toMatch(/\/report\/sections\?moved=up:/);
  const headings = (await draftOf(app, report)).filter((line) =>
    /^heading \| [78]/.test(line),
  );
  expect(headings).toEqual([
    "heading | 7 | Next steps",
    "heading | 8 | Thanks",
  ]);
  const late = { ...up, move: `up:${first}` };
  await expect(orderSections(app, report.by("peer"), late)).rejects.toThrow(
    NotNow,
  );
  const council = orderSections(app, report.by("councilLead"), up);
  await expect(council).rejects.toThrow(NotFound);

  const page = await sectionsPage(
    argsOf(app, {
      visitor: report.people.peer,
      params: { challengeId: report.id },
      query: `?moved=up:${second}`,
    }),
  );
  const html = drawnAt("", SectionsPage(page));
  const buttons = html.querySelectorAll("button").map(({ text }) => text);
  expect(buttons).toEqual([
    "↓Move down: “Next steps”, 1 of 2",
    "↑Move up: “Thanks”, 2 of 2",
  ]);
});
