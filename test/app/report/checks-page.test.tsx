import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Visitor } from "#app/people/visitor.server.ts";
import { ChecksPage } from "#app/report/ChecksPage.tsx";
import { ReportPage } from "#app/report/ReportPage.tsx";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { loader as checks } from "#app/routes/report.checks.tsx";
import { loader as report } from "#app/routes/report.tsx";
import { loader as step } from "#app/routes/step.tsx";
import { insertSession } from "#db/queries/session-changes.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

const status = (code: number) => ({ init: { status: code } });

/** A report whose first finding names the council lead and an acronym. */
async function toCheck() {
  const app = await testApp();
  const aDraft = await aReport(app);
  const { id, people, findings } = aDraft;
  await app.db
    .updateTable("person")
    .set({ name: "Connie Ledgerwell" })
    .where("id", "=", people.councilLead.id)
    .execute();
  const says = (text: string) =>
    app.db
      .updateTable("finding")
      .set({ text })
      .where("id", "=", findings[0]?.id ?? "")
      .execute();
  await says("As Cllr Ledgerwell told us, the JSNA is new: see section 9.");
  const params = { challengeId: id };
  const page = async (visitor: Visitor) =>
    checks(argsOf(app, { visitor, params }));
  const html = async (visitor: Visitor) =>
    parse(renderToStaticMarkup(<ChecksPage {...await page(visitor)} />));
  return { ...aDraft, app, says, params, page, html };
}

test("each find says what and where, and leads to where it is mended", async () => {
  const { id, people, findings, html } = await toCheck();
  const shown = await html(people.peer);
  const of = (check: string) => shown.querySelectorAll(`[id^="${check}-"]`);
  const edit = `/challenges/${id}/findings/${findings[0]?.id ?? ""}/edit`;
  for (const [check, words] of [
    ["names", "Ledgerwell"],
    ["acronyms", "JSNA"],
    ["references", "section 9"],
  ] as const) {
    expect(of(check)).toHaveLength(1);
    const [find] = of(check);
    expect(find?.querySelector("mark")?.text).toBe(words);
    const [mend, draft] = find?.querySelectorAll("a") ?? [];
    expect(mend?.getAttribute("href")).toBe(edit);
    expect(draft?.getAttribute("href")).toContain("/report#finding:");
    expect(find?.text).toContain("strength 1 in 4.1");
  }
  // Every finding rests on the one note.
  expect(of("oneKindOfSource")).toHaveLength(findings.length);
  expect(of("emptySections").length).toBeGreaterThan(0);
  expect(shown.text).toContain("Nothing was found of these:");
});

test("what somebody said is found by the post under which they were met", async () => {
  const { app, id, people, says, html } = await toCheck();
  const found = async () =>
    (await html(people.peer)).querySelector('[id="voices-1"] mark')?.text;
  await says("We saw it. The head of policy told us that it is new.");
  expect(await found()).toBeUndefined();
  await insertSession(app.db, {
    ...{ id: "met", challengeId: id, peers: [] },
    ...{ by: people.peer.id, at: app.now() },
    words: {
      ...{ kind: "interview", title: "Policy", groupId: null },
      ...{ startsAt: "2026-03-02T09:00", endsAt: "2026-03-02T10:00" },
      ...{ place: "", link: "", who: "Head of policy, two advisers" },
    },
  });
  expect(await found()).toBe("The head of policy told");
  await app.db.updateTable("session").set({ status: "notHeld" }).execute();
  expect(await found()).toBeUndefined();
});

test("a request without an answer leads to it, though no more can be asked", async () => {
  const { app, id, people, html } = await toCheck();
  await app.db
    .insertInto("evidence_request")
    .values({
      ...{ id: "asked", challenge_id: id, number: 1, area_key: null },
      ...{ question: "Which plan is it?", status: "asked", version: 1 },
      ...{ created_by: people.peer.id, created_at: app.now() },
    })
    .execute();
  const find = (await html(people.peer)).getElementById("requests-1");
  expect(find?.text).toContain("Evidence request 1 is not answered");
  const link = find?.querySelector("a")?.getAttribute("href");
  expect(link).toBe(`/challenges/${id}/evidence/requests/asked`);
});

test("the working draft flags each find beside its block, and a step counts them", async () => {
  const { app, people, params, page } = await toCheck();
  const { count } = await page(people.leadPeer);
  const asked = { visitor: people.leadPeer, params };
  const draft = await report(argsOf(app, asked));
  const html = parse(renderToStaticMarkup(<ReportPage {...draft} />));
  const words = `${count} things to look at before you send`;
  expect(html.text).toContain(words);
  const flags = html.querySelectorAll(".cf-flag");
  const row = flags[0]?.closest(".cf-annotated__row");
  expect(flags.map((flag) => flag.getAttribute("href"))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/\/report\/checks#names-1$/),
    ]),
  );
  expect(row).not.toBeNull();
  const sends = { ...params, event: "sendDraft" };
  const loaded = await step(argsOf(app, { ...asked, params: sends }));
  expect(loaded.data).toMatchObject({ checks: count, step: { lacking: [] } });
  const other = { ...params, event: "withdraw" };
  const elsewhere = await step(
    argsOf(app, { visitor: people.challengeManager, params: other }),
  );
  expect(elsewhere.data.checks).toBeNull();
});

test("what is found stops nobody from sending, and is the team’s alone", async () => {
  const { app, people, params, move, page } = await toCheck();
  const stranger = await aPerson(app, "Otto");
  const office = await aPerson(app, "Odd Office", true);
  for (const who of [people.councilLead, people.viewer, stranger, office]) {
    await expect(page(who)).rejects.toMatchObject(status(404));
  }
  await sendDraft(app, await move("leadPeer"));
  // While the council reads, there is no draft to look at.
  expect(await page(people.peer)).toMatchObject({
    ...{ groups: null, count: 0 },
    nothing: expect.stringMatching(
      /^Draft 1 has been with the council since .+\. The next working draft opens once the council has sent its response\.$/,
    ),
  });
  const sent = await step(
    argsOf(app, {
      visitor: people.leadPeer,
      params: { ...params, event: "sendDraft" },
    }),
  );
  expect(sent.data.checks).toBeNull();
});

test("nothing to look at is said, and what was looked for", async () => {
  const view = { top: "/c", groups: [], count: 0, nothing: "" };
  const html = renderToStaticMarkup(<ChecksPage {...view} />);
  expect(html).toContain("The checks found nothing to look at before you send");
  expect(html).toContain("What is looked for, and what is passed over");
});
