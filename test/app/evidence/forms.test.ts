import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import * as edit from "#app/routes/evidence.edit.tsx";
import * as open from "#app/routes/evidence.open.tsx";
import * as request from "#app/routes/evidence.request.tsx";
import * as uploadRoute from "#app/routes/evidence.upload.tsx";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import { decideRequest } from "#app/evidence/decide-request.server.ts";
import { withdrawEvidence } from "#app/evidence/change-evidence.server.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { referenceSchema } from "#app/evidence/evidence.ts";
import { decisionSchema } from "#app/evidence/request.ts";
import { filesIn, pdf, upload, uploadOf } from "./support.ts";

const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

const posted = (fields: Record<string, string>): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
});

/** A form with files, whose bytes can be read again and again. */
async function withFiles(
  fields: Record<string, string | readonly string[]>,
  files = [pdf()],
): Promise<RequestInit> {
  const { headers, body } = uploadOf(files, fields);
  const bytes = await new Response(body).arrayBuffer();
  const type = headers.get("content-type") ?? "";
  return {
    method: "POST",
    body: Buffer.from(bytes),
    headers: { "content-type": type },
  };
}

test("an address that is none is a fault of the field, not of the service", () => {
  for (const url of [
    "example.org/pay",
    "https://",
    "ftp://example.org",
    "//",
  ]) {
    const typed = { kind: "link", title: "Pay", sensitivity: "open", url };
    const { error } = referenceSchema.safeParse(typed);
    expect(
      error?.issues.map(({ path, message }) => [path[0], message]),
    ).toEqual([
      ["url", "Enter a web address that begins with https:// or http://"],
    ]);
  }
});

test("what lacks is listed in the order of the fields", () => {
  const fieldsOf = (kind: string) =>
    referenceSchema
      .safeParse({ kind })
      .error?.issues.map(({ path }) => path[0]);
  expect(fieldsOf("link")).toEqual(["url", "title", "sensitivity"]);
  expect(fieldsOf("pointer")).toEqual([
    "pointerTo",
    "pointer",
    "title",
    "sensitivity",
  ]);
});

test("signed out, what was typed beside files is kept; the files are not", async () => {
  const app = await testApp();
  const { id } = await aChallenge(app, { stage: "evidence" });
  const typed = { title: "Budget 2026", description: "Page 4\nmatters" };
  const init = await withFiles({ ...typed, criteria: ["a", "b"] });
  const args = argsOf(app, { params: { challengeId: id }, init });
  expect(await caught(uploadRoute.action(args))).toMatchObject({
    init: { status: 401 },
    data: {
      files: true,
      fields: [
        ["title", "Budget 2026"],
        ["description", "Page 4\nmatters"],
        ["criteria", "a"],
        ["criteria", "b"],
      ],
    },
  });
  expect(await filesIn(app)).toEqual([]);
});

test.each([2, 20, 25])(
  "signed out, what was typed after %i files is kept too",
  async (files) => {
    const app = await testApp();
    const { id } = await aChallenge(app, { stage: "evidence" });
    const form = new FormData();
    // Larger than what a stream holds back: each has to be read past.
    const bytes = new Blob([new Uint8Array(300 * 1024)]);
    for (let n = 1; n <= files; n++) form.append("files", bytes, `${n}.pdf`);
    form.set("title", "Budget 2026");
    const init = { method: "POST", body: form };
    const args = argsOf(app, { params: { challengeId: id }, init });
    expect(await caught(uploadRoute.action(args))).toMatchObject({
      init: { status: 401 },
      data: { files: true, fields: [["title", "Budget 2026"]] },
    });
    expect(await filesIn(app)).toEqual([]);
  },
);

test("signed out with a broken-off form, nothing is kept and nothing breaks", async () => {
  const app = await testApp();
  const { id } = await aChallenge(app, { stage: "evidence" });
  const init = await withFiles({ title: "x" });
  const body = Buffer.from(init.body as Buffer).subarray(0, 90);
  const cut = { ...init, body };
  const args = argsOf(app, { params: { challengeId: id }, init: cut });
  expect(await caught(uploadRoute.action(args))).toMatchObject({
    init: { status: 401 },
    data: { files: true },
  });
});

test("evidence that closed meanwhile leaves the form with what was typed", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "findings" });
  const asked = {
    visitor: people.councilLead,
    params: { challengeId: id },
    init: await withFiles({ title: "Budget", sensitivity: "open" }),
  };
  expect(await uploadRoute.action(argsOf(app, asked))).toMatchObject({
    init: { status: 409 },
    data: { form: { initialValue: { title: "Budget" } } },
  });
  const page = await uploadRoute.loader(argsOf(app, { ...asked, init: {} }));
  expect(page).toMatchObject({ open: false });
  expect(await filesIn(app)).toEqual([]);
});

test("details of an item withdrawn meanwhile come back as typed", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage: "evidence" });
  const evidenceId = await upload(app, by("councilLead"), [pdf()]);
  await withdrawEvidence(app, by("councilLead"), evidenceId, "Old");
  const params = { challengeId: id, evidenceId };
  const visitor = people.councilContributor;
  const fields = { title: "New", sensitivity: "open", version: "1" };
  expect(
    await edit.action(argsOf(app, { visitor, params, init: posted(fields) })),
  ).toMatchObject({
    init: { status: 409 },
    data: { form: { initialValue: { title: "New" } } },
  });
  expect(await edit.loader(argsOf(app, { visitor, params }))).toMatchObject({
    open: false,
    item: { withdrawn: true },
  });
});

test("a reply to a request settled meanwhile keeps its form", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage: "evidence" });
  const address = await askForEvidence(app, by("peer"), {
    question: "The map?",
    place: "",
    due: null,
    once: undefined,
  });
  const requestId = address.split("/").at(-1) ?? "";
  const first = { text: "Here", evidence: [], version: 1 };
  await replyToRequest(app, by("councilLead"), requestId, first);
  await decideRequest(app, by("peer"), requestId, {
    decision: "accept",
    reason: "",
    due: null,
    version: 2,
  });
  const visitor = people.councilContributor;
  const params = { challengeId: id, requestId };
  const init = posted({ text: "And here", version: "2" });
  expect(
    await request.action(argsOf(app, { visitor, params, init })),
  ).toMatchObject({
    init: { status: 409 },
    data: { form: { initialValue: { text: "And here" } } },
  });
  expect(await request.loader(argsOf(app, { visitor, params }))).toMatchObject({
    mayReply: false,
    writes: "reply",
  });
});

test("a file that is not there for somebody is told on a whole page", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage: "evidence" });
  const evidenceId = await upload(app, by("councilLead"), [pdf()]);
  await withdrawEvidence(app, by("councilLead"), evidenceId, "Old");
  const params = { challengeId: id, evidenceId, number: "1" };
  const error = await caught(
    open.loader(argsOf(app, { visitor: people.peer, params })),
  );
  if (!(error instanceof Response)) throw new Error("No page came");
  expect(error.status).toBe(404);
  expect(error.headers.get("content-type")).toContain("text/html");
  const html = await error.text();
  expect(html).toContain("<h1");
  expect(html).toContain("Item 1 was withdrawn");
  expect(html).toContain(people.peer.name);
  expect(html).toContain('id="main"');
});

test("signed out, a file's address leads to the sign-in", async () => {
  const app = await testApp();
  const params = { challengeId: "x", evidenceId: "y", number: "1" };
  const answer = await caught(open.loader(argsOf(app, { params })));
  if (!(answer instanceof Response)) throw new Error("No answer came");
  expect(answer.status).toBe(302);
});

test.each([
  ["askAgain", "Say what is missing"],
  ["waive", "Say why you waive it"],
])("who decides to %s without a word is asked for it", (decision, message) => {
  const typed = { decision, version: "1", once: "a" };
  const { error } = decisionSchema("2026-03-01").safeParse(typed);
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});
