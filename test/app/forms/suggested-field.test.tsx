import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SuggestedField } from "#app/forms/SuggestedField.tsx";

test("a hundred words are suggested, however many there are", () => {
  const html = renderToStaticMarkup(
    <SuggestedField
      field={{ id: "to", name: "to" }}
      label="To"
      suggestions={Array.from({ length: 300 }, (_, place) => `Item ${place}`)}
    />,
  );
  expect(html.match(/<option/g)).toHaveLength(100);
  expect(html).toContain('list="to-suggestions"');
});
