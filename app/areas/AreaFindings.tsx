import { NumberedItem } from "../ui/NumberedItem.tsx";
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
              <NumberedItem
                key={id}
                what="Recommendation"
                number={number}
                href={`${top}/recommendations/${id}`}
              >
                <p className="cf-strong">{leadIn}</p>
                <Prose text={text} small />
              </NumberedItem>
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
            <NumberedItem
              key={id}
              what={title}
              number={number}
              href={`${top}/${href}`}
            >
              <Prose text={text} small />
              {draft && (
                <p className="cf-finding__foot">
                  <Tag tone="wait">Draft</Tag>
                </p>
              )}
            </NumberedItem>
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
