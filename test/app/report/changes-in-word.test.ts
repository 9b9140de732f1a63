import { expect, test } from "vitest";
import { loader } from "#app/routes/report.compare.word.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";
import type { ChallengeRole } from "#workflows/people.ts";

async function twoDrafts() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const area = challenge.framework.areas[0]?.key ?? "";
  await aSentDraft(app, challenge, area);
  await aSentDraft(app, challenge, area, (blocks) =>
    blocks.map((one) => ({
      ...one,
      text: one.text.replace("with candour", "with good grace"),
    })),
  );
  const ask = (role: ChallengeRole, query: string) =>
    loader(
      argsOf(app, {
        visitor: challenge.people[role],
        params: { challengeId: challenge.id },
        query,
      }),
    );
  return { challenge, ask };
}

test("the later of two versions shows what changed, whichever is named first", async () => {
  const { ask } = await twoDrafts();
  const files = [];
  for (const query of ["?from=1&to=2", "?from=2&to=1"]) {
    const answer = await ask("viewer", query);
    expect(answer.headers.get("content-disposition")).toContain(
      "draft 2, changes since draft 1.docx",
    );
    files.push(new Uint8Array(await answer.arrayBuffer()));
  }
  const [file = new Uint8Array(), same] = files;
  expect(same).toEqual(file);
  const document = (await partsOf(file)).get("word/document.xml") ?? "";
  expect(document).toMatch(/<w:delText[^>]*>candour</);
  expect(document).toMatch(/<w:ins [^>]*><w:r>.*?good grace</);
});

test("without two versions that a person can read, its page says so", async () => {
  const { ask, challenge } = await twoDrafts();
  const page = `/challenges/${challenge.id}/report/compare`;
  const asked = [
    ["councilLead", "?from=1&to=working"],
    ["viewer", "?from=working&to=2"],
    ["peer", "?from=1&to=9"],
  ] as const;
  for (const [role, query] of asked) {
    const answer = await ask(role, query);
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      `${page}${query}`,
    ]);
  }
});

test("an address that names none is of the two that its page shows", async () => {
  const { ask } = await twoDrafts();
  const name = async (role: "viewer" | "peer") =>
    (await ask(role, "")).headers.get("content-disposition");
  expect(await name("viewer")).toContain("draft 2, changes since draft 1.docx");
  expect(await name("peer")).toContain("changes since draft 2.docx");
});

test("the team reads what changed in its working draft, and nobody else", async () => {
  const { ask } = await twoDrafts();
  const answer = await ask("peer", "?from=2&to=working");
  expect(answer.headers.get("content-disposition")).toContain("working draft");
});
