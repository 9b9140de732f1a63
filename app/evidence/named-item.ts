import { type Nameable, readName } from "../forms/named-thing.ts";

interface Item {
  number: number;
  title: string;
}

/** An item of evidence as people name it in a form. */
export const nameableItem = ({ number, title }: Item): Nameable => ({
  name: `Item ${number}`,
  words: title,
});

/** How to name one, for a hint. */
export const howToName =
  "Its number on the register, such as “6” or “Item 6”, or the beginning of its title.";

/**
 * The item that was named, or what is to be mended.
 * @param where the items are, as in "There is no item 9 on the register"
 */
export function itemNamed<T extends Item>(
  items: readonly T[],
  typed: string,
  where: string,
): { item: T } | { fault: string } {
  const things = items.map((item) => ({ ...nameableItem(item), item }));
  const reading = readName(things, typed);
  if ("thing" in reading) return { item: reading.thing.item };
  if (reading.fault === "several") {
    return { fault: "That could be more than one item: enter one number" };
  }
  const [number] = /\d+$/.exec(reading.name) ?? [];
  return {
    fault: number
      ? `There is no item ${number} ${where}, or it was withdrawn`
      : `Nothing ${where} is called that: enter an item’s number, such as “Item 6”`,
  };
}
