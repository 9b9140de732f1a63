import { commentKinds, kindMeans, kindTitle } from "#workflows/comment.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SuggestedField } from "../forms/SuggestedField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { type Field, textOf } from "../forms/field.ts";
import { howToName } from "../evidence/named-item.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { AnnotatePage } from "./annotate-page.server.ts";
import type { AnnotateInput } from "./comment.ts";
import { Paragraph, WordsField } from "./WordsField.tsx";

interface Props {
  page: AnnotatePage;
  answered: Answered | undefined;
}

/** The form for a comment on words, a paragraph or the report as a whole. */
export function AnnotateForm({ page, answered }: Props) {
  const { number, block, reportHref, once } = page;
  const id = "annotate";
  const { fields, problems, theirs } = useAnswer<AnnotateInput>(id, answered, {
    block: block?.id ?? "",
    quote: page.quote,
    start: page.start,
    department: page.department,
  });
  return (
    <>
      <PageHeading
        caption={`Draft ${number}`}
        title={
          block
            ? `Comment on ${block.name}`
            : "Comment on the report as a whole"
        }
        lead="Only the council reads your comment until the council lead chooses it and sends the response."
      />
      {block && <Paragraph block={block} />}
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <HiddenField field={fields.block} value={block?.id ?? ""} />
        {block && (
          <WordsField
            text={block.text}
            quote={fields.quote}
            start={fields.start}
          />
        )}
        <KindField field={fields.kind} />
        <TextArea
          field={fields.text}
          label="Your comment"
          hint="“Same as comment 2” becomes a link."
        />
        <EvidenceField field={fields.item} suggestions={page.evidence} />
        <TextField field={fields.department} label="Department" optional />
        <div className="govuk-button-group">
          <Button>Add the comment</Button>
          <a className="govuk-link" href={reportHref}>
            Back to the report
          </a>
        </div>
      </PostForm>
    </>
  );
}

/** Why one comments on the report; each kind with when to choose it. */
export function KindField({ field }: { field: Field }) {
  return (
    <RadioField
      field={field}
      label="What kind of comment is it?"
      options={commentKinds.map((kind) => ({
        value: kind,
        label: kindTitle(kind),
        hint: kindMeans(kind),
      }))}
    />
  );
}

/** The evidence that a comment points at, one of what was sent. */
export function EvidenceField({
  field,
  suggestions,
}: {
  field: Field;
  suggestions: readonly string[];
}) {
  if (suggestions.length === 0 && textOf(field) === "") return null;
  return (
    <SuggestedField
      field={field}
      label="Evidence it points at"
      hint={`Of what the peer team was sent. ${howToName} Say in your comment where to look in it.`}
      optional
      suggestions={suggestions}
    />
  );
}
