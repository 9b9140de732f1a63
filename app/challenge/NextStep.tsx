import { NextStepCard } from "../ui/NextStepCard.tsx";
import type { StepShown } from "./steps-shown.ts";

/** A step of the challenge as a card: mine to take, or somebody else's. */
export function NextStep({ step }: { step: StepShown }) {
  const { title, follows, href, lacking, worthAThought } = step;
  const { mine, takenBy } = step;
  return (
    <NextStepCard
      title={title}
      lead={follows}
      href={href}
      look={step.detour ? "secondary" : "primary"}
      lacking={lacking}
      worthAThought={worthAThought}
      waitsFor={mine ? undefined : `${takenBy} takes this step.`}
    />
  );
}
