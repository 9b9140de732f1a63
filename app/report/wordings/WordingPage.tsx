import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { WritingForm } from "../WritingForm.tsx";
import { OwnChanged, OwnWords } from "./OwnWords.tsx";
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

const noneOfItsOwn =
  "May stay empty: what it was taken from has none of its own.";

function Writing(props: Props) {
  const { kind, own, said, version } = props;
  const { leadIn, text } = said ?? own;
  return (
    <>
      <OwnChanged kind={kind} own={own} read={wordsRead(props.answered)} />
      <WritingForm
        id="wording"
        answered={props.answered}
        start={{ leadIn, text }}
        line={
          hasLeadIn(kind)
            ? {
                name: "leadIn",
                label: "First words, shown in bold",
                ...(own.leadIn === "" && { hint: noneOfItsOwn }),
              }
            : null
        }
        label="What the report says"
        rows={12}
        version={version}
        saved={said && { by: said.savedBy, at: said.savedAt }}
        button="Save for the report"
        keepRead="version own"
        hidden={
          <>
            <input type="hidden" name="own" value={props.ownMark} />
            <input type="hidden" name="ownWords" value={whole(own)} />
          </>
        }
      >
        <a className="govuk-link" href={props.back}>
          Back to the draft
        </a>
      </WritingForm>
    </>
  );
}

/** The thing's own words when the form was opened that came back. */
function wordsRead(answered: Answered | undefined): string | null {
  const read = answered?.form.initialValue?.ownWords;
  return typeof read === "string" ? read.replaceAll("\r\n", "\n") : null;
}
