import { insertExample } from "#db/queries/examples.ts";
import {
  insertFinding,
  updateFindingStatus,
} from "#db/queries/finding-changes.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { insertOwnSection } from "#db/queries/own-sections.ts";
import { insertRecommendation } from "#db/queries/recommendations.ts";
import { findSection, saveSection } from "#db/queries/report-sections.ts";
import type { Change } from "../../challenge/change.server.ts";
import type { Made } from "./mapping.ts";
import type { NewFinding, ToMake } from "./to-make.ts";

/**
 * Makes of a report written elsewhere what it holds, inside a change: findings
 * that cite it as their source, recommendations, examples, texts.
 * @returns the ids of what was made, and texts as they were before
 */
export async function make(
  change: Change,
  of: ToMake,
  { reportId, agreed }: { reportId: string; agreed: boolean },
): Promise<Made> {
  const findings: string[] = [];
  for (const one of of.findings) {
    findings.push(await makeFinding(change, one, reportId));
  }
  if (agreed) {
    const set = { ids: findings, status: "agreed" };
    await updateFindingStatus(change.db, change.challenge.id, set);
  }
  const recommendations: string[] = [];
  for (const words of of.recommendations) {
    const row = { ...common(change), words };
    await insertRecommendation(change.db, row);
    recommendations.push(row.id);
  }
  const examples: string[] = [];
  for (const words of of.examples) {
    const row = { ...common(change), words: { ...words, url: "" } };
    await insertExample(change.db, row);
    examples.push(row.id);
  }
  const ownSections: string[] = [];
  for (const words of of.own) {
    const row = { ...common(change), words };
    await insertOwnSection(change.db, row);
    ownSections.push(row.id);
  }
  const sections = await writeTexts(change, of.texts);
  return { findings, recommendations, examples, ownSections, sections };
}

const common = ({ newId, challenge, who, at }: Change) => ({
  id: newId(),
  challengeId: challenge.id,
  by: who.id,
  at,
});

async function makeFinding(
  change: Change,
  words: NewFinding,
  foreignReportId: string,
): Promise<string> {
  const row = { ...common(change), words: { ...words, criterionKey: null } };
  await insertFinding(change.db, row);
  const source = { kind: "report", foreignReportId } as const;
  const cited = [{ id: change.newId(), source }];
  await insertFindingSources(change.db, row.id, cited);
  return row.id;
}

/** Texts go behind what is written already; of one part they are one text. */
async function writeTexts(
  { db, challenge, who, at }: Change,
  texts: ToMake["texts"],
): Promise<Made["sections"]> {
  const bySection = new Map<string, string[]>();
  for (const { section, text } of texts) {
    bySection.set(section, [...(bySection.get(section) ?? []), text]);
  }
  const kept: Made["sections"] = [];
  for (const [section, words] of bySection) {
    const present = await findSection(db, challenge.id, section);
    const before = present?.text ?? "";
    const version = present?.version ?? 0;
    const text = [before, ...words].filter((one) => one !== "").join("\n\n");
    const row = { challengeId: challenge.id, section, text, version };
    await saveSection(db, { ...row, by: who.id, at });
    kept.push({ section, version: version + 1, before });
  }
  return kept;
}
