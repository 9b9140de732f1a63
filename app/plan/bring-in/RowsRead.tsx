import type { ReactNode } from "react";
import { ragFrom } from "#workflows/action.ts";
import { Tag } from "../../ui/Tag.tsx";
import { Rag } from "../Rag.tsx";
import type { RowShown } from "./row-shown.ts";

interface Props {
  rows: readonly RowShown[];
  /** Where there are none. */
  none: string;
}

const words = { R: "red", A: "amber", G: "green" } as const;

/** Rows of the plan as they are read of a file. */
export function RowsRead({ rows, none }: Props) {
  if (rows.length === 0) return <p className="cf-secondary">{none}</p>;
  return (
    <ol className="cf-read">
      {rows.map((row) => (
        <li key={row.key} className="cf-read__row">
          <p className="cf-small cf-secondary">
            {row.where}
            {row.section !== null && `, in “${row.section}”`}
          </p>
          <OneRow row={row} />
        </li>
      ))}
    </ol>
  );
}

function OneRow({ row }: { row: RowShown }) {
  return (
    <>
      <dl className="cf-read__parts">
        {row.actions.length > 0 && (
          <Part label={row.actions.length === 1 ? "Action" : "Actions"}>
            {row.actions.map(({ text, about }, at) => (
              <span key={at} className="cf-read__action">
                {text}
                {about && <span className="cf-secondary"> ({about})</span>}
              </span>
            ))}
          </Part>
        )}
        {row.parts.map(({ label, text, isCarried }) => (
          <Part key={label} label={label}>
            {text} {isCarried && <Tag tone="info">From the row above</Tag>}
          </Part>
        ))}
        {row.rag && (
          <Part label="Rating">
            <Rag rag={ragFrom(words[row.rag.letter])} />{" "}
            {row.rag.by === "colour" && <Tag tone="wait">By colour</Tag>}
          </Part>
        )}
        {row.tags.length > 0 && <Part label="Tags">{row.tags.join(", ")}</Part>}
      </dl>
      {row.doubts.map((doubt) => (
        <p key={doubt} className="cf-small">
          <Tag tone="wait">Not sure</Tag> {doubt}
        </p>
      ))}
    </>
  );
}

const Part = (props: { label: string; children: ReactNode }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
);
