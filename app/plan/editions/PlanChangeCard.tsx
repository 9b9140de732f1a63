import { compareWords } from "../../report/compare-words.ts";
import { WordRuns } from "../../report/WordChanges.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import type { PlanChange } from "./plan-changes.ts";

const words = {
  changed: { word: "Changed", tone: "info" },
  added: { word: "Added", tone: "go" },
  removed: { word: "Removed", tone: "stop" },
  moved: { word: "Moved", tone: "wait" },
} as const satisfies Record<PlanChange["how"], { word: string; tone: Tone }>;

interface Props {
  change: PlanChange;
  /** What the two sides are called over their words. */
  earlier: string;
  later: string;
}

/** One difference: old and new words beside each other. */
export function PlanChangeCard({ change, earlier, later }: Props) {
  const { how, what, name, section, moved, fields } = change;
  const { word, tone } = words[how];
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-s">
        <Tag tone={tone}>{word}</Tag>{" "}
        {moved && how === "changed" && (
          <>
            <Tag tone="wait">Moved</Tag>{" "}
          </>
        )}
        {what === "section" ? `Section “${name}”` : name}
      </h2>
      {section && <p className="cf-secondary cf-small">{section}</p>}
      {moved && (
        <p>
          It stood as {moved.from}, and stands as {moved.to}.
        </p>
      )}
      {fields.length > 0 && (
        <Table
          caption={`${word}: ${name}`}
          quietCaption
          columns={[
            { key: "label", label: "Column", head: true },
            ...(how === "added"
              ? []
              : [{ key: "before", label: earlier, written: true }]),
            ...(how === "removed"
              ? []
              : [{ key: "after", label: later, written: true }]),
          ]}
          rows={fields.map((field) => ({
            key: field.label,
            cells: cellsOf(how, field),
          }))}
        />
      )}
    </section>
  );
}

/** Only what stands on both sides is marked word by word. */
function cellsOf(how: PlanChange["how"], field: PlanChange["fields"][number]) {
  const { label, before, after } = field;
  const runs = compareWords(before, after);
  const side = (words: string, other: "inserted" | "deleted") => {
    if (words === "") return <span className="cf-secondary">Empty</span>;
    return (
      <p className="cf-verbatim">
        {how === "changed" ? (
          <WordRuns runs={runs.filter((run) => run.how !== other)} />
        ) : (
          words
        )}
      </p>
    );
  };
  return {
    label,
    before: side(before, "inserted"),
    after: side(after, "deleted"),
  };
}
