import type { Action, ActionLink } from "#db/queries/actions.ts";
import { Stale } from "../errors.ts";
import { formatDate } from "../ui/dates.ts";
import type { Answerable } from "./answerable.ts";
import type { RatedBy } from "./rating/rating.ts";
import type { SectionShown } from "./sections.ts";
import { savedStatusAndRating } from "./status-and-rating.ts";

interface Links {
  /** What the action answers as it was saved. */
  known: readonly ActionLink[];
  /** What its form offers, also what the report no longer makes. */
  offered: ReadonlyArray<Pick<Answerable, "kind" | "id" | "name">>;
  sections: readonly SectionShown[];
  plan: RatedBy;
}

/** All that the other person saved, for the page that shows both. */
export function staleAction(
  present: Action,
  { known, offered, sections, plan }: Links,
): Stale {
  const section = sections.find(({ key }) => key === present.sectionId);
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
      section: section?.title ?? "No section",
      owners: present.owners,
      byWhen: present.byWhen,
      reviewOn: present.reviewOn === null ? "" : formatDate(present.reviewOn),
      measure: present.measure,
      recommendations: names("recommendation"),
      findings: names("finding"),
      ...savedStatusAndRating(present, plan),
    },
  });
}
