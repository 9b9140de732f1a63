import type { Area } from "#workflows/frameworks/index.ts";
import { type Block, block } from "./blocks.ts";
import { outcomeBlocks } from "./outcome-blocks.ts";
import { entry, heading, written, writtenSection } from "./pieces.ts";
import type { ReportSource } from "./source.ts";
import { markOf } from "./mark.ts";

const lists = {
  strength: {
    title: "Strengths",
    none: "The team records no strengths in this area.",
  },
  consideration: {
    title: "Areas for consideration",
    none: "The team records no areas for consideration in this area.",
  },
} as const;

type Kind = keyof typeof lists;

/** One area of the detailed findings, such as 4.2. */
export function areaBlocks(
  source: ReportSource,
  area: Area,
  number: string,
): Block[] {
  return [
    heading(area.key, number, area.title, 2, area.key),
    ...outcomeBlocks(source, area.key),
    ...writtenSection(
      area.key,
      source.sections.get(area.key) ?? "",
      { areaKey: area.key },
      3,
    ),
    ...list(source, area, "strength"),
    ...list(source, area, "consideration"),
  ];
}

function list(source: ReportSource, { key }: Area, kind: Kind): Block[] {
  const { title, none } = lists[kind];
  const findings = source.findings.filter(
    (finding) => finding.areaKey === key && finding.kind === kind,
  );
  const head = heading(`${key}:${kind}`, "", title, 3, key);
  if (findings.length > 0) return [head, ...numbered(findings, key, kind)];
  const reason = source.reasons
    .find((one) => one.areaKey === key && one.kind === kind)
    ?.reason.trim();
  const [id, also] = [noneId(key, kind), { areaKey: key, sort: kind }];
  return reason
    ? [head, ...written(id, reason, 4, also)]
    : [head, block(id, "paragraph", none, also)];
}

const noneId = (areaKey: string, kind: Kind) => `none:${areaKey}:${kind}`;

/** Whether a block says why a list of findings is empty. */
export const isReason = (id: string, areaKey: string, kind: Kind): boolean =>
  id.startsWith(`${noneId(areaKey, kind)}:`);

/** Numbers run on over the sub-headings inside one list. */
function numbered(
  findings: ReportSource["findings"],
  areaKey: string,
  kind: Kind,
): Block[] {
  let under = "";
  return findings.flatMap((finding, index) => {
    const { subheading } = finding;
    const blocks = entry({
      ...finding,
      kind: "finding",
      sort: kind,
      label: String(index + 1),
      depth: subheading === "" ? 4 : 5,
    });
    if (subheading === "" || subheading === under) return blocks;
    under = subheading;
    const id = `subheading:${areaKey}:${kind}:${markOf(subheading)}`;
    const also = { depth: 4, areaKey, sort: kind };
    return [block(id, "subheading", subheading, also), ...blocks];
  });
}
