import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MergeForm } from "#app/findings/MergeForm.tsx";
import { loader, action, meta } from "#app/routes/findings.merge.tsx";
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

  // Looking for another to merge with does not cost the words.
  const fields = parse(html)
    .querySelectorAll("form input[type=hidden]")
    .map((one) => [one.getAttribute("name"), one.getAttribute("value")]);
  const body = new URLSearchParams([
    ...fields.map(([name, value]) => [name ?? "", value ?? ""]),
    ["then", "find"],
  ]);
  const found = await action(
    argsOf(app, { visitor, params, init: { method: "POST", body } }),
  );
  if (!("data" in found) && !("form" in found)) throw new Error("it leads on");
  const again = renderToStaticMarkup(
    <MergeForm {...page} answered={"data" in found ? found.data : found} />,
  );
  expect(again).toContain("The words of the second.</p>");

  // Nor does going on with it, and nothing is merged by that.
  const third = await add();
  const press = (at: string) => {
    const chosen = new URLSearchParams({ step: "choose", other: third });
    for (const [name, value] of fields) chosen.set(name ?? "", value ?? "");
    const sent = { method: "POST", body: chosen };
    return action(argsOf(app, { visitor, params, query: at, init: sent }));
  };
  const led = await press("");
  if (!(led instanceof Response)) throw new Error("it leads nowhere");
  expect(led.status).toBe(307);
  const to = led.headers.get("location") ?? "";
  expect(to).toMatch(new RegExp(`\\?with=${third}$`));
  const chosen = await press(`?with=${third}`);
  const next = await loader(
    argsOf(app, { visitor, params, query: `?with=${third}` }),
  );
  const kept = "form" in chosen ? chosen : undefined;
  const both = parse(
    renderToStaticMarkup(<MergeForm {...next} answered={kept} />),
  );
  expect(both.querySelector("textarea")?.text).toBe("The words of the second.");
  expect(both.querySelector("[autofocus]")?.text).toBe("Make one of the two");
});

const titleOf = async (query: string) => {
  const { app, by, add } = await aFindingsRoom();
  const { who: visitor, challengeId } = by("peer");
  const [findingId, other] = [await add(), await add()];
  const asked = query === "both" ? `?with=${other}` : query;
  const params = { challengeId, findingId };
  const page = await loader(argsOf(app, { visitor, params, query: asked }));
  const html = renderToStaticMarkup(
    <MergeForm {...page} answered={undefined} />,
  );
  const focused = parse(html).querySelector("[autofocus]")?.text ?? "";
  const told = meta({ data: page, matches: [] } as unknown as Parameters<
    typeof meta
  >[0]);
  return { title: JSON.stringify(told), focused };
};

test("going on leads to the two texts, and a lost choice to the error", async () => {
  const start = await titleOf("");
  expect(start.title).toMatch(/Merge strength 1 of area 1 with another/);
  expect(start.focused).toBe("");
  const none = await titleOf("?with=gone");
  expect(none.title).toMatch(/Error: Merge/);
  expect(none.focused).toMatch(/There is a problem/);
  const both = await titleOf("both");
  expect(both.title).toMatch(/strength 1 of area 1 and strength 2 of area 1/);
  expect(both.focused).toBe("Make one of the two");
});

test("the other is chosen in a form: one choice is needed, and leads on", async () => {
  const { app, by, add } = await aFindingsRoom();
  const { who: visitor, challengeId } = by("peer");
  const [findingId, other] = [await add(), await add()];
  const choose = (choice: Record<string, string>) => {
    const body = new URLSearchParams({ step: "choose", ...choice });
    const init = { method: "POST", body };
    const params = { challengeId, findingId };
    return action(argsOf(app, { visitor, params, init }));
  };
  expect(await choose({})).toMatchObject({
    init: { status: 422 },
    data: { form: { error: { other: [expect.stringMatching(/^Choose/)] } } },
  });
  const led = await choose({ other });
  if (!(led instanceof Response)) throw new Error("it leads nowhere");
  expect(led.headers.get("location")).toMatch(`?with=${other}`);
});
