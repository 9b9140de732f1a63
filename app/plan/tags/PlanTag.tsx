import type { ReactNode } from "react";
import type { TagPattern, TagShown } from "./tag.ts";

interface Props {
  tag: Pick<TagShown, "name" | "colour" | "pattern">;
}

/** A tag of a plan: its name says it, colour and pattern only help. */
export function PlanTag({ tag }: Props) {
  return (
    <span className="cf-plan-tag">
      <TagMark {...tag} />
      {tag.name}
    </span>
  );
}

/** The colour and the pattern of a tag, drawn. */
function TagMark({ colour, pattern }: Pick<TagShown, "colour" | "pattern">) {
  const ink = inkOn(colour);
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" fill={`#${colour}`} />
      <g fill={ink} stroke={ink} strokeWidth="1.5">
        {drawn[pattern]}
      </g>
    </svg>
  );
}

const drawn: Readonly<Record<TagPattern, ReactNode>> = {
  dots: (
    <path
      stroke="none"
      d="M3 3h3v3H3zM10 3h3v3h-3zM3 10h3v3H3zM10 10h3v3h-3z"
    />
  ),
  lines: <path d="M0 6 6 0M0 12 12 0M4 16 16 4M10 16l6-6" />,
  grid: <path d="M0 5h16M0 11h16M5 0v16M11 0v16" />,
  plain: null,
};

/** What is seen on a colour: black on light ones, white on dark ones. */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "#000" : "#fff";
}
