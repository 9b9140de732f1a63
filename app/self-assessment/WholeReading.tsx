import { Fragment } from "react";
import { AreaReading, CriterionReading, Wording } from "./Reading.tsx";
import type { SubmissionContent, SubmittedArea } from "./submission.ts";

interface Props {
  top: string;
  content: SubmissionContent;
}

/** A whole self-assessment on one page, area by area. */
export function WholeReading({ top, content }: Props) {
  const { areas } = content;
  return (
    <>
      <nav aria-label="Areas on this page">
        <ul className="govuk-list">
          {areas.map(({ key, number, title }) => (
            <li key={key}>
              <a className="govuk-link" href={`#area-${key}`}>
                {number} {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {areas.map((area) => (
        <Area key={area.key} area={area} top={top} content={content} />
      ))}
    </>
  );
}

function Area({ area, top, content }: Props & { area: SubmittedArea }) {
  return (
    <section className="cf-section" id={`area-${area.key}`}>
      <h2 className="govuk-heading-m">
        {area.number} {area.title}
      </h2>
      <AreaReading area={area} award={content.mode === "award"} />
      {area.criteria.map((criterion) => (
        <Fragment key={criterion.key}>
          <h3 className="govuk-heading-s">
            {criterion.number} {criterion.title}
          </h3>
          <Wording criterion={criterion} note={content.framework.note} />
          <CriterionReading
            top={top}
            criterion={criterion}
            evidence={content.evidence}
          />
        </Fragment>
      ))}
    </section>
  );
}
