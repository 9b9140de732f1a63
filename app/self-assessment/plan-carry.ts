import type { Area, Framework } from "#workflows/frameworks/index.ts";
import { criteriaOf, criterionOf } from "#workflows/frameworks/index.ts";
import { carried, withoutTarget } from "#workflows/frameworks/mapping.ts";

interface AreaTexts {
  areaKey: string;
  aspirations: string;
  narrative: string;
}

interface CriterionTexts {
  criterionKey: string;
  evidenced: string;
  missing: string;
}

/** The texts of a self-assessment, and nothing else of it. */
export interface Texts {
  areas: readonly AreaTexts[];
  criteria: readonly CriterionTexts[];
}

/** What is there already; only empty answers take a carried text. */
export interface Taken {
  areas: ReadonlySet<string>;
  criteria: ReadonlySet<string>;
}

/** What would be carried, and how much would not and why. */
export interface CarryPlan {
  areas: AreaTexts[];
  criteria: CriterionTexts[];
  /** Earlier texts whose place here is taken. */
  kept: number;
  /** Earlier texts that nothing in this framework, or in scope, asks about. */
  homeless: number;
}

/**
 * Plans which earlier texts go where. Where several earlier criteria became
 * one, their texts stand under one another, each under its earlier title. Area
 * texts are carried only within one framework: areas were cut anew between
 * versions, and no mapping of them exists.
 */
export function planCarry(
  from: { framework: Framework; texts: Texts },
  to: { framework: Framework; areas: readonly Area[]; taken: Taken },
): CarryPlan {
  const plan = planCriteria(from, to);
  const same = from.framework.key === to.framework.key;
  const inScope = new Set(to.areas.map(({ key }) => key));
  const areas = from.texts.areas.filter(
    ({ aspirations, narrative }) => aspirations !== "" || narrative !== "",
  );
  const fit = areas.filter(({ areaKey }) => same && inScope.has(areaKey));
  const free = fit.filter(({ areaKey }) => !to.taken.areas.has(areaKey));
  return {
    areas: free,
    criteria: plan.criteria,
    kept: plan.kept + fit.length - free.length,
    homeless: plan.homeless + areas.length - fit.length,
  };
}

function planCriteria(
  { framework, texts }: { framework: Framework; texts: Texts },
  to: { framework: Framework; areas: readonly Area[]; taken: Taken },
) {
  const links = carried(framework.key, to.framework.key);
  const filled = criteriaOf(framework).flatMap(({ key }) =>
    texts.criteria.filter(
      ({ criterionKey, evidenced, missing }) =>
        criterionKey === key && (evidenced !== "" || missing !== ""),
    ),
  );
  const targets = to.areas.flatMap(({ criteria }) =>
    criteria.map(({ key }) => ({
      key,
      sources: filled.filter(({ criterionKey }) =>
        links.some((link) => link.from === criterionKey && link.to === key),
      ),
    })),
  );
  const fit = targets.filter(({ sources }) => sources.length > 0);
  const free = fit.filter(({ key }) => !to.taken.criteria.has(key));
  const gone = withoutTarget(framework.key, to.framework.key);
  const placed = new Set(
    fit.flatMap(({ sources }) => sources.map((source) => source.criterionKey)),
  );
  return {
    criteria: free.map(({ key, sources }) => ({
      criterionKey: key,
      evidenced: joined(framework, sources, "evidenced"),
      missing: joined(framework, sources, "missing"),
    })),
    kept: fit.length - free.length,
    homeless: filled.filter(
      ({ criterionKey }) =>
        gone.includes(criterionKey) || !placed.has(criterionKey),
    ).length,
  };
}

function joined(
  framework: Framework,
  sources: readonly CriterionTexts[],
  part: "evidenced" | "missing",
): string {
  const filled = sources.filter((source) => source[part] !== "");
  if (sources.length === 1) return filled[0]?.[part] ?? "";
  return filled
    .map((source) => {
      const { number, title } = criterionOf(framework, source.criterionKey);
      return `${number} ${title}:\n${source[part]}`;
    })
    .join("\n\n");
}
