import { useLoaderData } from "@remix-run/react";
import { OwnersPage } from "../plan/owners/OwnersPage.tsx";
import { ownersOf } from "../plan/owners/read-owners.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Owners");

export const loader = inPlan(ownersOf);

export default function Owners() {
  return <OwnersPage {...useLoaderData<typeof loader>()} />;
}
