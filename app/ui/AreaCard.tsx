import type { ReactNode } from "react";
import { Counts } from "./Counts.tsx";

interface Props {
  number: number;
  title: string;
  /** Left out where the area's page would show this reader nothing. */
  href?: string | undefined;
  /** The level in words, e.g. "Achieving claimed"; left out when none is. */
  level?: string | undefined;
  /** What the team decided of it, e.g. a `Tag` with "Met". */
  outcome?: ReactNode;
  counts: ReadonlyArray<{ label: string; value: number }>;
  /** What it waits for and from whom, e.g. "Council: 2 open actions". */
  waitsFor: readonly string[];
}

/** One area of the framework in a challenge. */
export function AreaCard(props: Props) {
  const { number, title, href, level, outcome, counts, waitsFor } = props;
  const name = (
    <>
      <span className="govuk-visually-hidden">Area {number}: </span>
      {title}
    </>
  );
  return (
    <div className="cf-card cf-area">
      <span className="cf-area__number" aria-hidden="true">
        {number}
      </span>
      <h3 className="cf-card__title">
        {href ? (
          <a className="govuk-link" href={href}>
            {name}
          </a>
        ) : (
          name
        )}
      </h3>
      {(level || outcome) && (
        <div className="cf-card__meta">
          {level} {outcome}
        </div>
      )}
      <Counts counts={counts} />
      {waitsFor.length > 0 && (
        <div className="cf-card__foot">
          {waitsFor.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
    </div>
  );
}
