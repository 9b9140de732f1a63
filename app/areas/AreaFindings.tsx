import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { AreaView } from "./AreaPage.tsx";

const kinds = [
  { kind: "strength", title: "Strengths" },
  { kind: "consideration", title: "Areas for consideration" },
];

/** The area's findings and recommendations, as far as this side has them. */
export function AreaFindings({ view }: { view: AreaView }) {
  const { top, area, findings, left, recommendations } = view;
  if (findings.length === 0) return null;
  const working = findings.some(({ status }) => status !== null);
  const rest = working ? `${top}/findings?area=${area.key}` : `${top}/report`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Findings</h2>
      {kinds.map(({ kind, title }) => (
        <div key={kind}>
          <h3 className="govuk-heading-s">{title}</h3>
          <Findings
            top={top}
            findings={findings.filter((finding) => finding.kind === kind)}
          />
          {(left[kind] ?? 0) > 0 && (
            <p>
              {left[kind]} more in{" "}
              <a className="govuk-link" href={rest}>
                {working ? "the findings of this area" : "the report"}
              </a>
              .
            </p>
          )}
        </div>
      ))}
      {recommendations.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Recommendations that rest on them</h3>
          <ul className="govuk-list">
            {recommendations.map(({ id, number, leadIn, text }) => (
              <li key={id}>
                <a className="govuk-link" href={`${top}/recommendations/${id}`}>
                  {number}. {leadIn}
                </a>{" "}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Findings(props: {
  top: string;
  findings: ReadonlyArray<AreaView["findings"][number]>;
}) {
  const { top, findings } = props;
  if (findings.length === 0) return <p>None.</p>;
  return (
    <ul className="cf-plain-list cf-stack">
      {findings.map(({ id, number, text, href, status }) => (
        <li key={id}>
          {status === "draft" && <Tag tone="wait">Draft</Tag>}
          <Prose text={number ? `${number} ${text}` : text} />
          <a className="govuk-link" href={`${top}/${href}`}>
            {status ? "Open" : "Read it in the report"}
            <span className="govuk-visually-hidden"> finding {number}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
