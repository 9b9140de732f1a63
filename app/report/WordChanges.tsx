import { Changed } from "../ui/Changed.tsx";
import { compareWords } from "./compare-words.ts";

/** Two texts as one, with the words that only one of them has marked. */
export function WordChanges({
  before,
  after,
}: {
  before: string;
  after: string;
}) {
  return (
    <p className="cf-verbatim">
      {compareWords(before, after).map(({ how, text }, index) =>
        how === "kept" ? (
          text
        ) : (
          <Changed key={index} how={how}>
            {text}
          </Changed>
        ),
      )}
    </p>
  );
}
