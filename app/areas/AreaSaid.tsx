import { noLevelReasons } from "../self-assessment/Reading.tsx";
import { Details } from "../ui/Details.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { AreaView } from "./AreaPage.tsx";
import type { AreaSaid as Said, CriterionSaid } from "./area-said.server.ts";

interface Props {
  view: Pick<AreaView, "top" | "area">;
  said: { words: Said | null; nothing: string };
}

/** What the council says of the area: the narrative and an answer a line. */
export function AreaSaid({ view, said: { words, nothing } }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Self-assessment</h2>
      {!words && <p>{nothing}</p>}
      {words && <AsAWhole said={words} />}
      {words && <Criteria view={view} said={words} />}
    </section>
  );
}

function AsAWhole({ said }: { said: Said }) {
  const { narrative, aspirations, level, levelReason } = said;
  const rows = [
    { label: "Aspirations", text: aspirations },
    { label: "Narrative", text: narrative || "There is no narrative yet." },
    { label: level ? `Why ${level}` : noLevelReasons, text: levelReason },
  ];
  return (
    <Details summary="What the council says of the area as a whole" open>
      <SummaryList
        rows={rows
          .filter(({ text }) => text !== "")
          .map(({ label, text }) => ({ label, value: <Prose text={text} /> }))}
      />
    </Details>
  );
}

function Criteria({ view, said }: { view: Props["view"]; said: Said }) {
  const { criteria } = said;
  const claimed = criteria.some(({ level }) => level !== null);
  const linked = criteria.some(({ evidence }) => evidence.length > 0);
  return (
    <Table
      caption="Criteria and what the council can evidence"
      quietCaption
      columns={[
        { key: "criterion", label: "Criterion", head: true },
        ...(claimed ? [{ key: "level", label: "Claimed level" }] : []),
        { key: "evidenced", label: "What it can evidence", written: true },
        { key: "missing", label: "What is missing", written: true },
        ...(linked ? [{ key: "evidence", label: "Evidence" }] : []),
      ]}
      rows={criteria.map((one) => ({
        key: one.key,
        cells: {
          criterion: <Criterion view={view} said={said} criterion={one} />,
          level: one.level ?? "None",
          evidenced: evidencedIn(one),
          missing: one.missing ? (
            <Prose text={one.missing} small />
          ) : (
            <span className="cf-secondary">Nothing said</span>
          ),
          evidence: <Items top={view.top} items={one.evidence} />,
        },
      }))}
    />
  );
}

function Criterion({
  view: { top, area },
  said: { sent },
  criterion: { key, number, title, lead },
}: {
  view: Props["view"];
  said: Said;
  criterion: CriterionSaid;
}) {
  const page = `${top}/self-assessment/${area.key}`;
  return (
    <>
      <a
        className="govuk-link"
        href={sent ? `${page}#${key}` : `${page}/${key}`}
      >
        {number} {title}
      </a>
      {lead && <p className="cf-small cf-secondary">Lead: {lead}</p>}
    </>
  );
}

function evidencedIn({
  notApplicable,
  notApplicableReason,
  evidenced,
}: CriterionSaid) {
  if (notApplicable) {
    return (
      <>
        <p>
          <Tag>Not applicable</Tag>
        </p>
        <Prose text={notApplicableReason} small />
      </>
    );
  }
  return evidenced ? <Prose text={evidenced} small /> : "Not answered yet";
}

/** Cited by number: the register below has the titles. */
function Items({
  top,
  items,
}: {
  top: string;
  items: CriterionSaid["evidence"];
}) {
  if (items.length === 0) return <span className="cf-secondary">None</span>;
  return (
    <ul className="govuk-list cf-small">
      {items.map(({ id, number, title }) => (
        <li key={id}>
          <a className="govuk-link" href={`${top}/evidence/${id}`}>
            Item {number}
            <span className="govuk-visually-hidden">: {title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
