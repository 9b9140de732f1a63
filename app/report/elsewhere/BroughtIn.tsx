import { PostForm } from "../../forms/PostForm.tsx";
import { isFound } from "../../forms/typed-again.ts";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { Changed } from "./Changed.tsx";
import { clashOf } from "./clash.ts";
import { CommentsIn } from "./CommentsIn.tsx";
import type { Counts } from "./counts.ts";
import { Drawn } from "./Drawn.tsx";
import type { MappingShown } from "./elsewhere-page.server.ts";
import { NotTaken } from "./NotTaken.tsx";
import { NotUsed } from "./NotUsed.tsx";
import { touchedOnly } from "./touched.ts";
import { typedIn } from "./typed.ts";
import { WhoseComments } from "./WhoseComments.tsx";

interface Props {
  page: MappingShown;
  answered: Answered | undefined;
}

/** A report written elsewhere that was brought in: what became of it. */
export function BroughtIn({ page, ...props }: Props) {
  const answered = touchedOnly(props.answered, page.agreed);
  const { top, fileName, brought, comments } = page;
  const { theirs, problems } = useAnswer("mapping", answered, {});
  if (!brought) return null;
  const typed = typedIn(answered);
  const isAgreed = isOfAll(answered)
    ? answered?.form.initialValue?.agreed === "on"
    : page.agreed;
  // Where its form stands, that says it.
  const isFormGone = isOfAll(answered) || !isOpen(page);
  return (
    <>
      {problems.length > 0 && !theirs && isFormGone && (
        <NotTaken {...{ page, problems, typed, isAgreed }} />
      )}
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          { href: `${top}/report/elsewhere`, label: "Written elsewhere" },
        ]}
      />
      <PageHeading
        title={fileName}
        lead={
          <>
            Brought in on <DateTime iso={brought.at} />.{" "}
            {page.closed ??
              "Each thing can be changed or removed like any other."}
          </>
        }
      />
      {theirs && isOfAll(answered) && (
        <NotUsed {...{ page, theirs, typed, isAgreed }} />
      )}
      <SummaryList rows={rowsOf(top, brought.counts)} />
      {comments.total > 0 && <Whose page={page} answered={answered} />}
      <TakeItBack page={page} />
    </>
  );
}

function TakeItBack({ page }: Pick<Props, "page">) {
  const { top, id, brought, closed } = page;
  if (closed || !brought) return null;
  const { whyNotBack } = brought;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Take it back</h2>
      {whyNotBack ? (
        <>
          <p>It cannot be taken back in one press. {whyNotBack.because}</p>
          <Changed top={top} changed={whyNotBack.changed} />
        </>
      ) : (
        <>
          <p>Nothing of it was changed since: all of it can go again.</p>
          <LinkButton
            href={`${top}/report/elsewhere/${id}/take-back`}
            look="secondary"
          >
            Take it back
          </LinkButton>
        </>
      )}
    </section>
  );
}

/** What was sent is the form of all that is in it, from before it came in. */
const isOfAll = (answered: Answered | undefined) =>
  answered?.form.initialValue?.then !== "authors";

/** Whether it can still be said whose comments they are. */
const isOpen = ({ closed, brought }: MappingShown) =>
  !closed && brought !== null && !brought.isSent;

/** Whose comments they are, and a form for it until they are offered. */
function Whose({ page, answered }: Props) {
  const { authors, comments, version } = page;
  const { problems, theirs } = useAnswer("mapping", answered, {});
  const typed = typedIn(answered);
  if (!isOpen(page)) {
    return (
      <>
        <ul className="govuk-list govuk-list--bullet">
          {authors.map(({ key, name, are }) => (
            <li key={key}>
              {are === "council"
                ? `${name}: the council’s. It is offered them beside the draft.`
                : `${name}: not given to the council.`}
            </li>
          ))}
        </ul>
        <CommentsIn comments={comments} inForm={false} />
      </>
    );
  }
  const ofAuthors = new Map(
    authors.map(({ key, are }) => [`authors.${key}`, are]),
  );
  return (
    <PostForm
      id="mapping"
      problems={isOfAll(answered) ? [] : problems}
      {...clashOf(page, isOfAll(answered) ? null : theirs, typed, false)}
      version={theirs?.version ?? version}
      isChosen
    >
      <Drawn now={ofAuthors} answered={answered} />
      <WhoseComments authors={authors} typed={typed} problems={problems} />
      <Button look="secondary" name="then" value="authors">
        Save whose comments they are
      </Button>
      <CommentsIn comments={comments} inForm again={isFound(answered)} />
    </PostForm>
  );
}

const rowsOf = (top: string, counts: Counts) =>
  [
    ["Findings", counts.findings, "findings"],
    ["Recommendations", counts.recommendations, "recommendations"],
    ["Examples and signposts", counts.examples, "examples"],
    ["Texts", counts.texts, "report/sections"],
  ].map(([label, value, where]) => ({
    label: String(label),
    value,
    action: { href: `${top}/${where}`, label: "Look at them" },
  }));
