import { DecidedWhere } from "../outcomes/DecidedWhere.tsx";
import { OutcomeTag } from "../outcomes/OutcomeTag.tsx";
import { AreaCard } from "../ui/AreaCard.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { cameBackId } from "../ui/ChallengeFrame.tsx";
import { NextStepCard } from "../ui/NextStepCard.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { StageLine, type StageStep } from "../ui/StageLine.tsx";
import { Notice } from "../ui/Notice.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { CameBack } from "./CameBack.tsx";
import type { CameBack as CameBackWords } from "./came-back.server.ts";
import type { DateAhead } from "./dates-ahead.server.ts";
import type { AreaShown } from "./area-cards.server.ts";
import type { overviewOf } from "./overview.server.ts";
import { NextStep } from "./NextStep.tsx";
import { Published } from "./Published.tsx";
import type { Publication } from "./published.ts";
import { TakenDown } from "./TakenDown.tsx";
import type { TakenDown as TakenDownWords } from "./taken-down.server.ts";
import type { Stopped } from "./stopped.server.ts";
import type { StepShown } from "./steps-shown.ts";

interface Props {
  top: string;
  /** The council and what the challenge is called. */
  title: string;
  now: string;
  welcome: string;
  stages: StageStep[];
  stopped: Stopped | null;
  cameBack: CameBackWords | null;
  /** How many questions of the peer team wait for the reader's reply. */
  questionsLeft: number;
  /** What waits for the reader's signature alone. */
  signOffs: Array<{ title: string; href: string }>;
  published: Publication | null;
  takenDown: TakenDownWords | null;
  steps: StepShown[];
  dates: DateAhead[];
  overall: Awaited<ReturnType<typeof overviewOf>>["overall"];
  areas: AreaShown[];
}

/** The challenge at a glance: where it stands, what is next, area by area. */
export function Overview(props: Props) {
  const { top, title, now, welcome, stages, steps, dates, areas } = props;
  const forward = steps.filter(({ quiet }) => !quiet);
  const back = steps.filter(({ quiet, mine }) => quiet && mine);
  return (
    <>
      <PageHeading title={title} lead={now} />
      <StageLine stages={stages} />
      {props.stopped && (
        <Notice title={props.stopped.title}>
          <p className="cf-verbatim">{props.stopped.reason}</p>
        </Notice>
      )}
      {props.cameBack && <ComeBack {...props} cameBack={props.cameBack} />}
      {welcome && (
        <Details summary="Welcome message">
          <p className="cf-verbatim">{welcome}</p>
        </Details>
      )}
      {props.published && <Published {...props.published} />}
      {props.takenDown && <TakenDown {...props.takenDown} />}
      {props.signOffs.map((signOff) => (
        <NextStepCard
          key={signOff.href}
          {...signOff}
          lead="Everything else is in. Read it as a whole, then sign it off."
        />
      ))}
      {forward.map((step) => (
        <NextStep key={step.event} step={step} />
      ))}
      <DatesAhead top={top} dates={dates} />
      {props.overall && <Overall overall={props.overall} />}
      <h2 className="govuk-heading-m">Areas</h2>
      <div className="cf-grid">
        {areas.map(({ key, outcome, ...area }) => (
          <AreaCard
            key={key}
            {...area}
            outcome={outcome && <OutcomeTag outcome={outcome} />}
          />
        ))}
      </div>
      {back.length > 0 && <Back steps={back} />}
    </>
  );
}

function ComeBack({
  top,
  cameBack,
  questionsLeft,
}: Pick<Props, "top" | "questionsLeft"> & { cameBack: CameBackWords }) {
  return (
    <div id={cameBackId} className="cf-section">
      <CameBack {...cameBack}>
        {questionsLeft > 0 && (
          <p>
            <a className="govuk-link" href={`${top}/self-assessment#questions`}>
              {questionsLeft === 1
                ? "Read the peer team’s question and reply"
                : `Read the peer team’s ${questionsLeft} questions and reply`}
            </a>
          </p>
        )}
      </CameBack>
    </div>
  );
}

function DatesAhead({ top, dates }: Pick<Props, "top" | "dates">) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Dates</h2>
      {dates.length > 0 && (
        <SummaryList
          rows={dates.map(({ title, day, away }) => ({
            label: title,
            value: (
              <>
                <DateTime iso={day} show="weekday" />
                <span className="cf-secondary">, {away}</span>
              </>
            ),
          }))}
        />
      )}
      <p>
        <a className="govuk-link" href={`${top}/scope`}>
          {dates.length > 0 ? "All dates" : "No date lies ahead: see the scope"}
        </a>
      </p>
    </section>
  );
}

/** What is decided for the council as a whole. */
function Overall({
  overall: { outcome, sentence, source },
}: {
  overall: NonNullable<Props["overall"]>;
}) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Outcome overall</h2>
      <p className="cf-cluster">
        <OutcomeTag outcome={outcome} />
        {sentence}
      </p>
      <DecidedWhere {...source} />
    </section>
  );
}

function Back({ steps }: { steps: StepShown[] }) {
  return (
    <Details summary={backWords(steps)}>
      {steps.map(({ event, title, follows, href }) => (
        <div key={event}>
          <p className="govuk-body">{follows}</p>
          <LinkButton href={href} look="secondary">
            {title}
          </LinkButton>
        </div>
      ))}
    </Details>
  );
}

/** A stop is offered as such, and going back only where there is a way. */
function backWords(steps: StepShown[]): string {
  const stops = steps.some(({ event }) => event === "withdraw");
  if (!stops) return "Go back";
  return steps.length > 1 ? "Go back or stop" : "Stop";
}
