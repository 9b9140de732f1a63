import { WordedOtherwise } from "../report/wordings/WordedOtherwise.tsx";
import type { SaidInReport } from "../report/wordings/said-in-report.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { CitedSource } from "./cited.ts";
import type { FindingShown } from "./finding-page.server.ts";
import { flagsOf, lostWords } from "./flags.ts";

interface Props {
  finding: FindingShown;
  /** What the report says in place of its words. */
  said?: SaidInReport | null | undefined;
}

/** One finding as the report will show it, and what it rests on. */
export function FindingPage({ finding, said }: Props) {
  const { top, area, name, id, subheading } = finding;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/findings`, label: "Findings" },
          {
            href: `${top}/findings?area=${area.key}#finding-${id}`,
            label: area.title,
          },
        ]}
      />
      <PageHeading title={name} caption={area.title} />
      <Status finding={finding} />
      <div className="cf-stack cf-measure">
        <div className="cf-panel">
          {subheading && <h2 className="govuk-heading-s">{subheading}</h2>}
          <Prose text={finding.text} />
        </div>
        <WordedOtherwise said={said} />
      </div>
      <p className="cf-secondary cf-small">
        {finding.criterion && <>Criterion {finding.criterion}. </>}
        Last saved by {finding.savedBy}, <DateTime iso={finding.savedAt} />.
      </p>
      {finding.mayEdit && <Actions finding={finding} />}
      <Sources finding={finding} />
      <Citing finding={finding} />
      <Neighbours finding={finding} />
    </>
  );
}

function Status({ finding: { agreed, counts } }: Props) {
  const { unsourced, single } = flagsOf(counts);
  const lost = lostWords(counts);
  return (
    <p className="cf-cluster">
      <Tag tone={agreed ? "go" : "wait"}>{agreed ? "Agreed" : "Draft"}</Tag>
      {unsourced && <Tag tone="stop">No source</Tag>}
      {single && <Tag tone="warn">Single kind of source</Tag>}
      {lost && <Tag tone="warn">{lost}</Tag>}
    </p>
  );
}

function Actions({ finding }: Props) {
  const { id, top, agreed, version, canMerge } = finding;
  const page = `${top}/findings/${id}`;
  return (
    <div className="cf-cluster">
      <ButtonForm
        action={`${page}/status`}
        fields={{ status: agreed ? "draft" : "agreed", version }}
        label={agreed ? "Back to draft" : "Agree"}
        look={agreed ? "secondary" : "primary"}
        small={false}
      />
      <LinkButton href={`${page}/edit`} look="secondary">
        Edit
      </LinkButton>
      {canMerge && (
        <a className="govuk-link" href={`${page}/merge`}>
          Merge with another
        </a>
      )}
      <a className="govuk-link" href={`${page}/remove`}>
        Remove
      </a>
    </div>
  );
}

function Sources({ finding }: Props) {
  const { id, top, mayEdit, sources, counts } = finding;
  const { single } = flagsOf(counts);
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">What it rests on</h2>
      {sources.length === 0 && <p>No source is cited yet.</p>}
      {counts.lost > 0 && (
        <p>
          What was removed or withdrawn no longer counts. See whether the
          finding still holds without it.
        </p>
      )}
      {single && (
        <p>
          All of it is of one kind. Look for another: what people said in
          interviews, focus groups and meetings, what the team saw on visits or
          otherwise, what documents show, what the council says of itself. A
          note on a document is of the same kind as the document.
        </p>
      )}
      <ul className="cf-sources">
        {sources.map((source) => (
          <SourceItem key={source.ref} source={source} top={top} />
        ))}
      </ul>
      {mayEdit && (
        <LinkButton href={`${top}/findings/${id}/sources`} look="secondary">
          {sources.length === 0 ? "Cite sources" : "Change sources"}
        </LinkButton>
      )}
    </section>
  );
}

function SourceItem({ source, top }: { source: CitedSource; top: string }) {
  const { origin, says, href, gone } = source;
  return (
    <li className="cf-source">
      {href ? (
        <a className="govuk-link" href={`${top}/${href}`}>
          {origin}
        </a>
      ) : (
        <span>{origin}</span>
      )}
      {gone && <Tag tone="warn">{gone}</Tag>}
      {says && <p>{says}</p>}
    </li>
  );
}

function Citing({ finding: { citing, top } }: Props) {
  if (citing.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Recommendations that cite it</h2>
      <ul className="govuk-list">
        {citing.map(({ id, number, lead_in }) => (
          <li key={id}>
            <a className="govuk-link" href={`${top}/recommendations/${id}`}>
              {number}. {lead_in}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ finding: { previous, next, top } }: Props) {
  return (
    <nav className="cf-cluster" aria-label="Findings of this list">
      {previous && (
        <a className="govuk-link" href={`${top}/findings/${previous}`}>
          Previous finding
        </a>
      )}
      {next && (
        <a className="govuk-link" href={`${top}/findings/${next}`}>
          Next finding
        </a>
      )}
    </nav>
  );
}
