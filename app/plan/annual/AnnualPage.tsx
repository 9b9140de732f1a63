import { DateField } from "../../forms/DateField.tsx";
import { ReportReader } from "../../report/ReportReader.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PlanDownloads } from "../files/PlanDownloads.tsx";
import type { annualReportOf } from "./annual-report.server.ts";

type Props = Awaited<ReturnType<typeof annualReportOf>>;

/** What the plan did in a year, for the council’s annual report. */
export function AnnualPage(props: Props) {
  const { top, typed, problems, duties, query, said, blocks } = props;
  const day = (name: "from" | "to", label: string) => (
    <DateField
      field={{
        ...{ id: name, name, initialValue: typed[name] },
        ...(problems[name] && { errors: [problems[name]] }),
      }}
      label={label}
    />
  );
  return (
    <>
      <PageHeading title="Annual report data" lead={`${said}.`} />
      <p className="cf-measure">{duties}</p>
      <form method="get" className="cf-filters" aria-label="Choose the year">
        {day("from", "First day")}
        {day("to", "Last day")}
        <Button look="secondary" small>
          Show this year
        </Button>
      </form>
      <PlanDownloads top={top} what="the data" query={query} />
      <ReportReader blocks={blocks} />
    </>
  );
}
