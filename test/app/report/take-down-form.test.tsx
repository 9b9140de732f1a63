import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TakeDownForm } from "#app/report/TakeDownForm.tsx";
import { action, loader } from "#app/routes/report.take-down.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test("a reason that comes too late is shown, with nothing to press", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  const asked = (init = {}) =>
    argsOf(app, {
      visitor: people.sponsor,
      params: { challengeId: id },
      init,
    });
  const body = new URLSearchParams({ reason: "A name in it.", version: "1" });
  const result = await action(asked({ method: "POST", body }));
  if (!("data" in result)) throw new Error("It was taken.");
  const page = await loader(asked());
  const draw = (answered?: typeof result.data) =>
    renderToStaticMarkup(<TakeDownForm {...page} answered={answered} />);
  const late = draw(result.data);
  expect(late).toContain("No report of this challenge is public.");
  expect(late).toContain("A name in it.");
  expect(late).not.toMatch(/<button|Read the public report/);
  expect(draw()).not.toContain("What you typed");
});
