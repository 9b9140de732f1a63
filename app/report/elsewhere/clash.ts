import type { Theirs } from "../../errors.ts";
import { priorityTitle } from "../../recommendations/recommendation.ts";
import { excerpt } from "../../ui/excerpt.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";
import {
  isFinding,
  isMeant,
  kindTitle,
  notSaid,
  passageKinds,
} from "./kinds.ts";
import type { Typed } from "./typed.ts";
import { sides } from "./WhoseComments.tsx";

/** Where two people's choices differ, in the words of the screen. */
interface Clash {
  theirs: Theirs | null;
  clash: Record<string, { label: string; yours: string }>;
}

/** What was saved and what was chosen, of every field in which they differ. */
export function clashOf(
  page: MappingShown,
  theirs: Theirs | null,
  typed: Typed,
  agreed: boolean,
): Clash {
  if (!theirs) return { theirs, clash: {} };
  const fields = fieldsOf(page, typed, agreed);
  const told = Object.entries(theirs.values).flatMap(([name, value]) => {
    const field = fields.get(name);
    return field ? [{ name, value, ...field }] : [];
  });
  return {
    theirs: {
      ...theirs,
      values: Object.fromEntries(
        told.map(({ name, value, words }) => [name, words(value)]),
      ),
    },
    clash: Object.fromEntries(
      told.map(({ name, label, yours, words }) => [
        name,
        { label, yours: words(yours) },
      ]),
    ),
  };
}

/** What was chosen where it is not what is kept, in the words of the screen. */
export const chosenOtherwise = (
  page: MappingShown,
  typed: Typed,
  agreed: boolean,
) =>
  [...fieldsOf(page, typed, agreed)].flatMap(
    ([name, { label, saved, yours, words }]) =>
      saved === yours
        ? []
        : [{ name, label, saved: words(saved), yours: words(yours) }],
  );

/** What is kept, by the fields with which the form is drawn. */
export const savedIn = (page: MappingShown): Map<string, string> =>
  new Map(
    [...fieldsOf(page, () => null, page.agreed)].flatMap(
      ([name, { saved, isShown }]) => (isShown ? [[name, saved]] : []),
    ),
  );

interface Field {
  /** The form has it. */
  isShown: boolean;
  label: string;
  saved: string;
  yours: string;
  /** What a value is called on the screen. */
  words: (value: string) => string;
}

function fieldsOf(page: MappingShown, typed: Typed, agreed: boolean) {
  const fields = new Map<string, Field>();
  const place = (value: string) => labelIn(page.places, value);
  for (const { key, title, place: saved, passages } of page.sections) {
    fields.set(`places.${key}`, {
      isShown: true,
      label: `${title}: belongs to`,
      saved,
      yours: typed("places", key) ?? saved,
      words: place,
    });
    const all = typed("all", key) || null;
    for (const { key, text, kind, areaKey, rank } of passages) {
      fields.set(`kinds.${key}`, {
        isShown: true,
        label: excerpt(text),
        saved: kind,
        yours: kindIn(all, typed("kinds", key) ?? kind),
        words: nameOfKind,
      });
      fields.set(`areas.${key}`, {
        isShown: isFinding(kind),
        label: `${excerpt(text)}: area`,
        saved: areaKey ?? "",
        yours: typed("areas", key) ?? areaKey ?? "",
        words: (value) => (value ? place(value) : "That of its section"),
      });
      fields.set(`priorities.${key}`, {
        isShown: rank !== null,
        label: `${excerpt(text)}: priority`,
        saved: rank?.now ?? "",
        yours: typed("priorities", key) ?? rank?.now ?? "",
        words: (value) => (value ? priorityTitle(value) : notSaid),
      });
    }
  }
  for (const { key, name, are } of page.authors) {
    fields.set(`authors.${key}`, {
      isShown: true,
      label: `Comments by ${name}`,
      saved: are,
      yours: typed("authors", key) ?? are,
      words: (value) => labelIn(sides, value),
    });
  }
  fields.set("agreed", {
    isShown: true,
    label: "The team has agreed these findings",
    saved: page.agreed ? "on" : "",
    yours: agreed ? "on" : "",
    words: (value) => (value === "on" ? "Yes" : "No"),
  });
  return fields;
}

/** What all of a section is called in one go does not touch its headings. */
function kindIn(all: string | null, own: string): string {
  if (all === null || all === "leaveOut") return all ?? own;
  return passageKinds.some((kind) => kind === own && isMeant(kind)) ? all : own;
}

const labelIn = (
  options: ReadonlyArray<{ value: string; label: string }>,
  value: string,
) => options.find((one) => one.value === value)?.label ?? value;

const nameOfKind = (value: string) => {
  const kind = passageKinds.find((one) => one === value);
  return kind ? kindTitle(kind) : value;
};
