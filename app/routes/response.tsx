import { useLoaderData } from "@remix-run/react";
import { DeskPage } from "../response/DeskPage.tsx";
import { SentPage } from "../response/SentPage.tsx";
import { desk } from "../response/desk.server.ts";
import { sentResponse } from "../response/sent.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Council response");

export const handle = { folded: true };

export const loader = inChallenge("response", async (call) =>
  call.sees("response") === "all"
    ? { desk: await desk(call), sent: null }
    : { desk: null, sent: await sentResponse(call) },
);

export default function CouncilResponse() {
  const { desk: own, sent } = useLoaderData<typeof loader>();
  if (own) return <DeskPage desk={own} />;
  return sent && <SentPage response={sent} />;
}
