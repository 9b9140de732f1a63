import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignOffStatus } from "#app/self-assessment/SignOffStatus.tsx";

const ended = {
  by: "Stella",
  at: "2026-05-01T09:00:00.000Z",
  stands: false,
  sentBack: false,
  changed: [] as string[],
};

test("a page of sign-off does not lead to itself", () => {
  const signOff = { ...ended, changed: ["the evidence"] };
  const there = renderToStaticMarkup(<SignOffStatus signOff={signOff} open />);
  expect(there).toContain("Changed since then: the evidence.");
  expect(there).toContain("It needs signing off again.");
  const elsewhere = renderToStaticMarkup(
    <SignOffStatus signOff={signOff} href="/sign-off" open />,
  );
  expect(elsewhere).toContain('<a class="govuk-link" href="/sign-off">');
});

test("what was signed off is read from elsewhere", () => {
  const signOff = { ...ended, stands: true };
  const drawn = (href?: string) =>
    renderToStaticMarkup(
      <SignOffStatus signOff={signOff} open {...(href ? { href } : {})} />,
    );
  expect(drawn("/sign-off")).toContain("Read it as a whole");
  expect(drawn()).not.toContain("Read it as a whole");
});

test("what could end a sign-off, or renew it, is told only while it can", () => {
  const drawn = (open: boolean, changed: string[]) => {
    const signOff = { ...ended, stands: changed.length === 0, changed };
    return renderToStaticMarkup(
      <SignOffStatus signOff={signOff} open={open} />,
    );
  };
  expect(drawn(true, [])).toContain("would end it");
  expect(drawn(false, [])).not.toContain("would end it");
  expect(drawn(true, ["the evidence"])).toContain("signing off again");
  expect(drawn(false, ["the evidence"])).not.toContain("signing off again");
});

test("what was sent back is said to be so, not to be changed", () => {
  const drawn = (changed: string[]) =>
    renderToStaticMarkup(
      <SignOffStatus signOff={{ ...ended, sentBack: true, changed }} open />,
    );
  expect(drawn([])).toContain("The peer team sent it back since");
  expect(drawn([])).not.toContain("Changed since then");
  expect(drawn([])).toContain("signing off again");
  expect(drawn(["the evidence"])).toContain("Changed since then: the evidence");
});
