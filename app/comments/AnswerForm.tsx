import {
  commentOutcomes,
  outcomeMeans,
  outcomeTitle,
} from "#workflows/comment.ts";
import type { Field } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SaidVoice } from "./Conversation.tsx";
import { EvidenceLine } from "./EvidenceLine.tsx";
import { PassagePart } from "./PassagePart.tsx";
import type { AnswerPageView } from "./answer-page.server.ts";

interface Props {
  page: AnswerPageView;
  answered: Answered | undefined;
}

/** The peer team's answer to one comment of the council. */
export function AnswerForm({ page, answered }: Props) {
  const { said, answer, back } = page;
  const id = "answer";
  const { fields, problems, theirs } = useAnswer<
    Record<"outcome" | "reason", string>
  >(id, answered, { outcome: answer?.outcome, reason: answer?.reason });
  return (
    <>
      <PageHeading
        title={`${answer ? "Change the answer to" : "Answer"} comment ${said.number ?? ""}`}
        lead={
          answer?.confirmedBy
            ? `${answer.confirmedBy} has confirmed this answer. When you change it, it needs a second reader again.`
            : "A second member of the team confirms your answer before the council reads it."
        }
      />
      <div className="cf-section">
        <SaidVoice said={said} citations={[]}>
          <EvidenceLine evidence={page.evidence} />
        </SaidVoice>
      </div>
      <PassagePart passage={page.passage} quote={said.quote} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, answer?.version ?? 0)}
        keep
        clash={{
          outcome: {
            label: "Outcome",
            yours: outcomeTitle(String(fields.outcome.initialValue ?? "")),
          },
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <OutcomeField field={fields.outcome} />
        <ReasonField field={fields.reason} />
        <div className="govuk-button-group">
          <Button>Save the answer</Button>
          <a className="govuk-link" href={back}>
            Leave it as it is
          </a>
        </div>
      </PostForm>
    </>
  );
}

/** The outcome of a comment, each with what it means for the report. */
export function OutcomeField({ field }: { field: Field }) {
  return (
    <RadioField
      field={field}
      label="Outcome"
      options={commentOutcomes.map((outcome) => ({
        value: outcome,
        label: outcomeTitle(outcome),
        hint: outcomeMeans(outcome),
      }))}
    />
  );
}

/** Why; the council reads it beside its comment. */
export function ReasonField({ field }: { field: Field }) {
  return (
    <TextArea
      field={field}
      label="Reason"
      hint="The council reads this beside its comment. Say what changes in the report, or why nothing does."
      rows={4}
    />
  );
}
