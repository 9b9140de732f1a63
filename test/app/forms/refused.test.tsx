import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Refused } from "#app/forms/Refused.tsx";
import { loader } from "#app/routes/report.sections.order.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test("an order’s page that is only opened does not say that it was not changed", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "finalising" });
  const page = await loader(
    argsOf(app, { visitor: people.peer, params: { challengeId: id } }),
  );
  const drawn = (answered: Parameters<typeof Refused>[0]["answered"]) =>
    renderToStaticMarkup(<Refused {...page} answered={answered} />);
  expect(drawn(undefined)).toContain("The order is changed in the list");
  expect(drawn(undefined)).not.toContain("not changed");
  const pressed = { form: { status: "error" as const }, theirs: null };
  expect(drawn(pressed)).toContain("The order was not changed");
});
