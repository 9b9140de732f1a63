import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignOffStatus } from "#app/self-assessment/SignOffStatus.tsx";

test("a page of sign-off does not lead to itself", () => {
  const at = "2026-05-01T09:00:00.000Z";
  const signOff = { by: "Stella", at, changed: ["the evidence"] };
  const there = renderToStaticMarkup(<SignOffStatus signOff={signOff} open />);
  expect(there).toContain("Changed since then: the evidence.");
  expect(there).toContain("It needs signing off again.");
  const elsewhere = renderToStaticMarkup(
    <SignOffStatus signOff={signOff} href="/sign-off" open />,
  );
  expect(elsewhere).toContain('<a class="govuk-link" href="/sign-off">');
});

test("what was signed off is read from elsewhere", () => {
  const signOff = { by: "Stella", at: "2026-05-01T09:00:00.000Z", changed: [] };
  const drawn = (href?: string) =>
    renderToStaticMarkup(
      <SignOffStatus signOff={signOff} open {...(href ? { href } : {})} />,
    );
  expect(drawn("/sign-off")).toContain("Read it as a whole");
  expect(drawn()).not.toContain("Read it as a whole");
});

test("what could end a sign-off, or renew it, is told only while it can", () => {
  const at = "2026-05-01T09:00:00.000Z";
  const drawn = (open: boolean, changed: string[]) => {
    const signOff = { by: "Stella", at, changed };
    return renderToStaticMarkup(
      <SignOffStatus signOff={signOff} open={open} />,
    );
  };
  expect(drawn(true, [])).toContain("would end it");
  expect(drawn(false, [])).not.toContain("would end it");
  expect(drawn(true, ["the evidence"])).toContain("signing off again");
  expect(drawn(false, ["the evidence"])).not.toContain("signing off again");
});
