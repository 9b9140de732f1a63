import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { WithdrawForm } from "../plan/progress/WithdrawForm.tsx";
import { withdrawEvidenceOfProgress } from "../plan/progress/attach-evidence.server.ts";
import { withdrawProgressEvidenceSchema } from "../plan/progress/evidence.ts";
import { withdrawalOf } from "../plan/progress/read-progress.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Withdraw “${name}”`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  withdrawalOf(call, call.param("progressEvidenceId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    withdrawProgressEvidenceSchema,
    (input) =>
      withdrawEvidenceOfProgress(
        call.app,
        planAttemptOf(call),
        call.param("progressEvidenceId"),
        input,
      ),
    "The evidence is withdrawn",
  ),
);

export default function WithdrawEvidence() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <WithdrawForm {...page} answered={answered} />;
}
