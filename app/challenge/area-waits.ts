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
  /** How many actions of the plan are still to do. */
  openActions: number;
}

/** What a side has still to do in an area. */
interface Turn {
  side: Side;
  /** Who sees all of this reads what lacks. */
  of: Content;
  lacks: string[];
  /** Read by everybody else; null where they are not to know of it at all. */
  work: string | null;
}

/**
 * What an area waits for in a stage and from whom, such as "Council: 2 criteria
 * to answer"; for the other side, the work that it waits for.
 */
export function areaWaits({ stage, sees }: Viewpoint, about: About): string[] {
  const turns = turnsIn[stage]?.(about) ?? [];
  return turns.flatMap(({ side, of, lacks, work }) => {
    const own = lacks.join(", ") || "nothing more in this area";
    const said = sees(of) === "all" ? own : work;
    return said === null ? [] : [`${sideTitle(side)}: ${said}`];
  });
}

const turnsIn: Partial<Record<Stage, (about: About) => Turn[]>> = {
  selfAssessment: (about) => [
    {
      side: "council",
      of: "selfAssessment",
      lacks: toSubmit(about),
      work: "its self-assessment",
    },
  ],
  evidence,
  interviews: (about) => findings(about, toOpen(about)),
  findings: (about) => findings(about),
  recommendations: ({ area, facts }) => [
    {
      side: "team",
      of: "outcomes",
      lacks: [
        ...toAgree(area, facts),
        ...when(
          facts.mode === "award" && !area.hasOutcome,
          "an outcome to decide",
        ),
      ],
      work: "its recommendations",
    },
  ],
  councilResponse: ({ area, facts }) => [
    {
      side: "council",
      of: "response",
      lacks: some(
        within(area, facts.recommendationsWithoutPosition),
        "position",
        "to take on a recommendation",
        "positions",
      ),
      work: "its response",
    },
  ],
  finalising: ({ area, facts }) => [
    {
      side: "team",
      of: "commentAnswers",
      lacks: [
        ...toAgree(area, facts),
        ...some(within(area, facts.commentsUnanswered), "comment", "to answer"),
        ...some(
          within(area, facts.commentsUnconfirmed),
          "answer",
          "to confirm",
        ),
      ],
      work: "its answers to the comments",
    },
  ],
  improvement: ({ openActions }) =>
    openActions === 0
      ? []
      : [
          {
            side: "council",
            of: "plan",
            lacks: some(openActions, "open action"),
            // Who does not read the plan is told of none.
            work: null,
          },
        ],
};

/** A request goes to and fro; beside it the team has evidence to open. */
function evidence(about: About): Turn[] {
  const { area, facts } = about;
  const toAnswer = within(area, facts.requestsOpen);
  const council: Turn = {
    side: "council",
    of: "requests",
    lacks: some(toAnswer, "evidence request", "to answer"),
    work: null,
  };
  const team: Turn = {
    side: "team",
    of: "requests",
    lacks: [
      ...some(
        within(area, facts.requestsAnswered),
        "reply",
        "to look at",
        "replies",
      ),
      ...toOpen(about),
    ],
    work: "its reading",
  };
  return [...when(toAnswer > 0, council), team];
}

const toOpen = ({ area, facts }: About) =>
  some(within(area, facts.evidenceNeverOpened), "item", "of evidence to open");

function findings({ area, facts }: About, also: string[] = []): Turn[] {
  const lacks = [...toAgree(area, facts), ...also];
  return [{ side: "team", of: "findings", lacks, work: "its findings" }];
}

/** It holds up the report as well, when findings are changed or added late. */
function toAgree(area: AreaFacts, facts: Facts): string[] {
  return [
    ...when(
      area.strengths === 0 && !area.saysWhyNoStrengths,
      "strengths to record",
    ),
    ...when(
      area.considerations === 0 && !area.saysWhyNoConsiderations,
      "areas for consideration to record",
    ),
    ...some(within(area, facts.draftFindings), "draft finding", "to agree"),
    ...some(
      within(area, facts.findingsWithoutSource) +
        within(area, facts.findingsWithLostSourcesOnly),
      "finding",
      "to rest on a source",
    ),
  ];
}

function toSubmit({ area, facts }: About): string[] {
  const { unansweredCriteria, carriedCriteria, narrative } = area;
  const lacking = [
    ...some(unansweredCriteria.length, "criterion", "to answer", "criteria"),
    ...some(carriedCriteria.length, "carried answer", "to look at again"),
    ...when(narrative === "none", "a narrative to write"),
    ...when(narrative === "carried", "a carried narrative to look at again"),
    ...when(
      facts.mode === "award" && !area.hasClaimedLevel,
      "a level to claim",
    ),
    ...when(
      facts.mode === "award" && area.hasClaimedLevel && !area.saysWhyThatLevel,
      "reasons for the level to write",
    ),
    ...some(within(area, facts.openQuestions), "question", "to reply to"),
  ];
  return lacking.length > 0 ? lacking : ["nothing, ready to submit"];
}

const within = ({ key }: AreaFacts, pointers: readonly Pointer[]) =>
  pointers.filter(({ areaKeys }) => areaKeys?.includes(key)).length;

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
