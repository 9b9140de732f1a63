import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { annotate } from "#app/comments/annotate.server.ts";
import {
  mergeComments,
  undoMerge,
  undoMerges,
} from "#app/comments/merging/merge-comments.server.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import { loader as commentPage } from "#app/routes/comments.comment.tsx";
import { loader as version } from "#app/routes/report.version.tsx";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { drafted } from "../response/a-draft.ts";

/** Three comments of the council, the second with words only it may read. */
export async function said() {
  const room = await drafted();
  const { app, by, challenge, draft, id, list } = room;
  const finding = `finding:${draft.findingId}`;
  const say = (text: string, department: string, block = "") =>
    annotate(app, by("councilContributor"), 1, {
      ...{ block, quote: "", kind: "fact" as const, once: undefined },
      ...{ text, department },
    });
  await say("There is a board", "Housing", finding);
  await say("CANARY we forgot the board", "Leisure", finding);
  await say("CANARY what board", "Parks");
  const [kept = "", second = "", third = ""] = (await list()).map(
    (one) => one.id,
  );
  const merge = async (
    others: string[],
    into = kept,
    role: ChallengeRole = "councilLead",
  ) => {
    const rows = await list();
    const asRead = (one: string) =>
      `${one}:${rows.find((row) => row.id === one)?.version ?? 1}`;
    const version = rows.find((row) => row.id === into)?.version ?? 1;
    const input = { others: others.map(asRead), version };
    return mergeComments(app, by(role), into, input);
  };
  const undo = (one: string) => undoMerge(app, by("councilLead"), one);
  const undoAll = (one = kept) => undoMerges(app, by("councilLead"), one);
  const args = (role: ChallengeRole, more = {}, query = "") =>
    argsOf(app, {
      visitor: challenge.people[role],
      params: { challengeId: id, number: "1", ...more },
      query,
    });
  const page = async (role: ChallengeRole, one: string) =>
    renderToStaticMarkup(
      <CommentPage
        page={await commentPage(args(role, { commentId: one }))}
        answered={undefined}
      />,
    );
  const textOf = async (role: ChallengeRole) => {
    const asked = args(role);
    await version(asked);
    const { readyHtml } = asked.context as { readyHtml: Map<string, string> };
    return parse(readyHtml.get("report") ?? "").text;
  };
  const chooseAll = async () => {
    const rows = (await list()).filter((one) => one.mergedInto === null);
    await choose(app, by("councilLead"), {
      shown: rows.map((one) => `${one.id}:${one.version}`),
      chosen: rows.map((one) => one.id),
    });
  };
  const ways = { merge, undo, undoAll, args, page, textOf, chooseAll };
  return { ...room, kept, second, third, ...ways };
}
