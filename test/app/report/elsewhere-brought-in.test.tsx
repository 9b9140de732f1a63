import { expect, test, vi } from "vitest";
import type { Answered } from "#app/forms/use-answer.ts";
import { BroughtIn } from "#app/report/elsewhere/BroughtIn.tsx";
import { MappingPage } from "#app/report/elsewhere/MappingPage.tsx";
import { ReportPage } from "#app/report/ReportPage.tsx";
import { sendDraft } from "#app/report/send-draft.server.ts";
import {
  action as mappingAction,
  loader as mappingPage,
} from "#app/routes/report.elsewhere.file.tsx";
import { loader as reportPage } from "#app/routes/report.tsx";
import { listFindings } from "#db/queries/findings.ts";
import {
  listRecommendations,
  replaceCitedFindings,
} from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
  commentText,
} from "./a-foreign-report.ts";

const bringIn = { then: "bringIn", commentsAre: "council" };

/** What an action answers that keeps the form. */
const answeredBy = (answer: unknown) =>
  ((answer as { data?: Answered }).data ?? answer) as Answered;

test("a choice that comes too late is refused with its reason, and stands there still", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const bytes = await aForeignReport(undefined, 0, [["Petra Osei", "Hm."]]);
  const file = await bringElsewhere(app, report, bytes);
  addressOf(await file.send({ ...bringIn, "authors.a1": "team" }));
  const all = { challengeId: report.id, sight: "all" } as const;
  for (const { id } of await listRecommendations(app.db, all)) {
    await replaceCitedFindings(app.db, id, [report.findings[0]?.id ?? ""]);
  }
  await sendDraft(app, await report.move("leadPeer"));
  const drawn = async (sent: Record<string, string>) => {
    const answered = answeredBy(await file.send(sent));
    const page = await file.look();
    return drawnAt("", <BroughtIn page={page} answered={answered} />);
  };
  const late = await drawn({ then: "authors", "authors.a1": "council" });
  expect(late.querySelector(".govuk-error-summary")?.text).toContain(
    "The challenge is at the stage",
  );
  expect(late.querySelector(".cf-notice--warning")?.structuredText).toContain(
    "Comments by Petra Osei: you chose “The council’s”, and “The team’s own” is kept",
  );
  // The same where the report is open again, and a version was sent.
  await app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  const sent = await drawn({ then: "authors", "authors.a1": "council" });
  expect(sent.querySelector(".govuk-error-summary")?.text).toContain(
    "A version of the report was sent since",
  );
  expect(sent.querySelector(".cf-notice--warning")?.text).toContain(
    "you chose “The council’s”",
  );
});

test("once the draft is sent, the team still finds what it brought in", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const file = await bringElsewhere(app, report, await aForeignReport());
  addressOf(await file.send(bringIn));
  const now = async () => {
    const page = await file.look();
    return drawnAt("", <BroughtIn page={page} answered={undefined} />).text;
  };
  expect(await now()).toContain("Each thing can be changed");
  const all = { challengeId: report.id, sight: "all" } as const;
  for (const { id } of await listRecommendations(app.db, all)) {
    await replaceCitedFindings(app.db, id, [report.findings[0]?.id ?? ""]);
  }
  await sendDraft(app, await report.move("leadPeer"));
  expect(await now()).not.toContain("Each thing can be changed");
  const seenBy = async (role: "leadPeer" | "councilLead") => {
    const params = { challengeId: report.id };
    const visitor = report.people[role];
    const page = await reportPage(argsOf(app, { visitor, params }));
    return drawnAt("", <ReportPage {...page} />).toString();
  };
  const link = "/report/elsewhere";
  expect(await seenBy("leadPeer")).toContain(link);
  expect(await seenBy("councilLead")).not.toContain(link);
});

test("the comments in a file stand page by page, and another page keeps what is chosen", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const others = Array.from(
    { length: 119 },
    (_, at) => ["Petra Osei", `Comment ${at}.`] as const,
  );
  const bytes = await aForeignReport(undefined, 0, others);
  const file = await bringElsewhere(app, challenge, bytes);
  const query = "?comments=2";
  const { comments } = await mappingPage(file.at({ query }));
  expect(comments).toMatchObject({ total: 120, pages: 3, page: 2, first: 51 });
  expect(comments.shown).toHaveLength(50);
  const { version } = await file.look();
  const form = { version: String(version), then: "find", "authors.a1": "team" };
  const body = new URLSearchParams(form);
  const answered = answeredBy(
    await mappingAction(file.at({ query, init: { method: "POST", body } })),
  );
  const page = await mappingPage(file.at({ query }));
  const html = drawnAt(query, <MappingPage page={page} answered={answered} />);
  expect(html.querySelectorAll(".cf-came > li")).toHaveLength(50);
  expect(html.querySelector(".cf-came")?.getAttribute("start")).toBe("51");
  const chosen = html.querySelector('[name="authors.a1"] option[selected]');
  expect(chosen?.getAttribute("value")).toBe("team");
  expect(page.authors.map(({ are }) => are)).toEqual(["", ""]);
});

test("the words of a file are read apart from the thread that serves people", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const read = vi.spyOn(JSON, "parse");
  const written = vi.spyOn(JSON, "stringify");
  const bytes = await aForeignReport();
  const file = await bringElsewhere(app, challenge, bytes);
  await file.look();
  addressOf(await file.send({ then: "look" }));
  addressOf(await file.send(bringIn));
  await file.look();
  const texts = read.mock.calls.map(([text]) => text);
  const made = written.mock.results.map(({ value }) => String(value));
  read.mockRestore();
  written.mockRestore();
  const whole = (text: string) => text.includes(commentText);
  expect([...texts, ...made].filter(whole)).toEqual([]);
});

test("of two files that come in at once the same words are made once", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const files = [
    await bringElsewhere(app, challenge, await aForeignReport()),
    await bringElsewhere(app, challenge, await aForeignReport("Once more")),
  ];
  // With a worker ready for each, neither is brought in before the other is read.
  await Promise.all(files.map((file) => file.look()));
  const sent = await Promise.all(files.map((file) => file.send(bringIn)));
  sent.map(addressOf);
  const all = { challengeId: challenge.id, sight: "all" } as const;
  expect(await listFindings(app.db, all)).toHaveLength(5);
});
