import { fileOrPage } from "../BrokenPage.server.tsx";
import { download, forOneReader } from "../documents/download.ts";
import { annualReportFile } from "../plan/annual/annual-report.server.ts";
import { inPlan } from "../respond.server.ts";

export const loader = fileOrPage(
  inPlan(async (call) =>
    download(call.request, await annualReportFile(call), forOneReader),
  ),
);
