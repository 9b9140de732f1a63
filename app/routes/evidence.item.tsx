import { useLoaderData } from "@remix-run/react";
import { Item } from "../evidence/Item.tsx";
import { itemPage } from "../evidence/item-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Item of evidence");

export const loader = inChallenge("evidence", itemPage);

export default function ItemOfEvidencePage() {
  return <Item {...useLoaderData<typeof loader>()} />;
}
