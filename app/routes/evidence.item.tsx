import { useLoaderData } from "@remix-run/react";
import { Item } from "../evidence/Item.tsx";
import { itemPage } from "../evidence/item-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number, title }) => `Item ${number}: ${title}`,
);

export const loader = inChallenge("evidence", itemPage);

export default function ItemOfEvidencePage() {
  return <Item {...useLoaderData<typeof loader>()} />;
}
