import { criteriaOf, frameworkOf } from "#workflows/frameworks/index.ts";
import type { FrameworkKey } from "#workflows/frameworks/index.ts";

/**
 * "same": both criteria ask about one subject, so an answer can be carried
 * whole. "part": they overlap; a person has to read the answer again.
 */
export type Relation = "same" | "part";

/** One criterion's link to another; `from` and `to` are criterion keys. */
export type Carried = { from: string; to: string; relation: Relation };

type Mapping = {
  from: FrameworkKey;
  to: FrameworkKey;
  links: readonly (readonly [from: string, to: string, relation: Relation])[];
  /** Criteria of `from` that nothing in `to` asks about. */
  withoutTarget: readonly string[];
  /** Criteria of `to` that nothing in `from` asked about. */
  newInTarget: readonly string[];
};

/**
 * Our reading of what became of each criterion; no official table exists that
 * we know of. Every criterion of both versions stands in it or in a list below.
 */
const mappings: readonly Mapping[] = [
  {
    from: "eflg-2009",
    to: "eflg-2021",
    links: [
      ["collecting-information", "collecting-and-sharing-information", "part"],
      ["mapping-communities", "analysing-and-using-data", "part"],
      ["analysing-information", "analysing-and-using-data", "part"],
      ["sharing-information", "collecting-and-sharing-information", "part"],
      ["changing-communities", "collecting-and-sharing-information", "part"],
      ["leadership", "leadership", "same"],
      ["local-vision", "priorities-and-partnership", "part"],
      ["partnership", "priorities-and-partnership", "part"],
      ["equality-objectives", "equality-objectives", "same"],
      ["monitoring-and-scrutiny", "monitoring-and-scrutiny", "same"],
      ["good-relations", "good-relations", "same"],
      ["engagement-structures", "community-engagement", "part"],
      ["effective-engagement", "community-engagement", "part"],
      ["voluntary-sector", "community-engagement", "part"],
      ["voluntary-sector", "priorities-and-partnership", "part"],
      ["public-life", "public-life", "same"],
      ["satisfaction", "access-to-services", "part"],
      ["impact-assessment", "equality-impact", "same"],
      ["service-planning", "service-planning", "same"],
      ["accessible-services", "access-to-services", "part"],
      ["customer-care", "access-to-services", "part"],
      ["procurement", "procurement", "same"],
      ["workforce-diversity", "workforce-diversity", "same"],
      ["workforce-strategy", "inclusive-policies", "part"],
      ["workforce-monitoring", "workforce-data", "part"],
      ["employment-policies", "inclusive-policies", "part"],
      ["employment-policies", "workforce-data", "part"],
      ["learning-and-development", "learning-and-development", "same"],
      ["staff-engagement", "inclusive-policies", "part"],
      ["staff-engagement", "health-and-wellbeing", "part"],
    ],
    withoutTarget: ["communication", "human-rights"],
    newInTarget: [],
  },
];

/**
 * In: two framework keys. Out: every link from a criterion of the first to one
 * of the second; a version to itself is the identity. A mapping serves both
 * ways. Empty when nobody has mapped the two versions.
 * Throws RangeError on an unknown framework key.
 */
export function carried(fromKey: string, toKey: string): Carried[] {
  const source = frameworkOf(fromKey);
  const target = frameworkOf(toKey);
  if (source.key === target.key) {
    return criteriaOf(source).map(({ key }) => ({
      from: key,
      to: key,
      relation: "same",
    }));
  }
  const mapping = mappingOf(fromKey, toKey);
  return (mapping?.links ?? []).map(([from, to, relation]) => ({
    from,
    to,
    relation,
  }));
}

/**
 * Out: keys of the criteria of the first version that the second no longer
 * asks about; their answers stay with the old record.
 * Throws RangeError on an unknown key.
 */
export function withoutTarget(fromKey: string, toKey: string): string[] {
  if (frameworkOf(fromKey).key === frameworkOf(toKey).key) return [];
  const mapping = mappingOf(fromKey, toKey);
  return mapping ? [...mapping.withoutTarget] : keysOf(fromKey);
}

function keysOf(frameworkKey: string) {
  return criteriaOf(frameworkOf(frameworkKey)).map(({ key }) => key);
}

function mappingOf(fromKey: string, toKey: string) {
  for (const mapping of mappings) {
    if (mapping.from === fromKey && mapping.to === toKey) return mapping;
    if (mapping.from === toKey && mapping.to === fromKey) {
      return reversed(mapping);
    }
  }
  return undefined;
}

function reversed(mapping: Mapping): Mapping {
  return {
    from: mapping.to,
    to: mapping.from,
    links: mapping.links.map(([from, to, relation]) => [to, from, relation]),
    withoutTarget: mapping.newInTarget,
    newInTarget: mapping.withoutTarget,
  };
}
