import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StepForm } from "#app/challenge/StepForm.tsx";
import { showSteps } from "#app/challenge/steps-shown.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { allMet } from "#test/workflows/all-met.ts";

test("a step that became unready gives back the note, and says so", () => {
  const facts = { ...allMet, departmentsWaiting: [{ name: "HR", where: "" }] };
  const [step = null] = showSteps(
    "councilResponse",
    nextSteps("councilResponse", facts, ["councilLead"]),
    "",
  );
  const message = "Something is still lacking";
  const drawn = (late: boolean) =>
    renderToStaticMarkup(
      <StepForm
        forOthers={false}
        {...{ step, window: null, checks: null, top: "", version: 1, once: "" }}
        reasonNeeded={false}
        areas={[]}
        answered={
          late
            ? {
                form: {
                  initialValue: { note: "Typed in time" },
                  error: { "": [message] },
                },
                theirs: null,
              }
            : undefined
        }
      />,
    );
  expect(drawn(true)).toContain("Typed in time");
  expect(drawn(true)).toContain(message);
  expect(drawn(false)).not.toContain("<form");
});

test("a step that is open no more leads back to where the challenge stands", () => {
  const html = renderToStaticMarkup(
    <StepForm
      forOthers={false}
      {...{
        step: null,
        window: null,
        checks: null,
        top: "/challenges/1",
        version: 1,
      }}
      once=""
      reasonNeeded={false}
      areas={[]}
      answered={undefined}
    />,
  );
  expect(html).toContain('href="/challenges/1"');
});
