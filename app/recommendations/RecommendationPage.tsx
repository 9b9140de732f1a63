import { WordedOtherwise } from "../report/wordings/WordedOtherwise.tsx";
import type { SaidInReport } from "../report/wordings/said-in-report.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { OfferedArea } from "./findings-offered.server.ts";
import { PriorityTag } from "./PriorityTag.tsx";

interface Props {
  id: string;
  top: string;
  mayEdit: boolean;
  number: number;
  leadIn: string;
  text: string;
  priority: string;
  savedBy: string;
  savedAt: string;
  /** The areas with findings that it cites, and only those findings. */
  areas: readonly OfferedArea[];
  /** What the report says in place of its words. */
  said: SaidInReport | null;
}

/** One recommendation and the findings behind it. */
export function RecommendationPage(props: Props) {
  const { id, top, mayEdit, number, leadIn, text, priority } = props;
  const page = `${top}/recommendations/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/recommendations`, label: "Recommendations" }]}
      />
      <PageHeading caption={`Recommendation ${number}`} title={leadIn} />
      <p>
        <PriorityTag priority={priority} />
      </p>
      <div className="cf-stack cf-measure">
        <div className="cf-panel">
          <Prose text={text} />
        </div>
        <WordedOtherwise said={props.said} />
      </div>
      <p className="cf-secondary cf-small">
        Last saved by {props.savedBy}, <DateTime iso={props.savedAt} />.
      </p>
      {mayEdit && (
        <div className="cf-cluster">
          <LinkButton href={`${page}/edit`} look="secondary">
            Edit
          </LinkButton>
          <a className="govuk-link" href={`${page}/remove`}>
            Remove
          </a>
        </div>
      )}
      <Findings {...props} />
    </>
  );
}

function Findings({ areas, top }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Findings it rests on</h2>
      {areas.length === 0 && (
        <p>
          <Tag tone="stop">Cites no finding</Tag> The report cannot be sent
          before it does.
        </p>
      )}
      {areas.map(({ key, title, findings }) => (
        <div key={key}>
          <h3 className="govuk-heading-s">{title}</h3>
          <ul className="cf-sources">
            {findings.map((finding) => (
              <li className="cf-source" key={finding.id}>
                <a
                  className="govuk-link"
                  href={`${top}/findings/${finding.id}`}
                >
                  {finding.name}
                </a>
                {!finding.agreed && <Tag tone="wait">Draft</Tag>}
                <Prose text={finding.text} small />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
