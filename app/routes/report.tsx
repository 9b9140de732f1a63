import { useLoaderData } from "@remix-run/react";
import { ReportPage } from "../report/ReportPage.tsx";
import { reportPage } from "../report/report-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Report");
export const handle = { folded: true };

export const loader = inChallenge("report", reportPage);

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
