import { useActionData, useLoaderData } from "@remix-run/react";
import { backPage, takeBack } from "../challenge/bring-back-page.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ title }) => title);

export const loader = inChallenge(
  "report",
  (call) => backPage(call, "section"),
  "all",
);

export const action = asWriterOf("reportSections", (call) =>
  takeBack(call, "section"),
);

export default function BringBackSection() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
