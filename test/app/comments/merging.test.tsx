import { describe, expect, test } from "vitest";
import { mergeComments } from "#app/comments/merging/merge-comments.server.ts";
import { remove, reword } from "#app/comments/reword.server.ts";
import { reply } from "#app/comments/say.server.ts";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import { loader as csv } from "#app/routes/comments.csv.tsx";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { loader as removal } from "#app/routes/comments.remove.tsx";
import { loader as history } from "#app/routes/history.tsx";
import { loader as mergePage } from "#app/routes/comments.merge.tsx";
import { loader as register } from "#app/routes/comments.tsx";
import { loader as inWord } from "#app/routes/report.version.word.tsx";
import { loader as desk } from "#app/routes/response.tsx";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { partsOf } from "#test/support/word-parts.ts";
import { bring } from "./a-brought-file.ts";
import { said } from "./said-alike.tsx";

const words = async (answer: Response) =>
  [
    ...(await partsOf(new Uint8Array(await answer.arrayBuffer()))).values(),
  ].join("\n");

describe("comments that say the same", () => {
  test("are merged into one, which goes alone and names who said it", async () => {
    const room = await said();
    const { kept, second, third, merge, args, page, textOf } = room;
    const { chooseAll, takeAll, signOff, send, list } = room;
    // Chosen before it was merged, it does not go by itself all the same.
    await chooseAll();
    const inWordBy = room.app.db.updateTable("comment").set({
      word_author: "Pat Reed",
    });
    await inWordBy.where("id", "=", third).execute();
    await merge([second, third]);
    const own = await page("councilContributor", kept);
    expect(own).toContain("Also said by");
    expect(own).toContain("(Leisure)");
    expect(own).toContain("CANARY we forgot the board");
    expect(own).not.toContain("Undo the merge");
    expect(await page("councilLead", kept)).toContain("Undo the merge");
    expect(await page("councilLead", second)).toContain(
      "Merged into comment 1",
    );
    expect(await page("councilLead", second)).toContain("if it is chosen");
    await chooseAll();
    const chosen = await page("councilLead", kept);
    expect(chosen).toContain("reads who said it once the response is sent");
    const { desk: open } = await desk(args("councilLead"));
    expect(open).toMatchObject({ chosen: 1, unsent: 1 });
    await takeAll();
    await signOff();
    await send();
    const rows = await list("sent");
    expect(rows.map((one) => one.id)).toEqual([kept]);
    expect(await page("councilLead", kept)).toContain("reads who said it.");
    expect(await page("councilLead", second)).toContain("went in its place");
    const theirs = await register(args("peer"));
    expect(theirs.rows).toMatchObject([{ id: kept }]);
    expect(theirs.rows[0]?.alsoBy).toContain("(Parks)");
    const byPat = await register(args("peer", {}, "?author=Pat+Reed"));
    expect(byPat).toMatchObject({ filtered: true, total: 1 });
    const ofParks = await register(args("peer", {}, "?department=Parks"));
    expect(ofParks).toMatchObject({ filtered: true, total: 1 });
    const seen = [
      JSON.stringify(theirs),
      await page("peer", kept),
      await textOf("peer"),
      await (await csv(args("peer"))).text(),
      await words(await inWord(args("peer", {}, "?comments=on"))),
    ];
    for (const text of seen) {
      expect(text).toContain("(Leisure)");
      expect(text).not.toContain("CANARY");
    }
    for (const one of [second, third]) {
      const gone = commentPage(args("peer", { commentId: one }));
      await expect(gone).rejects.toMatchObject({ init: { status: 404 } });
    }
  });

  test("stand under it for the council: on the report, in Word, in the register", async () => {
    const { app, second, third, merge, args, textOf, ...room } = await said();
    const change = app.db.updateTable("comment").set({ suggested: "a club" });
    await change.where("id", "=", second).execute();
    await merge([second, third]);
    const page = await room.page("councilLead", room.kept);
    expect(page).toContain("It suggests: “a club”");
    const lead = args("councilLead", {}, "?comments=on&inside=on");
    const report = await textOf("councilLead");
    expect(report).toContain("Open comment 1");
    expect(report).toContain("(Leisure)");
    expect(report).not.toContain("Open comment 2");
    const file = await words(await inWord(lead));
    expect(file).toContain("merged into this. Council only.");
    expect(file).toContain("CANARY what board");
    const list = await (await csv(args("councilLead"))).text();
    expect(list).toContain("Merged into comment 1");
    expect(list).toContain("2: CANARY we forgot the board");
    const narrowed = await register(
      args("councilLead", {}, "?standing=merged"),
    );
    expect(narrowed.rows.map(({ id }) => id)).toEqual([second, third]);
  });

  test("stay chosen or not as the one that is kept; parted, each as it was", async () => {
    const { app, by, id, kept, second, merge, undo, list, facts, ...room } =
      await said();
    const versions = await list();
    await choose(app, by("councilLead"), {
      shown: versions.map((one) => `${one.id}:${one.version}`),
      chosen: [second],
    });
    await room.takeAll();
    await room.signOff();
    await merge([second]);
    // What is sent has changed: it is signed again.
    expect((await facts()).responseSignedOff).toBe(false);
    const at = async (one: string) =>
      (await list()).find((row) => row.id === one);
    expect(await at(kept)).toMatchObject({ chosen: false });
    await undo(second);
    expect(await at(second)).toMatchObject({ chosen: true, mergedInto: null });
    await expect(undo(second)).rejects.toThrow(NotNow);
    expect(await lastResponseEdit(app.db, id)).not.toBeNull();
  });

  test("that were merged before go along, one under the other", async () => {
    const { kept, second, third, merge, undo, list, args } = await said();
    await merge([third], second);
    await merge([second], kept);
    expect(JSON.stringify(await history(args("councilLead")))).toContain(
      "Merged: Comments 2 and 3 into comment 1",
    );
    const into = (await list()).map((one) => one.mergedInto);
    expect(into).toEqual([null, kept, kept]);
    // Pressed twice, it is done once.
    await merge([second], kept);
    await expect(merge([kept], second)).rejects.toThrow(NotNow);
    await undo(second);
    expect(JSON.stringify(await history(args("councilLead")))).toContain(
      "Merge undone: Comment 2, from comment 1, which keeps comment 3",
    );
  });

  test("keep their words while they are merged, and can be replied to", async () => {
    const { app, by, second, merge, undo, page } = await said();
    await merge([second]);
    const author = by("councilContributor");
    const new1 = {
      text: "x",
      kind: "fact" as const,
      department: "",
      version: 2,
    };
    await expect(reword(app, author, second, new1)).rejects.toThrow(NotNow);
    await expect(remove(app, author, second)).rejects.toThrow(NotNow);
    const talk = { audience: "side" as const, text: "Agreed", once: undefined };
    await reply(app, author, second, talk);
    expect(await page("councilContributor", second)).toContain("Agreed");
    await undo(second);
    await remove(app, author, second);
  });

  test("stand by themselves again where the one that is kept is taken back", async () => {
    const { app, by, kept, second, merge, list, args } = await said();
    await merge([second]);
    const form = await removal(args("councilContributor", { commentId: kept }));
    expect(form.partedAgain).toBe("Comment 2");
    const part = args("councilContributor", { commentId: second });
    expect((await removal(part)).why).toContain("merged into another");
    await remove(app, by("councilContributor"), kept);
    expect(JSON.stringify(await history(args("councilLead")))).toContain(
      "Merge undone: Comment 2, from comment 1",
    );
    const rows = await list();
    expect(rows.map((one) => one.mergedInto)).toEqual([null, null, null]);
    await expect(merge([second], kept)).rejects.toThrow(NotNow);
    await expect(merge([kept], second)).rejects.toThrow(Invalid);
  });

  test("are merged by the council lead, of this challenge, until they are sent", async () => {
    const { app, by, kept, second, third, merge, undo, args, ...room } =
      await said();
    await expect(merge([second], kept, "councilContributor")).rejects.toThrow(
      Forbidden,
    );
    await expect(merge([second], kept, "peer")).rejects.toThrow(NotFound);
    await expect(merge(["nothing"])).rejects.toThrow(Invalid);
    await expect(merge([kept])).rejects.toThrow(Invalid);
    await merge([second]);
    const form = await mergePage(args("councilLead", { commentId: kept }));
    const [option, ...none] = form.page.options;
    expect([option?.value, none]).toEqual([`${third}:1`, []]);
    const { version } = form.page.kept;
    const read = { others: [`${third}:0`], version };
    const late = mergeComments(app, by("councilLead"), kept, read);
    await expect(late).rejects.toThrow(
      "Comment 3 was changed after you opened",
    );
    // Nor is it merged into words that nobody read.
    const others = [`${third}:1`];
    const before = { others, version: version - 1 };
    const unread = mergeComments(app, by("councilLead"), kept, before);
    await expect(unread).rejects.toThrow("Comment 1 was changed after you");
    await room.chooseAll();
    await room.takeAll();
    await room.signOff();
    await room.send();
    await app.db
      .updateTable("challenge")
      .set({ state: "councilResponse" })
      .execute();
    await expect(undo(second)).rejects.toThrow(NotNow);
    await expect(merge([third])).rejects.toThrow(NotNow);
  });

  test("are known when they come back in a Word file made before", async () => {
    const room = await said();
    const { second, third, merge, undo, args } = room;
    const lead = args("councilLead", {}, "?comments=on&inside=on");
    const file = async () =>
      Buffer.from(await (await inWord(lead)).arrayBuffer());
    const files = [await file()];
    const nothingNew = async () => {
      for (const one of files) {
        const back = await bring(room, one);
        const { comments, replies } = (await back.look()).found;
        expect([comments, replies]).toEqual([[], []]);
      }
    };
    await merge([second]);
    files.push(await file());
    await nothingNew();
    // Others said it too by now, and one of them stands by itself again.
    await merge([third]);
    files.push(await file());
    await nothingNew();
    await undo(second);
    await nothingNew();
  });
});
