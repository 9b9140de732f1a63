import type { Answered } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { CriterionForm } from "./CriterionForm.tsx";
import { CriterionReading, Wording } from "./Reading.tsx";
import { NotSubmitted } from "./SentPage.tsx";
import type { CriterionView } from "./read-criterion.server.ts";

type Props = CriterionView & { answered: Answered | undefined };

/** What the council says of one criterion, to write or to read. */
export function CriterionPage(page: Props) {
  const { top, area, criterion, open, form, copy, answered } = page;
  const writing = form && (open || answered);
  if (!writing && !copy) return <NotSubmitted nothing={page.nothing} />;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/self-assessment`, label: "Self-assessment" },
          {
            href: `${top}/self-assessment/${area.key}`,
            label: `${area.number} ${area.title}`,
          },
        ]}
      />
      <PageHeading
        caption={`Self-assessment, criterion ${criterion.number}`}
        title={criterion.title}
      />
      {form && form.people.length > 0 && (
        <p className="cf-secondary">Assigned to {form.people.join(", ")}.</p>
      )}
      <Wording criterion={copy ?? criterion} note={page.note} />
      {writing ? (
        <CriterionForm
          {...form}
          top={top}
          last={page.next === null}
          answered={answered}
        />
      ) : (
        copy && (
          <CriterionReading
            top={top}
            criterion={copy}
            evidence={page.evidence}
          />
        )
      )}
      <Around {...page} />
    </>
  );
}

function Around({ top, previous, next }: Props) {
  return (
    <nav className="cf-cluster cf-cluster--apart" aria-label="Other criteria">
      {previous && (
        <a
          className="govuk-link"
          href={`${top}/self-assessment/${previous.path}`}
        >
          Previous: {previous.label}
        </a>
      )}
      {next && (
        <a className="govuk-link" href={`${top}/self-assessment/${next.path}`}>
          Next: {next.label}
        </a>
      )}
    </nav>
  );
}
