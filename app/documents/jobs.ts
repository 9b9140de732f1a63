import { recogniseReport } from "./report-in/recognise.ts";
import { readWord } from "./word-in/read-word.ts";

/**
 * What is done apart from the service's own thread, by name. What goes in and
 * comes out is plain data; bytes arrive as a Uint8Array.
 */
export const jobs = {
  /** A .docx, whatever is in it. */
  readWord: (bytes: Uint8Array) => readWord(bytesOf(bytes)),
  /** A .docx as a report of a peer challenge. */
  readReport: async (bytes: Uint8Array) =>
    recogniseReport(await readWord(bytesOf(bytes))),
};

/** Each job's input and outcome. */
export type Jobs = {
  [Job in keyof typeof jobs]: {
    input: Parameters<(typeof jobs)[Job]>[0];
    outcome: Awaited<ReturnType<(typeof jobs)[Job]>>;
  };
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
