import { useLoaderData } from "@remix-run/react";
import { inChallenge } from "../respond.server.ts";
import { SentPage } from "../self-assessment/SentPage.tsx";
import { TaskListPage } from "../self-assessment/TaskListPage.tsx";
import { notSubmitted } from "../self-assessment/not-submitted.ts";
import { readSubmission } from "../self-assessment/read-copy.server.ts";
import { returnedOf } from "../self-assessment/returned.server.ts";
import { readTaskList } from "../self-assessment/read-task-list.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Self-assessment");

export const loader = inChallenge("selfAssessment", async (call) => {
  const top = `/challenges/${call.challenge.id}`;
  if (call.sees("selfAssessment") === "all") {
    return { own: await readTaskList(call), sent: null };
  }
  const copy = (await readSubmission(call, "latest")) ?? null;
  const nothing = notSubmitted(call.stage);
  const returned = await returnedOf(call);
  return { own: null, sent: { top, copy, nothing, returned } };
});

export default function SelfAssessment() {
  const { own, sent } = useLoaderData<typeof loader>();
  return own ? <TaskListPage {...own} /> : <SentPage {...sent} />;
}
