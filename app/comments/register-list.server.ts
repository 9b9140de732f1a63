import { commentsWanted } from "../challenge/comments-wanted.server.ts";
import type { MadeFile } from "../documents/download.ts";
import { made } from "../documents/make-file.ts";
import { mediaTypes } from "../documents/media-types.ts";
import { writeCsv } from "../documents/list-out/csv.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { Block } from "../report/blocks.ts";
import { formatDate, formatDateTime } from "../ui/dates.ts";
import { mostEntries, registerEntries } from "./register-entries.server.ts";
import { paperTableOf } from "./register-paper.ts";
import { type RegisterEntry, tableOf } from "./register-columns.ts";
import { readerOf, standings } from "./register-reader.ts";
import { annotationSight } from "./sight.ts";

/** The register as a list: what is in it, and what is said of it. */
interface RegisterList {
  title: string;
  council: string;
  remarks: string[];
  entries: RegisterEntry[];
  at: string;
}

/**
 * The register of comments to take along: all that its page lists for this
 * person, filtered as the address says, in one list.
 */
async function registerList(
  call: ChallengeCall,
  working: readonly Block[] | null,
): Promise<RegisterList> {
  const { app, challenge, who } = call;
  const reader = readerOf(annotationSight(call));
  const { key, filter, filters } = await commentsWanted(
    call,
    standings[reader],
  );
  const wanted = { ...key, filter: { ...filter, reader: who.id } };
  const entries = await registerEntries(call, wanted, working);
  const chosen = filters.flatMap(({ label, value, options }) => {
    const option = options.find((one) => one.value === value);
    return option ? [`${label.toLowerCase()}: ${option.label}`] : [];
  });
  const at = app.now();
  const { title, councilName } = challenge;
  return {
    title: `Comments on the report, ${title}, ${councilName}`,
    council: councilName,
    remarks: [
      `As ${who.name} could read them on ${formatDateTime(at)}, for people who may read them too.`,
      ...(chosen.length > 0 ? [`Narrowed down by ${chosen.join("; ")}.`] : []),
      ...(entries.length === mostEntries
        ? [`Only the first ${mostEntries}.`]
        : []),
    ],
    entries,
    at,
  };
}

/** How the register is written, by the last part of its address. */
const ways = {
  spreadsheet: {
    ending: "xlsx",
    write: (app, { title, at, entries }) =>
      made(app, "writeSpreadsheet", { title, at, ...tableOf(entries) }),
  },
  word: {
    ending: "docx",
    write: (app, { entries, ...list }) =>
      made(app, "writeWordList", {
        ...list,
        name: `As on ${formatDate(list.at)}`,
        table: paperTableOf(entries),
      }),
  },
  csv: {
    ending: "csv",
    write: (_, { title, at, entries }) =>
      writeCsv({ title, at, ...tableOf(entries) }),
  },
} as const satisfies Record<string, Way>;

interface Way {
  ending: keyof typeof mediaTypes;
  write: (
    app: ChallengeCall["app"],
    list: RegisterList,
  ) => Promise<Uint8Array> | Uint8Array;
}

/**
 * The register of comments as a file for the person who asks.
 * @param working the words of the report as they are now, for the team
 */
export async function registerFile(
  call: ChallengeCall,
  as: keyof typeof ways,
  working: readonly Block[] | null,
): Promise<MadeFile> {
  const list = await registerList(call, working);
  const { ending, write } = ways[as];
  return {
    bytes: await write(call.app, list),
    name: `${list.title}.${ending}`,
    mediaType: mediaTypes[ending],
  };
}
