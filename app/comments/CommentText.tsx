import { Tag } from "../ui/Tag.tsx";
import type { Citations } from "./cite.ts";
import { citing } from "./citing.tsx";
import { EvidenceLine } from "./EvidenceLine.tsx";
import type { EvidenceShown } from "./evidence-shown.ts";

interface Props {
  comment: {
    kind: string;
    /** The draft it was made on, where there are several; else null. */
    draft: number | null;
    text: string;
    /** Who else said it, where others were merged into it. */
    alsoBy: string;
    evidence: EvidenceShown | null;
  };
  /** Where the comments lead that it cites. */
  citations: Citations;
  /** Whose it is, where no column says so. */
  department?: string | undefined;
}

/** What a comment on the report says, in a table of comments. */
export function CommentText({ comment, citations, department }: Props) {
  const { kind, draft, text, alsoBy, evidence } = comment;
  return (
    <div className="cf-stack cf-stack--s">
      <span className="cf-cluster cf-small">
        {kind !== "" && <Tag>{kind}</Tag>}
        {department}
        {draft !== null && <span className="cf-secondary">Draft {draft}</span>}
      </span>
      <span className="cf-verbatim">{citing(citations)(text)}</span>
      {alsoBy !== "" && <span className="cf-small">Also said by {alsoBy}</span>}
      <EvidenceLine evidence={evidence} />
    </div>
  );
}
