import { useLoaderData } from "@remix-run/react";
import { stageNow } from "#workflows/stages.ts";
import { Overview } from "../challenge/Overview.tsx";
import { datesAhead } from "../challenge/dates-ahead.server.ts";
import { overviewOf } from "../challenge/overview.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Overview");

export const loader = inChallenge("scope", async (call) => {
  const { challenge, stage } = call;
  const page = await overviewOf(call);
  return {
    top: `/challenges/${challenge.id}`,
    title: `${challenge.councilName}: ${challenge.title}`,
    now: stageNow(stage, page.published?.isLatest),
    welcome: challenge.welcomeMessage,
    dates: await datesAhead(call),
    ...page,
  };
});

export default function OverviewPage() {
  return <Overview {...useLoaderData<typeof loader>()} />;
}
