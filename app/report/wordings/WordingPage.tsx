import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { writingHint } from "../../ui/writing-hint.ts";
import { OwnWords } from "./OwnWords.tsx";
import type { WordingRead } from "./read-wording.server.ts";
import { hasLeadIn, whole } from "./wording.ts";

interface Props extends WordingRead {
  answered: Answered | undefined;
}

/** What the report says in place of a thing's own words. */
export function WordingPage(props: Props) {
  const { top, name, said, open, answered } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        caption="Words of the report"
        title={name.slice(0, 1).toUpperCase() + name.slice(1)}
        lead={
          said
            ? "The report words this otherwise. What it was taken from stays as it is."
            : open
              ? "Words for the report alone. What they are taken from stays as it is, and the report keeps these whatever it comes to say."
              : "The report says this as it was written."
        }
      />
      <div className="cf-stack">
        <OwnWords {...props} />
        {props.isForOthers && (
          <Notice title="The team agreed the words of this finding">
            Only the lead peer or the challenge manager puts others in the
            report. Anybody of the team can change the finding itself: it is a
            draft then until it is agreed again.
          </Notice>
        )}
        {open || answered ? (
          <Writing {...props} />
        ) : (
          said && <Prose text={whole(said)} />
        )}
      </div>
    </>
  );
}

function Writing(props: Props) {
  const { kind, own, said, version, answered } = props;
  const start = said ?? own;
  const { fields, problems, theirs } = useAnswer<
    Record<"leadIn" | "text", string>
  >("wording", answered, { leadIn: start.leadIn, text: start.text });
  const opens = hasLeadIn(kind);
  return (
    <PostForm
      id="wording"
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, version)}
      keep
      clash={{
        ...(opens && {
          leadIn: {
            label: "First words",
            yours: fields.leadIn.initialValue,
          },
        }),
        text: { label: "Text", yours: fields.text.initialValue },
      }}
    >
      <input type="hidden" name="own" value={props.ownMark} />
      {opens && (
        <TextField field={fields.leadIn} label="First words, shown in bold" />
      )}
      <TextArea
        field={fields.text}
        label="What the report says"
        hint={writingHint}
        rows={12}
        spellCheck
      />
      {said && (
        <p className="cf-secondary">
          Last saved by {said.savedBy}, <DateTime iso={said.savedAt} />.
        </p>
      )}
      <div className="govuk-button-group">
        <Button>Save for the report</Button>
        <a className="govuk-link" href={props.back}>
          Back to the draft
        </a>
      </div>
    </PostForm>
  );
}
