import type { MadeFile } from "../../documents/download.ts";
import { made } from "../../documents/make-file.ts";
import { mediaTypes } from "../../documents/media-types.ts";
import type { PrintedPack } from "../../documents/pack-out/printed-pack.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { endingFrom } from "../files/plan-file.server.ts";
import { changeMarks, changesSheet } from "./changes-blocks.ts";
import { figuresSheet } from "./figures-blocks.ts";
import { type PackRead, readPack } from "./read-pack.server.ts";
import { reportBlocks } from "./report-blocks.ts";

/** The committee pack of a plan in the kind of file that is asked for. */
export async function packFile(call: PlanCall): Promise<MadeFile> {
  const ending = endingFrom(call.param("fileKind"));
  const pack = printedPack(call, await readPack(call));
  return {
    bytes: await made(call.app, "writePack", { pack, ending }),
    name: `${pack.title}, ${pack.council}.${ending}`,
    mediaType: mediaTypes[ending],
  };
}

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
