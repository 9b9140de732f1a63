import { useLoaderData } from "@remix-run/react";
import { OwnerPage } from "../plan/owners/OwnerPage.tsx";
import { ownerOf } from "../plan/owners/read-owners.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ owner }) => owner.name);

export const loader = inPlan(ownerOf);

export default function Owner() {
  return <OwnerPage {...useLoaderData<typeof loader>()} />;
}
