/** An item of evidence as people cite it, everywhere: "Item 6: Staff survey". */
export const itemName = ({
  number,
  title,
}: {
  number: number;
  title: string;
}) => `Item ${number}: ${title}`;
