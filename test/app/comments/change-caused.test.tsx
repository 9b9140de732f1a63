import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { RegisterPage } from "#app/comments/RegisterPage.tsx";
import { annotate } from "#app/comments/annotate.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { loader as register } from "#app/routes/comments.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "../report/a-report.ts";

/** A draft with comments on its first three findings, answered by the team. */
async function answered() {
  const app = await testApp();
  const report = await aReport(app);
  const { id, by, findings, people, move } = report;
  await sendDraft(app, await move("leadPeer"));
  const ids: string[] = [];
  const outcomes = [
    "accepted",
    "inPart",
    "accepted",
    "notAccepted",
    "accepted",
  ];
  for (const [at, outcome] of outcomes.entries()) {
    await annotate(app, by("councilContributor"), 1, {
      ...{ quote: "", kind: "fact", department: "", text: `Number ${at + 1}` },
      block: at === 4 ? "" : `finding:${findings[at]?.id ?? ""}:0`,
    });
    const { id: commentId } = await app.db
      .selectFrom("comment")
      .select("id")
      .where("number", "=", at + 1)
      .executeTakeFirstOrThrow();
    ids.push(commentId);
    await app.db
      .insertInto("comment_answer")
      .values({
        ...{ comment_id: commentId, outcome, reason: "So it is.", version: 1 },
        ...{ answered_by: people.peer.id, answered_at: app.now() },
        ...{ confirmed_by: people.leadPeer.id, confirmed_at: app.now() },
      })
      .execute();
  }
  await app.db
    .updateTable("comment")
    .set({ sent_at: app.now(), chosen: 1 })
    .execute();
  const finding = (at: number, change: Record<string, unknown>) =>
    app.db
      .updateTable("finding")
      .set(change)
      .where("id", "=", findings[at]?.id ?? "")
      .execute();
  const stageIs = (state: string) =>
    app.db.updateTable("challenge").set({ state }).execute();
  const send = async () => {
    await stageIs("recommendations");
    await sendDraft(app, await move("leadPeer"));
  };
  const change = async (who: Visitor, at: number) => {
    const params = { challengeId: id, commentId: ids[at] ?? "" };
    const page = await comment(argsOf(app, { visitor: who, params }));
    return {
      change: page.onReport?.change ?? null,
      html: parse(
        renderToStaticMarkup(<CommentPage page={page} answered={undefined} />),
      ),
    };
  };
  const words = async (who: Visitor) => {
    const params = { challengeId: id };
    const page = await register(argsOf(app, { visitor: who, params }));
    const drawn = <RegisterPage register={page} answered={undefined} />;
    return parse(renderToStaticMarkup(drawn))
      .querySelectorAll("tbody tr")
      .map((row) => /Its block in (.*?: [a-z ]*[a-z])/.exec(row.text)?.[1]);
  };
  return { people, finding, stageIs, send, change, words };
}

test("while the team writes, its draft shows what an accepted comment changed", async () => {
  const { people, finding, stageIs, change, words } = await answered();
  await stageIs("finalising");
  await finding(0, { text: "What the team heard of it." });
  await finding(1, { removed_at: "2026-03-01T10:00:00.000Z" });
  expect(await words(people.peer)).toEqual([
    "the working draft: changed",
    "the working draft: removed",
    "the working draft: as it was",
    undefined,
    undefined,
  ]);
  const first = await change(people.peer, 0);
  expect(first.html.querySelectorAll("#change ~ * del")).not.toHaveLength(0);
  expect(first.html.text).toContain("The change it caused");
  const second = await change(people.peer, 1);
  expect(second.html.text).toContain("Its block was removed in the working");
  const third = await change(people.peer, 2);
  expect(third.html.text).toContain("Nothing changed in this block");
  for (const at of [3, 4]) {
    expect((await change(people.peer, at)).change).toBeNull();
  }
});

test("the council reads it once the next version is out, and never from the working draft", async () => {
  const { people, finding, stageIs, send, change, words } = await answered();
  await stageIs("finalising");
  await finding(0, { text: "CANARY of the working draft." });
  expect(await words(people.councilLead)).toEqual(Array(5).fill(undefined));
  const early = await change(people.councilLead, 0);
  expect(early.change).toBeNull();
  expect(early.html.text).not.toContain("CANARY");
  await finding(0, { text: "What the team heard of it (strength)." });
  await send();
  expect(await words(people.councilLead)).toEqual([
    "draft 2: changed",
    "draft 2: as it was",
    "draft 2: as it was",
    undefined,
    undefined,
  ]);
  const sent = await change(people.councilLead, 0);
  expect(sent.change).toMatchObject({ from: 1, to: "2", name: "draft 2" });
  // Said once on the page: not as then and now as well.
  expect(sent.html.text).not.toContain("On words that have changed");
  const link = sent.html.querySelector("#change ~ p a")?.getAttribute("href");
  expect(link).toMatch(/compare\?from=1&to=2#finding:/);
});

test("what a later draft changes is not what the comment caused", async () => {
  const { people, finding, stageIs, send, words } = await answered();
  await send();
  await finding(2, { text: "Written anew for the third draft." });
  await stageIs("finalising");
  expect((await words(people.peer))[2]).toBe("draft 2: as it was");
  await send();
  expect((await words(people.viewer))[2]).toBe("draft 2: as it was");
});
