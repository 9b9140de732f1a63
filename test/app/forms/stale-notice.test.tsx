import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StaleNotice } from "#app/forms/StaleNotice.tsx";

const shown = (texts: Array<{ theirs: string; yours: string }>) =>
  renderToStaticMarkup(
    <StaleNotice
      savedBy="Leo"
      texts={texts.map((text, index) => ({ label: `Field ${index}`, ...text }))}
    />,
  );

test("only what differs is shown, and that nothing does is said", () => {
  const place = { theirs: "Room 9", yours: "Room 10" };
  const title = { theirs: "Staff", yours: "Staff " };
  expect(shown([title, place])).toContain("Field 1");
  expect(shown([title, place])).not.toContain("Field 0");
  expect(shown([title])).toContain("says the same as yours");
  expect(shown([])).not.toContain("says the same");
});
