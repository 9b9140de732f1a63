import { useLoaderData } from "@remix-run/react";
import { History } from "../challenge/History.tsx";
import { historyOf } from "../challenge/history.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("History");

export const loader = inChallenge("history", historyOf);

export default function HistoryPage() {
  return (
    <History
      {...useLoaderData<typeof loader>()}
      title="History"
      lead="What happened in this challenge, newest first, as far as your side may know of it."
      first="The first entry appears when the scope is agreed."
    />
  );
}
