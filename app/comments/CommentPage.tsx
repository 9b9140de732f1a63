import type { Answered } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { AnswerPart } from "./AnswerPart.tsx";
import { ChangePart } from "./ChangePart.tsx";
import { SaidVoice } from "./Conversation.tsx";
import { CommitmentPart } from "./CommitmentPart.tsx";
import { EvidenceLine } from "./EvidenceLine.tsx";
import { FromWordPart } from "./from-word/FromWordPart.tsx";
import { MergedNotice, MergedPart } from "./merging/MergedPart.tsx";
import { PassagePart } from "./PassagePart.tsx";
import { ReplyForm } from "./ReplyForm.tsx";
import type { CommentPageView, OnReport } from "./comment-page.server.ts";

interface Props {
  page: CommentPageView;
  answered: Answered | undefined;
}

/** One comment: its words, its place in the report, its answer, its thread. */
export function CommentPage({ page, answered }: Props) {
  const { said, about, onReport, back, citations } = page;
  const title =
    said.number === null ? said.kind || "Comment" : `Comment ${said.number}`;
  return (
    <>
      <Breadcrumbs items={[back]} />
      <PageHeading title={title} />
      {onReport?.merging.into && (
        <MergedNotice into={onReport.merging.into} top={page.top} />
      )}
      <div className="cf-section cf-stack">
        <SaidVoice said={said} citations={citations}>
          {about && (
            <p className="cf-small">
              About:{" "}
              {about.href ? (
                <a href={about.href}>{about.label}</a>
              ) : (
                about.label
              )}
            </p>
          )}
          {onReport && onReport.department !== "" && (
            <p className="cf-small">Department: {onReport.department}</p>
          )}
          {onReport && <EvidenceLine evidence={onReport.evidence} />}
        </SaidVoice>
        <Doings page={page} />
      </div>
      {onReport && (
        <MergedPart
          merging={onReport.merging}
          top={page.top}
          citations={citations}
        />
      )}
      {onReport && <FromWordPart onReport={onReport} />}
      {onReport && (
        <PassagePart
          passage={onReport.passage}
          quote={said.quote}
          told={isTold(onReport)}
        />
      )}
      {onReport && <AnswerPart page={page} onReport={onReport} />}
      {onReport?.change && (
        <ChangePart change={onReport.change} top={page.top} />
      )}
      {onReport && (
        <CommitmentPart
          commitment={onReport.commitment}
          href={page.href}
          top={page.top}
        />
      )}
      <Thread page={page} answered={answered} />
    </>
  );
}

/** Whether what became of its words is told with the change it caused. */
function isTold({ change, passage: { now } }: OnReport): boolean {
  return now?.how === "changedWords"
    ? change?.block?.after.text === now.text && change.how === "changed"
    : now?.how === "notPlaced" && change?.how === "removed";
}

function Doings({ page }: { page: CommentPageView }) {
  const { said, href, onReport } = page;
  const mayMerge = onReport?.merging.mayMerge ?? false;
  if (!said.mayReword && !said.mayRemove && !mayMerge) return null;
  return (
    <div className="cf-cluster">
      {said.mayReword && (
        <LinkButton href={`${href}/edit`} look="secondary" small>
          Change the words
        </LinkButton>
      )}
      {mayMerge && <a href={`${href}/merge`}>Merge others into it</a>}
      {said.mayRemove && <a href={`${href}/remove`}>Take it back</a>}
    </div>
  );
}

function Thread({ page, answered }: Props) {
  const { replies, mayReply, onReport, citations, href } = page;
  // What came back is drawn though one may no longer reply: it says so.
  const replying = mayReply || answered;
  if (replies.length === 0 && !replying) return null;
  return (
    <section className="cf-section" aria-labelledby="thread">
      <h2 className="govuk-heading-m" id="thread">
        {onReport ? "Between departments" : "Replies"}
      </h2>
      {onReport && (
        <p>
          This thread stays with the council, also when the comment is sent.
        </p>
      )}
      <ul className="cf-voices">
        {replies.map((reply) => (
          <li key={reply.id} id={`said-${reply.id}`}>
            <SaidVoice said={reply} citations={citations}>
              <ReplyLinks reply={reply} href={href} />
            </SaidVoice>
          </li>
        ))}
      </ul>
      <Pagination
        page={page.page}
        pages={page.pages}
        href={(number) => `?page=${number}#thread`}
        label="Pages of replies"
      />
      {replying && <ReplyForm page={page} answered={answered} />}
    </section>
  );
}

function ReplyLinks({
  reply,
  href,
}: {
  reply: CommentPageView["said"];
  href: string;
}) {
  if (!reply.mayReword && !reply.mayRemove) return null;
  const own = href.replace(/[^/]+$/, reply.id);
  return (
    <p className="cf-cluster cf-small">
      {reply.mayReword && <a href={`${own}/edit`}>Change this reply</a>}
      {reply.mayRemove && <a href={`${own}/remove`}>Take this reply back</a>}
    </p>
  );
}
