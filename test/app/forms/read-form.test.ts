import { expect, test } from "vitest";
import { Invalid } from "#app/errors.ts";
import { line } from "#app/forms/fields.ts";
import { readForm } from "#app/forms/read-form.server.ts";

const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/", { method: "POST", body, headers });

const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

test("fields that no form of ours has are dropped: they would become long lists", async () => {
  const body = "a[1000000]=x&a.b.c.d.e.f=x&text=kept%00&areas[12]=kept";
  const form = await readForm(sent(body, urlencoded));
  expect([...form]).toEqual([
    ["text", "kept"],
    ["areas[12]", "kept"],
  ]);
});

test.each([
  ["too large", sent(`a=${"b".repeat(5_000_000)}`, urlencoded), 413],
  ["with too many fields", sent("f=x&".repeat(4000), urlencoded), 413],
  ["that is text", sent("{}", { "content-type": "text/plain" }), 415],
  [
    "broken off",
    sent("--x", { "content-type": "multipart/form-data; boundary=x" }),
    415,
  ],
])("a form %s is refused", async (_what, request, status) => {
  const refused = readForm(request);
  await expect(refused).rejects.toThrow(Invalid);
  await expect(refused).rejects.toMatchObject({ status });
});

test("a line has no breaks, and no signs that turn its direction", () => {
  const name = line("Enter a name");
  expect(name.parse("Evil\r\nBcc: x\u2028y \u202Egnp.\u0000")).toBe(
    "Evil Bcc: x y gnp.",
  );
  expect(name.safeParse("\r\n").success).toBe(false);
  expect(name.parse(" Siân Tŷ-Newydd ")).toBe("Siân Tŷ-Newydd");
});
