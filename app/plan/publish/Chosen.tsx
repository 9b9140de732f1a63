import { Prose } from "../../ui/Prose.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { choiceLabels, type choicesSaid } from "./choices-said.ts";

/** What was chosen for a public page, in words. */
export const Chosen = ({
  chosen,
}: {
  chosen: ReturnType<typeof choicesSaid>;
}) => (
  <SummaryList
    rows={Object.entries(chosen).map(([name, words]) => ({
      label: choiceLabels[name as keyof typeof choiceLabels],
      value: words ? <Prose text={words} /> : "None",
    }))}
  />
);
