import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SectionPage } from "#app/report/sections/SectionPage.tsx";
import { issueFinal } from "#app/report/issue-final.server.ts";
import { waiveImpact } from "#app/report/waive-impact.server.ts";
import { loader } from "#app/routes/report.section.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

test("once the final report is out, words on impact are no longer to come", async () => {
  const app = await testApp();
  const { id, by, move, people } = await aReport(app, { stage: "finalising" });
  const shown = async () => {
    const params = { challengeId: id, section: "impact" };
    const asked = { visitor: people.sponsor, params };
    const page = await loader(argsOf(app, asked));
    return renderToStaticMarkup(<SectionPage {...page} answered={undefined} />);
  };
  await waiveImpact(app, by("leadPeer"), { reason: "No time.", was: "" });
  const before = await shown();
  expect(before).toContain("Not written yet");
  expect(before).toContain("does not wait for these words");
  await issueFinal(app, await move("leadPeer"));
  const after = await shown();
  expect(after).toContain("The final report was issued without it.");
  expect(after).toContain("did not wait for these words");
  expect(after).toContain("No time.");
  expect(after).not.toMatch(/Not written yet|writes it while/);
});
