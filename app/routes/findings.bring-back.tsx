import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findFinding } from "#db/queries/findings.ts";
import { missing } from "../challenge/missing.server.ts";
import { bringBackFinding } from "../findings/bring-back-finding.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Bring back a finding");

export const loader = inChallenge(
  "findings",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("findingId");
    if (!(await findFinding(app.db, challenge.id, id))) {
      throw await missing(app.db, call, "finding", id);
    }
    return { page: `/challenges/${challenge.id}/findings/${id}` };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackFinding(call.app, attemptOf(call), call.param("findingId")),
    "The finding is back",
  ),
);

/** Shown where the finding was never gone, or could not come back. */
export default function BringBackFinding() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="Nothing was brought back"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: "Read the finding" }}
    />
  );
}
