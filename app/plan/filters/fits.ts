import { dayInLondon } from "../../ui/dates.ts";
import { type PlanFilter, isOfActions } from "../filter.ts";
import { isWhose, names } from "../owners/ask-owner.ts";
import { noSection } from "../sections.ts";
import type { ActionShown } from "../shown.ts";
import { isDueAs } from "./due-asked.ts";

/** What a filter looks at in a row. */
export interface RowAsked {
  sectionId: string | null;
  updatedAt: string;
  /** The ids of its tags. */
  tags: readonly string[];
  /** All that it says beside its actions. */
  words: string;
}

/** Whether an action is among those asked for. */
export function actionFits(
  action: ActionShown,
  asked: PlanFilter,
  { today, row }: { today: string; row: RowAsked | undefined },
): boolean {
  return (
    asked.lost.length === 0 &&
    (asked.section === "" ||
      action.section === asked.section ||
      action.sections.includes(asked.section)) &&
    (asked.status === "" || action.status === asked.status) &&
    (asked.rag === "" || (action.rag ?? "none") === asked.rag) &&
    isDueAs(action, asked.due, today) &&
    names(action, asked.owner) &&
    isWhose(action, asked.whose) &&
    bears(row, asked.tag) &&
    [action.changedAt, row?.updatedAt].some((at) => isSince(at, asked.since)) &&
    says([...wordsOf(action), row?.words ?? ""], asked.words)
  );
}

/** Whether a row without any action is among what is asked for. */
export function rowFits(row: RowAsked | undefined, asked: PlanFilter): boolean {
  return (
    asked.lost.length === 0 &&
    !isOfActions(asked) &&
    row !== undefined &&
    ["", row.sectionId ?? noSection].includes(asked.section) &&
    bears(row, asked.tag) &&
    isSince(row.updatedAt, asked.since) &&
    says([row.words], asked.words)
  );
}

function bears(row: RowAsked | undefined, tag: string): boolean {
  if (tag === "") return true;
  const tags = row?.tags ?? [];
  return tag === "none" ? tags.length === 0 : tags.includes(tag);
}

/** A day begins in London, an hour before or after it begins in UTC. */
function isSince(at: string | undefined, since: string): boolean {
  if (since === "") return true;
  if (at === undefined) return false;
  return at.slice(0, 10) >= since || dayInLondon(at) >= since;
}

const wordsOf = (action: ActionShown): string[] => [
  ...[action.text, action.owners, action.byWhen, action.measure],
  action.latestProgress?.text ?? "",
  ...action.answers.map(({ name }) => name),
];

/** Whether every word that is asked for stands somewhere. */
function says(texts: readonly string[], asked: string): boolean {
  if (asked === "") return true;
  const text = texts.join("\n").toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
