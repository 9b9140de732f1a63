import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignOffStatus } from "#app/self-assessment/SignOffStatus.tsx";

test("a page of sign-off does not lead to itself", () => {
  const at = "2026-05-01T09:00:00.000Z";
  const signOff = { by: "Stella", at, changed: ["the evidence"] };
  const there = renderToStaticMarkup(<SignOffStatus signOff={signOff} />);
  expect(there).toContain("Changed since then: the evidence.");
  expect(there).toContain("It needs signing off again.");
  const elsewhere = renderToStaticMarkup(
    <SignOffStatus signOff={signOff} href="/sign-off" />,
  );
  expect(elsewhere).toContain('<a class="govuk-link" href="/sign-off">');
});
