// Stacked bars are rectangles side by side: no library of charts draws them in
// less, on the server, with patterns and without a style attribute.

/** What tells the parts of a bar apart in print and by any eye. */
export const looks = [
  "stripes",
  "dots",
  "plain",
  "lines",
  "cross",
  "empty",
] as const;

export type Look = (typeof looks)[number];

export interface BarPart {
  key: string;
  look: Look;
  /** Stands in the part before its number, as far as they fit. */
  letter: string;
  count: number;
}

interface Props {
  parts: readonly BarPart[];
  /** How many the longest of the bars beside it has. */
  longest: number;
}

/** One bar in its parts. A picture only: what it shows is said beside it. */
export function StackedBar({ parts, longest }: Props) {
  return (
    <svg className="cf-bar" aria-hidden="true" focusable="false">
      {laidOut(parts, longest).map(({ key, look, words, x, width }) => (
        <g key={key}>
          <rect
            className={`cf-look cf-look--${look}`}
            fill={`url(#${patternId(look)})`}
            {...{ x: `${x}%`, width: `${width}%` }}
            height="100%"
          />
          {words && (
            <text x={`${x + width / 2}%`} y="19" textAnchor="middle">
              {words}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** A part of a bar by itself, to say what it means. */
export const Swatch = ({ look }: { look: Look }) => (
  <svg className="cf-swatch" aria-hidden="true" focusable="false">
    <rect
      className={`cf-look cf-look--${look}`}
      fill={`url(#${patternId(look)})`}
      width="100%"
      height="100%"
    />
  </svg>
);

/** So many letters fit across a bar on a phone. */
const lettersAcross = 28;

function laidOut(parts: readonly BarPart[], longest: number) {
  const share = 100 / Math.max(longest, 1);
  let before = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ key, look, letter, count }) => {
      const [x, width] = [before * share, count * share];
      before += count;
      const fits = (words: string) =>
        (words.length + 1) * (100 / lettersAcross) <= width;
      const words = [`${letter} ${count}`.trim(), letter].find(fits) ?? "";
      return {
        ...{ key, look, words },
        ...{ x: hundredths(x), width: hundredths(width) },
      };
    });
}

const hundredths = (n: number) => Math.round(n * 100) / 100;

const patternId = (look: Look) => `cf-look-${look}`;

/** Marks of a pattern, on a ground of eight by eight. */
const marks = {
  stripes: "M-2 2 2-2M0 8 8 0M6 10l4-4",
  dots: "M4 4h.01",
  plain: "",
  lines: "M0 4h8",
  cross: "M0 0 8 8M8 0 0 8",
  empty: "",
} as const satisfies Record<Look, string>;

/** The patterns that bars are filled with: once on each page that has any. */
export const BarPatterns = () => (
  <svg className="cf-bar-patterns" aria-hidden="true" focusable="false">
    <defs>
      {looks.map((look) => (
        <pattern
          key={look}
          id={patternId(look)}
          className={`cf-look cf-look--${look}`}
          patternUnits="userSpaceOnUse"
          width="8"
          height="8"
        >
          <rect className="cf-look__ground" width="8" height="8" />
          <path className="cf-look__mark" d={marks[look]} />
        </pattern>
      ))}
    </defs>
  </svg>
);
