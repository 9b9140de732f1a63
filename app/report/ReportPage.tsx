import { NextStep } from "../challenge/NextStep.tsx";
import { Published } from "../challenge/Published.tsx";
import type { Publication } from "../challenge/published.ts";
import type { StepShown } from "../challenge/steps-shown.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import {
  type VersionShown,
  VersionTable,
  versionName,
} from "./VersionTable.tsx";
import { type DraftShown, WorkingDraft } from "./WorkingDraft.tsx";

interface Props {
  top: string;
  steps: StepShown[];
  versions: VersionShown[];
  commentsDue: string | null;
  published: Publication | null;
  impact: boolean;
  draft: DraftShown | null;
  /** Why no version has been sent, said where none has. */
  nothing: string;
}

/** The report: what has been sent, the next step, and the working draft. */
export function ReportPage(props: Props) {
  const { top, steps, versions, published, impact, draft } = props;
  return (
    <>
      <PageHeading
        title="Report"
        lead={
          draft ? "What has been sent, and what would be sent now." : undefined
        }
      />
      <div className={draft ? "cf-screen-only" : undefined}>
        <div className="cf-stack">
          {published && <Published {...published} />}
          <Latest {...props} />
          {steps.map((step) => (
            <NextStep key={step.event} step={step} />
          ))}
          {impact && (
            <p>
              <a className="govuk-link" href={`${top}/report/sections/impact`}>
                The council’s words on the impact of the challenge
              </a>
            </p>
          )}
        </div>
        {versions.length > 0 && <VersionTable top={top} versions={versions} />}
      </div>
      {draft && <WorkingDraft top={top} {...draft} />}
    </>
  );
}

function Latest({ top, versions, commentsDue, draft, nothing }: Props) {
  const [latest] = versions;
  if (!latest) {
    return <EmptyState title="No version has been sent">{nothing}</EmptyState>;
  }
  return (
    <div className="cf-panel cf-stack cf-stack--s">
      <h2 className="govuk-heading-m">{versionName(latest)}</h2>
      <p>
        Sent on <DateTime iso={latest.sentAt} show="date" />.
        {commentsDue && (
          <>
            {" "}
            The council’s response is due by{" "}
            <DateTime iso={commentsDue} show="weekday" />.
          </>
        )}
      </p>
      <div className="cf-cluster">
        <LinkButton
          href={`${top}/report/versions/${latest.number}`}
          look={draft ? "secondary" : "primary"}
        >
          Read {versionName(latest).toLowerCase()}
        </LinkButton>
      </div>
    </div>
  );
}
