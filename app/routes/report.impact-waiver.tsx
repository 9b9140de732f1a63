import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allow } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { WaiverForm } from "../report/WaiverForm.tsx";
import { waiverSchema } from "../report/section.ts";
import {
  refuseWhenWritten,
  takeBackImpactWaiver,
  waiveImpact,
} from "../report/waive-impact.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Go on without the council’s words on impact");

export const loader = inChallenge("impact", async (call) => {
  allow(call, "impactWaiver");
  await refuseWhenWritten(call.app.db, call.challenge.id);
  return {
    top: `/challenges/${call.challenge.id}`,
    reason: call.challenge.impactWaivedReason ?? "",
  };
});

export const action = asWriterOf("impactWaiver", async (call) => {
  const form = await readForm(call.request.clone());
  if (form.get("intent") === "takeBack") {
    return answer(
      call,
      z.object({}),
      () => takeBackImpactWaiver(call.app, attemptOf(call)),
      "The council is asked for its words again",
    );
  }
  return answer(
    call,
    waiverSchema,
    (input) => waiveImpact(call.app, attemptOf(call), input),
    "Waived: the final report can go out without the council’s words",
  );
});

export default function ImpactWaiver() {
  const answered = useActionData<typeof action>();
  return <WaiverForm {...useLoaderData<typeof loader>()} answered={answered} />;
}
