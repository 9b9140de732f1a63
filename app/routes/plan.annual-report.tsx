import { useLoaderData } from "@remix-run/react";
import { AnnualPage } from "../plan/annual/AnnualPage.tsx";
import { annualReportOf } from "../plan/annual/annual-report.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Annual report data");

export const loader = inPlan(annualReportOf);

export default function AnnualReport() {
  return <AnnualPage {...useLoaderData<typeof loader>()} />;
}
