import type { ListFile } from "./list-out/list-file.ts";
import type { PaperList } from "./list-out/paper-table.ts";
import type { Paper } from "./pdf-out/paper.ts";
import {
  type BroughtAsked,
  findBrought,
} from "../comments/from-word/find-brought.ts";
import { broughtFrom } from "../comments/from-word/kept.ts";
import { readElsewhere } from "../report/elsewhere/read-elsewhere.ts";
import {
  type UnderstandAsked,
  understand,
} from "../report/elsewhere/understand.ts";
import { type WeighAsked, weigh } from "../report/elsewhere/weigh.ts";
import type { mediaTypes } from "./media-types.ts";
import { readGrids } from "./plan-in/read-grids.ts";
import { readPlan } from "./plan-in/read-plan.ts";
import { planOfFile } from "../plan/bring-in/plan-of-file.ts";
import { readPlanFile } from "../plan/bring-in/read-plan-file.ts";
import {
  type PlanAsked,
  understandPlan,
} from "../plan/bring-in/understand-plan.ts";
import { recogniseReport } from "./report-in/recognise.ts";
import { readWord } from "./word-in/read-word.ts";
import type { PrintedPack } from "./pack-out/printed-pack.ts";
import type { PrintedPlan } from "./plan-out/printed-plan.ts";
import type { WordReport } from "./word-out/word-report.ts";

/** A report on a plan, and the ending of the file that is wanted. */
interface PackAsked {
  pack: PrintedPack;
  ending: keyof typeof mediaTypes;
}

/**
 * What is done apart from the service's own thread, by name. What goes in and
 * comes out is plain data; bytes arrive as a Uint8Array.
 */
const jobs = {
  /** A .docx that was commented on, as it is kept to be looked at. */
  readBrought: async (bytes: Uint8Array) =>
    broughtFrom(await readWord(bytesOf(bytes), { settles: true })),
  /** A .docx as a report of a peer challenge. */
  readReport: async (bytes: Uint8Array) =>
    recogniseReport(await readWord(bytesOf(bytes))),
  /** The tables of a .docx, .xlsx or .csv, or of a text that was pasted. */
  readGrids: (brought: Uint8Array | string) =>
    readGrids(typeof brought === "string" ? brought : bytesOf(brought)),
  /** A plan in such a file, with how it was understood. */
  readPlan: (brought: Uint8Array | string) =>
    readPlan(typeof brought === "string" ? brought : bytesOf(brought)),
  /** Such a file as it is kept to become part of a plan. */
  readPlanFile: (brought: Uint8Array | string) =>
    readPlanFile(typeof brought === "string" ? brought : bytesOf(brought)),
  /** A part of such a file, as it is understood by now. */
  understandPlan: (asked: PlanAsked) => Promise.resolve(understandPlan(asked)),
  /** All that such a file holds of a plan. */
  planOfFile: (asked: Parameters<typeof planOfFile>[0]) =>
    Promise.resolve(planOfFile(asked)),
  /** A report written elsewhere: as one, and as a file that brings comments. */
  readForeignReport: (bytes: Uint8Array) => readElsewhere(bytesOf(bytes)),
  /** Such a report as the team understands it by now. */
  understandReport: (asked: UnderstandAsked) =>
    Promise.resolve(understand(asked)),
  /** What becomes of such a report if what a form says of it is saved. */
  weighReport: (asked: WeighAsked) => Promise.resolve(weigh(asked)),
  /** What such a file brings to a version. */
  findBrought: (asked: BroughtAsked) => Promise.resolve(findBrought(asked)),
  /** A report as a .docx; whoever reads a file need not wait for this to load. */
  writeWord: async (report: WordReport): Promise<Uint8Array> => {
    const { writeWord } = await import("./word-out/write-word.ts");
    return writeWord(report);
  },
  /** A document as an accessible PDF. */
  typeset: async (paper: Paper): Promise<Uint8Array> => {
    const { typeset } = await import("./pdf-out/typeset.server.ts");
    return typeset(paper);
  },
  /** A list as an .xlsx. */
  writeSpreadsheet: async (list: ListFile): Promise<Uint8Array> => {
    const { writeSpreadsheet } = await import("./list-out/spreadsheet.ts");
    return writeSpreadsheet(list);
  },
  /** A list as a .docx. */
  writeWordList: async (list: PaperList): Promise<Uint8Array> => {
    const { writeWordList } = await import("./word-out/write-list.ts");
    return writeWordList(list);
  },
  /** An improvement plan as a .docx. */
  writePlanWord: async (plan: PrintedPlan): Promise<Uint8Array> => {
    const { writePlanWord } = await import("./plan-out/write-plan-word.ts");
    return writePlanWord(plan);
  },
  /** An improvement plan as an .xlsx. */
  writePlanSpreadsheet: async (plan: PrintedPlan): Promise<Uint8Array> => {
    const { writePlanSpreadsheet } =
      await import("./plan-out/write-plan-spreadsheet.ts");
    return writePlanSpreadsheet(plan);
  },
  /** An improvement plan as a .csv. */
  writePlanCsv: async (plan: PrintedPlan): Promise<Uint8Array> => {
    const { writePlanCsv } = await import("./plan-out/write-plan-csv.ts");
    return writePlanCsv(plan);
  },
  /** An improvement plan as an accessible PDF. */
  writePlanPdf: async (plan: PrintedPlan): Promise<Uint8Array> => {
    const { writePlanPdf } = await import("./plan-out/write-plan-pdf.ts");
    return writePlanPdf(plan);
  },
  /** An improvement plan as a web page in one file. */
  writePlanPage: async (plan: PrintedPlan): Promise<Uint8Array> => {
    const { writePlanPage } = await import("./plan-out/write-plan-page.tsx");
    return writePlanPage(plan);
  },
  /** A report on a plan in one of its kinds of file. */
  writePack: async ({ pack, ending }: PackAsked): Promise<Uint8Array> => {
    const { writePack } = await import("./pack-out/write-pack.ts");
    return writePack(pack, ending);
  },
};

/** Each job's input and outcome. */
export type Jobs = {
  [Job in keyof typeof jobs]: {
    input: Parameters<(typeof jobs)[Job]>[0];
    outcome: Awaited<ReturnType<(typeof jobs)[Job]>>;
  };
};

/** The same, with what goes in and comes out of each in step. */
const all: {
  [Job in keyof Jobs]: (
    input: Jobs[Job]["input"],
  ) => Promise<Jobs[Job]["outcome"]>;
} = jobs;

/** Does a job here, in this thread. */
export const doJob = <Job extends keyof Jobs>(
  job: Job,
  input: Jobs[Job]["input"],
): Promise<Jobs[Job]["outcome"]> => all[job](input);

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
