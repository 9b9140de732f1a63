import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventsOf, move } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { stageTitle, stages } from "#workflows/stages.ts";
import { allMet } from "./all-met.ts";

/**
 * The process as a Mermaid diagram, drawn from the machine. Withdrawing is
 * left out: it is possible from every stage before the improvement plan.
 */
function picture(): string {
  const names = stages
    .filter((stage) => stage !== "withdrawn")
    .map((stage) => `  ${stage}: ${stageTitle(stage)}`);
  const arrows = stages.flatMap((stage) =>
    eventsOf(stage)
      .filter((event) => event !== "withdraw")
      .flatMap((event) => {
        const to = move(stage, event, allMet);
        return to ? [`  ${stage} --> ${to}: ${eventWords(event).button}`] : [];
      }),
  );
  const ends = ["  [*] --> scoping", "  closed --> [*]"];
  return ["stateDiagram-v2", ...names, ...arrows, ...ends].join("\n");
}

test("the README shows the process as it is (UPDATE=1 redraws it)", () => {
  const path = new URL("../../README.md", import.meta.url);
  const readme = readFileSync(path, "utf8");
  const block = /```mermaid\n([\s\S]*?)\n```/;
  if (process.env["UPDATE"] === "1") {
    writeFileSync(
      path,
      readme.replace(block, `\`\`\`mermaid\n${picture()}\n\`\`\``),
    );
    return;
  }
  expect(block.exec(readme)?.[1]).toBe(picture());
});
