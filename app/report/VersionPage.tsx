import { LinkButton } from "../ui/Button.tsx";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { CommentFilters } from "../comments/CommentFilters.tsx";
import type { FilterField } from "../comments/filter.ts";
import { mostAnnotations } from "./annotation.ts";
import type { Deadline } from "../response/deadline.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { Details } from "../ui/Details.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { ReadyHtml } from "../ui/ReadyHtml.tsx";
import { Contents } from "./Contents.tsx";
import { Downloads } from "./Downloads.tsx";
import { Fingerprint, NotAsSent } from "./Fingerprint.tsx";
import type { ContentsEntry } from "./outline.ts";
import { WordChoices } from "./WordChoices.tsx";
import {
  type VersionNamed,
  versionInText,
  versionName,
} from "./version-name.ts";

interface Props {
  top: string;
  contents: ContentsEntry[];
  number: number;
  kind: string;
  title: string;
  sha256: string;
  /** Whether it still has that fingerprint. */
  matches: boolean;
  sentAt: string;
  /** The number of the latest version, when this is an earlier one. */
  latest: number | null;
  /** The version sent before it; null for the first. */
  before: VersionNamed | null;
  /** How long the council may comment on it; null where nobody may. */
  deadline: Deadline | null;
  commentHref: string | null;
  /** How many comments stand on it. */
  comments: number;
  /** How many of them only the council reads. */
  inside: number;
  /** Whether this person reads what is the council's alone. */
  readsInside: boolean;
  /** How many of them are shown. */
  shown: number;
  /** The number of the first of those on the page; null for none. */
  first: number | null;
  /** By what they can be narrowed down. */
  filters: FilterField[];
  /** Why a file with them is not for everybody; "" when it is. */
  caution: string;
  /** How large its PDF is; null where that is not known yet. */
  pdfBytes: number | null;
  /** Whether the register of comments can be annexed to it. */
  annex: boolean;
  /** Whether comments came with it that nobody has taken in. */
  came: boolean;
}

/**
 * One version of the report as it was sent, with the comments on it; its text
 * is handed over as "report".
 */
export function VersionPage(props: Props) {
  const download = {
    of: `${props.top}/report/versions/${props.number}`,
    name: versionInText(props),
  };
  return (
    <>
      <Breadcrumbs items={[{ href: `${props.top}/report`, label: "Report" }]} />
      <PageHeading
        caption={versionName(props)}
        title={props.title}
        lead={
          <>
            Sent on <DateTime iso={props.sentAt} />.
          </>
        }
      />
      <NotAsSent matches={props.matches} />
      <div className="cf-stack cf-stack--s">
        <Downloads
          {...download}
          as={["pdf", "word", "webPage"]}
          pdfBytes={props.pdfBytes}
        />
        <WordChoices
          {...download}
          comments={props.comments}
          inside={props.inside}
          readsInside={props.readsInside}
          caution={props.caution}
          isDraft={props.kind === "draft"}
        />
        {props.annex && <WithAnnex {...download} />}
      </div>
      <Said {...props} />
      <Contents entries={props.contents} />
      <ReadyHtml name="report" />
      <Fingerprint sha256={props.sha256} />
    </>
  );
}

function WithAnnex(download: { of: string; name: string }) {
  return (
    <div className="cf-screen-only">
      <Details summary="With the register of comments as an annex">
        <p>
          The annex holds the comments and answers that have been sent, without
          the names of who wrote them.
        </p>
        <Downloads {...download} as={["pdf", "word"]} annex />
      </Details>
    </div>
  );
}

function Said(props: Props) {
  const { top, latest, before, number } = props;
  const { commentHref, deadline } = props;
  return (
    <div className="cf-stack cf-stack--s cf-screen-only">
      {latest !== null && (
        <Notice kind="warning" title="There is a later version">
          <a className="govuk-link" href={`${top}/report/versions/${latest}`}>
            Read version {latest}
          </a>
        </Notice>
      )}
      {before && (
        <p>
          <a
            className="govuk-link"
            href={`${top}/report/compare?from=${before.number}&to=${number}`}
          >
            What changed since {versionInText(before)}
          </a>
        </p>
      )}
      {commentHref && (
        <div className="cf-panel">
          <p>
            Comment on any paragraph with the link beside it.{" "}
            {/* app/enhance/annotate.ts shows what only script can take. */}
            <span data-annotate hidden>
              Or select words in it to comment on those.{" "}
            </span>
            Comments stay inside the council until they are chosen and sent.
          </p>
          {deadline && <p>{deadline.words}.</p>}
          {props.came && (
            <p>
              What the team wrote elsewhere came into it, and{" "}
              <a
                className="govuk-link"
                href={`${top}/report/versions/${number}/from-word#came-with`}
              >
                comments of yours came with that
              </a>
              .
            </p>
          )}
          <div className="govuk-button-group">
            <LinkButton href={commentHref} look="secondary" small>
              Comment on the report as a whole
            </LinkButton>
            <a
              className="govuk-link"
              href={`${top}/report/versions/${number}/from-word`}
            >
              Bring comments from Word
            </a>
          </div>
        </div>
      )}
      <Beside {...props} />
    </div>
  );
}

/** How many comments are shown, and which. */
function Beside({ top, comments, shown, first, filters }: Props) {
  if (comments === 0) return null;
  const isNarrowed = filters.some(({ value }) => value !== "");
  return (
    <>
      <p>
        {isNarrowed
          ? `${shown} of the ${comments === 1 ? "1 comment" : `${comments} comments`} on it ${shown === 1 ? "is" : "are"} like that.`
          : comments === 1
            ? "One comment stands beside the text or after it."
            : `${comments} comments stand beside the text or after it; each leads to the next.`}
        {comments === mostAnnotations && (
          <>
            {" "}
            No more than that are shown: the{" "}
            <a className="govuk-link" href={`${top}/comments`}>
              register of comments
            </a>{" "}
            lists all.
          </>
        )}
        {first !== null && (
          <>
            {" "}
            <a className="govuk-link" href={`#comment-${first}`}>
              First comment
            </a>
          </>
        )}
      </p>
      <CommentFilters fields={filters} />
    </>
  );
}
