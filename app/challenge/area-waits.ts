import type { AreaFacts, Facts, Pointer } from "#workflows/facts.ts";
import { type Side, sideTitle } from "#workflows/people.ts";
import type { Content, Sight } from "#workflows/permissions.ts";
import type { Stage } from "#workflows/stages.ts";

interface Viewpoint {
  stage: Stage;
  sees: (content: Content) => Sight;
}

interface About {
  area: AreaFacts;
  facts: Facts;
  /** How many items of evidence the team was sent and has never opened. */
  unopened: number;
  /** How many actions of the plan are still to do. */
  openActions: number;
}

/** What a side has still to do in an area. */
interface Turn {
  side: Side;
  /** Read by who sees all of what it is about; [] for nothing. */
  lacks: string[];
  /** Read by everybody else: what it lacks is not theirs to know. */
  work: string;
  knows: boolean;
}

/**
 * What an area waits for in a stage and from whom, such as "Council: 2 criteria
 * to answer"; for the other side, the work that it waits for.
 */
export function areaWaits(viewpoint: Viewpoint, about: About): string[] {
  return turnsIn(viewpoint, about).map(({ side, lacks, work, knows }) => {
    const own = lacks.join(", ") || "nothing more in this area";
    return `${sideTitle(side)}: ${knows ? own : work}`;
  });
}

function turnsIn(
  { stage, sees }: Viewpoint,
  { area, facts, unopened, openActions }: About,
): Turn[] {
  const here = (pointers: readonly Pointer[]) =>
    pointers.filter(({ areaKeys }) => areaKeys?.includes(area.key)).length;
  const turn = (
    side: Side,
    of: Content,
    work: string,
    ...lacks: string[][]
  ) => ({ side, work, lacks: lacks.flat(), knows: sees(of) === "all" });
  switch (stage) {
    case "selfAssessment":
      return [
        turn(
          "council",
          "selfAssessment",
          "its self-assessment",
          toSubmit(area),
        ),
      ];
    case "evidence":
      return sees("requests") === "all"
        ? evidenceTurns(
            some(here(facts.requestsOpen), "evidence request", "to answer"),
            [
              ...some(
                here(facts.requestsAnswered),
                "reply",
                "to look at",
                "replies",
              ),
              ...some(unopened, "item", "of evidence to open"),
            ],
          )
        : [turn("team", "requests", "its reading")];
    case "interviews":
    case "findings":
      return [
        turn(
          "team",
          "findings",
          "its findings",
          when(area.strengths === 0, "strengths to record"),
          when(area.considerations === 0, "areas for consideration to record"),
          some(here(facts.draftFindings), "draft finding", "to agree"),
        ),
      ];
    case "recommendations":
      return [
        turn(
          "team",
          "outcomes",
          "its recommendations",
          when(
            facts.mode === "award" && !area.hasOutcome,
            "an outcome to decide",
          ),
        ),
      ];
    case "councilResponse":
      return [
        turn(
          "council",
          "response",
          "its response",
          some(
            here(facts.recommendationsWithoutPosition),
            "position",
            "to take on a recommendation",
            "positions",
          ),
        ),
      ];
    case "finalising":
      return [
        turn(
          "team",
          "commentAnswers",
          "its answers to the comments",
          some(here(facts.commentsUnanswered), "comment", "to answer"),
          some(here(facts.commentsUnconfirmed), "answer", "to confirm"),
        ),
      ];
    case "improvement":
      return openActions > 0
        ? [
            turn(
              "council",
              "plan",
              "its plan",
              some(openActions, "open action"),
            ),
          ]
        : [];
    default:
      return [];
  }
}

/** A request goes to and fro; beside it the team has evidence to open. */
function evidenceTurns(toAnswer: string[], toRead: string[]): Turn[] {
  const known = { work: "", knows: true };
  return [
    ...when(toAnswer.length > 0, { side: "council" as const, lacks: toAnswer }),
    ...when(toAnswer.length === 0 || toRead.length > 0, {
      side: "team" as const,
      lacks: toRead,
    }),
  ].map((turn) => ({ ...turn, ...known }));
}

function toSubmit(area: AreaFacts): string[] {
  const { unansweredCriteria, carriedCriteria, narrative } = area;
  const lacking = [
    ...some(unansweredCriteria.length, "criterion", "to answer", "criteria"),
    ...some(carriedCriteria.length, "carried answer", "to look at again"),
    ...when(narrative === "none", "a narrative to write"),
    ...when(narrative === "carried", "a carried narrative to look at again"),
  ];
  return lacking.length > 0 ? lacking : ["nothing, ready to submit"];
}

const when = <T>(holds: boolean, it: T): T[] => (holds ? [it] : []);

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
