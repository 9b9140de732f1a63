import { expect, test } from "vitest";
import type { ReactNode } from "react";
import type { Context } from "#app/context.server.ts";
import { ExampleForm } from "#app/examples/ExampleForm.tsx";
import { addExample } from "#app/examples/write-example.server.ts";
import { FindingForm } from "#app/findings/FindingForm.tsx";
import { FindingPage } from "#app/findings/FindingPage.tsx";
import { setFindingStatus } from "#app/findings/agree-findings.server.ts";
import { MergeForm } from "#app/findings/MergeForm.tsx";
import { mergeFindings } from "#app/findings/merge-findings.server.ts";
import { RecommendationForm } from "#app/recommendations/RecommendationForm.tsx";
import { RecommendationPage } from "#app/recommendations/RecommendationPage.tsx";
import { ownMark } from "#app/report/wordings/own-mark.server.ts";
import { writeWording } from "#app/report/wordings/write-wording.server.ts";
import { loader as examplePage } from "#app/routes/examples.example.tsx";
import { loader as findingEdit } from "#app/routes/findings.edit.tsx";
import { loader as findingPage } from "#app/routes/findings.finding.tsx";
import { loader as mergePage } from "#app/routes/findings.merge.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { loader as recommendationEdit } from "#app/routes/recommendations.edit.tsx";
import { loader as recommendationPage } from "#app/routes/recommendations.recommendation.tsx";
import { testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

type Report = Awaited<ReturnType<typeof aReport>>;

/** What a page tells of the report’s words, and where it leads to. */
const toldOn = (page: ReactNode) => {
  const html = drawnAt("", page);
  const told = html.querySelector(".cf-notice--info:has(.cf-prose)");
  return [
    told?.querySelector(".cf-prose")?.text,
    told?.querySelector("a")?.getAttribute("href"),
  ];
};

async function reword(
  app: Context,
  report: Report,
  thing: string,
  [own, said]: [own: { leadIn: string; text: string }, said: string],
) {
  await writeWording(app, report.by("leadPeer"), thing, {
    ...{ leadIn: own.leadIn, text: said, version: 0 },
    own: ownMark(own),
  });
  const words = [own.leadIn, said].filter((line) => line !== "").join("\n");
  return [words, `/challenges/${report.id}/report/wordings/${thing}`];
}

const at = (
  app: Context,
  report: Report,
  params: Record<string, string>,
  query = "",
) =>
  argsOf(app, {
    visitor: report.people.peer,
    params: { challengeId: report.id, ...params },
    query,
  });

test("a finding’s page and form tell what the report says in its place", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const { id = "", text = "" } = report.findings[0] ?? {};
  const args = at(app, report, { findingId: id });
  const onPage = async () => {
    const { said, ...finding } = await findingPage(args);
    return toldOn(<FindingPage finding={finding} said={said} />);
  };
  expect(await onPage()).toEqual([undefined, undefined]);
  const words = [{ leadIn: "", text }, "Put shortly."] as const;
  const told = await reword(app, report, `finding:${id}`, [...words]);
  expect(await onPage()).toEqual(told);
  const form = await findingEdit(args);
  expect(toldOn(<FindingForm {...form} answered={undefined} />)).toEqual(told);
  // What is not agreed is not in the draft: its wording cannot be opened.
  const draft = { status: "draft", version: 1, back: "" } as const;
  await setFindingStatus(app, report.by("peer"), id, draft);
  expect(await onPage()).toEqual(["Put shortly.", undefined]);
});

test("so do those of a recommendation and of an example", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [recommendation] = await app.db
    .selectFrom("recommendation")
    .selectAll()
    .execute();
  const recommendationId = recommendation?.id ?? "";
  const told = await reword(app, report, `recommendation:${recommendationId}`, [
    { leadIn: "Data", text: "Collect it by ward." },
    "Collect it.",
  ]);
  const args = at(app, report, { recommendationId });
  const page = await recommendationPage(args);
  expect(toldOn(<RecommendationPage {...page} />)).toEqual(told);
  const form = await recommendationEdit(args);
  expect(toldOn(<RecommendationForm {...form} answered={undefined} />)).toEqual(
    told,
  );

  const words = { leadIn: "Lockers", text: "Open all night." };
  await addExample(app, report.by("peer"), {
    ...{ ...words, kind: "innovation", areaKey: "", council: "", url: "" },
    ...{ version: 0, once: undefined },
  });
  const [example] = await app.db.selectFrom("example").selectAll().execute();
  const exampleId = example?.id ?? "";
  const toldOfIt = await reword(app, report, `example:${exampleId}`, [
    words,
    "Day and night.",
  ]);
  const edit = await examplePage(at(app, report, { exampleId }));
  expect(toldOn(<ExampleForm {...edit} answered={undefined} />)).toEqual(
    toldOfIt,
  );
});

test("who merges findings reads what the report says of both, and the history keeps what it loses", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const [kept, other] = report.findings;
  if (!kept || !other) throw new Error("Two findings are needed.");
  for (const [one, said] of [
    [kept, "The one, shortly."],
    [other, "The other, shortly."],
  ] as const) {
    const words = { leadIn: "", text: one.text };
    await reword(app, report, `finding:${one.id}`, [words, said]);
  }
  const params = { findingId: kept.id };
  const page = await mergePage(at(app, report, params, `?with=${other.id}`));
  const html = drawnAt("", <MergeForm {...page} answered={undefined} />);
  const panels = html.querySelectorAll(".cf-panel").map(({ text }) => text);
  expect(panels[0]).toMatch(/The one, shortly\..*keeps these words/);
  expect(panels[1]).toMatch(/The other, shortly\..*leave the report/);

  await mergeFindings(app, report.by("leadPeer"), kept.id, {
    ...{ other: other.id, version: 1, otherVersion: 1, text: "Both." },
  });
  const { said } = await findingPage(at(app, report, params));
  expect(said?.text).toBe("The one, shortly.");
  const { events } = await history(at(app, report, {}));
  expect(JSON.stringify(events)).toContain("The other, shortly.");
});
