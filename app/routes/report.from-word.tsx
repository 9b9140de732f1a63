import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { annotatePage } from "../comments/annotate-page.server.ts";
import { BringForm } from "../comments/from-word/BringForm.tsx";
import { bringFile } from "../comments/from-word/bring-file.server.ts";
import { bringSchema } from "../comments/from-word/brought.ts";
import { cameWith } from "../comments/from-word/came-with.server.ts";
import { lookedAt } from "../comments/from-word/looked-at.server.ts";
import { receiveDocument } from "../documents/receive-document.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Bring comments on draft ${number} from Word`,
);

export const loader = inChallenge(
  "annotations",
  async (call) => ({
    ...(await annotatePage(call)),
    came: await cameWith(call),
    files: await lookedAt(call),
  }),
  "all",
);

export const action = asWriterOf("annotations", async (call) => {
  // Before the body is read: a version that is there.
  await annotatePage(call);
  const { fields, file } = await receiveDocument(call.request);
  return answerTo(
    call,
    fields,
    bringSchema,
    (input) =>
      bringFile(
        call.app,
        attemptOf(call),
        Number(call.param("number")),
        input,
        file(),
      ),
    null,
    () => void file(),
  );
});

export default function BringFromWord() {
  const { closed, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (closed && !answered) {
    const { instead, ...why } = closed;
    return (
      <NotOpen
        {...why}
        back={instead?.href ?? page.reportHref}
        read={`Read ${instead?.name ?? "the report"}`}
      />
    );
  }
  return <BringForm {...page} answered={answered} />;
}
