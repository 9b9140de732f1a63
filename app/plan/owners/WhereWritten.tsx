import { Table } from "../../ui/Table.tsx";
import type { UnresolvedWords } from "./unresolved.ts";

interface Props {
  top: string;
  words: Pick<UnresolvedWords, "text" | "count" | "first" | "all">;
}

/** In which actions words for an owner stand. */
export function WhereWritten({ top, words }: Props) {
  const { text, count, first, all } = words;
  return (
    <>
      {count === 1 ? "In action " : "In actions "}
      {first.map(({ id, number }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <a className="govuk-link" href={`${top}/actions/${id}`}>
            {number}
          </a>
        </span>
      ))}
      {count > first.length && (
        <>
          {" and "}
          {count - first.length} more:{" "}
          <a className="govuk-link" href={all}>
            show all {count}
            <span className="govuk-visually-hidden"> that name “{text}”</span>
          </a>
        </>
      )}
    </>
  );
}

/** Words that nobody has resolved, with where they stand. */
export function WordsTable({
  top,
  words,
}: {
  top: string;
  words: readonly UnresolvedWords[];
}) {
  return (
    <Table
      caption="Words that nobody has resolved"
      quietCaption
      columns={[
        { key: "text", label: "As written", head: true, written: true },
        { key: "where", label: "Where" },
      ]}
      rows={words.map((one) => ({
        key: one.key,
        cells: {
          text: one.text,
          where: <WhereWritten top={top} words={one} />,
        },
      }))}
    />
  );
}
