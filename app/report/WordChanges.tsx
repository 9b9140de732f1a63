import { Changed } from "../ui/Changed.tsx";
import { type WordRun, compareWords } from "./compare-words.ts";

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
      <WordRuns runs={compareWords(before, after)} />
    </p>
  );
}

/** Words that stayed, were taken out and were put in, in reading order. */
export function WordRuns({ runs }: { runs: readonly WordRun[] }) {
  return runs.map(({ how, text }, index) =>
    how === "kept" ? (
      text
    ) : (
      <Changed key={index} how={how}>
        {text}
      </Changed>
    ),
  );
}
