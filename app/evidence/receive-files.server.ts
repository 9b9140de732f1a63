import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { isDiskFull } from "../full-disk.server.ts";
import { type FilePart, readMultipart } from "../forms/multipart.server.ts";
import { cleanFileName } from "./file-name.ts";
import { promisedBy, takenWords } from "./file-types.ts";
import { contradiction } from "./look-into.server.ts";
import type { Arrival } from "./store.server.ts";

/** A file that was taken in and found good, but is not kept yet. */
export interface GoodFile {
  name: string;
  mediaType: string;
  arrival: Arrival;
}

interface BadFile {
  name: string;
  problem: string;
  status: 413 | 415 | 422;
}

/** A file for which the disk had no room. */
interface Homeless {
  full: Error;
}

type Taken = GoodFile | BadFile | Homeless;

/** What a form with files carried. */
export interface Received {
  fields: FormData;
  /**
   * The files. Throws Invalid when one is bad, or there is none, and what the
   * disk said when it is full.
   */
  files: () => [GoodFile, ...GoodFile[]];
  /** As `files`, for a form that is good without one. */
  anyFiles: () => GoodFile[];
}

/**
 * Takes in the files of a form as a stream, looks into each, and lets `work`
 * decide. Whatever `work` has not kept is gone when this returns.
 * @param most how many files one form may carry
 * @throws as `readMultipart` and `work` do
 */
export async function receiveFiles<T>(
  app: Context,
  request: Request,
  most: number,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  const limits = { files: most, fileSize: app.settings.uploadLimit + 1 };
  const { fields, files, tooMany } = await readMultipart<Taken>(
    request,
    limits,
    (part) => takeIn(app, part),
    discard,
  );
  try {
    const anyFiles = () => {
      if (tooMany) throw new Invalid({ files: manyFiles(most) }, 413);
      return goodOnly(files);
    };
    return await work({
      fields,
      anyFiles,
      files: () => oneAtLeast(anyFiles()),
    });
  } finally {
    for (const file of files) await discard(file);
  }
}

const noneOf = (all: number, bad: number) =>
  `Nothing was added, because ${bad} of the ${all} files cannot be taken. Choose again without ${bad === 1 ? "it" : "them"}, or with ${bad === 1 ? "a better one" : "better ones"}.`;

const manyFiles = (most: number) =>
  most === 1 ? "Choose one file" : `Choose at most ${most} files at once`;

const discard = async (file: Taken) => {
  if ("arrival" in file) await file.arrival.discard();
};

async function takeIn(
  { store, settings }: Context,
  part: FilePart,
): Promise<Taken> {
  const name = cleanFileName(part.name);
  const promised = promisedBy(name);
  if (!promised) {
    const problem = `Files of its type are not taken. Use ${takenWords}.`;
    return { name, problem, status: 415 };
  }
  const arrival = await store.arrive(part.bytes).catch(orFull);
  if ("full" in arrival) return arrival;
  const bad = await badSize(arrival.bytes, settings.uploadLimit);
  const wrong = bad ?? (await wrongContent(arrival.path, promised));
  if (!wrong) return { name, mediaType: promised.mediaType, arrival };
  await arrival.discard();
  return { name, ...wrong };
}

function badSize(bytes: number, limit: number) {
  if (bytes === 0) {
    return { problem: "The file is empty.", status: 422 as const };
  }
  if (bytes <= limit) return null;
  const most = Math.floor(limit / 1024 / 1024);
  return {
    problem: `The file is too large: at most ${most} MB are taken.`,
    status: 413 as const,
  };
}

async function wrongContent(
  path: string,
  promised: NonNullable<ReturnType<typeof promisedBy>>,
) {
  const problem = await contradiction(path, promised);
  return problem ? { problem, status: 415 as const } : null;
}

/** A full disk is not the file's fault: the form is read on, to come back. */
function orFull(error: unknown): Homeless {
  if (!isDiskFull(error)) throw error;
  return { full: error };
}

function goodOnly(files: readonly Taken[]): GoodFile[] {
  for (const file of files) if ("full" in file) throw file.full;
  const bad = files.filter((file) => "problem" in file);
  const [first] = bad;
  if (first) {
    const sentences = bad.map(({ name, problem }) => `“${name}”: ${problem}`);
    if (files.length > 1) sentences.unshift(noneOf(files.length, bad.length));
    throw new Invalid({ files: sentences.join("\n") }, first.status);
  }
  return files.filter((file) => "arrival" in file);
}

function oneAtLeast([good, ...others]: GoodFile[]): [GoodFile, ...GoodFile[]] {
  if (!good) throw new Invalid({ files: "Choose a file" });
  return [good, ...others];
}
