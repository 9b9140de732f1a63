import { useActionData, useLoaderData } from "@remix-run/react";
import { keepingFiles } from "../evidence/keep-files.server.ts";
import { receiveFiles } from "../evidence/receive-files.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { mostFiles } from "../forms/most-files.ts";
import { EvidenceForm } from "../plan/progress/EvidenceForm.tsx";
import { attachEvidence } from "../plan/progress/attach-evidence.server.ts";
import { progressEvidenceSchema } from "../plan/progress/evidence.ts";
import { entryOf } from "../plan/progress/read-progress.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Attach evidence to progress on action ${action.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => entryOf(call, call.param("progressId")));

export const action = asPlanWriterOf("actions", async (call) => {
  const { app, request } = call;
  const id = call.param("progressId");
  // Before the body is read: an entry that is there. Asked again inside.
  await entryOf(call, id);
  return receiveFiles(app, request, mostFiles, ({ fields, anyFiles }) =>
    answerTo(
      call,
      fields,
      progressEvidenceSchema,
      (input) => {
        const files = anyFiles();
        const arrivals = files.map(({ arrival }) => arrival);
        return keepingFiles(app, arrivals, (keep) =>
          attachEvidence(app, planAttemptOf(call), id, input, { files, keep }),
        );
      },
      "The evidence is attached",
      () => void anyFiles(),
    ),
  );
});

export default function AttachEvidence() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <EvidenceForm {...page} answered={answered} />;
}
