import { type Announced, announcedBy, announcedIn } from "./announced.ts";
import type { Line } from "./lines.ts";
import type { ReadSection } from "./report-read.ts";
import type { Placed } from "./sections.ts";

/** Lines that follow one announcement, up to the next. */
export interface Group {
  announced: Announced | null;
  /** It is announced by words that say nothing else: all of it is a list. */
  isAllItems: boolean;
  lines: Placed[];
}

/** Cuts a report where something is announced, and where a section begins. */
export function groupsOf(
  placed: readonly Placed[],
  sections: readonly ReadSection[],
): Group[] {
  const groups: Group[] = [];
  const announcedFor = announcements(sections);
  for (const each of placed) {
    const { line, section, isTop } = each;
    const isPlain = isTop || line.isNote || isItem(line);
    const label = isPlain ? null : announcedBy(line.text);
    const last = groups.at(-1);
    // Notes belong to no list, though they stand behind the last.
    if (line.isNote) {
      groups.push({ announced: null, isAllItems: false, lines: [each] });
    } else if (isTop && section !== null) {
      groups.push({ ...announcedFor(section), lines: [each] });
    } else if (label) {
      groups.push({ announced: label, isAllItems: true, lines: [] });
    } else if (last) last.lines.push(each);
    else groups.push({ announced: null, isAllItems: false, lines: [each] });
  }
  return groups;
}

/** A list may name strengths without any to follow: a label stands out. */
const isItem = ({ level, table, label, bold }: Line) =>
  table !== null || (level !== null && !bold && !/^\d+\.\d/.test(label));

/** What a section's title announces, or that of a section around it. */
function announcements(sections: readonly ReadSection[]) {
  return (section: number): Omit<Group, "lines"> => {
    let depth = Infinity;
    for (let at = section; at >= 0; at--) {
      const around = sections[at];
      if (!around || around.depth >= depth) continue;
      depth = around.depth;
      const whole = announcedBy(around.title);
      if (whole) return { announced: whole, isAllItems: true };
      const part = announcedIn(around.title);
      if (part && (at === section || part !== "recommendation")) {
        return { announced: part, isAllItems: part !== "recommendation" };
      }
    }
    return { announced: null, isAllItems: false };
  };
}
