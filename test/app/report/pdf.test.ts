import { expect, test } from "vitest";
import type { Visitor } from "#app/people/visitor.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { loader as publicFile } from "#app/routes/public-report.pdf.tsx";
import { loader as publicPage } from "#app/routes/public-report.tsx";
import { loader as draftFile } from "#app/routes/report.draft.pdf.tsx";
import { loader as versionFile } from "#app/routes/report.version.pdf.tsx";
import { aPerson, testApp } from "#test/support/app.ts";
import { hasPoppler, structureOf, wordsOf } from "#test/support/poppler.ts";
import { argsOf } from "#test/support/route.ts";
import { aPublished, reasoned } from "./a-published.ts";
import { aReport } from "./a-report.ts";

/** A report of which a draft was sent, and how people open its files. */
async function aSent() {
  const app = await testApp();
  const report = await aReport(app);
  await sendDraft(app, await report.move("leadPeer"));
  const args = (visitor: Visitor, number: string, init: RequestInit = {}) =>
    argsOf(app, {
      visitor,
      params: { challengeId: report.id, number },
      init,
    });
  return { app, ...report, args };
}

const bytesOf = async (answer: Response) =>
  new Uint8Array(await answer.arrayBuffer());

test("whoever may read a version may keep it as a PDF, and nobody else", async () => {
  const { app, people, args } = await aSent();
  for (const who of [people.peer, people.councilContributor, people.viewer]) {
    const answer = await versionFile(args(who, "1"));
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Equality peer challenge 2026, Aldermoor .*, draft 1\.pdf"/,
    );
    expect(answer.headers.get("cache-control")).toContain("private");
    const bytes = await bytesOf(answer);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
  }
  for (const [who, number] of [
    [await aPerson(app, "Otto"), "1"],
    [people.peer, "2"],
    [people.peer, "0"],
  ] as const) {
    const refused = versionFile(args(who, number));
    await expect(refused).rejects.toMatchObject({ status: 404 });
  }
});

test("before a draft is sent only the team has a PDF of it", async () => {
  const app = await testApp();
  const { id, people } = await aReport(app);
  const of = (visitor: Visitor) =>
    argsOf(app, { visitor, params: { challengeId: id, number: "1" } });
  for (const who of [people.councilLead, people.sponsor, people.viewer]) {
    for (const open of [draftFile, versionFile]) {
      await expect(open(of(who))).rejects.toMatchObject({ status: 404 });
    }
  }
  const answer = await draftFile(of(people.peer));
  expect(answer.headers.get("content-disposition")).toContain(
    ", working draft.pdf",
  );
  if (hasPoppler) {
    const words = wordsOf(await bytesOf(answer));
    expect(words).toContain("Working draft, not sent");
    // Once on the cover, and on top of every page after it.
    expect(words.match(/for the peer team only/g)?.length).toBeGreaterThan(1);
    expect(words).toContain("A fair picture.");
  }
});

test("who has the file already is not sent it again", async () => {
  const { people, args } = await aSent();
  const etag = (await versionFile(args(people.peer, "1"))).headers.get("etag");
  const again = await versionFile(
    args(people.sponsor, "1", { headers: { "if-none-match": etag ?? "" } }),
  );
  expect(again.status).toBe(304);
});

test("a published report is a PDF for everybody, and gone when it is taken down", async () => {
  const { app, id, by, key } = await aPublished();
  const args = () => argsOf(app, { params: { publicKey: key } });
  expect((await publicPage(args())).data.pdfBytes).toBeNull();
  const answer = await publicFile(args());
  expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  expect(answer.headers.get("content-disposition")).toContain(
    "final report (version 1).pdf",
  );
  const page = await publicPage(args());
  expect(page.data).toMatchObject({
    href: `/reports/${key}`,
    pdfBytes: Number(answer.headers.get("content-length")),
  });
  const wrong = argsOf(app, { params: { publicKey: "nothing" } });
  await expect(publicFile(wrong)).rejects.toMatchObject({ status: 404 });
  await takeDown(app, by("sponsor"), await reasoned(app, id));
  await expect(publicFile(args())).rejects.toMatchObject({ status: 410 });
});

test.skipIf(!hasPoppler)(
  "it says what the version says: headings, numbers, priorities, its seal",
  async () => {
    const { app, people, args, id } = await aSent();
    const file = await bytesOf(await versionFile(args(people.peer, "1")));
    const structure = structureOf(file);
    expect(structure).toMatch(/^ *H1 "1 Background and team"/m);
    expect(structure).toMatch(/^ *H2 "4.1 /m);
    expect(structure).toMatch(/^ *H3 "Strengths"/m);
    expect(structure).toContain('High priority"');
    expect(structure).toMatch(/Lbl[^"]*"1\."/);
    const { sha256 } = await app.db
      .selectFrom("report_version")
      .select("sha256")
      .where("challenge_id", "=", id)
      .executeTakeFirstOrThrow();
    const words = wordsOf(file).replaceAll(/\s/g, "");
    expect(words).toContain(sha256);
    expect(words).toContain("Draft1");
  },
);
