import { findFinding } from "#db/queries/findings.ts";
import type { Mode } from "#workflows/stages.ts";
import type { Attempt } from "../challenge/change.server.ts";
import { addExample } from "../examples/write-example.server.ts";
import { setFindingStatus } from "../findings/agree-findings.server.ts";
import { citeSources } from "../findings/cite-sources.server.ts";
import { addFinding } from "../findings/write-finding.server.ts";
import { decideOutcome } from "../outcomes/decide-outcome.server.ts";
import { addRecommendation } from "../recommendations/write-recommendation.server.ts";
import { addSection } from "../report/sections/own-section.server.ts";
import { writeSection } from "../report/sections/write-section.server.ts";
import { ownMark } from "../report/wordings/own-mark.server.ts";
import { writeWording } from "../report/wordings/write-wording.server.ts";
import type { FindingContent } from "./content/content.ts";
import {
  background,
  examples,
  executiveSummary,
  overallReasons,
  recommendations,
} from "./content/report.ts";
import { introduction, nextSteps, reworded } from "./content/sections.ts";
import { type Story, at, idIn } from "./story.server.ts";

const lists = [
  ["strengths", "strength"],
  ["considerations", "consideration"],
] as const;

/**
 * The team writes its findings and its lead agrees them; `draft` leaves every
 * third one to be agreed.
 */
export async function writeFindings(
  story: Story,
  draft = false,
): Promise<void> {
  for (const [place, area] of story.areas.entries()) {
    story.on(at(writtenOn, place));
    for (const [list, kind] of lists) {
      const ids: string[] = [];
      for (const [turn, finding] of area[list].entries()) {
        const writer = story.by("peer", (place + turn) % 2);
        ids.push(await writeFinding(story, writer, area.key, kind, finding));
      }
      story.findings.set(`${area.key} ${list}`, ids);
    }
  }
  story.on(9);
  for (const ids of story.findings.values()) {
    for (const [index, id] of ids.entries()) {
      if (!draft || index % 3 !== 2) await agree(story, id);
    }
  }
}

/** The days on which the findings of areas are written. */
const writtenOn = [3, 4, 7, 7, 8];

/** The lead peer agrees a finding as it stands. */
export async function agree(
  { app, by, challengeId }: Story,
  id: string,
): Promise<void> {
  const present = await findFinding(app.db, challengeId, id);
  await setFindingStatus(app, by("leadPeer"), id, {
    status: "agreed",
    version: present?.version ?? 1,
    back: "",
  });
}

async function writeFinding(
  story: Story,
  writer: Attempt,
  areaKey: string,
  kind: "strength" | "consideration",
  finding: FindingContent,
): Promise<string> {
  const { app } = story;
  const address = await addFinding(app, writer, {
    areaKey,
    criterionKey: finding.criterion,
    kind,
    subheading: finding.subheading ?? "",
    text: finding.text,
    version: 0,
    once: undefined,
  });
  const id = idIn(address);
  await citeSources(app, writer, id, {
    was: [],
    cite: sourcesOf(story, areaKey, finding),
  });
  return id;
}

function sourcesOf(story: Story, areaKey: string, finding: FindingContent) {
  const notes = (finding.notes ?? []).map(
    (place) => `note:${at(story.notes.get(areaKey), place)}`,
  );
  const evidence = (finding.evidence ?? []).map(
    (place) => `evidence:${at(story.evidence.get(areaKey), place)}`,
  );
  const sources = [...notes, ...evidence];
  // Every other finding also cites what the council said of itself.
  return finding.text.length % 2 === 0 || sources.length === 0
    ? [...sources, `answer:${finding.criterion}`]
    : sources;
}

/** What the team decides at the end. */
interface Decided {
  mode: Mode;
  /** The keys of areas that do not reach the level sought yet. */
  notYet?: readonly string[] | undefined;
}

/** Recommendations, outcomes, examples and the words around them. */
export async function writeReport(
  story: Story,
  { mode, notYet = [] }: Decided,
): Promise<void> {
  const { app, by, council, areas } = story;
  const inScope = (key: string) => areas.some((area) => area.key === key);
  story.on(10);
  for (const [place, recommendation] of story.told(recommendations).entries()) {
    const { cites, leadIn, text, priority } = recommendation;
    const known = cites.filter(([area]) => inScope(area));
    if (known.length === 0) continue;
    const address = await addRecommendation(app, by("leadPeer"), {
      leadIn,
      text,
      priority,
      findings: known.map(([area, list, finding]) =>
        at(story.findings.get(`${area} ${list}`), finding),
      ),
      version: 0,
      once: undefined,
    });
    story.recommendations.set(place, idIn(address));
  }
  for (const example of examples.filter(({ areaKey }) => inScope(areaKey))) {
    const once = undefined;
    await addExample(app, by("peer"), { ...example, version: 0, once });
  }
  const section = { version: 0 };
  await writeSection(app, by("leadPeer"), "executiveSummary", {
    ...section,
    text: executiveSummary(council, areas),
  });
  await writeSection(app, by("challengeManager"), "background", {
    ...section,
    text: background(council),
  });
  await writeSections(story);
  if (mode === "award") await decideOutcomes(story, notYet);
}

/** What the report says beside its findings, and in words of its own. */
async function writeSections(story: Story): Promise<void> {
  const { app, by, areas } = story;
  const once = undefined;
  await addSection(app, by("peer"), { ...nextSteps, version: 0, once });
  await writeSection(app, by("peer"), at(areas, 0).key, {
    text: introduction,
    version: 0,
  });
  const id = story.recommendations.get(reworded.place);
  const recommendation = at(recommendations, reworded.place);
  if (!id) return;
  await writeWording(app, by("leadPeer"), `recommendation:${id}`, {
    leadIn: recommendation.leadIn,
    text: reworded.text,
    own: ownMark(recommendation),
    version: 0,
  });
}

async function decideOutcomes(
  { app, by, areas }: Story,
  notYet: readonly string[],
) {
  for (const { key, outcomeReason: reason } of areas) {
    const outcome = notYet.includes(key) ? keeps : reached;
    await decideOutcome(app, by("leadPeer"), key, { ...outcome, reason });
  }
  const [outcome, reason] =
    notYet.length > 0
      ? [keeps, overallReasons.notYet]
      : [reached, overallReasons.met];
  await decideOutcome(app, by("leadPeer"), "overall", { ...outcome, reason });
}

const reached = { outcome: "met", level: "achieving", version: 0 } as const;
const keeps = {
  outcome: "notYetKeeps",
  level: "developing",
  version: 0,
} as const;
