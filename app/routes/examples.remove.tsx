import { useActionData, useLoaderData } from "@remix-run/react";
import { findExample } from "#db/queries/examples.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { kindWord, removeExampleSchema } from "../examples/example.ts";
import { removeExample } from "../examples/remove-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ word, leadIn }) => `Remove the ${word} “${leadIn}”`,
);

export const loader = inChallenge(
  "examples",
  async (call) => {
    allowRole(call, "examples");
    const { app, challenge, param } = call;
    const id = param("exampleId");
    const row = await findExample(app.db, challenge.id, id);
    if (!row) throw await missing(app.db, call, "example", id);
    const list = `/challenges/${challenge.id}/examples`;
    const { text, version } = row;
    const open = call.may("examples");
    const word = kindWord(row.kind);
    return { open, list, word, leadIn: row.lead_in, text, version };
  },
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    removeExampleSchema,
    (input) =>
      removeExample(call.app, attemptOf(call), call.param("exampleId"), input),
    null,
  ),
);

export default function RemoveExample() {
  const { open, list, word, leadIn, text, version } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what={`The ${word}`} back={list} />;
  }
  return (
    <ConfirmRemoval
      title={`Remove “${leadIn}”?`}
      answered={answered}
      version={version}
      crumbs={[{ href: list, label: "Examples and signposts" }]}
      button={`Remove the ${word}`}
      keepHref={list}
    >
      <div className="cf-panel cf-measure">
        <Prose text={text} />
      </div>
      <p>
        It leaves the list and the report. It can be brought back from the
        history.
      </p>
    </ConfirmRemoval>
  );
}
