import { useLoaderData } from "@remix-run/react";
import { PackPage } from "../plan/pack/PackPage.tsx";
import { packOf } from "../plan/pack/pack-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Committee pack");

export const loader = inPlan(packOf);

export default function CommitteePack() {
  return <PackPage {...useLoaderData<typeof loader>()} />;
}
