import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { AreaView } from "./AreaPage.tsx";

interface Props {
  top: string;
  findings: NonNullable<AreaView["findings"]>;
}

/** The area's findings and recommendations, as far as this side has them. */
export function AreaFindings({ top, findings }: Props) {
  const { strengths, considerations, recommendations } = findings;
  const all = `${top}/${findings.all}`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Findings</h2>
      <Kind
        title="Strengths"
        words="strengths"
        kind={strengths}
        {...{ top, all }}
      />
      <Kind
        title="Areas for consideration"
        words="areas for consideration"
        kind={considerations}
        {...{ top, all }}
      />
      {recommendations.length > 0 && (
        <div className="cf-findings">
          <h3 className="govuk-heading-s">Recommendations that rest on them</h3>
          <ol className="cf-findings__list">
            {recommendations.map(({ id, number, leadIn, text }) => (
              <li className="cf-finding" key={id}>
                <a
                  className="govuk-link cf-finding__number"
                  href={`${top}/recommendations/${id}`}
                >
                  <span className="govuk-visually-hidden">Recommendation </span>
                  {number}
                </a>
                <div className="cf-finding__body">
                  <p className="cf-strong">{leadIn}</p>
                  <Prose text={text} small />
                </div>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

interface KindProps {
  top: string;
  /** Where the rest is. */
  all: string;
  title: string;
  words: string;
  kind: Props["findings"]["strengths"];
}

function Kind({ top, all, title, words, kind: { total, first } }: KindProps) {
  return (
    <div className="cf-findings">
      <h3 className="govuk-heading-s">{title}</h3>
      {total === 0 && <p>None yet.</p>}
      {total > 0 && (
        <ol className="cf-findings__list">
          {first.map(({ id, number, text, href, draft }) => (
            <li className="cf-finding" key={id}>
              <a
                className="govuk-link cf-finding__number"
                href={`${top}/${href}`}
              >
                <span className="govuk-visually-hidden">{title} </span>
                {number}
              </a>
              <div className="cf-finding__body">
                <Prose text={text} small />
                {draft && (
                  <p className="cf-finding__foot">
                    <Tag tone="wait">Draft</Tag>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {total > first.length && (
        <p className="cf-rest">
          <a className="govuk-link" href={all}>
            All {total} {words}
          </a>
        </p>
      )}
    </div>
  );
}
