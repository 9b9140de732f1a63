import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VersionTable } from "#app/report/VersionTable.tsx";

const version = (number: number, kind: string) => ({
  ...{ number, kind, sha256: "0".repeat(64) },
  sentAt: "2026-03-01T10:00:00.000Z",
});

const tagsOf = (versions: Array<ReturnType<typeof version>>) =>
  parse(
    renderToStaticMarkup(
      <VersionTable top="/challenges/c" versions={versions} />,
    ),
  )
    .querySelectorAll("strong")
    .map((tag) => tag.text);

test("a final report is the final one until another one is issued", () => {
  const sent = [version(3, "draft"), version(2, "final"), version(1, "draft")];
  expect(tagsOf(sent)).toEqual(["Final"]);
  const again = [version(4, "final"), ...sent];
  expect(tagsOf(again)).toEqual(["Final", "Replaced"]);
});
