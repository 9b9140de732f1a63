import { expect, test } from "vitest";
import { localPath } from "#app/people/local-path.ts";

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
