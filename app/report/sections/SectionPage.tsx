import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Waiver } from "../Waiver.tsx";
import { whereItStands } from "./NewSection.tsx";
import { WritingForm } from "../WritingForm.tsx";
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
  const { top, name, own, after, title, text } = props;
  const { version, savedBy, savedAt } = props;
  return (
    <WritingForm
      id="section"
      answered={props.answered}
      start={{ title, text, after: after ?? "" }}
      line={own ? { name: "title", label: "Heading" } : null}
      choice={own ? whereItStands : null}
      label="Text"
      version={version}
      saved={savedBy && savedAt ? { by: savedBy, at: savedAt } : null}
      button="Save the text"
    >
      {own && (
        <a
          className="govuk-link"
          href={`${top}/report/sections/${name}/remove`}
        >
          Remove the section
        </a>
      )}
    </WritingForm>
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
