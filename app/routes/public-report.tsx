import { type HeadersFunction, type MetaFunction, data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PublicReport } from "../report/PublicReport.tsx";
import { readPublicReport } from "../report/read-public-report.server.ts";
import { openToAll } from "../respond.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: read }) => [
  { title: `${read?.title ?? "Report"} – Critical Friend` },
];

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const loader = openToAll(async (call) => {
  const key = call.param("publicKey");
  const { html, ...report } = await readPublicReport(call.app.db, key);
  call.ready("report", html);
  // A signed-in reader's page has a name in its header: not for shared caches.
  const cache = call.who ? "private, no-store" : "public, max-age=300";
  return data(report, {
    headers: { "Cache-Control": cache, Vary: "Cookie" },
  });
});

export default function PublicReportPage() {
  return <PublicReport {...useLoaderData<typeof loader>()} />;
}
