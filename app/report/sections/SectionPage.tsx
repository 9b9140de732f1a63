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
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { writingHint } from "../../ui/writing-hint.ts";
import { Waiver } from "../Waiver.tsx";
import type { SectionRead } from "./read-section.server.ts";

interface Props extends SectionRead {
  answered: Answered | undefined;
}

/** A section of the report that is written as it stands. */
export function SectionPage(props: Props) {
  const { top, title, lead, waiver, mayWrite, answered } = props;
  return (
    <>
      <Breadcrumbs
        items={
          props.name === "impact"
            ? [{ href: `${top}/report`, label: "Report" }]
            : [
                { href: `${top}/report`, label: "Report" },
                { href: `${top}/report/sections`, label: "Sections" },
              ]
        }
      />
      <PageHeading title={title} lead={lead} />
      <div className="cf-stack">
        {mayWrite || answered ? <Writing {...props} /> : <Reading {...props} />}
        {waiver && <Waiver top={top} issued={props.issued} {...waiver} />}
      </div>
    </>
  );
}

function Writing(props: Props) {
  const { own, title, text, version, answered, savedBy, savedAt } = props;
  const { fields, problems, theirs } = useAnswer<
    Record<"title" | "text", string>
  >("section", answered, { title, text });
  return (
    <PostForm
      id="section"
      problems={problems}
      theirs={theirs}
      version={versionRead(answered, version)}
      keep
      clash={{
        ...(own && {
          title: { label: "Heading", yours: fields.title.initialValue },
        }),
        text: { label: "Text", yours: fields.text.initialValue },
      }}
    >
      {own && <TextField field={fields.title} label="Heading" />}
      <TextArea
        field={fields.text}
        label="Text"
        hint={writingHint}
        rows={20}
        spellCheck
      />
      {savedBy && savedAt && (
        <p className="cf-secondary">
          Last saved by {savedBy}, <DateTime iso={savedAt} />.
        </p>
      )}
      <div className="govuk-button-group">
        <Button>Save the text</Button>
        {own && (
          <a
            className="govuk-link"
            href={`${props.top}/report/sections/${props.name}/remove`}
          >
            Remove the section
          </a>
        )}
      </div>
    </PostForm>
  );
}

function Reading({ name, text, issued }: Props) {
  if (text !== "") {
    return (
      <div className="cf-panel">
        <Prose text={text} />
      </div>
    );
  }
  if (issued) {
    return (
      <EmptyState title="Not written">
        The final report was issued without it.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Not written yet">
      {name === "impact"
        ? "The council lead writes it while the council responds to the draft or the team finishes the report."
        : "The peer team writes it while the report is open."}
    </EmptyState>
  );
}
