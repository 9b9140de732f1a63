import { commentKinds, kindMeans, kindTitle } from "#workflows/comment.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PickOne } from "../forms/PickOne.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import type { Pickable } from "../forms/picks.ts";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { type Field, hasErrors } from "../forms/field.ts";
import { itemsFound } from "../evidence/item-name.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { AnnotatePage, Closed } from "./annotate-page.server.ts";
import type { AnnotateInput } from "./comment.ts";
import { Paragraph, WordsField } from "./WordsField.tsx";

interface Props {
  page: AnnotatePage;
  answered: Answered | undefined;
}

/** The form for a comment on words, a paragraph or the report as a whole. */
export function AnnotateForm({ page, answered }: Props) {
  const { number, block, reportHref, once, closed } = page;
  // What is typed of one paragraph is not kept for another.
  const id = block ? `annotate-${block.id}` : "annotate";
  const { fields, problems, theirs } = useAnswer<AnnotateInput & Findable>(
    id,
    answered,
    {
      block: block?.id ?? "",
      quote: page.quote,
      start: page.start,
      department: page.department,
    },
  );
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
      {closed && <TooLate {...closed} />}
      {block && <Paragraph block={block} />}
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
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
        <EvidenceField
          field={fields.item}
          finding={fields}
          all={page.evidence}
          answered={answered}
        />
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

/** Where to go on with what was typed, if another draft is there by now. */
function TooLate({ title, instead }: Closed) {
  if (!instead) return null;
  return (
    <Notice kind="warning" title={title}>
      <p>
        Read{" "}
        <a className="govuk-link" href={instead.href}>
          {instead.name}
        </a>
        , and copy into a comment on it what still holds.
      </p>
    </Notice>
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

interface EvidenceProps {
  field: Field;
  finding: Record<keyof Findable, Field>;
  all: readonly Pickable[];
  answered: Answered | undefined;
}

/** The evidence that a comment points at, one of what was sent. */
export function EvidenceField(props: EvidenceProps) {
  if (props.all.length === 0 && !hasErrors(props.field)) return null;
  return (
    <PickOne
      {...props}
      how={itemsFound}
      label="Evidence it points at"
      hint="Of what the peer team was sent, the newest first. Say in your comment where to look in it."
      optional
      first={{ value: "", label: "None" }}
      choose="Choose evidence"
    />
  );
}
