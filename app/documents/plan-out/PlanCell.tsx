import type { Rag } from "#workflows/action.ts";
import type { ColumnField } from "../plan-in/plan-read.ts";
import { chipOf, ragLook } from "./looks.ts";
import type { PrintedTag } from "./printed-plan.ts";

interface Props {
  text: string;
  field: ColumnField;
  /** Over how many rows it runs, where over more than one. */
  run: { rowSpan?: number };
  rag: Rag | null;
  tags: readonly PrintedTag[];
}

/** Longer cells than this may go on overleaf. */
const long = 900;

/** A cell of a plan; a rating has its shape, and a tag its colour. */
export function PlanCell({ text, field, run, rag, tags }: Props) {
  if (rag) {
    const { shape, fill } = ragLook(rag);
    return (
      <td className="rated" style={{ backgroundColor: `#${fill}` }} {...run}>
        <span aria-hidden="true">{shape}</span> {text}
      </td>
    );
  }
  return (
    <td
      {...(text.length > long ? { className: "long" } : {})}
      data-field={field}
      {...run}
    >
      {field === "tags" ? <Tags text={text} tags={tags} /> : text}
    </td>
  );
}

/** Each line that is a tag's name on its colour. */
function Tags({ text, tags }: Pick<Props, "text" | "tags">) {
  return text.split("\n").map((line, at) => {
    const tag = tags.find(({ name }) => name === line);
    return <div key={at}>{tag ? <Chip tag={tag} /> : line}</div>;
  });
}

/** A tag by its word, on its colour. */
export function Chip({ tag }: { tag: PrintedTag }) {
  const { fill, ink } = chipOf(tag.colour);
  return (
    <span
      className="tag"
      style={{ backgroundColor: `#${fill}`, color: `#${ink}` }}
    >
      {tag.name}
    </span>
  );
}
