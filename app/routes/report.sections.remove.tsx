import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { NotFound } from "../errors.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { removeSection } from "../report/sections/own-section.server.ts";
import { readSection } from "../report/sections/read-section.server.ts";
import { removeOwnSectionSchema } from "../report/sections/section.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title }) => `Remove the section “${title}”`,
);

export const loader = inChallenge(
  "report",
  async (call) => {
    allowRole(call, "reportSections");
    const section = await readSection(call, call.param("ownSection"));
    // Those of every report stay: there is nothing to remove.
    if (!section.own) throw new NotFound();
    return section;
  },
  "all",
);

export const action = asWriterOf("reportSections", async (call) =>
  answer(
    call,
    removeOwnSectionSchema,
    (input) =>
      removeSection(call.app, attemptOf(call), call.param("ownSection"), input),
    null,
  ),
);

export default function RemoveReportSection() {
  const { top, mayWrite, title, text, version } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const list = `${top}/report/sections`;
  if (!mayWrite && !answered) {
    return <NotOpen what="The section" back={list} />;
  }
  return (
    <ConfirmRemoval
      title={`Remove “${title}”?`}
      answered={answered}
      version={version}
      crumbs={[
        { href: `${top}/report`, label: "Report" },
        { href: list, label: "Sections" },
      ]}
      button="Remove the section"
      keepHref={list}
    >
      <div className="cf-panel cf-measure">
        <Prose text={text} />
      </div>
      <p>It leaves the report. It can be brought back from the history.</p>
    </ConfirmRemoval>
  );
}
