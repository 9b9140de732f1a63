import { expect, test } from "vitest";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import { decideRequest } from "#app/evidence/decide-request.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { Forbidden, NotFound, NotNow, Stale } from "#app/errors.ts";
import {
  findRequest,
  listMessages,
  listRequestEvidence,
} from "#db/queries/evidence-requests.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listMail } from "#db/queries/mail.ts";
import { action as askOnPage } from "#app/routes/evidence.requests.new.tsx";
import { action as decideOnPage } from "#app/routes/evidence.request.tsx";
import { argsOf } from "#test/support/route.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { pdf, upload } from "./support.ts";

const ask = {
  question: "Which impact assessments were made?",
  place: "",
  due: "2026-03-09",
  once: undefined,
};
const reply = (version: number, evidence: string[] = []) => ({
  text: "These two.",
  evidence,
  version,
});
const decide = (
  decision: "accept" | "askAgain" | "waive",
  version: number,
) => ({ decision, reason: "Both in full", due: null, version });
const idOf = (address: string) => address.split("/").at(-1) ?? "";

test("a reply, and a decision, that is sent twice stands once", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  const words = { ...reply(1), once: "r" };
  const lead = by("councilLead");
  await Promise.all([
    replyToRequest(app, lead, request, words),
    replyToRequest(app, lead, request, words),
  ]);
  const again = { ...decide("askAgain", 2), once: "d" };
  await decideRequest(app, by("peer"), request, again);
  await decideRequest(app, by("peer"), request, again);
  const kinds = (await listMessages(app.db, request)).map(({ kind }) => kind);
  expect(kinds).toEqual(["ask", "reply", "askAgain"]);
});

test("a request is asked, answered, asked again and accepted", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  const form = { ...ask, once: "k" };
  const [request, same] = (
    await Promise.all([
      askForEvidence(app, by("peer"), form),
      askForEvidence(app, by("peer"), form),
    ])
  ).map(idOf);
  if (!request) throw new Error("no request");
  expect(same).toBe(request);
  await replyToRequest(
    app,
    by("councilContributor"),
    request,
    reply(1, [item]),
  );
  await decideRequest(app, by("peer"), request, decide("askAgain", 2));
  await replyToRequest(app, by("councilLead"), request, reply(3));
  await decideRequest(app, by("leadPeer"), request, decide("accept", 4));
  expect(await findRequest(app.db, id, request)).toMatchObject({
    status: "accepted",
    number: 1,
    // It was asked again without a day.
    due: null,
  });
  const kinds = (await listMessages(app.db, request)).map(({ kind }) => kind);
  expect(kinds).toEqual(["ask", "reply", "askAgain", "reply", "accept"]);
  const linked = await listRequestEvidence(app.db, request, "sent");
  expect(linked.map((one) => one.id)).toEqual([item]);
  const more = replyToRequest(app, by("councilLead"), request, reply(5));
  await expect(more).rejects.toThrow(NotNow);
});

test("a day that is past is refused, when asked and when asked again", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const send = (
    action: typeof askOnPage | typeof decideOnPage,
    typed: Record<string, string>,
    params: Record<string, string> = {},
  ) =>
    action(
      argsOf(app, {
        visitor: people.peer,
        params: { challengeId: id, ...params },
        init: { method: "POST", body: new URLSearchParams(typed) },
      }),
    );
  const tooEarly = {
    data: { form: { error: { due: ["Enter today or a later day"] } } },
  };
  const past = { question: ask.question, due: "2025-12-31" };
  expect(await send(askOnPage, past)).toMatchObject(tooEarly);
  const requestId = idOf(await askForEvidence(app, by("peer"), ask));
  await replyToRequest(app, by("councilLead"), requestId, reply(1));
  const again = { decision: "askAgain", reason: "More", due: past.due };
  const to = (typed: typeof again) =>
    send(decideOnPage, { ...typed, version: "2" }, { requestId });
  expect(await to(again)).toMatchObject(tooEarly);
  // It is of no account when nothing is asked again.
  expect(await to({ ...again, decision: "accept" })).toMatchObject({
    status: 303,
  });
});

test("the other side gets a message, and only that side", async () => {
  const app = await testApp();
  const { by, people } = await aChallenge(app, { stage: "evidence" });
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  const told = async () =>
    (await listMail(app.db, { limit: 50, offset: 0 })).map(
      ({ recipient }) => recipient,
    );
  expect((await told()).toSorted()).toEqual(
    [people.councilContributor.email, people.councilLead.email].toSorted(),
  );
  await replyToRequest(app, by("councilLead"), request, reply(1));
  expect(await told()).toContain(people.leadPeer.email);
});

test("letters name the council and the request, and never what was written", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "evidence" });
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  await replyToRequest(app, by("councilLead"), request, reply(1));
  await decideRequest(app, by("peer"), request, decide("askAgain", 2));
  const other = idOf(await askForEvidence(app, by("peer"), ask));
  await decideRequest(app, by("peer"), other, decide("waive", 1));
  const letters = await listMail(app.db, { limit: 50, offset: 0 });
  const words = letters.map(({ subject, body }) => `${subject}\n${body}`);
  expect(new Set(letters.map(({ body }) => body)).size).toBe(5);
  const council = (await findChallenge(app.db, id))?.councilName ?? "none";
  for (const letter of words) {
    expect(letter).toContain(`${council}, Equality peer challenge 2026: `);
    expect(letter).toMatch(/evidence request [12]\b/);
    expect(letter).toMatch(/\/evidence\/requests\/[\w-]+\n$/);
    for (const written of [ask.question, "These two.", "Both in full"]) {
      expect(letter).not.toContain(written);
    }
  }
});

test("the wrong side, the wrong stage and a foreign id are refused", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  const other = await aChallenge(app, { stage: "findings" });
  await expect(askForEvidence(app, by("councilLead"), ask)).rejects.toThrow(
    Forbidden,
  );
  await expect(askForEvidence(app, other.by("peer"), ask)).rejects.toThrow(
    NotNow,
  );
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  await expect(
    replyToRequest(app, by("peer"), request, reply(1)),
  ).rejects.toThrow(Forbidden);
  const third = await aChallenge(app, { stage: "evidence" });
  await expect(
    replyToRequest(app, third.by("councilLead"), request, reply(1)),
  ).rejects.toThrow(NotFound);
  await expect(
    decideRequest(app, by("peer"), request, decide("accept", 1)),
  ).rejects.toThrow(NotNow);
});

test("a reply to what was changed meanwhile shows the last message", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "evidence" });
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  await decideRequest(app, by("peer"), request, decide("waive", 1));
  const late = replyToRequest(app, by("councilLead"), request, reply(1));
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { values: { text: "Both in full" } },
  });
});

test("an item that is not sent is not named to the team in a reply", async () => {
  const app = await testApp();
  const { by } = await aChallenge(app, { stage: "selfAssessment" });
  const item = await upload(app, by("councilLead"), [pdf()]);
  const request = idOf(await askForEvidence(app, by("peer"), ask));
  await replyToRequest(app, by("councilLead"), request, reply(1, [item]));
  expect(await listRequestEvidence(app.db, request, "sent")).toEqual([]);
  expect(await listRequestEvidence(app.db, request, "all")).toHaveLength(1);
});
