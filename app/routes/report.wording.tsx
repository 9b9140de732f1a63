import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { WordingPage } from "../report/wordings/WordingPage.tsx";
import { wordingEditables } from "../report/wordings/thing.ts";
import { readWording } from "../report/wordings/read-wording.server.ts";
import { wordingSchema } from "../report/wordings/wording.ts";
import { writeWording } from "../report/wordings/write-wording.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Words of the report: ${name}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("report", readWording, "all");

export const action = asWriterOf(wordingEditables, async (call) => {
  const { kind } = await readWording(call);
  return answer(
    call,
    wordingSchema(kind),
    (input) =>
      writeWording(call.app, attemptOf(call), call.param("thing"), input),
    "The report’s words are saved",
  );
});

export default function ReportWording() {
  const answered = useActionData<typeof action>();
  return (
    <WordingPage {...useLoaderData<typeof loader>()} answered={answered} />
  );
}
