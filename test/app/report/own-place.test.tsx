import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { assemble } from "#app/report/assemble.ts";
import { compare } from "#app/report/compare.ts";
import { contentsOf } from "#app/report/outline.ts";
import { SectionPage } from "#app/report/sections/SectionPage.tsx";
import { SectionsPage } from "#app/report/sections/SectionsPage.tsx";
import { orderSections } from "#app/report/sections/order-sections.server.ts";
import { addSection } from "#app/report/sections/own-section.server.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import {
  action as writeAction,
  loader as sectionPage,
} from "#app/routes/report.section.tsx";
import { loader as sectionsPage } from "#app/routes/report.sections.tsx";
import { testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aDraft } from "../documents/word-out/a-word-report.ts";
import { aReport } from "./a-report.ts";
import { source } from "./a-source.ts";

const own = (id: string, title: string, stands_after: string) => ({
  ...{ id, title, stands_after },
  text: "Words.",
});

/** A report with sections of its own after three of every report's. */
const blocks = assemble({
  ...source,
  ownSections: [
    own("a", "Next steps", "signpost"),
    own("b", "How we worked", "background"),
    own("c", "What we heard", "impact"),
    own("d", "Who spoke to us", "background"),
    own("e", "From another service", "no such section"),
  ],
});

test("a section of the team’s own stands where it was put, and all are numbered as they stand", () => {
  const titles = contentsOf(blocks).map(({ title, sections }) => [
    title,
    ...sections.map((one) => one.title).filter((one) => /^\d/.test(one)),
  ]);
  expect(titles).toEqual([
    ["1 Background and team"],
    ["2 How we worked"],
    ["3 Who spoke to us"],
    ["4 Executive summary and recommendations"],
    ["5 Impact of the challenge"],
    ["6 What we heard"],
    [
      "7 Detailed findings",
      "7.1 Knowing your communities and equality mapping",
      "7.2 Place shaping, leadership, partnership and organisational commitment",
    ],
    ["8 Examples of innovative practice"],
    ["9 Signposting to good practice elsewhere"],
    ["10 Next steps"],
    ["11 From another service"],
  ]);
});

test("Word counts them to the same numbers, and a comparison tells that they moved on", async () => {
  const bytes = await writeWord(aDraft([], { blocks }));
  const { sections } = recogniseReport(await readWord(bytes));
  const numbered = sections.filter(({ number }) => number !== "");
  expect(numbered.map(({ number, title }) => `${number} ${title}`)).toEqual(
    blocks
      .filter(({ kind, label }) => kind === "heading" && label !== "")
      .map(({ label, text }) => `${label} ${text}`),
  );
  const before = assemble({ ...source, ownSections: [] });
  const area = compare(before, blocks).find(
    (one) => "after" in one && one.after?.label === "7.1",
  );
  expect(area).toMatchObject({ how: "kept", before: { label: "4.1" } });
});

async function aRoom() {
  const app = await testApp();
  const report = await aReport(app);
  const add = async (title: string, after?: "background" | "impact") => {
    const words = { title, text: "Words.", version: 0, once: undefined };
    const to = await addSection(app, report.by("peer"), { ...words, after });
    return to.split(":").at(-1) ?? "";
  };
  const headings = async () => {
    const standing = await enter(app.db, report.people.peer, report.id);
    const { blocks } = await workingDraft(app.db, standing);
    return contentsOf(blocks).map(({ title }) => title);
  };
  const at = (section: string, body?: URLSearchParams) =>
    argsOf(app, {
      visitor: report.people.peer,
      params: { challengeId: report.id, section },
      init: body ? { method: "POST", body } : {},
    });
  return { app, report, add, headings, at };
}

test("where it stands can be changed, and a second editor is shown both places", async () => {
  const { app, report, add, headings, at } = await aRoom();
  const id = await add("How we worked");
  expect((await headings()).at(-1)).toBe("7 How we worked");
  const put = (after: string, version: string) =>
    writeAction(
      at(
        id,
        new URLSearchParams({
          ...{ title: "How we worked", text: "Words.", after, version },
        }),
      ),
    );
  await put("background", "1");
  expect((await headings()).slice(0, 3)).toEqual([
    "1 Background and team",
    "2 How we worked",
    "3 Executive summary and recommendations",
  ]);
  const late = await put("findings", "1");
  const answered = "data" in late ? late.data : undefined;
  const page = drawnAt(
    "",
    <SectionPage {...await sectionPage(at(id))} answered={answered} />,
  );
  const told = page.querySelector(".cf-stale")?.structuredText;
  expect(told).toContain("It stands after");
  expect(told).toContain("Background and team");
  expect(told).toContain("Detailed findings");
  const chosen = page.querySelector('[name="after"] option[selected]');
  expect(chosen?.getAttribute("value")).toBe("findings");
  // A form that says nothing of it leaves it where it is.
  const words = { title: "How we worked", text: "Others.", version: "2" };
  await writeAction(at(id, new URLSearchParams(words)));
  expect((await headings())[1]).toBe("2 How we worked");
  expect(
    await app.db
      .selectFrom("own_section")
      .select("version")
      .where("challenge_id", "=", report.id)
      .execute(),
  ).toEqual([{ version: 3 }]);
});

test("the list has them as the report has, and moves them among those of one place", async () => {
  const { app, report, add, headings, at } = await aRoom();
  const last = await add("Next steps");
  const first = await add("How we worked", "background");
  const second = await add("Who spoke to us", "background");
  const page = await sectionsPage(at(""));
  expect(page.sections.map(({ title }) => title).slice(0, 4)).toEqual([
    ...["Background", "How we worked", "Who spoke to us", "Executive summary"],
  ]);
  expect(page.orderable).toEqual([first, second, last]);
  const html = drawnAt("", <SectionsPage {...page} />);
  const moves = html
    .querySelectorAll("button[name=move]:not([disabled])")
    .map((one) => one.getAttribute("value"));
  expect(moves).toEqual([`down:${first}`, `up:${second}`]);
  await orderSections(app, report.by("peer"), {
    ...{ was: page.orderable, move: `up:${second}`, back: "" },
  });
  expect((await headings()).slice(1, 3)).toEqual([
    "2 Who spoke to us",
    "3 How we worked",
  ]);
});
