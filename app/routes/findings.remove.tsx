import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import { removeFindingSchema } from "../findings/finding.ts";
import { findingPage } from "../findings/finding-page.server.ts";
import { removeFinding } from "../findings/remove-finding.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Remove ${name.toLowerCase()}`,
);

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const id = call.param("findingId");
    const finding = await findingPage(call.app, call, id);
    if (finding.mergedInto !== null) {
      throw await missing(call.app.db, call, "finding", id);
    }
    const { top, name, text, version, citing, mayEdit } = finding;
    const page = `${top}/findings/${id}`;
    return { open: mayEdit, page, top, name, text, version, citing };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    removeFindingSchema,
    (input) =>
      removeFinding(call.app, attemptOf(call), call.param("findingId"), input),
    "The finding is removed",
  ),
);

export default function RemoveFinding() {
  const { open, page, top, name, text, version, citing } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) return <NotOpen what="The finding" back={page} />;
  const cited = citing
    .map(({ number, lead_in }) => `${number} (${lead_in})`)
    .join(", ");
  return (
    <ConfirmRemoval
      title={`Remove ${name.toLowerCase()}?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: `${top}/findings`, label: "Findings" },
        { href: page, label: name },
      ]}
      evenSo={cited && `Remove it although recommendation ${cited} cites it`}
      button="Remove the finding"
      keepHref={page}
    >
      <div className="cf-panel cf-measure">
        <Prose text={text} />
      </div>
      <p>
        It leaves the list and the report, and the numbers after it move up. It
        can be brought back from the history.
      </p>
    </ConfirmRemoval>
  );
}
