import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { ReplyForm } from "#app/evidence/RequestForms.tsx";
import { handle, loader } from "#app/routes/evidence.request.tsx";
import { HereProvider } from "#app/ui/here.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test("a reply is kept in the browser while evidence is added for it", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, { stage: "evidence" });
  const ask = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, by("peer"), ask);
  const requestId = address.split("/").at(-1) ?? "";
  const { councilContributor: visitor } = people;
  const params = { challengeId: id, requestId };
  const page = await loader(argsOf(app, { visitor, params }));
  const html = renderToStaticMarkup(
    <HereProvider value={{ address: "", said: null, me: visitor.id }}>
      <ReplyForm {...page} answered={undefined} />
    </HereProvider>,
  );
  const form = parse(html).querySelector("form");
  expect(form?.getAttribute("data-keep")).toBe(visitor.id);
  expect(handle.scripts).toContain("keep-typing");
});
