import type { Answered } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { TaskList } from "../ui/TaskList.tsx";
import { AreaForm } from "./AreaForm.tsx";
import { Questions } from "./Questions.tsx";
import { AreaReading, CriterionReading, Wording } from "./Reading.tsx";
import { NotSubmitted } from "./SentPage.tsx";
import type { AreaView } from "./read-area.server.ts";
import { stateWords } from "./state-words.ts";

type Props = AreaView & { answered: Answered | undefined };

/** What the council says of one area, to write or to read. */
export function AreaPage(page: Props) {
  const { top, area, award, open, form, copy, own, answered } = page;
  const writing = form && (open || answered);
  if (!writing && !copy) return <NotSubmitted nothing={page.nothing} />;
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/self-assessment`, label: "Self-assessment" }]}
      />
      <PageHeading
        caption={`Self-assessment, area ${area.number}`}
        title={area.title}
        lead={area.summary}
        note={page.note}
      />
      <Questions questions={page.questions} />
      {writing ? (
        <AreaForm {...form} top={top} award={award} answered={answered} />
      ) : (
        copy && <AreaReading area={copy} award={award} />
      )}
      {own ? <Criteria {...page} /> : <CriteriaAsSent {...page} />}
      <p>
        <a className="govuk-link" href={`${top}/areas/${area.key}`}>
          Everything about this area
        </a>
      </p>
    </>
  );
}

function Criteria({ top, area, criteria }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Criteria</h2>
      <TaskList
        tasks={criteria.map(({ key, number, title, state }) => ({
          id: `criterion-${key}`,
          title: `${number} ${title}`,
          href: `${top}/self-assessment/${area.key}/${key}`,
          ...stateWords[state],
        }))}
      />
    </section>
  );
}

function CriteriaAsSent({ top, copy, evidence, note }: Props) {
  return copy?.criteria.map((criterion) => (
    <section className="cf-section" key={criterion.key} id={criterion.key}>
      <h2 className="govuk-heading-m">
        {criterion.number} {criterion.title}
      </h2>
      <Wording criterion={criterion} note={note} />
      <CriterionReading top={top} criterion={criterion} evidence={evidence} />
    </section>
  ));
}
