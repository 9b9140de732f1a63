/** An item of evidence as people cite it, everywhere: "Item 6: Staff survey". */
export const itemName = ({
  number,
  title,
}: {
  number: number;
  title: string;
}) => `Item ${number}: ${title}`;

/** An item of evidence as one of a list to pick from. */
export const pickableItem = (item: {
  id: string;
  number: number;
  title: string;
}) => ({ value: item.id, label: itemName(item) });

/** How a long list of items is looked through. */
export const itemsFound = {
  findBy: "Find by number or title",
  counted: ["item", "items"],
} as const;
