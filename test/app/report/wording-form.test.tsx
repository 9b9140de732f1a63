import { expect, test } from "vitest";
import { WordingPage } from "#app/report/wordings/WordingPage.tsx";
import { action, loader } from "#app/routes/report.wording.tsx";
import { testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";

test("who words what has changed since they read it is shown how, whatever they are told", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const { id = "", text = "" } = report.findings[0] ?? {};
  const params = { challengeId: report.id, thing: `finding:${id}` };
  const visitor = report.people.leadPeer;
  const open = () => loader(argsOf(app, { visitor, params }));
  const drawn = drawnAt(
    "",
    <WordingPage {...await open()} answered={undefined} />,
  );
  expect(drawn.text).not.toContain("since you opened this page");
  const form = drawn.querySelector("form");
  expect(form?.getAttribute("data-keep-read")).toBe("version own");
  const read = form?.querySelectorAll("input[type=hidden]") ?? [];
  const body = new URLSearchParams([
    ...read.map((field) => [
      field.getAttribute("name") ?? "",
      field.getAttribute("value") ?? "",
    ]),
    ["text", ""],
  ]);
  const change = app.db.updateTable("finding").where("id", "=", id);
  await change.set({ text: `${text} Since May.` }).execute();

  const init = { method: "POST", body };
  const answer = await action(argsOf(app, { visitor, params, init }));
  if (!("data" in answer)) throw new Error("An empty text was taken.");
  const back = drawnAt(
    "",
    <WordingPage {...await open()} answered={answer.data} />,
  );
  const told = back
    .querySelectorAll(".cf-notice--warning")
    .find((one) => one.text.includes("since you opened this page"));
  expect(told?.querySelector("ins")?.text).toContain("Since May.");
  expect(told?.querySelector("del")).toBeNull();
});
