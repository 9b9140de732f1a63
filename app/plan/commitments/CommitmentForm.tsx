import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Voice } from "../../ui/Voice.tsx";
import { type CommitmentInput, takeBack } from "./commitment.ts";
import type { CommitmentView } from "./commitment-page.server.ts";

interface Props {
  page: CommitmentView;
  answered: Answered | undefined;
}

/** Says what the council will do about a comment. */
export function CommitmentForm({ page, answered }: Props) {
  const { comment, back, isNow, isMade, isRemoved, text, version } = page;
  const { fields, problems, theirs } = useAnswer<CommitmentInput>(
    "commitment",
    answered,
    { text },
  );
  const when = isNow
    ? "It becomes an action of the improvement plan at once, which both sides read."
    : "Until the improvement plan begins it stays with the council. Then it is proposed as an action, which both sides read.";
  return (
    <>
      <Breadcrumbs
        items={[{ href: back, label: `Comment ${comment.number}` }]}
      />
      <PageHeading
        title={`Commitment in comment ${comment.number}`}
        lead={
          isRemoved
            ? "The comment was taken back by its author, so nothing of it is proposed for the improvement plan. The commitment can be taken back as well."
            : when
        }
      />
      <div className="cf-section">
        <Voice
          side="council"
          number={comment.number ?? undefined}
          author={comment.by}
          audience={comment.sent ? "Both sides" : "Council only"}
          quote={comment.quote || undefined}
          body={comment.text}
        />
      </div>
      <PostForm
        id="commitment"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={{
          text: {
            label: "What the council will do",
            yours: fields.text.initialValue,
          },
        }}
      >
        {isRemoved && <Prose text={text} />}
        {!isRemoved && (
          <TextArea
            field={fields.text}
            label="What the council will do"
            hint={
              comment.sent
                ? "As an action: the plan says it in these words."
                : "As an action: the plan says it in these words, and nothing of the comment, which was not sent."
            }
            rows={5}
          />
        )}
        <div className="govuk-button-group">
          {!isRemoved && <Button>Save the commitment</Button>}
          {isMade && (
            <Button look="secondary" {...takeBack}>
              Take the commitment back
            </Button>
          )}
          <a className="govuk-link" href={back}>
            Back to the comment
          </a>
        </div>
      </PostForm>
    </>
  );
}
