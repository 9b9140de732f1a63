import type {
  PrintedPlan,
  PrintedRow,
  PrintedSection,
} from "../../documents/plan-out/printed-plan.ts";
import { Prose } from "../../ui/Prose.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Rag } from "../Rag.tsx";
import { noSectionTitle } from "../sections.ts";
import { SectionWords } from "../sections/SectionWords.tsx";

interface Props {
  columns: PrintedPlan["columns"];
  sections: readonly PrintedSection[];
}

/** The sections of an edition, each with its rows as they stood. */
export function EditionTables({ columns, sections }: Props) {
  return sections.map((section, at) => (
    <section key={at} aria-labelledby={`section-${at}`}>
      <h2 className="govuk-heading-m" id={`section-${at}`}>
        {section.title || noSectionTitle}
      </h2>
      <SectionWords section={section} />
      {section.rows.length > 0 && (
        <Table
          caption={section.title || noSectionTitle}
          quietCaption
          columns={columns.map(({ name }, index) => ({
            key: String(index),
            label: section.columnNames?.[index] ?? name,
            written: true,
            head: index === 0,
          }))}
          rows={section.rows.map((row, index) => ({
            key: `${index} ${row.key}`,
            cells: cellsOf(columns, row),
          }))}
        />
      )}
    </section>
  ));
}

const cellsOf = (columns: Props["columns"], row: PrintedRow) =>
  Object.fromEntries(
    columns.map(({ field }, index) => {
      const text = row.cells[index] ?? "";
      const words = text && <Prose text={text} small />;
      return [
        String(index),
        field === "rag" ? (
          <div className="cf-stack cf-stack--s">
            <Rag rag={row.rag} />
            {words}
          </div>
        ) : field === "tags" ? (
          row.tags.map((tag) => <Tag key={tag}>{tag}</Tag>)
        ) : (
          words
        ),
      ];
    }),
  );
