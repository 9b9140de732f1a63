import { useLoaderData } from "@remix-run/react";
import { commentsWanted } from "../challenge/comments-wanted.server.ts";
import { annotationsFor } from "../comments/annotations.server.ts";
import { cameWith } from "../comments/from-word/came-with.server.ts";
import { hasAnnex } from "../comments/register-annex.server.ts";
import { readerOf, standings } from "../comments/register-reader.ts";
import { annotationSight } from "../comments/sight.ts";
import { cautionTo, readsInside } from "../comments/word-comments.server.ts";
import { inOrder } from "../report/comment-order.ts";
import { VersionPage } from "../report/VersionPage.tsx";
import { sizeOfPdf } from "../report/version-pdf.server.ts";
import { versionName } from "../report/version-name.ts";
import { readVersion } from "../report/read-version.server.ts";
import { renderedWithComments } from "../report/rendered.server.tsx";
import { type ChallengeCall, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>((version) =>
  versionName(version),
);
export const handle = { folded: true, scripts: ["annotate"] };

export const loader = inChallenge("report", async (call) => {
  const { row, shown, blocks } = await readVersion(call, call.param("number"));
  const all = await annotationsFor(call, row);
  const comments = all.length;
  const { filter, filters, query } = await commentsWanted(
    call,
    // What was merged stands with the comment that goes in its place.
    standings[readerOf(annotationSight(call))].filter(
      (standing) => standing !== "merged",
    ),
    blocks,
  );
  const annotations =
    query === ""
      ? all
      : await annotationsFor(call, row, { ...filter, reader: call.who.id });
  const { top, commentHref } = shown;
  const text = { blocks, annotations, top, commentHref };
  call.ready("report", renderedWithComments(row, text));
  return {
    ...shown,
    comments,
    shown: annotations.length,
    first: inOrder(blocks, annotations).all[0]?.number ?? null,
    inside: all.filter((one) => one.inside).length,
    readsInside: readsInside(call),
    filters,
    caution: comments > 0 ? cautionTo(call) : "",
    annex: await hasAnnex(call),
    came: shown.commentHref ? await isWaiting(call) : false,
    pdfBytes: sizeOfPdf(row.id),
  };
});

const isWaiting = async (call: ChallengeCall) =>
  (await cameWith(call)).some(({ isTakenIn }) => !isTakenIn);

export default function ReportVersionPage() {
  return <VersionPage {...useLoaderData<typeof loader>()} />;
}
