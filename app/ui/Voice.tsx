import type { ReactNode } from "react";
import { DateTime } from "./DateTime.tsx";
import { type DrawLine, Prose } from "./Prose.tsx";
import { Tag } from "./Tag.tsx";

interface Props {
  /** Whose voice: it decides the edge, the place and the word at the top. */
  side: "team" | "council";
  /** The number people cite; makes the id `comment-<number>`. */
  number?: number | undefined;
  /** The passage a number leads back to, e.g. "#ref-7". */
  backHref?: string | undefined;
  author?: string | null | undefined;
  /** ISO time. */
  at?: string | undefined;
  /** Who can see it, e.g. "Only the council sees this". */
  audience?: string | undefined;
  /** What it is, e.g. a `Tag` with "Correction". */
  kind?: ReactNode;
  /** The words it is about. */
  quote?: string | undefined;
  body: string;
  /** Draws a line of the body, e.g. with links. */
  line?: DrawLine | undefined;
  /** For a margin. */
  compact?: boolean | undefined;
  /** Outcome, replies, actions. */
  children?: ReactNode;
}

const sides = { team: "Peer team", council: "Council" };

/** A comment or an entry in a conversation. */
export function Voice(props: Props) {
  const { side, number, audience, quote, body, compact, children } = props;
  return (
    <article
      className={`cf-voice cf-voice--${side} ${compact ? "cf-voice--compact" : ""}`}
      id={number === undefined ? undefined : `comment-${String(number)}`}
    >
      <div className="cf-voice__head">
        <Number {...props} />
        <Tag tone={side}>{sides[side]}</Tag>
        {props.kind}
        {props.author && (
          <span className="cf-voice__author">{props.author}</span>
        )}
        {props.at && (
          <span className="cf-voice__when">
            <DateTime iso={props.at} />
          </span>
        )}
        {audience && <span className="cf-voice__audience">{audience}</span>}
      </div>
      {quote && <blockquote className="cf-voice__quote">{quote}</blockquote>}
      <div className="cf-voice__body">
        <Prose text={body} small={compact} line={props.line} />
      </div>
      {children && <div className="cf-voice__after">{children}</div>}
    </article>
  );
}

function Number({ number, backHref }: Props) {
  if (number === undefined) return null;
  const words = <span className="govuk-visually-hidden">Comment </span>;
  if (!backHref) {
    return (
      <span className="cf-voice__number">
        {words}
        {number}
      </span>
    );
  }
  return (
    <a className="cf-voice__number" href={backHref}>
      {words}
      {number}
      <span className="govuk-visually-hidden">, back to the passage</span>
    </a>
  );
}
