import { useLoaderData } from "@remix-run/react";
import { inChallenge } from "../respond.server.ts";
import { SentPage } from "../self-assessment/SentPage.tsx";
import { TaskListPage } from "../self-assessment/TaskListPage.tsx";
import { readSubmission } from "../self-assessment/read-copy.server.ts";
import { readTaskList } from "../self-assessment/read-task-list.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Self-assessment");

export const loader = inChallenge("selfAssessment", async (call) => {
  const top = `/challenges/${call.challenge.id}`;
  if (call.sees("selfAssessment") === "all") {
    return { own: await readTaskList(call), top, sent: null };
  }
  const sent = (await readSubmission(call, "latest")) ?? null;
  return { own: null, top, sent };
});

export default function SelfAssessment() {
  const { own, sent, top } = useLoaderData<typeof loader>();
  if (own) return <TaskListPage {...own} />;
  return <SentPage top={top} copy={sent} />;
}
