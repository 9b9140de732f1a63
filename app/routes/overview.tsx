import { useLoaderData } from "@remix-run/react";
import { stageLine, stageNow, stageTitle } from "#workflows/stages.ts";
import { Overview } from "../challenge/Overview.tsx";
import { datesAhead } from "../challenge/dates-ahead.server.ts";
import { overviewOf } from "../challenge/overview.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Overview");

export const loader = inChallenge("scope", async (call) => {
  const { challenge, stage } = call;
  const at = stageLine.findIndex((known) => known === stage);
  return {
    top: `/challenges/${challenge.id}`,
    title: `${challenge.councilName}: ${challenge.title}`,
    now: stageNow(stage),
    welcome: challenge.welcomeMessage,
    stages: stageLine.map((known, index) => ({
      title: stageTitle(known),
      state: stateOf(index, at),
    })),
    dates: await datesAhead(call),
    ...(await overviewOf(call)),
  };
});

export default function OverviewPage() {
  return <Overview {...useLoaderData<typeof loader>()} />;
}

function stateOf(index: number, at: number) {
  if (index === at) return "now" as const;
  return index < at ? ("done" as const) : ("todo" as const);
}
