import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FindingPage } from "../findings/FindingPage.tsx";
import { findingPage } from "../findings/finding-page.server.ts";
import { saidInReport } from "../report/wordings/said-in-report.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>((finding) => finding.name);

export const loader = inChallenge(
  "findings",
  async (call) => {
    const { app, challenge, param } = call;
    const finding = await findingPage(app, call, param("findingId"));
    if (finding.mergedInto !== null) {
      throw redirect(
        `/challenges/${challenge.id}/findings/${finding.mergedInto}`,
      );
    }
    const { id, agreed } = finding;
    const said = await saidInReport(call, { kind: "finding", id }, agreed);
    return { ...finding, said };
  },
  "all",
);

export default function Finding() {
  const { said, ...finding } = useLoaderData<typeof loader>();
  return <FindingPage finding={finding} said={said} />;
}
