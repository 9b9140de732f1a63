import { Details } from "../ui/Details.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Table } from "../ui/Table.tsx";
import type { AreaView } from "./AreaPage.tsx";

/** What the council says of the area: the narrative and an answer a line. */
export function AreaSaid(props: {
  view: AreaView;
  said: NonNullable<AreaView["said"]>;
}) {
  const { top, area } = props.view;
  const said = props.said.words;
  const levels = said?.criteria.some(({ level }) => level !== null);
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Self-assessment</h2>
      {!said && <p>The council has not submitted its self-assessment yet.</p>}
      {said && !said.narrative && <p>There is no narrative yet.</p>}
      {said?.narrative && (
        <Details summary="The council's narrative" open>
          <Prose text={said.narrative} />
        </Details>
      )}
      {said && (
        <Table
          caption="Criteria and what the council can evidence"
          quietCaption
          columns={[
            { key: "criterion", label: "Criterion", head: true },
            ...(levels ? [{ key: "level", label: "Level claimed" }] : []),
            { key: "evidenced", label: "What it can evidence" },
          ]}
          rows={said.criteria.map((one) => ({
            key: one.key,
            cells: {
              criterion: (
                <a
                  className="govuk-link"
                  href={
                    said.sent
                      ? `${top}/self-assessment/${area.key}#${one.key}`
                      : `${top}/self-assessment/${area.key}/${one.key}`
                  }
                >
                  {one.number} {one.title}
                </a>
              ),
              level: one.level ?? "None",
              evidenced: one.notApplicable
                ? "Does not apply"
                : one.evidenced || "Not answered yet",
            },
          }))}
        />
      )}
    </section>
  );
}
