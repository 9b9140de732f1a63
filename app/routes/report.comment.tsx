import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { AnnotateForm } from "../comments/AnnotateForm.tsx";
import { annotatePage, textsOf } from "../comments/annotate-page.server.ts";
import { annotate } from "../comments/annotate.server.ts";
import { annotateSchema } from "../comments/comment.ts";
import { refuseEvidence } from "../comments/evidence.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number, block }) =>
    `Comment on ${block ? block.name : "the report as a whole"}, draft ${number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("annotations", annotatePage, "all");

export const action = asWriterOf("annotations", async (call) =>
  answerOrFind(
    call,
    "annotations",
    annotateSchema(await textsOf(call)),
    (input) =>
      annotate(call.app, attemptOf(call), Number(call.param("number")), input),
    "The comment is added",
    (typed) => refuseEvidence(call, typed),
  ),
);

export default function CommentOnReport() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (page.closed && !answered) {
    const { instead, ...closed } = page.closed;
    return (
      <NotOpen
        {...closed}
        back={instead?.href ?? page.reportHref}
        read={`Read ${instead?.name ?? "the report"}`}
      />
    );
  }
  return <AnnotateForm page={page} answered={answered} />;
}
