import { findFinding } from "#db/queries/findings.ts";
import { addExample } from "../examples/write-example.server.ts";
import { setFindingStatus } from "../findings/agree-findings.server.ts";
import { citeSources } from "../findings/cite-sources.server.ts";
import { addFinding } from "../findings/write-finding.server.ts";
import { decideOutcome } from "../outcomes/decide-outcome.server.ts";
import { addRecommendation } from "../recommendations/write-recommendation.server.ts";
import { writeSection } from "../report/write-section.server.ts";
import type { FindingContent } from "./content/content.ts";
import {
  background,
  examples,
  executiveSummary,
  recommendations,
} from "./content/report.ts";
import { type Set, at, idIn } from "./set.server.ts";

const lists = [
  ["strengths", "strength"],
  ["considerations", "consideration"],
] as const;

/** The team writes its findings; `draft` leaves every third one to be agreed. */
export async function writeFindings(set: Set, draft = false): Promise<void> {
  for (const area of set.areas) {
    for (const [list, kind] of lists) {
      const ids: string[] = [];
      for (const [index, finding] of area[list].entries()) {
        const agreed = !draft || index % 3 !== 2;
        ids.push(await writeFinding(set, area.key, kind, finding, agreed));
      }
      set.findings.set(`${area.key} ${list}`, ids);
    }
  }
}

async function writeFinding(
  set: Set,
  areaKey: string,
  kind: "strength" | "consideration",
  finding: FindingContent,
  agreed: boolean,
): Promise<string> {
  const { app, by } = set;
  const writer = by("peer", finding.text.length % 2);
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
    cite: sourcesOf(set, areaKey, finding),
  });
  if (!agreed) return id;
  const present = await findFinding(app.db, set.challengeId, id);
  await setFindingStatus(app, by("leadPeer"), id, {
    status: "agreed",
    version: present?.version ?? 1,
    back: "",
  });
  return id;
}

function sourcesOf(set: Set, areaKey: string, finding: FindingContent) {
  const notes = (finding.notes ?? []).map(
    (place) => `note:${at(set.notes.get(areaKey), place)}`,
  );
  const evidence = (finding.evidence ?? []).map(
    (place) => `evidence:${at(set.evidence.get(areaKey), place)}`,
  );
  const sources = [...notes, ...evidence];
  // Every other finding also cites what the council said of itself.
  return finding.text.length % 2 === 0 || sources.length === 0
    ? [...sources, `answer:${finding.criterion}`]
    : sources;
}

/** Recommendations, outcomes, examples and the words around them. */
export async function writeReport(set: Set, award: boolean): Promise<void> {
  const { app, by, council, areas } = set;
  const inScope = (key: string) => areas.some((area) => area.key === key);
  for (const { leadIn, text, priority, cites } of recommendations) {
    const known = cites.filter(([area]) => inScope(area));
    if (known.length === 0) continue;
    await addRecommendation(app, by("leadPeer"), {
      leadIn,
      text,
      priority,
      findings: known.map(([area, list, place]) =>
        at(set.findings.get(`${area} ${list}`), place),
      ),
      version: 0,
      once: undefined,
    });
  }
  for (const example of examples.filter(({ areaKey }) => inScope(areaKey))) {
    const once = undefined;
    await addExample(app, by("peer"), { ...example, version: 0, once });
  }
  const section = { version: 0 };
  await writeSection(app, by("leadPeer"), "executiveSummary", {
    ...section,
    text: executiveSummary(council),
  });
  await writeSection(app, by("challengeManager"), "background", {
    ...section,
    text: background(council),
  });
  if (award) await decideOutcomes(set);
}

async function decideOutcomes({ app, by, areas }: Set) {
  for (const area of areas) {
    await decideOutcome(app, by("leadPeer"), area.key, {
      outcome: "met",
      level: "achieving",
      reason: area.outcomeReason,
      version: 0,
    });
  }
  await decideOutcome(app, by("leadPeer"), "overall", {
    outcome: "met",
    level: "achieving",
    reason:
      "The team saw what the council claims, in every area, and heard it from more than one side.",
    version: 0,
  });
}
