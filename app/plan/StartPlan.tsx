import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { FormProblems } from "../forms/FormProblems.tsx";
import { hasErrors, listOf } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { StartInput } from "./action.ts";
import type { Answerable } from "./answerable.ts";

interface Props {
  top: string;
  once: string;
  /** What of the report has no action yet. */
  offered: Array<Pick<Answerable, "kind" | "id" | "name" | "title">>;
  answered: Answered | undefined;
}

/** Actions proposed by the report, to be chosen from. */
export function StartPlan({ top, once, offered, answered }: Props) {
  const id = "start";
  const of = (kind: Answerable["kind"]) =>
    offered.filter((entry) => entry.kind === kind);
  const recommendations = of("recommendation");
  const considerations = of("finding");
  const { fields, problems, theirs } = useAnswer<StartInput>(id, answered, {
    recommendations: recommendations.map((entry) => entry.id),
    findings: [],
  });
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Improvement plan" }]} />
      <PageHeading
        title="Start from the report"
        lead="Each one chosen becomes an action in the report's words. Change the words, then give it an owner, a date and a measure."
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
              options={recommendations.map(optionOf)}
            />
          )}
          {considerations.length > 0 && (
            <Details
              summary={`Areas for consideration without an action (${considerations.length})`}
              open={
                recommendations.length === 0 ||
                hasErrors(fields.findings) ||
                listOf(fields.findings).length > 0
              }
            >
              <CheckboxesField
                field={fields.findings}
                label="Areas for consideration"
                options={considerations.map(optionOf)}
              />
            </Details>
          )}
          <Button>Add the chosen actions</Button>
        </PostForm>
      )}
    </>
  );
}

const optionOf = ({ id, name, title }: Props["offered"][number]) => ({
  value: id,
  label: name,
  hint: title,
});
