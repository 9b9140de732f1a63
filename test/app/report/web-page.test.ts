import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { loader as publicFile } from "#app/routes/public-report.web-page.tsx";
import { loader as versionFile } from "#app/routes/report.version.web-page.tsx";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aPublished, reasoned } from "./a-published.ts";
import { aReport } from "./a-report.ts";

test("a version is a web page in one file, for those who may read it", async () => {
  const app = await testApp();
  const { id, people, move } = await aReport(app);
  await sendDraft(app, await move("leadPeer"));
  const params = { challengeId: id, number: "1" };
  const answer = await versionFile(
    argsOf(app, { visitor: people.viewer, params }),
  );
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="Equality peer challenge 2026, .*, draft 1\.html"/,
  );
  // No browser shows it as a page of ours, whatever it is asked.
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  const visitor = await aPerson(app, "Otto");
  const refused = versionFile(argsOf(app, { visitor, params }));
  await expect(refused).rejects.toMatchObject({ status: 404 });
});

test("nothing comes with the page: no script, no file, no way into the service", async () => {
  const { app, id, by, key } = await aPublished();
  const args = () => argsOf(app, { params: { publicKey: key } });
  const html = await (await publicFile(args())).text();
  const page = parse(html);
  expect(html.startsWith("<!DOCTYPE html>")).toBe(true);
  expect(page.querySelector("html")?.getAttribute("lang")).toBe("en-GB");
  expect(page.querySelectorAll("script, link, img, iframe, form")).toEqual([]);
  expect(html).not.toMatch(/@import|url\(|\son\w+=/);
  const targets = page
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href") ?? "");
  expect(targets.length).toBeGreaterThan(8);
  for (const target of targets) {
    expect(target).toMatch(/^#/);
    expect(page.getElementById(target.slice(1)), target).not.toBeNull();
  }
  for (const landmark of ["header", "nav", "main", "footer"]) {
    expect(page.querySelectorAll(landmark), landmark).toHaveLength(1);
  }
  expect(page.querySelector("main")?.text).toContain("Collect it by ward.");
  await takeDown(app, by("sponsor"), await reasoned(app, id));
  await expect(publicFile(args())).rejects.toMatchObject({ status: 410 });
});
