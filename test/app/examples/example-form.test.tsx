import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loader } from "#app/routes/examples.new.tsx";
import { ExampleForm } from "#app/examples/ExampleForm.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test.each([
  ["?kind=signpost", "Add a signpost"],
  ["?kind=innovation", "Add an example"],
  ["", "Add an example"],
])("the form that %s leads to says so", async (query, title) => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "recommendations" });
  const params = { challengeId: id };
  const page = await loader(
    argsOf(app, { visitor: people.peer, params, query }),
  );
  const html = renderToStaticMarkup(
    <ExampleForm {...page} answered={undefined} />,
  );
  expect(html).toContain(`${title}</h1>`);
});
