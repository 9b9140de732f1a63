import type { ComponentProps } from "react";
import { DateField } from "../../forms/DateField.tsx";
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
import { EntryQuoted } from "./EntryQuoted.tsx";
import { DueFields } from "../dates/DueFields.tsx";
import type { RatingAsked } from "../rating/rating-choices.ts";
import { StatusAndRatingFields } from "../StatusAndRatingFields.tsx";
import { typedStatusAndRating } from "../status-and-rating.ts";

type Filled = Record<
  "text" | "aboutOn" | "status" | "rag" | "ragReason" | "byWhen" | "dueReason",
  string
> & { dueCorrected: boolean };

interface Props {
  top: string;
  once: string;
  version: number;
  /** The entry that this one corrects. */
  corrected:
    (ComponentProps<typeof EntryQuoted>["entry"] & { id: string }) | null;
  action: Pick<Filled, "status" | "rag" | "ragReason" | "byWhen"> & {
    id: string;
    number: number;
    what: string;
    dated: boolean;
  };
  rating: RatingAsked;
  answered: Answered | undefined;
}

/** What was done, and where the action stands now. */
export function ProgressForm(props: Props) {
  const { top, once, version, action, corrected, rating, answered } = props;
  const id = "progress";
  const { status, rag, ragReason, byWhen } = action;
  const { fields, problems, theirs } = useAnswer<Filled>(id, answered, {
    status,
    rag,
    ragReason,
    byWhen,
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          {
            href: `${top}/actions/${action.id}`,
            label: `Action ${action.number}`,
          },
        ]}
      />
      <PageHeading
        title={
          corrected
            ? `Correct progress on action ${action.number}`
            : `Add progress on action ${action.number}`
        }
        lead={
          corrected && "The entry below stays, and says that yours corrects it."
        }
      />
      {corrected ? (
        <EntryQuoted entry={corrected} />
      ) : (
        <div className="cf-stack">
          <Prose text={action.what} />
        </div>
      )}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        once={once}
        keep
        clash={{
          ...typedStatusAndRating(fields, rating),
          byWhen: { label: "By when", yours: fields.byWhen.initialValue },
        }}
      >
        {corrected && (
          <input type="hidden" name="corrects" value={corrected.id} />
        )}
        <TextArea field={fields.text} label="What was done" rows={5} />
        <DateField
          field={fields.aboutOn}
          label="Date it speaks of"
          hint="Where that is not today. The entry is kept under today’s date."
          optional
        />
        <StatusAndRatingFields fields={fields} rating={rating} now />
        <DueFields fields={fields} dated={action.dated} now />
        <div className="govuk-button-group">
          <Button>Add the progress</Button>
          <Button look="secondary" name="then" value="evidence">
            Add it and attach evidence
          </Button>
        </div>
      </PostForm>
    </>
  );
}
