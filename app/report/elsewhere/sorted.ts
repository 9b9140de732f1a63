import { type ItemKind, isFinding, isHeading, isItem } from "./kinds.ts";
import { labelsThatStay } from "./labels-that-stay.ts";
import type { Passage, Section } from "./passages.ts";
import type { ToMake } from "./to-make.ts";

export const longestHeading = 150;

/** A thing of its own that is to be made. */
export interface Found {
  kind: ItemKind;
  areaKey: string | null;
  under: Passage | null;
  passages: Passage[];
}

/** The passages of a section: those of items, and those that stay its text. */
export function sorted(
  { passages: all, place, isTitled }: Section,
  areaKey: string | null,
  made: Pick<ToMake, "members" | "homeless" | "leftOut">,
) {
  const passages = withTablesGivenBack(all);
  const text: Passage[] = [];
  const labels = labelsThatStay(
    passages,
    (one) => isFinding(one.kind) && (one.areaKey ?? areaKey) === null,
  );
  const items: Found[] = [];
  let under: Passage | null = null;
  // What goes on with the passage before; null where that was left out.
  let last: Passage[] | null = text;
  const stay = (passage: Passage) => {
    const label = labels.get(passage);
    if (label) text.push(label);
    text.push(passage);
    last = text;
  };
  for (const passage of passages) {
    const { kind } = passage;
    const itsArea = passage.areaKey ?? areaKey;
    if (kind === "leaveOut" || (kind === "more" && last === null)) {
      made.leftOut += 1;
      last = null;
      if (isHeadingIn(passage)) under = null;
    } else if (kind === "more") last?.push(passage);
    else if (kind === "member") made.members.push(passage.text);
    else if (kind === "label") [under, last] = [null, text];
    else if (isHeading(kind)) {
      const isSaid =
        passage.isTop && isTitled && passage.text.length <= longestHeading;
      under = isSaid && place !== "own" ? null : passage;
      if (!isSaid) stay(passage);
    } else if (isItem(kind) && (itsArea !== null || !isFinding(kind))) {
      last = [passage];
      items.push({ kind, areaKey: itsArea, under, passages: last });
    } else {
      if (isFinding(kind)) made.homeless += 1;
      stay(passage);
    }
  }
  return { text, items };
}

/** A table of which all that was read is text again stands as it was. */
function withTablesGivenBack(passages: readonly Passage[]): Passage[] {
  const readFrom = (key: string) =>
    passages.filter(({ table }) => table === key);
  const isBack = ({ key, shape, kind }: Passage) =>
    shape === "table" &&
    kind === "label" &&
    readFrom(key).length > 0 &&
    readFrom(key).every((one) => one.kind === "text");
  const back = new Set(passages.filter(isBack).map(({ key }) => key));
  return passages
    .filter(({ table }) => table === null || !back.has(table))
    .map((one) => (back.has(one.key) ? { ...one, kind: "text" } : one));
}

const isHeadingIn = ({ shape }: Passage) =>
  shape === "heading" || shape === "subheading";
