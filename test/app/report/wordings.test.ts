import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import type { Context } from "#app/context.server.ts";
import { Forbidden, NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  takeAgain,
  writeWording,
} from "#app/report/wordings/write-wording.server.ts";
import { theOpening } from "#app/report/wordings/thing.ts";
import { wordingSchema } from "#app/report/wordings/wording.ts";
import { ownWords } from "#app/report/wordings/worded.ts";
import { ownMark } from "#app/report/wordings/own-mark.server.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { loader as reportPage } from "#app/routes/report.tsx";
import { loader as wordingPage } from "#app/routes/report.wording.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

type Report = Awaited<ReturnType<typeof aReport>>;

async function textsOf(app: Context, { id, people }: Report) {
  const standing = await enter(app.db, people.peer, id);
  const { blocks } = await workingDraft(app.db, standing);
  return blocks.map(({ text }) => text);
}

async function openingOf(app: Context, { id, people }: Report) {
  const standing = await enter(app.db, people.peer, id);
  const { source } = await workingDraft(app.db, standing);
  return ownWords(source, theOpening)?.text ?? "";
}

/** What a form sends of a finding whose own words were read as these. */
const reworded = (text: string, own = "", version = 0) => ({
  ...{ leadIn: "", text, version },
  own: ownMark({ leadIn: "", text: own }),
});
const read = (own = "", version = 1) => ({
  version,
  own: ownMark({ leadIn: "", text: own }),
});

test("the report words a finding otherwise, until its own words are taken again", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [finding] = report.findings;
  const thing = `finding:${finding?.id ?? ""}`;
  await writeWording(
    app,
    report.by("leadPeer"),
    thing,
    reworded("Put shortly.", finding?.text),
  );
  expect(await textsOf(app, report)).toContain("Put shortly.");
  expect(await textsOf(app, report)).not.toContain(finding?.text);
  await takeAgain(app, report.by("leadPeer"), thing, read(finding?.text));
  expect(await textsOf(app, report)).toContain(finding?.text);
  expect(await textsOf(app, report)).not.toContain("Put shortly.");
  const stale = takeAgain(
    app,
    report.by("challengeManager"),
    thing,
    read(finding?.text),
  );
  await expect(stale).rejects.toThrow(NotNow);
});

test("a finding that changes afterwards is pointed out, and not taken by itself", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [finding] = report.findings;
  const thing = `finding:${finding?.id ?? ""}`;
  await writeWording(
    app,
    report.by("leadPeer"),
    thing,
    reworded("Put shortly.", finding?.text),
  );
  const worded = async () => {
    const args = argsOf(app, {
      visitor: report.people.peer,
      params: { challengeId: report.id },
    });
    return (await reportPage(args)).draft?.worded;
  };
  const blockId = `${thing}:0`;
  expect(await worded()).toEqual([{ blockId, thing, changedSince: false }]);
  await app.db
    .updateTable("finding")
    .set({ text: "Said anew." })
    .where("id", "=", finding?.id ?? "")
    .execute();
  expect(await worded()).toEqual([{ blockId, thing, changedSince: true }]);
  expect(await textsOf(app, report)).toContain("Put shortly.");
  const page = await wordingPage(
    argsOf(app, {
      visitor: report.people.peer,
      params: { challengeId: report.id, thing },
    }),
  );
  expect(page).toMatchObject({
    own: { text: "Said anew." },
    said: { text: "Put shortly.", taken: { text: finding?.text } },
  });
});

test("two who word the same thing see both texts, also after it was taken back", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [finding] = report.findings;
  const thing = `finding:${finding?.id ?? ""}`;
  const write = (
    role: "challengeManager" | "leadPeer",
    text: string,
    version: number,
  ) =>
    writeWording(
      app,
      report.by(role),
      thing,
      reworded(text, finding?.text, version),
    );
  await write("challengeManager", "One.", 0);
  await expect(write("leadPeer", "Two.", 0)).rejects.toMatchObject({
    theirs: { version: 1, values: { text: "One." } },
  });
  await takeAgain(app, report.by("leadPeer"), thing, read(finding?.text));
  await expect(write("leadPeer", "Two.", 1)).rejects.toThrow(Stale);
  await write("leadPeer", "Two.", 2);
  expect(await textsOf(app, report)).toContain("Two.");
});

test("words that changed since they were read are neither worded nor taken again", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [finding] = report.findings;
  const thing = `finding:${finding?.id ?? ""}`;
  const late = reworded("Put shortly.", "What it said before.");
  const write = (input: typeof late) =>
    writeWording(app, report.by("leadPeer"), thing, input);
  await expect(write(late)).rejects.toThrow(NotNow);
  await write(reworded("Put shortly.", finding?.text));
  const unread = read("What it said before.");
  const taken = takeAgain(app, report.by("leadPeer"), thing, unread);
  await expect(taken).rejects.toThrow(NotNow);
  expect(await textsOf(app, report)).toContain("Put shortly.");
});

test("the opening keeps its places for comments where its words stay", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const draft = async () => {
    const standing = await enter(app.db, report.people.peer, report.id);
    return (await workingDraft(app.db, standing)).blocks;
  };
  const before = await draft();
  const purpose = before.find(({ id }) => id === "background:purpose");
  await writeWording(
    app,
    report.by("peer"),
    "opening:background",
    reworded(
      `${purpose?.text ?? ""} It was invited.\n\nSomething else.`,
      await openingOf(app, report),
    ),
  );
  const after = await draft();
  expect(after.slice(0, 3).map(({ id, text }) => [id, text])).toEqual([
    ["heading:background", "Background and team"],
    ["background:purpose", `${purpose?.text ?? ""} It was invited.`],
    [expect.stringMatching(/^opening:~/), "Something else."],
  ]);
});

test("only the team, for what is in the draft", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const words = reworded("Put shortly.");
  const thing = `finding:${report.findings[0]?.id ?? ""}`;
  const write = (role: "councilLead" | "leadPeer", named: string) =>
    writeWording(app, report.by(role), named, words);
  await expect(write("councilLead", thing)).rejects.toThrow(NotFound);
  for (const odd of ["finding:none", "outcome:overall", "opening:x", "x"]) {
    await expect(write("leadPeer", odd)).rejects.toThrow(NotFound);
  }
});

test("one peer alone does not put other words in place of an agreed finding’s", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [finding] = report.findings;
  const thing = `finding:${finding?.id ?? ""}`;
  const words = reworded("Put shortly.", finding?.text);
  const page = (role: "peer" | "leadPeer") =>
    wordingPage(
      argsOf(app, {
        visitor: report.people[role],
        params: { challengeId: report.id, thing },
      }),
    );
  const write = writeWording(app, report.by("peer"), thing, words);
  await expect(write).rejects.toThrow(Forbidden);
  expect(await textsOf(app, report)).toContain(finding?.text);
  expect(await page("peer")).toMatchObject({ open: false, isForOthers: true });
  expect(await page("leadPeer")).toMatchObject({
    ...{ open: true, isForOthers: false },
  });
  await writeWording(app, report.by("leadPeer"), thing, words);
  const taken = takeAgain(app, report.by("peer"), thing, read(finding?.text));
  await expect(taken).rejects.toThrow(Forbidden);
  // Nobody agreed the words of an example or of the opening.
  expect(
    await writeWording(app, report.by("peer"), "opening:background", {
      ...reworded("In short."),
      own: ownMark({ leadIn: "", text: await openingOf(app, report) }),
    }),
  ).toContain("/report#");
});

test("an example’s first words may be as long as its own, with its council", () => {
  const own = `${"a".repeat(150)} (${"b".repeat(150)})`;
  const words = { leadIn: own, text: "Lockers.", version: "0" };
  expect(wordingSchema("example").safeParse(words).success).toBe(true);
  expect(wordingSchema("recommendation").safeParse(words).success).toBe(false);
});
