import { expect, test } from "vitest";
import { deviceFrom } from "#app/people/device.ts";
import { keptFrom, keptIn, keptToText, typedIn } from "#app/people/kept.ts";
import { localPath } from "#app/people/local-path.ts";
import { withoutSecrets } from "#app/programme/outbox.ts";

test.each([
  ["/challenges/1?x=2#y", "/challenges/1?x=2#y"],
  ["/", "/"],
  ["/a/../b", "/b"],
])("%s is a path of ours", (path, read) => {
  expect(localPath(path)).toBe(read);
});

test.each([
  "",
  null,
  "challenges",
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "///evil.example",
])("%j leads elsewhere, or nowhere", (path) => {
  expect(localPath(path)).toBeNull();
});

const form = {
  signInAgain: true as const,
  path: "/challenges/1/notes/new",
  fields: [
    ["once", "k"],
    ["leadIn", "Library lockers"],
    ["text", "First line\nsecond & <b>line</b>"],
    ["areas", "a"],
    ["areas", "b"],
    ["empty", ""],
  ] as Array<[string, string]>,
  files: false,
};

test("a kept form comes back whole, and the words of it can be read", () => {
  expect(keptFrom(keptToText(form))).toEqual(form);
  expect(keptIn({ ...form })).toEqual(form);
  expect(typedIn(form)).toEqual([
    { label: "Lead in", value: "Library lockers" },
    { label: "Text", value: "First line\nsecond & <b>line</b>" },
  ]);
});

test("a kept form that leads elsewhere is not taken", () => {
  const elsewhere = keptToText({ ...form, path: "//evil.example" });
  expect(keptFrom(elsewhere)).toBeNull();
  expect(keptFrom("{")).toBeNull();
  expect(keptFrom(undefined)).toBeNull();
  expect(keptIn({ message: "no" })).toBeNull();
});

test("devices are named as people would", () => {
  const firefox =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
  expect(deviceFrom(firefox)).toBe("Firefox on Windows");
  expect(deviceFrom(iphone)).toBe("Safari on iPhone");
  expect(deviceFrom(null)).toBe("A browser");
});

test("a letter that went out shows no secret", () => {
  const body = "Accept:\nhttps://x.example/invitations/aB-_9\nBye";
  expect(withoutSecrets(body)).toBe(
    "Accept:\nhttps://x.example/invitations/…\nBye",
  );
});
