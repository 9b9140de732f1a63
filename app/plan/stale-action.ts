import type { Action, ActionLink } from "#db/queries/plan.ts";
import type { Change } from "../challenge/change.server.ts";
import { Stale } from "../errors.ts";
import type { Answerable } from "./answerable.ts";
import { savedStatusAndRating } from "./status-and-rating.ts";

interface Links {
  /** What the action answers as it was saved. */
  known: readonly ActionLink[];
  /** What its form offers, also what the report no longer makes. */
  offered: ReadonlyArray<Pick<Answerable, "kind" | "id" | "name">>;
}

/** All that the other person saved, for the page that shows both. */
export function staleAction(
  present: Action,
  { framework }: Pick<Change, "framework">,
  { known, offered }: Links,
): Stale {
  const area = framework.areas.find(({ key }) => key === present.areaKey);
  const names = (wanted: Answerable["kind"]) => {
    const ids = new Set(
      known.map(
        ({ recommendationId, findingId }) => recommendationId ?? findingId,
      ),
    );
    return offered
      .filter(({ kind, id }) => kind === wanted && ids.has(id))
      .map(({ name }) => name)
      .join("\n");
  };
  return new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      text: present.text,
      areaKey: area ? `${area.number} ${area.title}` : "No single area",
      owners: present.owners,
      byWhen: present.byWhen,
      measure: present.measure,
      recommendations: names("recommendation"),
      findings: names("finding"),
      ...savedStatusAndRating(present),
    },
  });
}
