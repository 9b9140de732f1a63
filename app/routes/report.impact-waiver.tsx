import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findSection } from "#db/queries/report-sections.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { WaiverForm } from "../report/WaiverForm.tsx";
import { waiverSchema } from "../report/waiver.ts";
import {
  impactWritten,
  takeBackImpactWaiver,
  waiveImpact,
} from "../report/waive-impact.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Go on without the council’s words on impact");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("impact", async (call) => {
  allowRole(call, "impactWaiver");
  const { app, challenge } = call;
  const written = await findSection(app.db, challenge.id, "impact");
  return {
    open: call.may("impactWaiver") && !written,
    because: written ? impactWritten : undefined,
    top: `/challenges/${challenge.id}`,
    reason: challenge.impactWaivedReason ?? "",
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
  const { open, because, ...page } = useLoaderData<typeof loader>();
  if (!open && !answered) {
    const back = `${page.top}/report/sections/impact`;
    return <NotOpen what="The waiver" back={back} because={because} />;
  }
  return <WaiverForm {...page} answered={answered} />;
}
