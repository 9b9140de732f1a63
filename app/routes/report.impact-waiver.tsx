import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allow } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { WaiverForm } from "../report/WaiverForm.tsx";
import { waiverSchema } from "../report/section.ts";
import {
  takeBackImpactWaiver,
  waiveImpact,
} from "../report/waive-impact.server.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Go on without the council’s words on impact");

export const loader = inChallenge("impact", async (call) => {
  allow(call, "impactWaiver");
  return {
    top: `/challenges/${call.challenge.id}`,
    reason: call.challenge.impactWaivedReason ?? "",
  };
});

export const action = inChallenge("impact", async (call) => {
  const form = await readForm(call.request.clone());
  if (form.get("intent") === "takeBack") {
    throw redirect(await takeBackImpactWaiver(call.app, attemptOf(call)), 303);
  }
  return answer(call.request, waiverSchema, (input) =>
    waiveImpact(call.app, attemptOf(call), input),
  );
});

export default function ImpactWaiver() {
  const answered = useActionData<typeof action>();
  return <WaiverForm {...useLoaderData<typeof loader>()} answered={answered} />;
}
