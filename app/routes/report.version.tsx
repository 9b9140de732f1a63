import { useLoaderData } from "@remix-run/react";
import { annotationsFor } from "../comments/annotations.server.ts";
import { VersionPage } from "../report/VersionPage.tsx";
import { readVersion } from "../report/read-version.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Report");
export const handle = { folded: true, scripts: ["annotate"] };

export const loader = inChallenge("report", async (call) => {
  const { row, shown } = await readVersion(call, call.param("number"));
  return { ...shown, annotations: await annotationsFor(call, row) };
});

export default function ReportVersionPage() {
  return <VersionPage {...useLoaderData<typeof loader>()} />;
}
