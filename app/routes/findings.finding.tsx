import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FindingPage } from "../findings/FindingPage.tsx";
import { findingPage } from "../findings/finding-page.server.ts";
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
    return finding;
  },
  "all",
);

export default function Finding() {
  return <FindingPage finding={useLoaderData<typeof loader>()} />;
}
