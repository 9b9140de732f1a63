import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PublicReport } from "#app/report/PublicReport.tsx";

test("what is not as it was sent is said above the text, its seal below", () => {
  const at = "2026-05-01T09:00:00.000Z";
  const drawn = (matches: boolean) =>
    renderToStaticMarkup(
      <PublicReport
        href="/reports/key"
        pdfBytes={null}
        title="Equality peer challenge"
        publishedAt={at}
        firstPublishedAt={null}
        number={2}
        sha256="abc123"
        matches={matches}
        contents={[{ id: "one", title: "Background", sections: [] }]}
      />,
    );
  const said = "This is not the text that was sent";
  expect(drawn(true)).not.toContain(said);
  const page = drawn(false);
  const places = [said, "Background", "abc123"].map((one) => page.indexOf(one));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, two) => one - two));
});
