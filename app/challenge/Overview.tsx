import { AreaCard } from "../ui/AreaCard.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { NextStepCard } from "../ui/NextStepCard.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { StageLine, type StageStep } from "../ui/StageLine.tsx";
import type { AreaShown } from "./overview.server.ts";
import type { StepShown } from "./steps-shown.ts";

interface Props {
  top: string;
  title: string;
  now: string;
  done: string | null;
  welcome: string;
  stages: StageStep[];
  steps: StepShown[];
  areas: AreaShown[];
}

/** The challenge at a glance: where it stands, what is next, area by area. */
export function Overview(props: Props) {
  const { top, title, now, done, welcome, stages, steps, areas } = props;
  const forward = steps.filter(({ quiet }) => !quiet);
  const back = steps.filter(({ quiet, mine }) => quiet && mine);
  return (
    <>
      {done && <Notice kind="success">{done}</Notice>}
      <PageHeading title={title} lead={now} />
      <StageLine stages={stages} />
      {welcome && (
        <Details summary="Welcome message">
          <p className="cf-verbatim">{welcome}</p>
        </Details>
      )}
      {forward.map((step) => (
        <NextStepCard
          key={step.event}
          title={step.title}
          lead={step.follows}
          href={step.href}
          lacking={step.lacking}
          worthAThought={step.worthAThought}
          waitsFor={
            step.mine
              ? undefined
              : "Somebody else on your side takes this step."
          }
        />
      ))}
      <h2 className="govuk-heading-m">Areas</h2>
      <div className="cf-grid">
        {areas.map(({ key, ...area }) => (
          <AreaCard key={key} {...area} href={`${top}/areas/${key}`} />
        ))}
      </div>
      {back.length > 0 && <Back steps={back} />}
    </>
  );
}

function Back({ steps }: { steps: StepShown[] }) {
  return (
    <Details summary="Go back or stop">
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
