import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext } from "#app/context.server.ts";
import { readSettings } from "#app/settings.server.ts";
import { documentOf, reportTextOf } from "./document.tsx";
import {
  type Measured,
  fetchBytes,
  measureChanged,
  measureRequests,
  measureWork,
} from "./measure.ts";
import { cookieFor, seed, size } from "./seed.ts";
import { measurePlacing, placingSize } from "./placing.ts";
import { measureWord, wordSize } from "./word.ts";
import { startApp, startBare } from "./servers.ts";

const requests = Number(process.env["REQUESTS"] ?? 200);
const only = process.env["PAGE"];
const folder = await mkdtemp(join(tmpdir(), "critical-friend-bench-"));
const app = await createContext(
  readSettings({
    DATABASE_URL: `file:${folder}/bench.db`,
    EVIDENCE_DIR: `${folder}/evidence`,
  }),
);
const { challengeId, areas, leadPeer, councilLead } = await seed(app);
const top = `/challenges/${challengeId}`;
const team = await cookieFor(app, leadPeer);
const council = await cookieFor(app, councilLead);
const pages = [
  { name: "overview", path: top, cookie: team },
  { name: "area", path: `${top}/areas/${areas[0] ?? ""}`, cookie: team },
  { name: "report", path: `${top}/report/versions/1`, cookie: council },
];

// What comes after "--" goes to the served process: `-- --cpu-prof`.
const served = await startApp(folder, process.argv.slice(2));
const bare = await startBare();
try {
  console.log(
    `${size.findings} findings in ${size.areas.length} areas, ${size.comments} comments; ${requests} requests a line\n`,
  );
  console.log(
    line("page", "what", "at once", "req/s", "p50 ms", "p95 ms", "kB"),
  );
  for (const page of pages) {
    if (!only || only === page.name) await compare(page);
  }
  if (!only || only === "word") await measureWordFiles();
  if (!only || only === "placing") placeComments();
} finally {
  await served.stop();
  await bare.stop();
  await app.close();
  await rm(folder, { recursive: true });
}

/** One page: drawn alone, served, and the same bytes from the bare server. */
async function compare({ name, path, cookie }: (typeof pages)[number]) {
  const draw = await documentOf(app, path, cookie);
  const show = (what: string, at: number, measured: Measured) =>
    console.log(shown(name, what, at, measured));
  show("document at hand", 1, measureWork(draw, requests));
  if (name === "report") {
    const text = await reportTextOf(app, councilLead, challengeId);
    show("bare render", 1, measureWork(text, requests));
    const headers = { cookie, "accept-encoding": "identity" };
    const target = { url: served.address + path, headers };
    // Its text is kept as it was drawn, until a comment changes.
    const fresh = await measureChanged(target, requests, changeAComment);
    show("first reading", 1, fresh);
  }
  for (const encoding of ["identity", "gzip"]) {
    const headers = { cookie, "accept-encoding": encoding };
    const target = { url: served.address + path, headers };
    const held = `/${name}/${encoding}`;
    await bare.hold(held, await fetchBytes(target));
    const floor = { url: bare.address + held, headers };
    for (const connections of [1, 10]) {
      const load = { requests, connections };
      const app = await measureRequests(target, load);
      show(`served, ${encoding}`, connections, app);
      const least = await measureRequests(floor, load);
      show(`node:http, ${encoding}`, connections, least);
    }
  }
}

/** A long report as a Word file, both ways, beside what serves the pages. */
async function measureWordFiles() {
  const runs = Math.ceil(requests / 10);
  const { written, read } = await measureWord(app, runs);
  console.log(shown("word", "written", 1, written));
  console.log(shown("word", "read", 1, read));
  const { comments } = wordSize;
  console.log(
    `A report of some 60 pages with ${comments} comments and ${comments / 4} replies; the event loop was held for ${ms(written.held)} ms at most while it was written, for ${ms(read.held)} ms while it was read.`,
  );
}

/** Comments of a revised draft, found again in the version they were made on. */
function placeComments() {
  const measured = measurePlacing(Math.ceil(requests / 10));
  for (const [what, times] of Object.entries(measured)) {
    console.log(shown("placing", what, 1, times));
  }
  const { paragraphs, comments } = placingSize;
  console.log(
    `${comments} comments on a revised draft of ${paragraphs} paragraphs.`,
  );
}

function changeAComment(run: number) {
  return app.db
    .updateTable("comment")
    .set({ text: `Changed ${run} times.` })
    .where("number", "=", 1)
    .where("parent_id", "is", null)
    .execute();
}

function shown(name: string, what: string, at: number, m: Measured): string {
  const kB = (m.bytes / 1000).toFixed(0);
  const [rate, p50, p95] = [m.perSecond.toFixed(0), ms(m.p50), ms(m.p95)];
  return line(name, what, String(at), rate, p50, p95, kB);
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : 1);
}

function line(name: string, what: string, ...numbers: string[]): string {
  const cells = numbers.map((number) => number.padStart(9));
  return name.padEnd(10) + what.padEnd(20) + cells.join("");
}
