import { parseWithZod } from "@conform-to/zod/v4";
import { useActionData, useLoaderData } from "@remix-run/react";
import { data } from "@remix-run/node";
import { allowRole } from "../challenge/change.server.ts";
import { plannedDays } from "../challenge/planned-days.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { DatesForm } from "../scope/DatesForm.tsx";
import {
  changeDates,
  fieldsFrom,
  proposalFor,
} from "../scope/change-dates.server.ts";
import { datesSchema, proposalSchema } from "../scope/scope.ts";
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
    days: {
      firstDay: challenge.firstDayOnSite ?? "",
      ...fieldsFrom(await plannedDays(app.db, challenge)),
    },
  };
});

export const action = asWriterOf("dates", async (call) => {
  const form = await readForm(call.request.clone());
  if (form.get("act") !== "propose") {
    return answer(
      call,
      datesSchema,
      (input) => changeDates(call.app, attemptOf(call), input),
      "The dates are saved",
    );
  }
  const asked = parseWithZod(form, { schema: proposalSchema });
  if (asked.status !== "success") {
    return data({ form: asked.reply(), theirs: null }, { status: 422 });
  }
  const { firstDay } = asked.value;
  const initialValue = {
    ...fieldsFrom(proposalFor(call.challenge, firstDay)),
    firstDay,
    version: String(form.get("version")),
  };
  return { form: { initialValue }, theirs: null, proposed: true };
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
