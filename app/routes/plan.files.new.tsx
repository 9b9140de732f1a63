import { useActionData, useLoaderData } from "@remix-run/react";
import { receiveDocument } from "../documents/receive-document.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { bringFileSchema } from "../plan/bring-in/brought-plan.ts";
import { bringFile } from "../plan/bring-in/bring-file.server.ts";
import { BringFileForm } from "../plan/bring-in/BringFileForm.tsx";
import { allowInPlan } from "../plan/change-plan.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Bring in a file");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => {
  allowInPlan(call, "files");
  const { app, plan } = call;
  return Promise.resolve({ top: `/plans/${plan.id}`, once: app.newId() });
});

export const action = asPlanWriterOf("files", async (call) => {
  const { fields, hasFile, file } = await receiveDocument(
    call.request,
    "Choose a file (.docx, .xlsx or .csv), or paste a table",
  );
  const brought = (pasted: string) =>
    hasFile || pasted.trim() === "" ? file() : pasted;
  return answerTo(
    call,
    fields,
    bringFileSchema,
    ({ pasted }) => bringFile(call.app, planAttemptOf(call), brought(pasted)),
    null,
  );
});

export default function NewPlanFile() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <BringFileForm {...loaded} answered={useActionData<typeof action>()} />
  );
}
