import type { Finding } from "#db/queries/findings.ts";

/** The way up or down that is left to a thing in its list. */
interface Ends {
  first: boolean;
  last: boolean;
}

/** The findings under one sub-heading, or under none. */
export interface Group extends Ends {
  subheading: string;
  /** Its first finding, on whichever page: the group is moved by its id. */
  id: string;
  /** Where it stands among those that have a sub-heading. */
  place: number;
  of: number;
  findings: Array<Ends & { finding: Finding }>;
}

/**
 * A whole list by sub-heading, and of it what is shown. What has none stands
 * first and stays there; a finding alone under its sub-heading moves with it.
 */
export function groupsOf(
  whole: readonly Finding[],
  isShown: (finding: Finding) => boolean,
): Group[] {
  const subheadings = new Set(whole.map(({ subheading }) => subheading));
  const all = [...subheadings].map((subheading) => ({
    subheading,
    findings: whole.filter((finding) => finding.subheading === subheading),
  }));
  const titled = all.filter(({ subheading }) => subheading !== "");
  return all
    .map((group) => {
      const place = titled.indexOf(group) + 1;
      const ends = { first: place <= 1, last: place === titled.length };
      const { subheading, findings } = group;
      const alone = place > 0 && findings.length === 1;
      return {
        subheading,
        id: findings[0]?.id ?? "",
        place,
        of: titled.length,
        ...ends,
        findings: findings
          .map((finding, at) => ({
            finding,
            first: alone ? ends.first : at === 0,
            last: alone ? ends.last : at === findings.length - 1,
          }))
          .filter(({ finding }) => isShown(finding)),
      };
    })
    .filter(({ findings }) => findings.length > 0);
}
