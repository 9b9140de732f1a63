import type { AreaFacts, Facts, Pointer } from "#workflows/facts.ts";
import { type Side, sideTitle } from "#workflows/people.ts";
import { type Stage, turnOf } from "#workflows/stages.ts";

interface Viewpoint {
  stage: Stage;
  side: Side;
}

/**
 * What an area waits for in this stage and from whom, said to the side whose
 * turn it is: what it still lacks is not the other side's to know.
 */
export function areaWaits(
  { stage, side }: Viewpoint,
  area: AreaFacts,
  facts: Facts,
): string | undefined {
  if (turnOf(stage) !== side) return undefined;
  const [first] = lacks(stage, area, facts);
  return first && `${sideTitle(side)}: ${first}`;
}

/** What an area lacks in a stage, the first thing to do first. */
function lacks(stage: Stage, area: AreaFacts, facts: Facts): string[] {
  const here = (pointers: readonly Pointer[]) =>
    pointers.filter(({ areaKey }) => areaKey === area.key).length;
  switch (stage) {
    case "selfAssessment":
      return selfAssessment(area);
    case "evidence":
      return some(here(facts.openRequests), "open evidence request");
    case "interviews":
    case "findings":
      return [
        ...when(area.strengths === 0, "strengths to record"),
        ...when(area.considerations === 0, "areas for consideration to record"),
        ...some(here(facts.draftFindings), "draft finding", "to agree"),
      ];
    case "recommendations":
      return when(
        facts.mode === "award" && !area.hasOutcome,
        "an outcome to decide",
      );
    case "finalising":
      return [
        ...some(here(facts.commentsUnanswered), "comment", "to answer"),
        ...some(here(facts.commentsUnconfirmed), "answer", "to confirm"),
      ];
    case "improvement":
      return some(here(facts.actionsOpen), "open action");
    default:
      return [];
  }
}

function selfAssessment(area: AreaFacts): string[] {
  const { unansweredCriteria, carriedCriteria, narrative } = area;
  const lacking = [
    ...some(unansweredCriteria.length, "criterion", "to answer", "criteria"),
    ...some(carriedCriteria.length, "carried answer", "to look at again"),
    ...when(narrative === "none", "a narrative to write"),
    ...when(narrative === "carried", "a carried narrative to look at again"),
  ];
  return lacking.length > 0 ? lacking : ["nothing, ready to submit"];
}

const when = (lacking: boolean, words: string) => (lacking ? [words] : []);

/** "3 comments to answer"; nothing for none. */
function some(
  count: number,
  one: string,
  todo = "",
  many = `${one}s`,
): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? one : many} ${todo}`.trim()];
}
