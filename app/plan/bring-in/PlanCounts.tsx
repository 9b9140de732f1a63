import { Counts as Figures } from "../../ui/Counts.tsx";
import { counted } from "../../ui/counted.ts";
import type { Counts } from "./counts.ts";

/** How much of a plan a file holds. */
export function PlanCounts({ counts }: { counts: Counts }) {
  const { sections, rows, actions, tags, byColour } = counts;
  return (
    <>
      <Figures
        counts={[
          counted(sections, "section"),
          counted(rows, "row"),
          counted(actions, "action"),
          { label: "red", value: counts.red },
          { label: "amber", value: counts.amber },
          { label: "green", value: counts.green },
          { label: "not rated", value: counts.unrated },
          ...tags.map(({ name, count }) => ({
            ...{ label: `tagged “${name}”`, value: count },
          })),
        ]}
      />
      {byColour > 0 && (
        <p className="cf-secondary">
          {byColour === 1
            ? "One rating is told by the colour of its cell alone."
            : `${byColour} ratings are told by the colour of their cell alone.`}
        </p>
      )}
    </>
  );
}
