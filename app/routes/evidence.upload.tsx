import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { whyClosed } from "../challenge/why-closed.ts";
import { UploadForm } from "../evidence/UploadForm.tsx";
import { addFiles } from "../evidence/add-evidence.server.ts";
import { choicesOf } from "../evidence/criteria.ts";
import { addedWords, uploadSchema } from "../evidence/evidence.ts";
import { mostFiles } from "../forms/most-files.ts";
import { readersOf } from "../evidence/readers.ts";
import { receiveFiles } from "../evidence/receive-files.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Upload files");
export const handle = { scripts: ["upload"] };

export const loader = inChallenge("evidence", async (call) => {
  allowRole(call, "evidence");
  return {
    open: call.may("evidence"),
    closed: whyClosed("evidence", call.stage),
    register: `/challenges/${call.challenge.id}/evidence`,
    areas: choicesOf(call.areas),
    limit: call.app.settings.uploadLimit,
    readers: readersOf(call.stage),
    once: call.app.newId(),
    criterion: call.url.searchParams.get("criterion"),
  };
});

export const action = asWriterOf("evidence", async (call) => {
  return receiveFiles(call.app, call.request, mostFiles, ({ fields, files }) =>
    answerTo(
      call,
      fields,
      uploadSchema,
      async (input) => {
        const sent = files();
        return {
          to: await addFiles(call.app, attemptOf(call), input, sent),
          said: addedWords(input, sent.length),
        };
      },
      null,
      () => void files(),
    ),
  );
});

export default function UploadPage() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return (
      <NotOpen
        title="No evidence can be added now"
        because={page.closed}
        back={page.register}
        read="Read the register"
      />
    );
  }
  return <UploadForm {...page} answered={answered} />;
}
