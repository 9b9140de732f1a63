import type { Answers } from "#db/queries/action-changes.ts";
import type { ActionLink } from "#db/queries/actions.ts";
import { Invalid } from "../errors.ts";
import type { Answerable } from "./answerable.ts";

interface Ticked {
  recommendations: readonly string[];
  findings: readonly string[];
}

/**
 * The boxes ticked in a form, as what an action answers.
 * @param known what the final report offers, or the action answers already
 * @throws Invalid beside the field for an id that nothing offers
 */
export function linksFrom(
  { recommendations, findings }: Ticked,
  known: readonly Pick<Answerable, "kind" | "id">[],
): Answers[] {
  const offered = (kind: Answerable["kind"]) =>
    new Set(known.filter((entry) => entry.kind === kind).map(({ id }) => id));
  const strange = (ids: readonly string[], kind: Answerable["kind"]) =>
    ids.some((id) => !offered(kind).has(id));
  if (strange(recommendations, "recommendation")) {
    throw new Invalid({ recommendations: notThere });
  }
  if (strange(findings, "finding")) throw new Invalid({ findings: notThere });
  return [
    ...[...new Set(recommendations)].map((id) => ({ recommendationId: id })),
    ...[...new Set(findings)].map((id) => ({ findingId: id })),
  ];
}

/**
 * What an action answers and the final report no longer makes: it stays an
 * answer until somebody unticks it.
 */
export function lostLinks(
  links: readonly Omit<ActionLink, "actionId">[],
  answerable: readonly Pick<Answerable, "id">[],
): Answerable[] {
  const offered = new Set(answerable.map(({ id }) => id));
  return links
    .map(({ recommendationId, findingId }) =>
      recommendationId
        ? {
            kind: "recommendation" as const,
            id: recommendationId,
            name: "A recommendation no longer in the final report",
          }
        : {
            kind: "finding" as const,
            id: findingId ?? "",
            name: "An area for consideration no longer in the final report",
          },
    )
    .filter(({ id }) => !offered.has(id))
    .map((one) => ({ ...one, title: "", text: "", areaKeys: [] }));
}

const notThere = "Choose from what the final report says";
