import { kindTitle } from "#workflows/comment.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { labelChosen } from "../forms/choices.ts";
import type { Findable } from "../forms/typed-again.ts";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { EvidenceField, KindField } from "./AnnotateForm.tsx";
import { AudienceField } from "./SayForm.tsx";
import { Paragraph, WordsField } from "./WordsField.tsx";
import type { ChangePageView } from "./change-page.server.ts";

interface Props {
  page: ChangePageView;
  answered: Answered | undefined;
}

type Shape = Record<
  "text" | "quote" | "start" | "audience" | "kind" | "department" | "item",
  string
> &
  Findable;

/** Changes the words of a comment before the other side could read them. */
export function RewordForm({ page, answered }: Props) {
  const { said, about, onReport, side, version, back } = page;
  const id = "reword";
  const { fields, problems, theirs } = useAnswer<Shape>(id, answered, {
    text: said.text,
    quote: about?.quote,
    start: about?.start?.toString(),
    audience: page.audience,
    kind: page.kind,
    department: page.department,
    item: page.evidence.named?.id ?? "",
  });
  return (
    <>
      <PageHeading
        title={
          said.number === null
            ? `Change the ${page.isReply ? "reply" : "comment"}`
            : `Change comment ${said.number}`
        }
      />
      {about && <Paragraph block={about.block} />}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        clash={clashOf(page, fields)}
      >
        {about && (
          <WordsField
            text={about.block.text}
            quote={fields.quote}
            start={fields.start}
          />
        )}
        <TextArea
          field={fields.text}
          label={page.own ? "Your comment" : `Comment of ${said.author}`}
        />
        {onReport && <ReportFields {...{ page, answered, fields }} />}
        {page.mayReachBoth && (
          <AudienceField field={fields.audience} side={side} />
        )}
        <div className="govuk-button-group">
          <Button>Save the comment</Button>
          <a className="govuk-link" href={back}>
            Leave it as it is
          </a>
        </div>
      </PostForm>
    </>
  );
}

type Fields = ReturnType<typeof useAnswer<Shape>>["fields"];

/** What is said with a comment on the report. */
function ReportFields({ page, answered, fields }: Props & { fields: Fields }) {
  return (
    <>
      <KindField field={fields.kind} />
      <TextField field={fields.department} label="Department" optional />
      <EvidenceField
        field={fields.item}
        finding={fields}
        all={page.evidence.all}
        answered={answered}
      />
    </>
  );
}

function clashOf(
  { about, onReport, mayReachBoth, evidence, side }: ChangePageView,
  fields: Fields,
) {
  const typed = (name: keyof Shape) => String(fields[name].initialValue ?? "");
  const own = side === "team" ? "Peer team only" : "Council only";
  return {
    text: { label: "Words", yours: typed("text") },
    ...(about && {
      quote: { label: "Words it is about", yours: typed("quote") },
    }),
    ...(onReport && {
      kind: { label: "Kind", yours: kindTitle(typed("kind")) },
      department: { label: "Department", yours: typed("department") },
      item: {
        label: "Evidence",
        yours: labelChosen(evidence.all, fields.item) ?? "None",
      },
    }),
    ...(mayReachBoth && {
      audience: {
        label: "Who may read it",
        yours: typed("audience") === "both" ? "Both sides" : own,
      },
    }),
  };
}
