import { positionTitle } from "#workflows/response.ts";
import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import type { Choice } from "../forms/choices.ts";
import { FormProblems } from "../forms/FormProblems.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { StartInput } from "./action.ts";
import { type Answerable, choicesOf } from "./answerable.ts";
import { PickConsiderations } from "./PickConsiderations.tsx";

interface Props {
  top: string;
  /** Where the comments on the report are listed. */
  comments: string;
  once: string;
  /** What of the report has no action yet. */
  offered: readonly Answerable[];
  /** What the council promised in its comments. */
  commitments: readonly Choice[];
  /** The comments taken back in which it promised something more. */
  behind: ReadonlyArray<{ commentId: string; number: number | null }>;
  /** What the council sent on each recommendation, by its id. */
  positions: Readonly<Record<string, string>>;
  areas: ReadonlyArray<{ key: string; title: string }>;
  answered: Answered | undefined;
}

/** Actions proposed by the report, to be chosen from. */
export function StartPlan(props: Props) {
  const { top, once, offered, commitments, positions, areas, answered } = props;
  const nothing = offered.length + commitments.length === 0;
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
      commitments: commitments.map(({ value }) => value),
    },
  );
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Improvement plan" }]} />
      <PageHeading
        title="Start from the report"
        lead="Each one chosen becomes an action in the words shown. Change the words, then give it an owner, a date and a measure."
      />
      <LeftBehind {...props} />
      {nothing && <FormProblems answered={answered} />}
      {nothing && (
        <EmptyState title="Everything in the report has an action">
          <a className="govuk-link" href={top}>
            Go to the plan
          </a>
        </EmptyState>
      )}
      {!nothing && (
        <PostForm id={id} problems={problems} theirs={theirs} once={once}>
          {commitments.length > 0 && (
            <CheckboxesField
              field={fields.commitments}
              label="Commitments made in comments"
              size="m"
              hint="Both sides read the plan: these words, and nothing of the comments."
              options={commitments}
            />
          )}
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

/** What was promised in comments that their authors took back. */
function LeftBehind({ behind, comments }: Pick<Props, "behind" | "comments">) {
  if (behind.length === 0) return null;
  return (
    <Notice
      title={
        behind.length === 1
          ? "One commitment is not proposed"
          : `${behind.length} commitments are not proposed`
      }
    >
      <p>
        {behind.length === 1
          ? "It was made in a comment that was taken back:"
          : "They were made in comments that were taken back:"}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {behind.map(({ commentId, number }) => (
          <li key={commentId}>
            <a href={`${comments}/${commentId}#commitment`}>Comment {number}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const saidOn = (position: string | undefined) =>
  position ? `Position: ${positionTitle(position).toLowerCase()}.` : "";
