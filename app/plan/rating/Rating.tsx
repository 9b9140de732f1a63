import type { ActionShown } from "../shown.ts";
import { Rag } from "../Rag.tsx";
import { ruledSaid } from "./rating-words.ts";

/** A rating, whether it is the rule's, and what that says otherwise. */
export function Rating({
  action: { rating },
}: {
  action: Pick<ActionShown, "rating">;
}) {
  const { rag, by, beside } = rating;
  return (
    <div>
      <Rag rag={rag} />
      {rag !== null && by === "rule" && <Beside words="by the rule" />}
      {rag === null && by === "person" && <Beside words="on purpose" />}
      {beside && <Beside words={`By the rule: ${ruledSaid(beside.rag)}`} />}
    </div>
  );
}

const Beside = ({ words }: { words: string }) => (
  <span className="cf-secondary cf-small"> {words}</span>
);
