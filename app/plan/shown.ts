import type { Action, ActionLink } from "#db/queries/actions.ts";
import {
  type ActionStatus,
  type Rag,
  contradictions,
  isOpenAction,
  statusFrom,
} from "#workflows/action.ts";
import { dueSaid } from "#workflows/due-date-words.ts";
import type { RagShown } from "#workflows/rag-rule.ts";
import { type DueDate, isOverdue, readDueDate } from "#workflows/due-dates.ts";
import {
  type Answerable,
  answeredByAction,
  areasOfAction,
} from "./answerable.ts";
import type { OwnerSeen, OwnersBook } from "./owners/owners-book.ts";
import { type RatedBy, ratingShown } from "./rating/rating.ts";
import { type SectionShown, noSection } from "./sections.ts";

/** An action as a page shows it: read, never mended. */
export interface ActionShown {
  id: string;
  number: number;
  /** The row that it stands in. */
  rowId: string;
  version: number;
  /** The section it stands in, or "none". */
  section: string;
  /** Every section whose area it is about. */
  sections: readonly string[];
  /** Every area that it is about. */
  areas: readonly string[];
  text: string;
  answers: Array<{ name: string; title: string }>;
  owners: string;
  /** Who that is, as far as the plan knows. */
  ownersSeen: readonly OwnerSeen[];
  /** Whether one of them is the reader. */
  isReaders: boolean;
  byWhen: string;
  /** What "by when" said at first, where it was revised since. */
  dueWas: Action["dueWas"];
  /** What "by when" says, as read. */
  due: DueDate;
  /** The kind of date it is, where the words need that said. */
  dueKind: string | null;
  reviewOn: Action["reviewOn"];
  /** Whether the day has come on which it is looked at again. */
  toLookAt: boolean;
  measure: string;
  status: ActionStatus;
  /** As it is shown: by whom, why, and what the rule says otherwise. */
  rag: Rag | null;
  rating: RagShown;
  overdue: boolean;
  flags: string[];
  latestProgress: Action["latestProgress"];
  /** When it was saved last, or told of. */
  changedAt: string;
}

/** What actions are read against. */
export interface Background {
  links: readonly ActionLink[];
  answerable: readonly Answerable[];
  /** "YYYY-MM-DD". */
  today: string;
  sections: readonly SectionShown[];
  plan: RatedBy & { beganOn: string | null };
  book: OwnersBook;
}

/** Reads stored actions for a page; in the order they came. */
export function showActions(
  actions: readonly Action[],
  { links, answerable, sections, today, plan, book }: Background,
): ActionShown[] {
  const answered = answeredByAction(links);
  return actions.map((action) => {
    const status = statusFrom(action.status);
    const rating = ratingShown(action, plan, today);
    const { rag } = rating;
    const due = readDueDate(action.byWhen);
    const { progressEntries, reviewOn } = action;
    const latestProgress = action.latestProgress?.text ?? null;
    const areas = areasOfAction(action, answered, answerable);
    const ownersSeen = book.read(action.owners);
    return {
      id: action.id,
      number: action.number,
      rowId: action.rowId,
      version: action.version,
      section: action.sectionId ?? noSection,
      sections: sections
        .filter(({ areaKey }) => areaKey !== null && areas.includes(areaKey))
        .map(({ key }) => key),
      areas,
      text: action.text,
      answers: answersOf(answered.get(action.id) ?? new Set(), answerable),
      owners: action.owners,
      ownersSeen,
      isReaders: ownersSeen.some(book.isReader),
      byWhen: action.byWhen,
      dueWas: action.dueWas,
      due,
      dueKind: kindSaid(due),
      reviewOn,
      toLookAt: isOpenAction(status) && reviewOn !== null && reviewOn <= today,
      measure: action.measure,
      status,
      rag,
      rating,
      overdue: isOpenAction(status) && isOverdue(due, today),
      flags: contradictions({
        ...{ status, rag, due, progressEntries },
        ...{ planBegan: plan.beganOn, reviewOn, latestProgress },
        byRule: (rating.beside ?? rating).rag,
      }),
      latestProgress: action.latestProgress,
      changedAt: latestOf(action),
    };
  });
}

function latestOf({ updatedAt, latestProgress }: Action): string {
  const told = latestProgress?.at ?? "";
  return told > updatedAt ? told : updatedAt;
}

/** Later than every date of a plan: what is firm has passed by then. */
const lastDay = "9999-12-31";

/** The kind of what a reader may take for a firm date, or what says no more. */
function kindSaid(due: DueDate): string | null {
  const said = dueSaid(due);
  const isPlain = due.kind === "none" || isOverdue(due, lastDay);
  return isPlain || said.toLowerCase() === due.text.toLowerCase() ? null : said;
}

/** What an action answers, in the order of the report. */
function answersOf(
  ids: ReadonlySet<string>,
  answerable: readonly Answerable[],
) {
  const known = answerable.filter(({ id }) => ids.has(id));
  const lost = ids.size - known.length;
  return [
    ...known.map(({ name, title }) => ({ name, title })),
    ...(lost > 0
      ? [{ name: `${lost} no longer in the final report`, title: "" }]
      : []),
  ];
}
