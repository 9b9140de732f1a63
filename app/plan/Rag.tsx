import { type Rag as Rating, ragSaid } from "#workflows/action.ts";

/** A shape for each rating, so that it is told apart in print and by any eye. */
const shapes = {
  red: "M7 1h10l6 6v10l-6 6H7l-6-6V7z",
  amber: "M12 1l11.5 21.5H.5z",
  green: "M12 1a11 11 0 100 22 11 11 0 000-22z",
} as const satisfies Record<Rating, string>;

/** A rating by shape, letter and word; never by colour alone. */
export function Rag({ rag }: { rag: Rating | null }) {
  if (!rag) return <span className="cf-rag cf-rag--none">No rating</span>;
  const { letter, word } = ragSaid(rag);
  return (
    <span className={`cf-rag cf-rag--${rag}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={shapes[rag]} />
        <text x="12" y={rag === "amber" ? "20" : "16.5"} textAnchor="middle">
          {letter}
        </text>
      </svg>
      {word}
    </span>
  );
}
