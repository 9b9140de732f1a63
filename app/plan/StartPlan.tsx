import { positionTitle } from "#workflows/response.ts";
import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { FormProblems } from "../forms/FormProblems.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { StartInput } from "./action.ts";
import { type Answerable, choicesOf } from "./answerable.ts";
import { PickConsiderations } from "./PickConsiderations.tsx";

interface Props {
  top: string;
  once: string;
  /** What of the report has no action yet. */
  offered: readonly Answerable[];
  /** What the council sent on each recommendation, by its id. */
  positions: Readonly<Record<string, string>>;
  areas: ReadonlyArray<{ key: string; title: string }>;
  answered: Answered | undefined;
}

/** Actions proposed by the report, to be chosen from. */
export function StartPlan(props: Props) {
  const { top, once, offered, positions, areas, answered } = props;
  const id = "start";
  const recommendations = choicesOf(offered, "recommendation").map((one) => ({
    ...one,
    hint: `${saidOn(positions[one.value])} ${one.hint ?? ""}`.trim(),
  }));
  const { fields, problems, theirs } = useAnswer<StartInput & Findable>(
    id,
    answered,
    {
      // What the council only noted it does not plan to act on.
      recommendations: recommendations
        .map(({ value }) => value)
        .filter((value) => positions[value] !== "noted"),
      findings: [],
    },
  );
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Improvement plan" }]} />
      <PageHeading
        title="Start from the report"
        lead="Each one chosen becomes an action in the report’s words. Change the words, then give it an owner, a date and a measure."
      />
      {offered.length === 0 && <FormProblems answered={answered} />}
      {offered.length === 0 && (
        <EmptyState title="Everything in the report has an action">
          <a className="govuk-link" href={top}>
            Go to the plan
          </a>
        </EmptyState>
      )}
      {offered.length > 0 && (
        <PostForm id={id} problems={problems} theirs={theirs} once={once}>
          {recommendations.length > 0 && (
            <CheckboxesField
              field={fields.recommendations}
              label="Recommendations without an action"
              size="m"
              options={recommendations}
            />
          )}
          <PickConsiderations
            fields={fields}
            label="Areas for consideration without an action"
            open={recommendations.length === 0}
            offered={offered}
            areas={areas}
            answered={answered}
          />
          <Button>Add the chosen actions</Button>
        </PostForm>
      )}
    </>
  );
}

const saidOn = (position: string | undefined) =>
  position ? `Position: ${positionTitle(position).toLowerCase()}.` : "";
