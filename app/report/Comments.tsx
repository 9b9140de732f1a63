import { citing } from "../comments/citing.tsx";
import { Tag } from "../ui/Tag.tsx";
import { Voice } from "../ui/Voice.tsx";
import type { Annotation } from "./annotation.ts";
import { WordRuns } from "./WordChanges.tsx";

/** Where a comment is one of many: its neighbours, and its own page. */
export interface Neighbours {
  previous: number | undefined;
  next: number | undefined;
  href: string;
}

interface Props {
  annotation: Annotation;
  neighbours: Neighbours;
  /** Its words are marked in the text. */
  placed: boolean;
}

/** One comment in the margin, or in the list after the text. */
export function Comment({ annotation, neighbours, placed }: Props) {
  const { number, side, kind, author, excerpt, status, carried } = annotation;
  return (
    <Voice
      compact={placed}
      side={side}
      number={number}
      backHref={placed ? `#ref-${number}` : undefined}
      kind={kind && <Tag>{kind}</Tag>}
      author={author}
      quote={placed ? undefined : annotation.quote}
      body={excerpt}
      line={annotation.cites && citing(annotation.cites)}
    >
      {annotation.alsoBy && <span>Also said by {annotation.alsoBy}</span>}
      {annotation.madeOn !== undefined && (
        <span className="cf-secondary">
          Made on draft {annotation.madeOn}.
          {carried === "changedWords" && changed(annotation)}
        </span>
      )}
      {annotation.words && (
        <span className="cf-comment__words cf-verbatim">
          <WordRuns runs={annotation.words} />
        </span>
      )}
      {status && <span>{status}</span>}
      <Ways {...neighbours} number={number} />
    </Voice>
  );
}

const changed = ({ stayed }: Annotation) =>
  stayed
    ? " The words around those it was made on have changed."
    : " The words it was made on have changed.";

function Ways({
  previous,
  next,
  href,
  number,
}: Neighbours & { number: number }) {
  const about = (
    <span className="govuk-visually-hidden"> comment {number}</span>
  );
  return (
    <span className="cf-comment__ways">
      <a className="govuk-link" href={href}>
        Open{about}
      </a>
      {previous !== undefined && (
        <a className="govuk-link" href={`#comment-${previous}`}>
          Previous
          <span className="govuk-visually-hidden"> comment, {previous}</span>
        </a>
      )}
      {next !== undefined && (
        <a className="govuk-link" href={`#comment-${next}`}>
          Next<span className="govuk-visually-hidden"> comment, {next}</span>
        </a>
      )}
    </span>
  );
}
