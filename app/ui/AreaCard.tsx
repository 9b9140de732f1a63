import { Counts } from "./Counts.tsx";

interface Props {
  number: number;
  title: string;
  href: string;
  /** The level in words, e.g. "Achieving claimed"; left out when none is. */
  level?: string | undefined;
  counts: ReadonlyArray<{ label: string; value: number }>;
  /** What it waits for, e.g. "Waits for Housing". */
  waitsFor?: string | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
}

/** One area of the framework in a challenge. */
export function AreaCard(props: Props) {
  const { number, title, href, level, counts, waitsFor } = props;
  const Heading = `h${props.headingLevel ?? 3}` as const;
  return (
    <div className="cf-card cf-area">
      <span className="cf-area__number" aria-hidden="true">
        {number}
      </span>
      <Heading className="cf-card__title">
        <a className="govuk-link" href={href}>
          <span className="govuk-visually-hidden">Area {number}: </span>
          {title}
        </a>
      </Heading>
      {level && <div className="cf-card__meta">{level}</div>}
      <Counts counts={counts} />
      {waitsFor && <div className="cf-card__foot">{waitsFor}</div>}
    </div>
  );
}
