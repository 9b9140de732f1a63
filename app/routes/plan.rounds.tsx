import { useLoaderData } from "@remix-run/react";
import { RoundsPage } from "../plan/rounds/RoundsPage.tsx";
import { roundsOf } from "../plan/rounds/round-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Update rounds");

export const loader = inPlan(roundsOf);

export default function Rounds() {
  return <RoundsPage {...useLoaderData<typeof loader>()} />;
}
