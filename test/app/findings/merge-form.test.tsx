import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MergeForm } from "#app/findings/MergeForm.tsx";
import { loader, action } from "#app/routes/findings.merge.tsx";
import { mergeFindings } from "#app/findings/merge-findings.server.ts";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom } from "./support.ts";

test("who merges second keeps what they wrote and reads why it was not taken", async () => {
  const { app, by, add } = await aFindingsRoom();
  const { who: visitor, challengeId } = by("peer");
  const [findingId, other] = [await add(), await add()];
  const words = { other, otherVersion: 1, version: 1 };
  const first = { ...words, text: "The first merger." };
  await mergeFindings(app, by("leadPeer"), findingId, first);

  const init = {
    method: "POST",
    body: new URLSearchParams({
      ...{ other, otherVersion: "1", version: "1" },
      text: "The words of the second.",
    }),
  };
  const params = { challengeId, findingId };
  const answered = await action(argsOf(app, { visitor, params, init }));
  if (!("data" in answered)) throw new Error("it was taken");
  const query = `?with=${other}`;
  const page = await loader(argsOf(app, { visitor, params, query }));
  const html = renderToStaticMarkup(
    <MergeForm {...page} answered={answered.data} />,
  );
  expect(html).toContain("Somebody else has merged or removed");
  expect(html).toContain("The words of the second.");
});
