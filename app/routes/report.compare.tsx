import { useLoaderData } from "@remix-run/react";
import { ComparePage } from "../report/ComparePage.tsx";
import { comparePage } from "../report/compare-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Compare two versions");
export const handle = { folded: true };

export const loader = inChallenge("report", comparePage);

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />;
}
