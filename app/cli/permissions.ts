import { roleTitle, roles } from "#workflows/people.ts";
import { stageTitle } from "#workflows/stages.ts";
import { type PolicyRow, policyRows } from "../programme/policy.ts";
import type { Command } from "./commands.ts";
import { readWords } from "./read-words.ts";

/** Prints who may do what in which stage, read off the policy. */
export const permissions = {
  usage: "",
  about: "Print who may do what at which stage",
  run: async (_app, args) => {
    readWords(args, []);
    const rows = policyRows();
    return { text: tableOf(rows), data: rows };
  },
} satisfies Command;

function tableOf(rows: PolicyRow[]): string {
  const width = Math.max(...rows.map(({ action }) => action.length));
  const head = " ".repeat(width + 2) + roles.map(roleTitle).join("  ");
  const stages = [...new Set(rows.map(({ stage }) => stage))];
  return stages
    .map((stage) => {
      const lines = rows
        .filter((row) => row.stage === stage)
        .map((row) => lineOf(row, width));
      return [stageTitle(stage).toUpperCase(), head, ...lines].join("\n");
    })
    .join("\n\n");
}

function lineOf({ action, roles: allowed }: PolicyRow, width: number): string {
  const cells = roles.map((role) =>
    (allowed.includes(role) ? "yes" : "-").padEnd(roleTitle(role).length),
  );
  return `${action.padEnd(width)}  ${cells.join("  ")}`.trimEnd();
}
