import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Overview } from "#app/challenge/Overview.tsx";
import { showSteps } from "#app/challenge/steps-shown.ts";
import { stepsAhead } from "#workflows/next-steps.ts";
import type { Stage } from "#workflows/stages.ts";
import { allMet } from "#test/workflows/all-met.ts";

test.each([
  ["improvement", "Go back"],
  ["interviews", "Go back or stop"],
  ["scoping", "Stop"],
] as const)("at %s the quiet steps are called %s", (stage: Stage, words) => {
  const steps = stepsAhead(stage, allMet, ["challengeManager"]);
  const html = renderToStaticMarkup(
    <Overview
      top=""
      title=""
      now=""
      welcome=""
      stages={[]}
      signOffs={[]}
      published={null}
      takenDown={null}
      overall={null}
      stopped={null}
      cameBack={null}
      questionsLeft={0}
      steps={showSteps(stage, steps, "")}
      dates={[]}
      areas={[]}
    />,
  );
  const said = /<span[^>]*summary[^>]*>([^<]*)</.exec(html)?.[1];
  expect(said).toBe(words);
});

test("a withdrawn challenge goes on; others go back a stage", () => {
  const titleAt = (stage: Stage) =>
    showSteps(stage, stepsAhead(stage, allMet, ["challengeManager"]), "").find(
      ({ event }) => event === "reopen",
    )?.title;
  expect(titleAt("withdrawn")).toBe("Take the challenge up again");
  expect(titleAt("improvement")).toBe("Reopen the stage before");
});
