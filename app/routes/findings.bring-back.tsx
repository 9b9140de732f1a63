import { useActionData, useLoaderData } from "@remix-run/react";
import { backPage, takeBack } from "../challenge/bring-back-page.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ title }) => title);

export const loader = inChallenge(
  "findings",
  (call) => backPage(call, "finding"),
  "all",
);

export const action = asWriterOf("findings", (call) =>
  takeBack(call, "finding"),
);

export default function BringBackFinding() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
