import { announcedBy } from "./announced.ts";
import type { Placed } from "./sections.ts";
import type { ReadMember } from "./report-read.ts";

const longestName = 160;

/** Reads the members of the team: the short lines after "The team was:". */
export function teamIn(placed: readonly Placed[]): ReadMember[] {
  const begins = placed.findIndex(
    ({ line }) => announcedBy(line.text) === "team",
  );
  if (begins < 0) return [];
  const members: ReadMember[] = [];
  for (const { line, isTop } of placed.slice(begins + 1)) {
    const isName = line.text.length <= longestName && !/[.:]$/.test(line.text);
    if (isTop || line.isNote || line.heading !== null) break;
    if (isName)
      members.push({ ...memberFrom(line.text), paragraph: line.paragraph });
    else if (members.length > 0) break;
  }
  return members;
}

/** "Ada Marsh – Aldermoor Borough Council", or with a comma. */
function memberFrom(text: string): Omit<ReadMember, "paragraph"> {
  const [, name = text, from = ""] =
    /^(.{2,80}?)(?:\s+[–—-]\s+|,\s+|\t+)(.+)$/.exec(text) ?? [];
  return { name: name.trim(), from: from.trim() };
}
