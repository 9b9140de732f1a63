import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import type { Visitor } from "#app/people/visitor.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { loader } from "#app/routes/report.compare.tsx";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

const status = (code: number) => ({ init: { status: code } });

/** Two drafts sent, the second with another finding and priority. */
async function twoDrafts() {
  const app = await testApp();
  const report = await aReport(app);
  const { id, findings, people, move } = report;
  const stageIs = (state: string) =>
    app.db
      .updateTable("challenge")
      .set({ state })
      .where("id", "=", id)
      .execute();
  const reword = (text: string, finding = findings[0]) =>
    app.db
      .updateTable("finding")
      .set({ text })
      .where("id", "=", finding?.id ?? "")
      .execute();
  await sendDraft(app, await move("leadPeer"));
  await stageIs("recommendations");
  await reword("What the team heard of it (strength).\n\nAnd a word more.");
  await app.db
    .updateTable("recommendation")
    .set({ priority: "low" })
    .where("challenge_id", "=", id)
    .execute();
  await sendDraft(app, await move("leadPeer"));
  const ask = async (who: Visitor, query = "") => {
    const params = { challengeId: id };
    const args = argsOf(app, { visitor: who, params, query });
    const page = await loader(args);
    return { page, html: parse(args.context.readyHtml.get("changes") ?? "") };
  };
  return { app, people, stageIs, reword, ask };
}

test("both sides see what changed, each change leading to the next", async () => {
  const { people, ask } = await twoDrafts();
  for (const who of [people.councilLead, people.viewer, people.peer]) {
    const { page, html } = await ask(who, "?from=1&to=2");
    expect(page.comparison).toMatchObject({
      before: { name: "draft 1" },
      after: { name: "draft 2" },
      counts: { changed: 2, added: 1, removed: 0, moved: 0 },
    });
    expect(html.querySelectorAll("ins").map(({ text }) => text)).toEqual([
      "added: heard (end) ",
      "added: it (end) ",
      "added: And a word more. (end) ",
    ]);
    const texts = html.querySelectorAll(".cf-margin").map(({ text }) => text);
    expect(texts.join()).toContain("It was high priority.");
    const ways = html.querySelectorAll(".cf-margin a");
    expect(ways).toHaveLength(4);
    for (const way of ways) {
      const to = way.getAttribute("href")?.slice(1) ?? "";
      expect(html.getElementById(to)).not.toBeNull();
    }
  }
});

test("the whole text is shown when it is asked for, and the order does not matter", async () => {
  const { people, ask } = await twoDrafts();
  const { html } = await ask(people.viewer, "?from=1&to=2");
  expect(html.text).not.toContain("A fair picture.");
  const turned = await ask(people.viewer, "?from=2&to=1&show=whole");
  expect(turned.html.text).toContain("A fair picture.");
  expect(turned.page.comparison).toMatchObject({
    before: { name: "draft 1" },
    counts: { changed: 2, added: 1 },
  });
});

test("the working draft is compared for the team alone, with what it says now", async () => {
  const { people, stageIs, reword, ask } = await twoDrafts();
  await stageIs("finalising");
  const now = async () => (await ask(people.peer)).page;
  expect(await now()).toMatchObject({ from: "2", to: "working" });
  expect((await now()).comparison?.counts).toMatchObject({ changed: 0 });
  await reword("Not a word as it was.");
  expect((await now()).comparison?.counts).toMatchObject({ removed: 1 });
  for (const who of [people.councilLead, people.sponsor, people.viewer]) {
    const { page } = await ask(who);
    expect(page).toMatchObject({ from: "1", to: "2" });
    expect(JSON.stringify(page)).not.toMatch(/working/i);
    const working = ask(who, "?from=1&to=working");
    await expect(working).rejects.toMatchObject(status(404));
  }
});

test("an address that names no version is not there; one version twice says so", async () => {
  const { app, people, ask } = await twoDrafts();
  for (const query of ["?from=1&to=3", "?from=0", "?to=01", "?from=working"]) {
    await expect(ask(people.peer, query)).rejects.toMatchObject(status(404));
  }
  const twice = await ask(people.peer, "?from=1&to=1");
  expect(twice.page).toMatchObject({ comparison: null, nothing: "" });
  const stranger = await aPerson(app, "Otto");
  await expect(ask(stranger)).rejects.toMatchObject(status(404));
});

test("before there are two versions the page says what it waits for", async () => {
  const app = await testApp();
  const { id, people, move } = await aReport(app);
  const ask = async (visitor: Visitor) =>
    (await loader(argsOf(app, { visitor, params: { challengeId: id } })))
      .nothing;
  expect(await ask(people.councilLead)).toContain("still writing");
  expect(await ask(people.peer)).toContain("until a draft is sent");
  await sendDraft(app, await move("leadPeer"));
  expect(await ask(people.councilLead)).toContain("Only draft 1 has been sent");
});
