import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Published } from "#app/challenge/Published.tsx";

test("a report issued again is not said to be the published one", () => {
  const drawn = (isLatest: boolean) =>
    renderToStaticMarkup(
      <Published
        href="/reports/a"
        at="2026-05-01"
        isLatest={isLatest}
        takeDown={null}
      />,
    );
  expect(drawn(true)).toContain("The final report is published");
  expect(drawn(false)).toContain("An earlier final report is published");
});
