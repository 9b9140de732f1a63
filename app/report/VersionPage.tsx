import { LinkButton } from "../ui/Button.tsx";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { AnnotatedReport } from "./AnnotatedReport.tsx";
import type { Annotation } from "./annotation.ts";
import type { Block } from "./blocks.ts";
import { Contents } from "./Contents.tsx";
import { Fingerprint } from "./Fingerprint.tsx";
import type { ContentsEntry } from "./outline.ts";
import { versionName } from "./VersionTable.tsx";

interface Props {
  top: string;
  blocks: readonly Block[];
  contents: ContentsEntry[];
  number: number;
  kind: string;
  title: string;
  sha256: string;
  sentAt: string;
  /** The number of the latest version, when this is an earlier one. */
  latest: number | null;
  commentsDue: string | null;
  commentHref: string | null;
  annotations: Annotation[];
}

/** One version of the report as it was sent, with the comments on it. */
export function VersionPage(props: Props) {
  const { top, blocks, annotations, commentHref } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        caption={versionName(props)}
        title={props.title}
        lead={
          <>
            Sent on <DateTime iso={props.sentAt} />.
          </>
        }
      />
      <Said {...props} />
      <Contents entries={props.contents} />
      <AnnotatedReport
        blocks={blocks}
        annotations={annotations}
        top={top}
        commentHref={commentHref}
      />
      <Fingerprint sha256={props.sha256} />
    </>
  );
}

function Said({ top, latest, commentHref, commentsDue, annotations }: Props) {
  return (
    <div className="cf-stack cf-stack--s cf-screen-only">
      {latest !== null && (
        <Notice kind="warning" title="There is a later version">
          <a className="govuk-link" href={`${top}/report/versions/${latest}`}>
            Read version {latest}
          </a>
        </Notice>
      )}
      {commentHref && (
        <div className="cf-panel">
          <p>
            Comment on any paragraph with the link beside it
            {commentsDue && (
              <>
                , until <DateTime iso={commentsDue} show="weekday" />
              </>
            )}
            . Comments stay inside the council until they are chosen and sent.
          </p>
          <LinkButton href={commentHref} look="secondary" small>
            Comment on the report as a whole
          </LinkButton>
        </div>
      )}
      {annotations.length > 0 && (
        <p>
          {annotations.length === 1
            ? "One comment stands"
            : `${annotations.length} comments stand`}{" "}
          beside the text or after it; each leads to the next.
        </p>
      )}
    </div>
  );
}
