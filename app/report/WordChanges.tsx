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
  const runs = compareWords(before, after);
  // Where no word stayed, the one text ends before the other begins.
  const paragraphs = runs.some(({ how }) => how === "kept")
    ? [runs]
    : runs.map((run) => [run]);
  return paragraphs.map((words, index) => (
    <p className="cf-verbatim" key={index}>
      <WordRuns runs={words} />
    </p>
  ));
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
