import { readAnswersSent } from "#db/queries/answers-sent.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listEvidenceLinks } from "#db/queries/evidence-links.ts";
import { countNotesInAreas } from "#db/queries/overview.ts";
import type { Facts } from "#workflows/facts.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import type { OutcomeKind } from "#workflows/outcomes.ts";
import type { Content } from "#workflows/permissions.ts";
import { itemsIn } from "../evidence/items-in.ts";
import type { AllDecided } from "../outcomes/decided.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { counted } from "../ui/counted.ts";
import { actionsInAreas, stillOpen } from "./actions-in-areas.server.ts";
import { areaWaits } from "./area-waits.ts";
import { foundInAreas } from "./found-in-areas.server.ts";
import type { SentReport } from "./sent-report.server.ts";

/** What the overview shows of one area. */
export interface AreaShown {
  key: string;
  number: number;
  title: string;
  href?: string | undefined;
  level?: string | undefined;
  outcome?: OutcomeKind | undefined;
  counts: Array<{ label: string; value: number }>;
  waitsFor: string[];
}

interface Around {
  top: string;
  decided: AllDecided;
  report: SentReport | null;
}

/** The areas side by side, as this person may see them. */
export async function areaCards(
  call: ChallengeCall,
  facts: Facts,
  { top, decided, report }: Around,
): Promise<AreaShown[]> {
  const inside = await insideOf(call);
  const levels = await claimedLevels(call);
  const found = await foundInAreas(call, facts.areas, report);
  const opens = onAreaPages.some((content) => call.sees(content) !== "none");
  return call.areas.map((area) => {
    const fact = facts.areas.find(({ key }) => key === area.key);
    const { counts, ...todo } = inside(area);
    return {
      key: area.key,
      number: area.number,
      title: area.title,
      href: opens ? `${top}/areas/${area.key}` : undefined,
      level: levels.get(area.key),
      outcome: decided.get(area.key)?.outcome ?? undefined,
      counts: [
        counted(area.criteria.length, "criterion", "criteria"),
        ...counts,
        ...found(area.key),
      ],
      waitsFor: fact ? areaWaits(call, { area: fact, facts, ...todo }) : [],
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

/** What is in each area of what this side sees; none of what it does not. */
async function insideOf(call: ChallengeCall) {
  const { db } = call.app;
  const { id } = call.challenge;
  const sight = call.sees("evidence");
  const links = await listEvidenceLinks(db, id, sight);
  const notes =
    call.sees("notes") === "all" ? await countNotesInAreas(db, id) : null;
  const actionsIn = await actionsInAreas(call);
  return (area: ChallengeCall["areas"][number]) => {
    const written = notes?.find(({ area_key }) => area_key === area.key);
    const actions = actionsIn(area.key);
    return {
      counts: [
        ...(sight === "none"
          ? []
          : [{ label: "evidence", value: itemsIn(area, links) }]),
        ...(notes ? [counted(Number(written?.count ?? 0), "note")] : []),
        ...(actions.length > 0 ? [counted(actions.length, "action")] : []),
      ],
      openActions: stillOpen(actions).length,
    };
  };
}

/** The claimed level of each area, by its key, in words. */
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
