import { useActionData, useLoaderData } from "@remix-run/react";
import { ReplaceForm } from "../evidence/ChangeForms.tsx";
import { replaceFile } from "../evidence/change-evidence.server.ts";
import { replaceSchema } from "../evidence/evidence.ts";
import { receiveFiles } from "../evidence/receive-files.server.ts";
import { subjectOf } from "../evidence/subject.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ item }) => `Upload a newer version of item ${item.number}: ${item.title}`,
);

export const handle = { scripts: ["upload"] };

export const loader = inChallenge("evidence", async (call) => {
  const { item, open } = await subjectOf(call);
  const limit = call.app.settings.uploadLimit;
  return { item, open, once: call.app.newId(), limit };
});

export const action = asWriterOf("evidence", async (call) => {
  // Before the body is read: an item that is there. Asked again inside.
  await subjectOf(call);
  return receiveFiles(call.app, call.request, 1, ({ fields, files }) =>
    answerTo(
      call,
      fields,
      replaceSchema,
      (input) =>
        replaceFile(
          call.app,
          attemptOf(call),
          call.param("evidenceId"),
          input,
          files()[0],
        ),
      "The newer version is added",
    ),
  );
});

export default function ReplaceEvidencePage() {
  const answered = useActionData<typeof action>();
  return (
    <ReplaceForm {...useLoaderData<typeof loader>()} answered={answered} />
  );
}
