import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProgrammeChallenges } from "#app/programme/ProgrammeChallenges.tsx";
import { loader as programme } from "#app/routes/programme.tsx";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test("the programme's list leads to each report that is public", async () => {
  const app = await testApp();
  const published = await aChallenge(app, { stage: "improvement" });
  await aChallenge(app, { stage: "improvement" });
  await app.db
    .updateTable("challenge")
    .set({ published_at: app.now(), public_key: "abc" })
    .where("id", "=", published.id)
    .execute();
  const visitor = await aPerson(app, "Ines Programme", true);
  const { challenges } = await programme(argsOf(app, { visitor }));
  const html = renderToStaticMarkup(
    createElement(ProgrammeChallenges, { challenges }),
  );
  expect(html.match(/href="\/reports\/abc"/g)).toHaveLength(1);
  expect(html.match(/Not published/g)).toHaveLength(1);
});
