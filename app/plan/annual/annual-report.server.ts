import type { MadeFile } from "../../documents/download.ts";
import type { PrintedPack } from "../../documents/pack-out/printed-pack.ts";
import type { PlanCall } from "../../respond.server.ts";
import { formatDate } from "../../ui/dates.ts";
import { packAsFile } from "../files/pack-as-file.server.ts";
import { type YearRead, readYear } from "./read-year.server.ts";
import { specificDuties, yearBlocks, yearSheets } from "./year-blocks.ts";

/** What a plan did in a year, as a page shows it. */
export async function annualReportOf(call: PlanCall) {
  const read = await readYear(call, call.url.searchParams);
  const { year, typed, problems } = read;
  return {
    top: `/plans/${call.plan.id}/annual-report`,
    ...{ typed, problems, duties: specificDuties },
    query: `?${new URLSearchParams({ ...year })}`,
    said: spanOf(read),
    blocks: yearBlocks(read),
  };
}

/** The same in the kind of file that is asked for. */
export async function annualReportFile(call: PlanCall): Promise<MadeFile> {
  const read = await readYear(call, call.url.searchParams);
  return packAsFile(call, printedYear(call, read));
}

const printedYear = ({ app, plan }: PlanCall, read: YearRead): PrintedPack => ({
  title: `Equality information: ${plan.title}`,
  council: plan.councilName,
  name: "Annual equality information",
  facts: [
    ["Year", spanOf(read)],
    ["As recorded on", formatDate(app.now())],
  ],
  blocks: yearBlocks(read),
  plan: null,
  sheets: yearSheets(read),
  marks: null,
  at: app.now(),
});

const spanOf = ({ year }: YearRead) =>
  `${formatDate(year.from)} to ${formatDate(year.to)}`;
