import { type Finding, listFindings } from "#db/queries/findings.ts";
import { listWordings } from "#db/queries/wordings.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { thingName } from "../report/wordings/thing.ts";
import { excerpt } from "../ui/excerpt.ts";
import { findingName } from "./finding.ts";

/**
 * A finding, those it can be merged with (of its own area first), and the one
 * that was chosen.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function mergePage(
  { db }: Pick<Context, "db">,
  standing: Standing,
  id: string,
  otherId: string | null,
) {
  const { challenge, areas, sees } = standing;
  const all = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
  });
  const kept = all.find((finding) => finding.id === id);
  if (!kept) throw await missing(db, standing, "finding", id);
  const others = all.filter((finding) => finding !== kept);
  const other = others.find((finding) => finding.id === otherId);
  const nearFirst = [...areas].sort(
    (one, two) =>
      Number(two.key === kept.area_key) - Number(one.key === kept.area_key),
  );
  const nameOf = (finding: Finding) =>
    findingName(
      finding,
      areas.find(({ key }) => key === finding.area_key),
    );
  const wordings = await listWordings(db, challenge.id);
  const shown = (finding: Finding) => ({
    id: finding.id,
    version: finding.version,
    name: nameOf(finding),
    text: finding.text,
    /** What the report says in place of it; null where it says the same. */
    inReport:
      wordings.find(
        ({ thing }) => thing === thingName({ kind: "finding", id: finding.id }),
      )?.text ?? null,
  });
  const second = other ? `and ${nameOf(other).toLowerCase()}` : "with another";
  return {
    top: `/challenges/${challenge.id}`,
    title: `Merge ${nameOf(kept).toLowerCase()} ${second}`,
    kept: shown(kept),
    other: other ? shown(other) : null,
    /** The address names a finding that cannot be merged with, or no more. */
    isGone: otherId !== null && !other,
    areas: nearFirst.map(({ key, number, title }) => ({
      key,
      title: `${number} ${title}`,
    })),
    /** What it can be merged with, while that is not chosen yet. */
    options: other
      ? []
      : nearFirst.flatMap((area) =>
          others
            .filter((finding) => finding.area_key === area.key)
            .map((finding) => ({
              value: finding.id,
              label: nameOf(finding),
              hint: excerpt(finding.text, 160),
              words: finding.text,
              group: area.key,
            })),
        ),
  };
}
