import { Checkbox } from "../forms/Checkbox.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { citing } from "./citing.tsx";
import { CommentText } from "./CommentText.tsx";
import type { Register, RegisterRow } from "./register.server.ts";

interface Props {
  register: Pick<Register, "rows" | "forTeam" | "mayAnswer" | "citations">;
  /** What is ticked in a form that came back; left out where nothing can be. */
  ticked?: Ticked | undefined;
}

/** By the numbers of comments, and as `RegisterRow` has it. */
export interface Ticked {
  comments: readonly string[];
  confirm: readonly string[];
}

const columns = [
  { key: "comment", label: "Comment", head: true },
  { key: "passage", label: "Words it is about", written: true },
  { key: "text", label: "What it says", written: true },
  { key: "answer", label: "Answer", written: true },
];

/** The comments on the report, one a row. */
export function RegisterTable({ register, ticked }: Props) {
  return (
    <Table
      caption="Comments on the report"
      quietCaption
      columns={columns}
      rows={register.rows.map((row) => ({
        key: row.id,
        cells: {
          comment: <Head row={row} ticked={ticked} />,
          passage: <PassageCell row={row} />,
          text: (
            <CommentText
              comment={row}
              citations={register.citations}
              department={row.department}
            />
          ),
          answer: <AnswerCell row={row} register={register} ticked={ticked} />,
        },
      }))}
    />
  );
}

interface HeadProps {
  row: RegisterRow;
  ticked: Ticked | undefined;
}

function Head({ row, ticked }: HeadProps) {
  const name = `Comment ${String(row.number ?? "")}`;
  return (
    <>
      <a className="govuk-link cf-nowrap" href={row.href}>
        {name}
      </a>
      {ticked && row.answer === null && (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <Checkbox
            id={`tick-${row.id}`}
            name="comments"
            value={String(row.number)}
            label={`Answer ${name.toLowerCase()}`}
            checked={ticked.comments.includes(String(row.number))}
          />
        </div>
      )}
    </>
  );
}

const placed = {
  exactly: null,
  whole: null,
  changedWords: { word: "Words changed since", tone: "warn" },
  notPlaced: { word: "No longer there", tone: "stop" },
} as const;

function PassageCell({ row }: { row: RegisterRow }) {
  const now = placed[row.now];
  return (
    <div className="cf-stack cf-stack--s">
      <span>{row.place}</span>
      {now && (
        <span>
          <Tag tone={now.tone}>{now.word}</Tag>
        </span>
      )}
    </div>
  );
}

const became = {
  changed: "changed",
  removed: "removed",
  asItWas: "as it was",
} as const;

interface AnswerProps {
  row: RegisterRow;
  register: Props["register"];
  ticked: Ticked | undefined;
}

function AnswerCell({ row, register, ticked }: AnswerProps) {
  const { answer, standing, number, href, confirm } = row;
  const { forTeam, mayAnswer, citations } = register;
  if (!answer) {
    return (
      <div className="cf-stack cf-stack--s">
        <span>
          <Tag tone={standing.tone}>{standing.title}</Tag>
        </span>
        {mayAnswer && (
          <a className="govuk-link" href={`${href}/answer`}>
            Answer
            <span className="govuk-visually-hidden"> comment {number}</span>
          </a>
        )}
      </div>
    );
  }
  return (
    <div className="cf-stack cf-stack--s">
      <span>
        <Tag tone={standing.tone}>{standing.title}</Tag>
      </span>
      <span className="cf-verbatim">{citing(citations)(answer.reason)}</span>
      {row.change && (
        <span className="cf-small">
          Its block in {row.change.name}: {became[row.change.how]}
        </span>
      )}
      {forTeam && (
        <span className="cf-small cf-secondary">
          {answer.by}
          {answer.confirmedBy
            ? `, confirmed by ${answer.confirmedBy}`
            : ": no second reader yet"}
        </span>
      )}
      {ticked && confirm !== null && (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <Checkbox
            id={`confirm-${row.id}`}
            name="confirm"
            value={confirm}
            label={`Confirm the answer to comment ${number}`}
            checked={ticked.confirm.includes(confirm)}
          />
        </div>
      )}
    </div>
  );
}
