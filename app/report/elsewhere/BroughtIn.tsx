import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { CommentsIn } from "./CameWith.tsx";
import type { MappingShown } from "./elsewhere-page.server.ts";

/** A report written elsewhere that was brought in: what became of it. */
export function BroughtIn({ page }: { page: MappingShown }) {
  const { top, id, fileName, brought, comments, commentsAre, closed } = page;
  if (!brought) return null;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          { href: `${top}/report/elsewhere`, label: "Written elsewhere" },
        ]}
      />
      <PageHeading
        title={fileName}
        lead={
          <>
            Brought in on <DateTime iso={brought.at} />. Each thing can be
            changed or removed like any other.
          </>
        }
      />
      <SummaryList rows={rowsOf(top, brought.counts)} />
      {comments.length > 0 && (
        <>
          <p>
            {commentsAre === "council"
              ? "The comments in it are the council’s. It is offered them beside the draft, once one is sent."
              : "The comments in it are the team’s own. They stay here."}
          </p>
          <CommentsIn comments={comments} />
        </>
      )}
      {!closed && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Take it back</h2>
          {brought.whyNotBack ? (
            <p>It cannot be taken back in one press. {brought.whyNotBack}</p>
          ) : (
            <>
              <p>Nothing of it was changed since: all of it can go again.</p>
              <LinkButton
                href={`${top}/report/elsewhere/${id}/take-back`}
                look="secondary"
              >
                Take it back
              </LinkButton>
            </>
          )}
        </section>
      )}
    </>
  );
}

type Counts = NonNullable<MappingShown["brought"]>["counts"];

const rowsOf = (top: string, counts: Counts) =>
  [
    ["Findings", counts.findings, "findings"],
    ["Recommendations", counts.recommendations, "recommendations"],
    ["Examples and signposts", counts.examples, "examples"],
    ["Texts", counts.texts, "report/sections"],
  ].map(([label, value, where]) => ({
    label: String(label),
    value,
    action: { href: `${top}/${where}`, label: "Look at them" },
  }));
