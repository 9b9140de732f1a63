import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answerOrFind } from "../forms/show-again.server.ts";
import { BroughtIn } from "../report/elsewhere/BroughtIn.tsx";
import { mappingPage } from "../report/elsewhere/elsewhere-page.server.ts";
import { MappingPage } from "../report/elsewhere/MappingPage.tsx";
import { mappingSchema } from "../report/elsewhere/mapping.ts";
import { saveMapping } from "../report/elsewhere/save-mapping.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `What is in ${fileName}`,
);

export const loader = inChallenge("report", mappingPage, "all");

export const action = asWriterOf("reportSections", (call) =>
  answerOrFind(
    call,
    "reportSections",
    mappingSchema,
    (input) =>
      saveMapping(call.app, attemptOf(call), call.param("foreignId"), input),
    null,
  ),
);

export default function ReportWrittenElsewhere() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (page.brought) return <BroughtIn page={page} answered={answered} />;
  if (page.closed && !answered) {
    return (
      <NotOpen
        title="No report can be brought in now"
        because={page.closed}
        back={`${page.top}/report`}
        read="Read the report"
      />
    );
  }
  return <MappingPage page={page} answered={answered} />;
}
