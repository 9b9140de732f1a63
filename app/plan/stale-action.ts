import type { Action } from "#db/queries/plan.ts";
import {
  ragFrom,
  ragSaid,
  statusFrom,
  statusTitle,
} from "#workflows/action.ts";
import type { Change } from "../challenge/change.server.ts";
import { Stale } from "../errors.ts";
import type { Answerable } from "./answerable.ts";
import { answersOf } from "./shown.ts";

interface Links {
  /** What the action answers as it was saved. */
  known: ReadonlyArray<Pick<Answerable, "kind" | "id">>;
  answerable: readonly Answerable[];
}

/** All that the other person saved, for the page that shows both. */
export function staleAction(
  present: Action,
  { framework }: Pick<Change, "framework">,
  { known, answerable }: Links,
): Stale {
  const rag = ragFrom(present.rag);
  const area = framework.areas.find(({ key }) => key === present.areaKey);
  const names = (wanted: Answerable["kind"]) => {
    const ids = known.filter(({ kind }) => kind === wanted);
    const answers = answersOf(new Set(ids.map(({ id }) => id)), answerable);
    return answers.map(({ name }) => name).join("\n");
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
      status: statusTitle(statusFrom(present.status)),
      rag: rag ? ragSaid(rag).word : "",
      ragReason: present.ragReason,
    },
  });
}
