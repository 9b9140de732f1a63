import { type Field, textOf } from "../forms/field.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { WrittenTable } from "../ui/WrittenTable.tsx";
import { rowsOf } from "../ui/written-table.ts";
import { findWords, inContext } from "./quote.ts";

/** The paragraph that a comment is about, to copy words from. */
export function Paragraph({
  block,
}: {
  block: { kind: string; label: string; text: string };
}) {
  if (block.kind === "table")
    return (
      <WrittenTable
        name="The table"
        rows={rowsOf(block.text).map((cells) =>
          cells.map((text) => ({ text, drawn: text })),
        )}
      />
    );
  return (
    <blockquote className="govuk-inset-text">
      {block.label !== "" && <b>{block.label} </b>}
      {block.text}
    </blockquote>
  );
}

interface Props {
  /** What the paragraph says. */
  text: string;
  quote: Field;
  start: Field;
}

/** Which words of a paragraph a comment is about, and which of several. */
export function WordsField({ text, quote, start }: Props) {
  const found = findWords(text, textOf(quote));
  return (
    <>
      <TextArea
        field={quote}
        label="Words it is about"
        optional
        rows={2}
        spellCheck={false}
        hint="Copy them from above. Leave this empty to comment on all of it."
      />
      {found.length > 1 ? (
        <RadioField
          field={start}
          label="Which of them do you mean?"
          options={found.map((stretch) => ({
            value: String(stretch.start),
            label: inContext(text, stretch),
          }))}
        />
      ) : (
        <HiddenField field={start} />
      )}
    </>
  );
}
