import { NextStep } from "../challenge/NextStep.tsx";
import { Published } from "../challenge/Published.tsx";
import type { Publication } from "../challenge/published.ts";
import { TakenDown } from "../challenge/TakenDown.tsx";
import type { TakenDown as TakenDownWords } from "../challenge/taken-down.server.ts";
import type { StepShown } from "../challenge/steps-shown.ts";
import type { Deadline } from "../response/deadline.ts";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Downloads } from "./Downloads.tsx";
import { type VersionShown, VersionTable } from "./VersionTable.tsx";
import { versionInText, versionName } from "./version-name.ts";
import { type DraftShown, WorkingDraft } from "./WorkingDraft.tsx";

interface Props {
  top: string;
  steps: StepShown[];
  versions: VersionShown[];
  /** How long the council has for its response; null when it is not its turn. */
  deadline: Deadline | null;
  /** The draft that the council comments on, where it is not the latest. */
  commentedOn: VersionShown | null;
  published: Publication | null;
  takenDown: TakenDownWords | null;
  impact: boolean;
  /** Reports written elsewhere were brought, and none can be any more. */
  brought: boolean;
  draft: DraftShown | null;
  /** Why no version has been sent, said where none has. */
  nothing: string;
}

/** The report: what has been sent, the next step, and the working draft. */
export function ReportPage(props: Props) {
  const { top, steps, versions, published, takenDown, impact, draft } = props;
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
          {takenDown && <TakenDown {...takenDown} />}
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
          {props.brought && (
            <p>
              <a className="govuk-link" href={`${top}/report/elsewhere`}>
                Reports written elsewhere that were brought
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

function Latest(props: Props) {
  const { top, versions, deadline, commentedOn, draft, nothing } = props;
  const [latest] = versions;
  if (!latest) {
    return <EmptyState title="No version has been sent">{nothing}</EmptyState>;
  }
  return (
    <div className="cf-panel cf-stack cf-stack--s">
      <h2 className="govuk-heading-m">{versionName(latest)}</h2>
      <p>
        Sent on <DateTime iso={latest.sentAt} show="date" />.
        {deadline && <> {deadline.words}.</>}
      </p>
      {commentedOn && (
        <p>
          The council comments on{" "}
          <a
            className="govuk-link"
            href={`${top}/report/versions/${commentedOn.number}`}
          >
            {versionName(commentedOn).toLowerCase()}
          </a>
          , which was sent before.
        </p>
      )}
      <div className="cf-cluster">
        <LinkButton
          href={`${top}/report/versions/${latest.number}`}
          look={draft ? "secondary" : "primary"}
        >
          Read {versionName(latest).toLowerCase()}
        </LinkButton>
      </div>
      <Downloads
        as={["pdf", "word", "webPage"]}
        of={`${top}/report/versions/${latest.number}`}
        name={versionInText(latest)}
        pdfBytes={latest.pdfBytes}
      />
    </div>
  );
}
