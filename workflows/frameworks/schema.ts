import { z } from "zod";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use-words-like-this");
const words = z.string().trim().min(1);

const levelSchema = z
  .object({
    key: slug,
    title: words,
    strapline: words,
    /** May a council ask a peer team to judge it at this level? */
    seekable: z.boolean(),
  })
  .readonly();

const criterionSchema = z
  .object({
    key: slug,
    /** Area number, dot, place in the area: "1.2". */
    number: z.string().regex(/^\d+\.\d+$/),
    title: words,
    prompts: z.array(words).min(2).max(3).readonly(),
    /** Level key -> what the council looks like at that level. */
    levels: z.record(slug, words).readonly(),
  })
  .readonly();

const areaSchema = z
  .object({
    key: slug,
    number: z.number().int().positive(),
    title: words,
    shortTitle: words,
    summary: words,
    criteria: z.array(criterionSchema).min(1).readonly(),
  })
  .readonly();

const shape = z.object({
  key: slug,
  title: words,
  shortTitle: words,
  year: z.number().int(),
  /** Shown beside every summary: whose words these are. */
  note: words,
  /** The framework's own word for a group; the product itself says "area". */
  groupWord: z.object({ one: words, many: words }).readonly(),
  /** In rising order. */
  levels: z.array(levelSchema).min(1).readonly(),
  areas: z.array(areaSchema).min(1).readonly(),
});

/**
 * Reads one framework version. In: plain data. Out: the same data, frozen.
 * Throws a ZodError that names the key when a key is used twice, a criterion
 * leaves out or adds a level, or a number is out of order.
 * Source: the shape version > area > criterion > one text per level is that of
 * the Equality Framework for Local Government since 2009.
 */
export const frameworkSchema = shape
  .superRefine((framework, context) => {
    for (const message of faultsOf(framework)) {
      context.addIssue({ code: "custom", message });
    }
  })
  .readonly();

export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkInput = z.input<typeof frameworkSchema>;
export type Area = Framework["areas"][number];
export type AreaInput = z.input<typeof areaSchema>;
export type Criterion = Area["criteria"][number];
export type Level = Framework["levels"][number];

function faultsOf(framework: z.infer<typeof shape>): string[] {
  const { areas, levels } = framework;
  const criteria = areas.flatMap((area) => area.criteria);
  const levelKeys = levels.map((level) => level.key);
  return [
    ...repeated(levelKeys).map((key) => `level "${key}" is there twice`),
    ...repeated(areas.map((area) => area.key)).map(
      (key) => `area "${key}" is there twice`,
    ),
    ...repeated(criteria.map((criterion) => criterion.key)).map(
      (key) => `criterion "${key}" is there twice`,
    ),
    ...areas.flatMap((area, index) => numberFaults(area, index + 1)),
    ...criteria.flatMap((criterion) => levelFaults(criterion, levelKeys)),
  ];
}

function numberFaults(area: z.infer<typeof areaSchema>, place: number) {
  const faults: string[] = [];
  if (area.number !== place) {
    faults.push(`area "${area.key}" has number ${area.number}, not ${place}`);
  }
  for (const [index, criterion] of area.criteria.entries()) {
    const number = `${place}.${index + 1}`;
    if (criterion.number !== number) {
      faults.push(
        `criterion "${criterion.key}" has number ${criterion.number}, not ${number}`,
      );
    }
  }
  return faults;
}

function levelFaults(
  criterion: z.infer<typeof criterionSchema>,
  levelKeys: readonly string[],
) {
  const described = Object.keys(criterion.levels);
  return [
    ...levelKeys
      .filter((key) => !described.includes(key))
      .map((key) => `criterion "${criterion.key}" does not describe "${key}"`),
    ...described
      .filter((key) => !levelKeys.includes(key))
      .map((key) => `criterion "${criterion.key}" has no level "${key}"`),
  ];
}

function repeated(keys: readonly string[]) {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
