import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { NextStepCard } from "../ui/NextStepCard.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { StepShown } from "./steps-shown.ts";

interface Props {
  step: StepShown;
  version: number;
  reasonNeeded: boolean;
  answered: Answered | undefined;
}

/** Asks once more before a challenge moves, with everything still lacking. */
export function StepForm({ step, version, reasonNeeded, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{ note: string }>(
    "step",
    answered,
    {},
  );
  const ready = step.lacking.length === 0;
  return (
    <>
      <PageHeading title={step.title} lead={step.follows} />
      {(!ready || step.worthAThought.length > 0) && (
        <NextStepCard
          title={ready ? "Before you go on" : "What is still lacking"}
          lacking={step.lacking}
          worthAThought={step.worthAThought}
        />
      )}
      {ready && (
        <PostForm
          id="step"
          problems={problems}
          theirs={theirs}
          version={version}
        >
          <TextArea
            field={fields.note}
            label={reasonNeeded ? "Reason" : "Note for the history (optional)"}
            hint="Both sides can read this."
            rows={4}
          />
          <Button look={step.quiet ? "warning" : "primary"}>
            {step.title}
          </Button>
        </PostForm>
      )}
    </>
  );
}
