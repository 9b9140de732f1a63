import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { listEvidence } from "#db/queries/evidence.ts";
import { listFiles, listSameContent } from "#db/queries/evidence-files.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { filesIn, pdf, upload, uploadOf, words } from "./support.ts";
import { receiveFiles } from "#app/evidence/receive-files.server.ts";
import { addedWords } from "#app/evidence/evidence.ts";
import { addFiles } from "#app/evidence/add-evidence.server.ts";

const all = { sight: "all", limit: 100, offset: 0 } as const;

test("a file is kept under its hash, with who and what", async () => {
  const app = await testApp();
  const { id, by, people, framework } = await aChallenge(app, {
    stage: "selfAssessment",
  });
  const criterion = framework.areas[0]?.criteria[0]?.key ?? "";
  const item = await upload(app, by("councilContributor"), [pdf()], {
    criteria: [criterion],
  });
  const [listed] = await listEvidence(app.db, { ...all, challengeId: id });
  expect(listed).toMatchObject({
    id: item,
    number: 1,
    title: "budget",
    criteria: [criterion],
    createdBy: people.councilContributor.name,
    sentAt: null,
  });
  const [file] = await listFiles(app.db, {
    challengeId: id,
    evidenceId: item,
    sight: "all",
  });
  const sha256 = createHash("sha256").update(pdf().content).digest("hex");
  expect(file).toMatchObject({ sha256, mediaType: "application/pdf" });
  expect(await filesIn(app)).toEqual([
    expect.stringContaining(`${sha256.slice(0, 2)}/${sha256}`),
  ]);
});

test("past the self-assessment a file reaches the team at once", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "interviews" });
  await upload(app, by("councilLead"), [pdf()]);
  const seen = { challengeId: id, sight: "sent", limit: 9, offset: 0 } as const;
  expect(await listEvidence(app.db, seen)).toHaveLength(1);
});

test("several files make several items; the title is common to them", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const files = [pdf(), { name: "notes.txt", content: "Notes" }];
  const register = await upload(app, by("councilLead"), files, {
    title: "Budget 2026",
  });
  expect(register).toBe("evidence");
  const items = await listEvidence(app.db, { ...all, challengeId: id });
  expect(items.map(({ title }) => title)).toEqual([
    "Budget 2026: budget",
    "Budget 2026: notes",
  ]);
});

test("the same form sent twice makes one item", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const sent = () => upload(app, by("councilLead"), [pdf()], { once: "k" });
  const [one, other] = await Promise.all([sent(), sent()]);
  expect(one).toBe(other);
  expect(await listEvidence(app.db, { ...all, challengeId: id })).toHaveLength(
    1,
  );
  expect(await filesIn(app)).toHaveLength(1);
});

test("the same bytes twice are said, not refused", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const one = await upload(app, by("councilLead"), [pdf()]);
  const other = await upload(app, by("councilLead"), [
    { ...pdf(), name: "copy.pdf" },
  ]);
  expect(
    await listSameContent(app.db, {
      challengeId: id,
      sight: "all",
      ids: [other],
    }),
  ).toEqual([{ id: other, other: { id: one, number: 1, title: "budget" } }]);
});

test("one bad file of several leaves nothing at all", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const bad = { name: "setup.exe", content: "MZ" };
  const empty = { name: "empty.txt", content: "" };
  const sent = upload(app, by("councilLead"), [pdf(), bad, empty]);
  const [first, ...others] = await sent.then(
    () => [],
    (error: unknown) =>
      error instanceof Invalid ? error.message.split("\n") : [],
  );
  expect(first).toBe(
    "Nothing was added, because 2 of the 3 files cannot be taken. Choose again without them, or with better ones.",
  );
  expect(others).toEqual([
    expect.stringMatching(/^“setup.exe”: Files of its type/),
    "“empty.txt”: The file is empty.",
  ]);
  await expect(sent).rejects.toMatchObject({ status: 415 });
  expect(await listEvidence(app.db, { ...all, challengeId: id })).toEqual([]);
  expect(await filesIn(app)).toEqual([]);
});

test("nothing is kept when the use case refuses", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "findings" });
  const late = upload(app, by("councilLead"), [pdf()]);
  await expect(late).rejects.toThrow(NotNow);
  const peer = upload(app, by("peer"), [pdf()]);
  await expect(peer).rejects.toThrow(NotFound);
  const viewer = upload(app, by("viewer"), [pdf()]);
  await expect(viewer).rejects.toThrow(Forbidden);
  const who = await aPerson(app, "Otto");
  const stranger = upload(app, { who, challengeId: id }, [pdf()]);
  await expect(stranger).rejects.toThrow(NotFound);
  expect(await filesIn(app)).toEqual([]);
});

test("no file, and a criterion out of scope, are said beside the field", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  await expect(upload(app, by("councilLead"), [])).rejects.toMatchObject({
    status: 422,
    problems: { files: "Choose a file" },
  });
  const far = upload(app, by("councilLead"), [pdf()], { criteria: ["x"] });
  await expect(far).rejects.toThrow(Invalid);
  expect(await filesIn(app)).toEqual([]);
});

test("what was typed comes back with the files", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  const request = uploadOf([pdf()], {
    title: "Zoë’s\r\nbudget",
    criteria: ["a", "b"],
  });
  const fields = await receiveFiles(app, request, 1, async (received) => {
    await addFiles(app, by("councilLead"), words(), received.files());
    return received.fields;
  });
  expect(fields.get("title")).toBe("Zoë’s\nbudget");
  expect(fields.getAll("criteria")).toEqual(["a", "b"]);
});

test("what was sent first is answered again, whatever came in meanwhile; another file is not", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const sent = (added: number, text?: string) =>
    upload(app, by("councilLead"), [pdf(text)], {
      once: "k-1",
      title: "Budget 2026",
      several: 2,
      added,
    });
  const first = await sent(1);
  expect(await sent(2)).toBe(first);
  await expect(sent(1, "another")).rejects.toThrow(NotNow);
  const items = await listEvidence(app.db, { ...all, challengeId: id });
  expect(items.map(({ title }) => title)).toEqual(["Budget 2026: budget"]);
});

test("files sent one by one are told of once all are in the register", () => {
  expect(addedWords({ several: 2, added: 1 }, 1)).toBeNull();
  expect(addedWords({ several: 2, added: 2 }, 1)).toBe(
    "2 files are in the register",
  );
  expect(addedWords({ several: 0, added: 0 }, 3)).toBe(
    "3 files are in the register",
  );
});

test("a quotation mark in a name is read as browsers send it", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "selfAssessment" });
  const named = { ...pdf(), name: "A %22good%22 plan.pdf" };
  await upload(app, by("councilContributor"), [named]);
  const [listed] = await listEvidence(app.db, { ...all, challengeId: id });
  expect(listed?.title).toBe("A good plan");
});
