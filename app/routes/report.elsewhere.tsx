import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { receiveDocument } from "../documents/receive-document.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import {
  BringReportForm,
  Brought,
} from "../report/elsewhere/BringReportForm.tsx";
import { bringReport } from "../report/elsewhere/bring-report.server.ts";
import { elsewherePage } from "../report/elsewhere/elsewhere-page.server.ts";
import { bringReportSchema } from "../report/elsewhere/mapping.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Bring in a report written elsewhere");

export const loader = inChallenge("report", elsewherePage, "all");

export const action = asWriterOf("reportSections", async (call) => {
  const { fields, file } = await receiveDocument(call.request);
  return answerTo(
    call,
    fields,
    bringReportSchema,
    (input) => bringReport(call.app, attemptOf(call), input, file()),
    null,
    () => void file(),
  );
});

export default function WrittenElsewhere() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (page.closed && !answered) {
    return (
      <>
        <NotOpen
          title="No report can be brought in now"
          because={page.closed}
          back={`${page.top}/report`}
          read="Read the report"
        />
        <Brought {...page} />
      </>
    );
  }
  return <BringReportForm {...page} answered={answered} />;
}
