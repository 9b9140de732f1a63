import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Prose } from "#app/ui/Prose.tsx";

test("a text is drawn by the notation that its form promises", () => {
  const text = "One\nstill one\n\n## What changed\n- a\n\n- b\nTwo";
  const html = renderToStaticMarkup(<Prose text={text} />);
  expect(html).toBe(
    '<div class="cf-prose"><p>One<br/>still one</p>' +
      '<p class="cf-prose__subheading">What changed</p>' +
      "<ul><li>a</li><li>b</li></ul><p>Two</p></div>",
  );
});
