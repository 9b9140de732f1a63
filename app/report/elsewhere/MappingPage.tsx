import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { isFound } from "../../forms/typed-again.ts";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { clashOf, savedIn } from "./clash.ts";
import { TeamNamed, ToKnow } from "./CameWith.tsx";
import { CommentsIn } from "./CommentsIn.tsx";
import { Drawn } from "./Drawn.tsx";
import type { MappingShown } from "./elsewhere-page.server.ts";
import { kindTitle } from "./kinds.ts";
import { MappedSections } from "./MappedSections.tsx";
import { touchedOnly } from "./touched.ts";
import { typedIn } from "./typed.ts";
import { WhoseComments } from "./WhoseComments.tsx";
import { sectionsTouched } from "./worked-on.ts";

interface Props {
  page: MappingShown;
  answered: Answered | undefined;
}

/** How a report written elsewhere was understood, to correct and bring in. */
export function MappingPage({ page, answered }: Props) {
  const { top, fileName, words, leftOut } = page;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          { href: `${top}/report/elsewhere`, label: "Written elsewhere" },
        ]}
      />
      <PageHeading
        caption="Nothing is brought in yet"
        title={fileName}
        lead={`To be brought in: ${words}.${
          leftOut > 0
            ? ` Left out: ${leftOut === 1 ? "1 passage" : `${leftOut} passages`}.`
            : ""
        }`}
      />
      <Form page={page} answered={answered} />
    </>
  );
}

function Form({ page, ...props }: Props) {
  const answered = touchedOnly(props.answered, page.agreed);
  const { version, sections, places, comments } = page;
  const { fields, problems, theirs } = useAnswer<{ agreed: string }>(
    "mapping",
    answered,
    { agreed: page.agreed ? "on" : "" },
  );
  const typed = typedIn(answered);
  const sent = props.answered?.form.initialValue ?? {};
  const opened = [...page.opened, ...sectionsTouched(sent, sections)];
  const isAgreed = answered?.form.initialValue?.agreed === "on";
  return (
    <PostForm
      id="mapping"
      problems={problems}
      {...clashOf(page, theirs, typed, isAgreed)}
      version={version}
      isChosen
    >
      <Drawn now={savedIn(page)} answered={answered} />
      <ToKnow {...page} />
      <h2 className="govuk-heading-m">How it was understood</h2>
      <p>
        Open a section to see its passages, and choose again where one is not
        what it was taken for. What nobody has understood stays text, in a
        section.
      </p>
      <p>
        Where a heading was taken for text, choose “{kindTitle("section")}” and
        save the corrections: it has a fold of its own then, in which you choose
        where it belongs.
      </p>
      <MappedSections {...{ sections, places, typed, opened }} />
      <TeamNamed team={page.team} />
      {comments.total > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Comments</h2>
          <CommentsIn comments={comments} inForm again={isFound(answered)} />
          <WhoseComments
            authors={page.authors}
            typed={typed}
            problems={problems}
          />
        </section>
      )}
      <CheckboxField
        field={fields.agreed}
        label="The team has agreed these findings"
        hint="Only findings that are agreed are printed. Left empty, they come in as drafts."
      />
      <div className="govuk-button-group">
        <Button name="then" value="bringIn">
          Bring it in
        </Button>
        <Button look="secondary" name="then" value="look">
          Save the corrections, and look again
        </Button>
        <a
          className="govuk-link"
          href={`${page.top}/report/elsewhere/${page.id}/forget`}
        >
          Forget this file
        </a>
      </div>
    </PostForm>
  );
}
