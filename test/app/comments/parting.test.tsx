import { describe, expect, test } from "vitest";
import { reply } from "#app/comments/say.server.ts";
import { NotNow } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { action } from "#app/routes/comments.undo-merge.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { argsOf } from "#test/support/route.ts";
import { said } from "./said-alike.tsx";

describe("comments that were merged are parted", () => {
  test("one at a time, and it says which others stay", async () => {
    const { kept, second, third, merge, undo, list, page } = await said();
    await merge([second, third]);
    const into = await page("councilLead", kept);
    expect(into).toContain("Comment 3 stays merged.");
    expect(into).toContain("Undo all 2 merges");
    expect(await page("councilLead", second)).toContain(
      "Comment 3 stays merged.",
    );
    expect((await undo(second)).said).toBe(
      "Comment 2 stands by itself again. Comment 3 stays merged into comment 1",
    );
    expect((await list()).map((one) => one.mergedInto)).toEqual([
      null,
      null,
      kept,
    ]);
    const left = await page("councilLead", kept);
    expect(left).not.toContain("Undo all");
    expect(left).not.toContain("stays merged");
    expect((await undo(third)).said).toBe("Comment 3 stands by itself again");
  });

  test("all at once, each as it was: chosen or not, with its replies and evidence", async () => {
    const room = await said();
    const { app, by, second, third, merge, undoAll, list, args } = room;
    const rows = await list();
    await choose(app, by("councilLead"), {
      shown: rows.map((one) => `${one.id}:${one.version}`),
      chosen: [third],
    });
    const talk = {
      audience: "side" as const,
      text: "Ours too",
      once: undefined,
    };
    await reply(app, by("councilContributor"), second, talk);
    const before = await list();
    await merge([third], second);
    await merge([second]);
    expect((await undoAll()).said).toBe(
      "Comments 2 and 3: each stands by itself again",
    );
    const told = ({
      chosen,
      evidence,
      replies,
      text,
    }: (typeof before)[number]) => ({
      ...{ chosen, evidence, replies, text, into: null },
    });
    const after = (await list()).map((one) => ({
      ...told(one),
      into: one.mergedInto,
    }));
    expect(after).toEqual(before.map(told));
    expect(after.map(({ replies }) => replies)).toEqual([0, 1, 0]);
    expect(JSON.stringify(await history(args("councilLead")))).toContain(
      "Merge undone: Comments 2 and 3, from comment 1",
    );
    await expect(undoAll()).rejects.toThrow(NotNow);
  });

  test("by the council lead, until the one that is kept is sent", async () => {
    const { app, challenge, id, kept, second, merge, ...room } = await said();
    await merge([second]);
    const press = (role: "councilLead" | "councilContributor") =>
      action(
        argsOf(app, {
          visitor: challenge.people[role],
          params: { challengeId: id, commentId: kept },
          init: { method: "POST", body: new URLSearchParams({ of: "all" }) },
        }),
      );
    await expect(press("councilContributor")).rejects.toMatchObject({
      init: { status: 403 },
    });
    await room.chooseAll();
    await room.takeAll();
    await room.signOff();
    await room.send();
    await app.db
      .updateTable("challenge")
      .set({ state: "councilResponse" })
      .execute();
    await expect(room.undoAll()).rejects.toThrow("was sent to the peer team");
    const page = await commentPage(
      room.args("councilLead", { commentId: second }),
    );
    expect(JSON.stringify(page)).not.toContain("stays merged");
  });
});
