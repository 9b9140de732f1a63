import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listEvidenceLinks } from "#db/queries/evidence-links.ts";
import {
  countActionsInAreas,
  countNotesInAreas,
} from "#db/queries/overview.ts";
import type { Facts } from "#workflows/facts.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import { stepsAhead } from "#workflows/next-steps.ts";
import type { OutcomeKind } from "#workflows/outcomes.ts";
import { type Content, mayCause } from "#workflows/permissions.ts";
import { signOffsAwaited } from "#workflows/sign-offs.ts";
import { wayThrough } from "#workflows/stages.ts";
import { itemsIn } from "../evidence/items-in.ts";
import type { AllDecided } from "../outcomes/decided.ts";
import { overall } from "../outcomes/outcome.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { counted } from "../ui/counted.ts";
import { areaWaits } from "./area-waits.ts";
import { decidedFor, decidedWhere } from "./decided.server.ts";
import { factsOf } from "./facts.server.ts";
import { foundInAreas } from "./found-in-areas.server.ts";
import { publicationOf } from "./published.ts";
import { type SentReport, sentReport } from "./sent-report.server.ts";
import { stoppedOf } from "./stopped.server.ts";
import { showSteps } from "./steps-shown.ts";

/** What the overview shows of one area. */
export interface AreaShown {
  key: string;
  number: number;
  title: string;
  href?: string | undefined;
  level?: string | undefined;
  outcome?: OutcomeKind | undefined;
  counts: Array<{ label: string; value: number }>;
  waitsFor?: string | undefined;
}

/** The steps ahead and the areas side by side, as this person may see them. */
export async function overviewOf(call: ChallengeCall) {
  const facts = await factsOf(call.app.db, call);
  const top = `/challenges/${call.challenge.id}`;
  const { stage, roles } = call;
  const report =
    call.sees("findings") === "sent" ? await sentReport(call) : null;
  const decided = await decidedFor(call, report);
  return {
    stages: wayThrough(stage, facts.withdrawnFrom),
    stopped: await stoppedOf(call),
    signOffs: signOffsAwaited(stage, facts, roles)
      // Who takes the step finds the sign-off in what it lacks.
      .filter(({ event }) => !mayCause(event, roles))
      .map(({ title, where }) => ({ title, href: `${top}/${where}` })),
    published: publicationOf(call.challenge, facts.published),
    steps: showSteps(stage, stepsAhead(stage, facts, roles), top),
    overall: await overallOf(call, decided, report),
    areas: await areasShown(call, facts, { top, decided, report }),
  };
}

/** The outcome for the council as a whole, and where its reasons are. */
async function overallOf(
  call: ChallengeCall,
  decided: AllDecided,
  report: SentReport | null,
) {
  const { outcome, sentence } = decided.get(overall) ?? {};
  if (!outcome || !sentence) return null;
  return { outcome, sentence, source: await decidedWhere(call, report) };
}

interface Around {
  top: string;
  decided: AllDecided;
  report: SentReport | null;
}

async function areasShown(
  call: ChallengeCall,
  facts: Facts,
  { top, decided, report }: Around,
): Promise<AreaShown[]> {
  const counters = await countersOf(call);
  const found = await foundInAreas(call, facts.areas, report);
  const opens = onAreaPages.some((content) => call.sees(content) !== "none");
  return call.areas.map((area) => {
    const fact = facts.areas.find(({ key }) => key === area.key);
    return {
      key: area.key,
      number: area.number,
      title: area.title,
      href: opens ? `${top}/areas/${area.key}` : undefined,
      level: counters.levels.get(area.key),
      outcome: decided.get(area.key)?.outcome ?? undefined,
      counts: [
        counted(area.criteria.length, "criterion", "criteria"),
        ...counters.of(area),
        ...found(area.key),
      ],
      waitsFor: fact && areaWaits(call, fact, facts),
    };
  });
}

/** What a page of an area shows, beside what the framework says of it. */
const onAreaPages = [
  "selfAssessment",
  "evidence",
  "notes",
  "findings",
  "plan",
] as const satisfies readonly Content[];

/** Counts for each area of what this side sees; none of what it does not. */
async function countersOf(call: ChallengeCall) {
  const { db } = call.app;
  const { id } = call.challenge;
  const evidenceSight = call.sees("evidence");
  const links = await listEvidenceLinks(db, id, evidenceSight);
  const notes =
    call.sees("notes") === "all" ? await countNotesInAreas(db, id) : null;
  const actions =
    call.sees("plan") === "all" ? await countActionsInAreas(db, id) : [];
  const inArea = (rows: typeof actions, key: string) =>
    Number(rows.find(({ area_key }) => area_key === key)?.count ?? 0);
  return {
    levels: await claimedLevels(call),
    of(area: ChallengeCall["areas"][number]) {
      const planned = inArea(actions, area.key);
      return [
        ...(evidenceSight === "none"
          ? []
          : [{ label: "evidence", value: itemsIn(area, links) }]),
        ...(notes ? [counted(inArea(notes, area.key), "note")] : []),
        ...(planned ? [counted(planned, "action")] : []),
      ];
    },
  };
}

/** The level claimed in each area, by its key, in words. */
async function claimedLevels(call: ChallengeCall) {
  const claims = await claimsSeen(call);
  return new Map(
    claims.flatMap(({ areaKey, level }) =>
      level ? [[areaKey, `${level} claimed`]] : [],
    ),
  );
}

/** The council's own claims, or those of the copy sent. */
async function claimsSeen({ app, challenge, framework, sees }: ChallengeCall) {
  const sight = sees("selfAssessment");
  if (sight === "none") return [];
  if (sight === "sent") {
    return (await readAnswersSent(app.db, challenge.id)).claims;
  }
  const own = await listAreaAnswers(app.db, challenge.id, sight);
  return own.map(({ areaKey, claimedLevel }) => ({
    areaKey,
    level: levelName(framework, claimedLevel),
  }));
}
