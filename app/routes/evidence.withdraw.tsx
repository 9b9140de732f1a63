import { useActionData, useLoaderData } from "@remix-run/react";
import { listPointersInto } from "#db/queries/evidence.ts";
import { WithdrawForm } from "../evidence/ChangeForms.tsx";
import { withdrawEvidence } from "../evidence/change-evidence.server.ts";
import { withdrawSchema } from "../evidence/evidence.ts";
import { subjectOf } from "../evidence/subject.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ item }) => `Withdraw item ${item.number}: ${item.title}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("evidence", async (call) => {
  const { item, open, whole } = await subjectOf(call);
  const place = { challengeId: call.challenge.id, id: whole.id };
  return { item, open, pointers: await listPointersInto(call.app.db, place) };
});

export const action = asWriterOf("evidence", async (call) =>
  answer(
    call,
    withdrawSchema,
    ({ reason }) =>
      withdrawEvidence(
        call.app,
        attemptOf(call),
        call.param("evidenceId"),
        reason,
      ),
    "The evidence is withdrawn",
  ),
);

export default function WithdrawEvidencePage() {
  const answered = useActionData<typeof action>();
  return (
    <WithdrawForm {...useLoaderData<typeof loader>()} answered={answered} />
  );
}
