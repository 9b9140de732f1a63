import { noRows } from "../plan-out/legend.ts";
import { linesOf, plainWords } from "./plain-words.ts";
import type { GridMapping, SectionRead } from "./plan-read.ts";
import { headOf } from "./section-words.ts";

interface Draft {
  title: string;
  lead: string[];
  aspirations: string[];
  intro: string[];
  raw: string[];
  columns: SectionRead["columns"] | null;
  isListing: boolean;
}

/** The sections of a plan while it is read. */
export interface Sections {
  /**
   * Begins one, or goes on with the present one of that title; a title in a
   * column of its own goes on with any. True where the present one changed.
   */
  begin: (text: string, isColumn?: boolean) => boolean;
  /** Sentences about titles that stand in two places. */
  warnings: () => string[];
  /** More words at the head of the present one. */
  add: (text: string) => void;
  /** The present one, whose rows have these columns. */
  current: (how: GridMapping) => number | null;
  /** Whether the present one has names for its columns; true where there is none. */
  isNamed: () => boolean;
  any: () => boolean;
  all: () => SectionRead[];
}

/** An empty list of sections. */
export function createSections(): Sections {
  const drafts: Draft[] = [];
  const places = new Map<string, number>();
  const twice = new Set<string>();
  let present: number | null = null;
  const put = (draft: Draft, text: string) => {
    const head = headOf(text, draft.isListing);
    draft.lead.push(...head.lead);
    draft.aspirations.push(...head.aspirations);
    draft.intro.push(...head.intro);
    draft.isListing = head.isListing;
  };
  const add = (text: string) => {
    const draft = drafts[present ?? -1];
    // Our own word for nothing is no word of the plan.
    if (!draft || !text.trim() || text.trim() === noRows) return;
    // What a page break repeats is said once.
    if (draft.raw.includes(text)) return;
    draft.raw.push(text);
    put(draft, text);
  };
  return {
    add,
    begin: (text, isColumn = false) => {
      const [title = "", ...more] = linesOf(text);
      const known = places.get(plainWords(title));
      if (known !== undefined && (isColumn || known === present)) {
        const isNew = known !== present;
        present = known;
        add(more.join("\n"));
        return isNew;
      }
      if (known !== undefined) twice.add(title.trim());
      present = drafts.length;
      places.set(plainWords(title), present);
      drafts.push({
        ...{ title: title.trim(), lead: [], aspirations: [], intro: [] },
        ...{ raw: [title.trim()], columns: null, isListing: false },
      });
      add(more.join("\n"));
      return true;
    },
    current: ({ columns }) => {
      const draft = drafts[present ?? -1];
      if (draft)
        draft.columns ??= columns.map(({ field, name }) => ({ field, name }));
      return present;
    },
    warnings: () =>
      [...twice].map(
        (title) =>
          `“${title}” heads rows in more than one place. They were kept apart.`,
      ),
    isNamed: () => drafts[present ?? -1]?.columns !== null,
    any: () => drafts.length > 0,
    all: () =>
      drafts.map(({ title, lead, aspirations, intro, raw, columns }) => ({
        ...{ title, aspirations },
        lead: lead.length > 0 ? lead.join("\n") : null,
        intro: intro.join("\n"),
        raw: raw.join("\n"),
        columns: columns ?? [],
      })),
  };
}
