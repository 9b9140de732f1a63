import { labelChosen } from "../forms/choices.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import type { OutcomeShown } from "./one.server.ts";
import { type OutcomeInput, noLevel } from "./outcome.ts";

interface Props {
  shown: OutcomeShown;
  answered: Answered | undefined;
}

/** Decides the outcome of an area, or overall; without a level, a remark. */
export function OutcomeForm({ shown, answered }: Props) {
  const { top, title, list, award, options, levels, start } = shown;
  const { fields, problems, theirs } = useAnswer<OutcomeInput>(
    "outcome",
    answered,
    start as Partial<OutcomeInput>,
  );
  const words = award ? reasons : remark;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/outcomes`, label: list }]} />
      <PageHeading caption={award ? "Outcome" : "Remark"} title={title} />
      <ToGoBy shown={shown} />
      <PostForm
        id="outcome"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, start.version)}
        keep
        clash={{
          outcome: {
            label: "Outcome",
            yours: labelChosen(options, fields.outcome),
          },
          level: {
            label: "Level",
            yours: labelChosen(levels, fields.level) ?? noLevel,
          },
          reason: { label: words.label, yours: fields.reason.initialValue },
        }}
      >
        {award ? (
          <>
            <RadioField
              field={fields.outcome}
              label="What does the team decide?"
              options={options}
            />
            <SelectField
              field={fields.level}
              label="Level"
              hint="The level that is met, or the lower one that the council keeps. Not needed for the other outcomes."
              empty={noLevel}
              options={levels}
            />
          </>
        ) : (
          <HiddenField field={fields.outcome} />
        )}
        <TextArea
          field={fields.reason}
          label={words.label}
          hint={words.hint}
          rows={7}
        />
        <Button>{words.button}</Button>
      </PostForm>
    </>
  );
}

const reasons = {
  label: "Reasons",
  hint: "The council reads them in the report. Say what would need to be seen, kindly and plainly.",
  button: "Save the outcome",
};

const remark = {
  label: "Remark",
  hint: "The council reads it in the report, before the findings. No level is decided. Left empty, the report has none.",
  button: "Save the remark",
};

function ToGoBy({ shown }: { shown: OutcomeShown }) {
  const { top, area, sought, claimed, claimReason } = shown;
  const list = `${top}/findings${area ? `?area=${area}` : ""}`;
  const rows = [
    ...(sought ? [{ label: "Level sought", value: sought }] : []),
    ...(claimed ? [{ label: "Claimed level", value: claimed }] : []),
    ...(claimReason
      ? [
          {
            label: "The council’s reasons",
            value: <Prose text={claimReason} small />,
          },
        ]
      : []),
    {
      label: "Findings",
      value: [
        shown.strengths === 1 ? "1 strength" : `${shown.strengths} strengths`,
        shown.considerations === 1
          ? "1 area for consideration"
          : `${shown.considerations} areas for consideration`,
      ].join(", "),
      action: { href: list, label: "Read them" },
    },
  ];
  return <SummaryList rows={rows} />;
}
