import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { action as openAction } from "#app/routes/report.from-word.came-with.tsx";
import {
  action as takeInAction,
  loader as broughtPage,
} from "#app/routes/report.from-word.file.tsx";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import { listAnnotations } from "#db/queries/annotations.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listExamples } from "#db/queries/examples.ts";
import { listFindings } from "#db/queries/findings.ts";
import {
  listRecommendations,
  replaceCitedFindings,
} from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { folded } from "#app/report/placing/alike.ts";
import { addressOf, bringElsewhere } from "./a-foreign-report.ts";

/** A folder with real reports, which the project may not hold. */
const folder = process.env["SAMPLES"] ?? "";
const isThere = existsSync(join(folder, "oxford-comments.json"));

interface Truth {
  comments: Array<{ anchored_text: string; comment: string }>;
  report_items: Array<{ text: string }>;
}

test.skipIf(!isThere)(
  "a real report comes in whole, is sent, commented on, written out and read again",
  async () => {
    const bytes = await readFile(join(folder, "oxford-draft-report.docx"));
    const json = await readFile(join(folder, "oxford-comments.json"));
    const truth = JSON.parse(json.toString()) as Truth;
    const app = await testApp();
    const challenge = await aChallenge(app, {
      stage: "recommendations",
      mode: "bespoke",
    });
    const file = await bringElsewhere(app, challenge, bytes);
    addressOf(await file.send({ then: "bringIn", commentsAre: "council" }));
    const all = { challengeId: challenge.id, sight: "all" } as const;
    const findings = await listFindings(app.db, all);
    const recommendations = await listRecommendations(app.db, all);
    const examples = await listExamples(app.db, all);
    const ofKind = (list: ReadonlyArray<{ kind: string }>, kind: string) =>
      list.filter((one) => one.kind === kind).length;
    expect({
      strengths: ofKind(findings, "strength"),
      considerations: ofKind(findings, "consideration"),
      recommendations: recommendations.length,
      innovations: ofKind(examples, "innovation"),
      signposts: ofKind(examples, "signpost"),
    }).toEqual({
      strengths: 43,
      considerations: 23,
      recommendations: 4,
      innovations: 12,
      signposts: 11,
    });
    for (const { id } of recommendations) {
      await replaceCitedFindings(app.db, id, [findings[0]?.id ?? ""]);
    }
    const version = (await findChallenge(app.db, challenge.id))?.version ?? 0;
    const move = { ...challenge.by("leadPeer"), version, note: "" };
    await sendDraft(app, move);
    const comments = await takenIn(app, challenge, file.foreignId);
    expect(comments.map(({ quote, text }) => ({ quote, text }))).toEqual(
      truth.comments.map(({ anchored_text: quote, comment: text }) => ({
        quote,
        text,
      })),
    );
    expect(comments.map(({ how }) => how)).toEqual(
      comments.map(() => "exactly"),
    );
    const visitor = challenge.people.councilLead;
    const params = { challengeId: challenge.id, number: "1" };
    const query = "?comments=on&inside=on";
    const answer = await versionInWord(argsOf(app, { visitor, params, query }));
    const back = recogniseReport(
      await readWord(Buffer.from(await answer.arrayBuffer())),
    );
    expect({
      findings: back.findings.length,
      recommendations: back.recommendations.length,
      innovations: back.innovations.length,
      signposts: back.signposts.length,
      comments: back.comments.length,
    }).toEqual({
      findings: 66,
      recommendations: 4,
      innovations: 12,
      signposts: 11,
      comments: 30,
    });
    const words = back.blocks.map(({ text }) => folded(text)).join(" ");
    for (const { text } of truth.report_items) {
      expect(words).toContain(folded(text));
    }
    expect(back.comments.map(({ quote }) => folded(quote)).sort()).toEqual(
      truth.comments.map(({ anchored_text }) => folded(anchored_text)).sort(),
    );
  },
  30_000,
);

/** The comments that came with it, as the council takes them in. */
async function takenIn(
  app: Awaited<ReturnType<typeof testApp>>,
  challenge: Awaited<ReturnType<typeof aChallenge>>,
  foreignId: string,
) {
  const visitor = challenge.people.councilLead;
  const base = { challengeId: challenge.id, number: "1" };
  const post = (body: URLSearchParams, params: Record<string, string>) =>
    argsOf(app, { visitor, params, init: { method: "POST", body } });
  const once = new URLSearchParams({ once: app.newId() });
  const opened = await openAction(post(once, { ...base, foreignId }));
  const fileId = addressOf(opened).split("/").at(-1) ?? "";
  const params = { ...base, fileId };
  const { found } = await broughtPage(argsOf(app, { visitor, params }));
  const body = new URLSearchParams([
    ...(found?.comments ?? []).map(({ key }) => ["take", key]),
    ["kind", "fact"],
  ]);
  addressOf(await takeInAction(post(body, params)));
  const sight = { annotations: "all", answers: "all" } as const;
  const list = await listAnnotations(
    app.db,
    { challengeId: challenge.id, sight },
    { limit: 50, offset: 0 },
  );
  const comments = found?.comments ?? [];
  expect(list).toHaveLength(comments.length);
  return comments;
}
