import { findVersion, listVersions } from "#db/queries/reports.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { deadlineOf } from "../response/deadline.ts";
import { blocksFrom } from "./blocks.ts";
import { contentsOf } from "./outline.ts";
import { isAsSealed } from "./seal.server.ts";

/**
 * One version for reading, with where to comment on it: only on the latest
 * draft, by those who may now.
 * @throws NotFound when there is no such version
 */
export async function readVersion(
  call: Pick<ChallengeCall, "app" | "challenge" | "may">,
  number: string,
) {
  const { app, challenge } = call;
  if (!/^[1-9]\d{0,5}$/.test(number)) throw new NotFound();
  const row = await findVersion(app.db, challenge.id, Number(number));
  if (!row) throw new NotFound();
  const versions = await listVersions(app.db, challenge.id);
  const [latest] = versions;
  const draft = versions.find(({ kind }) => kind === "draft");
  const before = versions.find(({ number }) => number < row.number);
  const top = `/challenges/${challenge.id}`;
  const blocks = blocksFrom(row.blocks);
  const isLatest = latest?.number === row.number;
  const mayComment = draft?.number === row.number && call.may("annotations");
  return {
    row,
    blocks,
    shown: {
      top,
      contents: contentsOf(blocks),
      number: row.number,
      kind: row.kind,
      title: row.title,
      sha256: row.sha256,
      matches: isAsSealed(row),
      sentAt: row.created_at,
      latest: isLatest ? null : (latest?.number ?? null),
      before: before ? { number: before.number, kind: before.kind } : null,
      deadline: mayComment
        ? deadlineOf(app.now(), challenge.commentsDue, challenge.nation)
        : null,
      commentHref: mayComment
        ? `${top}/report/versions/${row.number}/comment`
        : null,
    },
  };
}
