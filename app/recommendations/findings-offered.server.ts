import { listFindings } from "#db/queries/findings.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { findingName } from "../findings/finding.ts";

/** The findings that a recommendation may cite, by area. */
export async function findingsOffered(
  { db }: Pick<Context, "db">,
  { challenge, areas, sees }: Standing,
) {
  const all = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
  });
  return areas.map((area) => ({
    key: area.key,
    number: area.number,
    title: `${area.number} ${area.title}`,
    findings: all
      .filter(({ area_key }) => area_key === area.key)
      .map(({ id, kind, number, text, status }) => ({
        id,
        name: findingName({ kind, number }),
        text,
        agreed: status === "agreed",
      })),
  }));
}

export type OfferedArea = Awaited<ReturnType<typeof findingsOffered>>[number];
