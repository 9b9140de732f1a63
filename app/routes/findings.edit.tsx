import { useActionData, useLoaderData } from "@remix-run/react";
import { findFinding } from "#db/queries/findings.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { FindingForm } from "../findings/FindingForm.tsx";
import { findingName, findingSchema } from "../findings/finding.ts";
import { asInput, findingChoices } from "../findings/form.server.ts";
import {
  changeFinding,
  placeAsTyped,
} from "../findings/write-finding.server.ts";
import { answer } from "../forms/answer.server.ts";
import { saidInReport } from "../report/wordings/said-in-report.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ present }) => `Change ${present.name.toLowerCase()}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const { app, areas, challenge, param } = call;
    const id = param("findingId");
    const finding = await findFinding(app.db, challenge.id, id);
    if (!finding) throw await missing(app.db, call, "finding", id);
    const area = areas.find(({ key }) => key === finding.area_key);
    const agreed = finding.status === "agreed";
    return {
      open: call.may("findings"),
      said: await saidInReport(call, { kind: "finding", id }, agreed),
      choices: await findingChoices(app, call),
      start: asInput(finding),
      present: {
        id,
        name: findingName(finding, area),
        agreed,
      },
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    findingSchema,
    (input) =>
      changeFinding(call.app, attemptOf(call), call.param("findingId"), input),
    null,
    placeAsTyped(call),
  ),
);

export default function EditFinding() {
  const { open, choices, start, present, said } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const page = `${choices.top}/findings/${present.id}`;
    return <NotOpen what="The finding" back={page} />;
  }
  return <FindingForm {...{ choices, start, present, said, answered }} />;
}
