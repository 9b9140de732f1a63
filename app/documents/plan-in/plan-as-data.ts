import { fieldWords } from "./field-words.ts";
import type { PlanRead, RowRead } from "./plan-read.ts";
import type { PlanBrought } from "./read-plan.ts";

/**
 * A plan as other programs read it: sections by name, nothing of ours. What
 * only some files have stands under keys of its own, only where there is any.
 */
export function planAsData(brought: PlanBrought) {
  const { plan, recommendations } = brought;
  return {
    title: plan.title,
    sections: plan.sections.map(({ title, lead, aspirations, intro }) => ({
      ...{ title, lead, aspirations },
      ...(intro && { intro }),
    })),
    rows: plan.rows.map((row) => ({
      section: titleIn(plan, row),
      ...{ ref: row.ref, evidence: row.evidence, gap: row.gap },
      ...{ actions: row.actions, owners: row.owners, byWhen: row.byWhen },
      ...{ rag: row.rag, ragBy: row.ragBy, status: row.status },
      ...{ measure: row.measure, progress: row.progress },
      ...{ tags: row.tags, raw: row.raw },
    })),
    warnings: warningsOf(brought),
    ...(plan.intro && { intro: plan.intro }),
    ...(plan.unread.length > 0 && { unread: plan.unread }),
    ...(recommendations.length > 0 && {
      recommendations: recommendations.map(({ paragraph, text }) => ({
        ...{ paragraph, text },
      })),
    }),
  };
}

/**
 * What a person should look at: what the file could not say, what was guessed
 * of its columns and colours, and of its rows by their number.
 */
export const warningsOf = (brought: PlanBrought): string[] => [
  ...brought.plan.warnings,
  ...guessesIn(brought),
  ...doubtsIn(brought.plan),
];

function guessesIn({ grids, mapping, plan }: PlanBrought): string[] {
  if (plan.rows.length === 0) return [];
  const columns = mapping.grids.flatMap(({ columns, isLeftOut }, at) => {
    const table = grids.grids[at]?.name || "The table";
    if (isLeftOut) return `${table} was taken for no part of the plan.`;
    return columns
      .filter(({ isGuess, field }) => isGuess && field !== "other")
      .map(
        ({ name, index, field }) =>
          `${table}: ${name ? `“${name}”` : `column ${index + 1}, which has no name,`} was taken for ${fieldWords[field]}.`,
      );
  });
  const tags = Object.entries(mapping.tags).map(
    ([fill, name]) =>
      `The colour ${fill} was taken to mark what belongs to “${name}”.`,
  );
  return [...columns, ...tags];
}

function doubtsIn({ rows }: PlanRead): string[] {
  const places = new Map<string, number[]>();
  for (const [at, { doubts }] of rows.entries()) {
    for (const doubt of new Set(doubts)) {
      const known = places.get(doubt);
      if (known) known.push(at + 1);
      else places.set(doubt, [at + 1]);
    }
  }
  return [...places].map(([doubt, at]) => `${rowsSaid(at)}: ${doubt}`);
}

/** “Row 4”, “Rows 1 to 3, 7”. */
function rowsSaid(rows: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const said = runs.map(([from, to]) =>
    from === to ? from : `${from} to ${to}`,
  );
  return `${rows.length === 1 ? "Row" : "Rows"} ${said.join(", ")}`;
}

/** The section of a row by its title; null before the first. */
const titleIn = (
  { sections }: PlanRead,
  { section }: RowRead,
): string | null =>
  section === null ? null : (sections[section]?.title ?? null);
