import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { plannedDaysOf } from "../challenge/planned-days.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { DatesForm } from "../scope/DatesForm.tsx";
import {
  changeDates,
  fieldsFrom,
  heldDay,
} from "../scope/change-dates.server.ts";
import { moveDays, proposeDays } from "../scope/propose-dates.server.ts";
import {
  type MoveInput,
  type ProposalInput,
  datesSchema,
  moveSchema,
  proposalSchema,
} from "../scope/scope.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Change the dates");

export const loader = inChallenge("scope", async (call) => {
  allowRole(call, "dates");
  const { app, challenge } = call;
  return {
    open: call.may("dates"),
    top: `/challenges/${challenge.id}`,
    version: challenge.scopeVersion,
    daysOnSite: challenge.daysOnSite,
    commentWorkingDays: challenge.commentWorkingDays,
    held: heldDay(call),
    mayMoveDue: call.may("commentsDue"),
    days: {
      firstDay: challenge.firstDayOnSite ?? "",
      countedFrom: challenge.firstDayOnSite ?? "",
      ...fieldsFrom(await plannedDaysOf(app.db, challenge)),
    },
  };
});

export const action = asWriterOf("dates", async (call) => {
  const attempt = attemptOf(call);
  const form = await readForm(call.request);
  const act = form.get("act");
  if (act === "propose") {
    const propose = (input: ProposalInput) => proposeDays(call, input);
    return answerTo(call, form, proposalSchema, propose, null);
  }
  if (act === "move") {
    const move = (input: MoveInput) => moveDays(call, input);
    return answerTo(call, form, moveSchema, move, null);
  }
  return answerTo(
    call,
    form,
    datesSchema,
    (input) => changeDates(call.app, attempt, input),
    "The dates are saved",
  );
});

export default function EditDates() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return <NotOpen what="The dates" back={`${page.top}/scope`} />;
  }
  const proposed = answered !== undefined && "proposed" in answered;
  return <DatesForm {...page} proposed={proposed} answered={answered} />;
}
