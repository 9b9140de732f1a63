import type { SelectOption } from "../../forms/SelectField.tsx";
import { longestWords } from "./owner.ts";
import type { OwnerSeen, OwnersBook } from "./owners-book.ts";

/** Asks for the reader's own, and for what nobody has resolved. */
export const readers = "me";
export const unresolvedOnes = "unresolved";

const wordsAsked = "words ";

/** Asks for all that these words name, and no others that hold them. */
export const byWords = (key: string): string => wordsAsked + key;

/** The plan, narrowed down to those. */
export const planWhose = (top: string, whose: string): string =>
  `${top}?${new URLSearchParams({ whose }).toString()}`;

/** Reads whose actions an address asks for; "" for everybody's. */
export function whoseFrom(
  asked: string,
  { owners }: Pick<OwnersBook, "owners">,
): string {
  const isKnown =
    [readers, unresolvedOnes].includes(asked) ||
    asked.startsWith(wordsAsked) ||
    owners.some(({ id }) => id === asked);
  return isKnown ? asked.slice(0, wordsAsked.length + longestWords) : "";
}

/** Whose actions may be asked for, as choices; with what is asked for now. */
export function ownersToAsk(
  { owners }: Pick<OwnersBook, "owners">,
  { whose }: { whose: string },
): SelectOption[] {
  const words = whose.startsWith(wordsAsked)
    ? whose.slice(wordsAsked.length)
    : null;
  return [
    { value: readers, label: "Mine" },
    { value: unresolvedOnes, label: "Owners not resolved" },
    ...(words === null
      ? []
      : [{ value: whose, label: `Written as “${words}”` }]),
    ...owners.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Owners of an action as they are asked about. */
interface Owned {
  owners: string;
  ownersSeen: readonly OwnerSeen[];
  isReaders: boolean;
}

/** Whether words stand in the owners as written, or in a name resolved. */
export function names({ owners, ownersSeen }: Owned, words: string): boolean {
  const wanted = words.toLowerCase();
  return [owners, ...ownersSeen.map(({ owner }) => owner?.name ?? "")].some(
    (text) => text.toLowerCase().includes(wanted),
  );
}

/** Whether an action is of those asked for. */
export function isWhose(action: Owned, whose: string): boolean {
  if (whose === "") return true;
  if (whose === readers) return action.isReaders;
  return action.ownersSeen.some(({ owner, key }) => {
    if (whose === unresolvedOnes) return owner === null;
    return whose === byWords(key) || whose === owner?.id;
  });
}
