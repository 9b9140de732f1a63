import { useActionData, useLoaderData } from "@remix-run/react";
import { findFinding } from "#db/queries/findings.ts";
import { missing } from "../challenge/missing.server.ts";
import { setFindingStatus } from "../findings/agree-findings.server.ts";
import { findingName, statusSchema } from "../findings/finding.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Agree ${name.toLowerCase()}`,
);

export const loader = inChallenge(
  "findings",
  async (call) => {
    const { app, areas, challenge, param } = call;
    const id = param("findingId");
    const found = await findFinding(app.db, challenge.id, id);
    if (!found) throw await missing(app.db, call, "finding", id);
    return {
      name: findingName(
        found,
        areas.find(({ key }) => key === found.area_key),
      ),
      page: `/challenges/${challenge.id}/findings/${found.id}`,
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    statusSchema,
    (input) =>
      setFindingStatus(
        call.app,
        attemptOf(call),
        call.param("findingId"),
        input,
      ),
    ({ status }) =>
      status === "agreed"
        ? "The finding is agreed"
        : "The finding is a draft again",
  ),
);

export default function StatusOfFinding() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The finding was left as it is"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: "Read the finding" }}
    />
  );
}
