import type { Citations } from "../comments/cite.ts";
import { CommentText } from "../comments/CommentText.tsx";
import { Checkbox } from "../forms/Checkbox.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { DeskComment } from "./desk-comment.ts";

interface Props {
  comments: readonly DeskComment[];
  citations: Citations;
  /**
   * Boxes to choose with, instead of how each comment stands; ticked as in a
   * form that came back, or as it is kept.
   */
  choosing?: { ticked: readonly string[] | null } | undefined;
}

const columns = [
  { key: "comment", label: "Comment", head: true },
  { key: "passage", label: "Words it is about", written: true },
  { key: "text", label: "What it says", written: true },
  { key: "from", label: "From" },
  { key: "thread", label: "Thread", numeric: true },
  { key: "standing", label: "Stands" },
];

const withChoice = columns.map((column) =>
  column.key === "standing" ? { ...column, label: "Choose" } : column,
);

/** The council's comments on the report, one a row. */
export function DeskTable({ comments, citations, choosing }: Props) {
  return (
    <Table
      caption="The council’s comments on the report"
      quietCaption
      columns={choosing ? withChoice : columns}
      rows={comments.map((one) => ({
        key: one.id,
        cells: {
          comment: (
            <a className="govuk-link cf-nowrap" href={one.href}>
              Comment {one.number}
            </a>
          ),
          passage: one.place,
          text: <CommentText comment={one} citations={citations} />,
          from: [one.department, one.author].filter(Boolean).join(", "),
          thread: one.replies,
          standing: choosing ? (
            <Choice comment={one} ticked={choosing.ticked} />
          ) : (
            <Tag tone={one.standing.tone}>{one.standing.title}</Tag>
          ),
        },
      }))}
    />
  );
}

interface ChoiceProps {
  comment: DeskComment;
  ticked: readonly string[] | null;
}

function Choice({ comment, ticked }: ChoiceProps) {
  const { id, number, version, chosen } = comment;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <input type="hidden" name="shown" value={`${id}:${String(version)}`} />
      <Checkbox
        id={`choose-${id}`}
        name="chosen"
        value={id}
        label={
          <>
            <span className="cf-nowrap">Send</span>
            <span className="govuk-visually-hidden"> comment {number}</span>
          </>
        }
        checked={ticked ? ticked.includes(id) : chosen}
      />
    </div>
  );
}
