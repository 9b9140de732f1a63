import { ReportReader } from "../../report/ReportReader.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { PlanDownloads } from "../files/PlanDownloads.tsx";
import type { packOf } from "./pack-pages.server.ts";

type Props = Awaited<ReturnType<typeof packOf>>;

/** The committee pack: its files, and the report as it stands. */
export function PackPage({ top, may, title, facts, blocks, withPlan }: Props) {
  return (
    <>
      <PageHeading
        title="Committee pack"
        lead="A report on the plan for a committee, made of the plan as it stands."
      />
      <PlanDownloads top={top} what="the pack" />
      {may && (
        <LinkButton href={`${top}/edit`} look="secondary">
          Write the report
        </LinkButton>
      )}
      <section className="cf-measure" aria-labelledby="pack-title">
        <h2 className="govuk-heading-l" id="pack-title">
          {title}
        </h2>
        <SummaryList rows={facts.map(([label, value]) => ({ label, value }))} />
        <ReportReader blocks={lowered(blocks)} />
        {withPlan && (
          <p>In the files, the table of the plan follows as an appendix.</p>
        )}
      </section>
    </>
  );
}

/** The report stands under the heading of its own title here. */
const lowered = (blocks: Props["blocks"]) =>
  blocks.map((one) =>
    one.kind === "heading" || one.kind === "subheading"
      ? { ...one, depth: one.depth + 1 }
      : one,
  );
