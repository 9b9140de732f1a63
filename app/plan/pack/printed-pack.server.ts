import type { MadeFile } from "../../documents/download.ts";
import type { PrintedPack } from "../../documents/pack-out/printed-pack.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { packAsFile } from "../files/pack-as-file.server.ts";
import { changeMarks, changesSheet } from "./changes-blocks.ts";
import { figuresSheet } from "./figures-blocks.ts";
import { type PackRead, readPack } from "./read-pack.server.ts";
import { reportBlocks } from "./report-blocks.ts";

/** The committee pack of a plan in the kind of file that is asked for. */
export const packFile = async (call: PlanCall): Promise<MadeFile> =>
  packAsFile(call, printedPack(call, await readPack(call)));

/** A committee pack as its files and its page have it. */
export function printedPack({ plan }: PlanRead, read: PackRead): PrintedPack {
  const { words, changes } = read;
  const { printed, actions } = read.plan;
  const facts: Array<[string, string]> = [
    ["Meeting", words.meeting],
    ["Date", words.meetingOn ? formatDate(words.meetingOn) : ""],
    ["Report of", words.author],
    ["The plan", `${plan.title}. ${printed.dated}`],
  ];
  const told = words.parts.includes("changes") ? changes : null;
  return {
    title: titleOf(read, plan.title),
    council: plan.councilName,
    name: "Report to a committee",
    facts: facts.filter(([, said]) => said !== ""),
    blocks: reportBlocks(read),
    plan: words.parts.includes("plan") ? printed : null,
    sheets: [figuresSheet(actions), ...(told ? [changesSheet(told)] : [])],
    marks: told && changeMarks(told),
    at: read.plan.at,
  };
}

const titleOf = ({ words }: PackRead, plan: string) =>
  words.title || `Progress report: ${plan}`;
