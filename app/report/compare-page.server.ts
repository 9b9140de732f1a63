import { listVersionBlocks } from "#db/queries/reports.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { formatDate } from "../ui/dates.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import type { ChangeCounts } from "./change-rows.ts";
import { nothingSent } from "./nothing-sent.ts";
import { type Compared, renderedComparison } from "./rendered.server.tsx";
import { versionInText, versionName } from "./version-name.ts";
import { draftNow, isDraftOpen } from "./words-now.server.ts";

const working = "working";

/** A version that this person may choose. */
interface Choice {
  /** Its number, or "working". */
  value: string;
  label: string;
  /** As a sentence has it. */
  name: string;
  href: string;
}

/** A comparison of two versions; the earlier stands before the later. */
export interface Comparison {
  before: Choice;
  after: Choice;
  whole: boolean;
  counts: ChangeCounts;
}

/** The page that compares two versions of the report. */
export interface ComparePageView {
  top: string;
  /** Latest first. */
  choices: Choice[];
  from: string;
  to: string;
  /** Null where there are not two different versions to compare. */
  comparison: Comparison | null;
  /** Why there is nothing to compare; "" where two versions can be chosen. */
  nothing: string;
}

/**
 * Two versions of the report as they differ, or what there is to choose from.
 * Whoever may read both may compare them; the working draft is the team's.
 * The differences themselves are handed over as "changes".
 * @throws NotFound for a version that this person cannot read
 */
export async function comparePage(
  call: ChallengeCall,
): Promise<ComparePageView> {
  const { challenge, url } = call;
  const choices = await choicesOf(call);
  const [latest, before = latest] = choices;
  const asked = (name: string, usual: Choice | undefined) =>
    url.searchParams.get(name) ?? usual?.value ?? "";
  const [from, to] = [asked("from", before), asked("to", latest)];
  const top = `/challenges/${challenge.id}`;
  const page = { top, choices, from, to, comparison: null };
  if (!latest || choices.length < 2) {
    return { ...page, nothing: nothingToCompare(call, latest) };
  }
  const [later, earlier] = choices.filter(({ value }) =>
    [from, to].includes(value),
  );
  const known = (value: string) => choices.some((one) => one.value === value);
  if (!known(from) || !known(to)) throw new NotFound();
  if (!later || !earlier) return { ...page, nothing: "" };
  const whole = url.searchParams.get("show") === "whole";
  const { counts, html } = await drawn(call, earlier, later, whole);
  call.ready("changes", html);
  const comparison = { before: earlier, after: later, whole, counts };
  return { ...page, comparison, nothing: "" };
}

async function choicesOf(call: ChallengeCall): Promise<Choice[]> {
  const report = `/challenges/${call.challenge.id}/report`;
  const versions = await versionsSent(call.app.db, call);
  const sent = versions.map((version) => ({
    value: String(version.number),
    label: `${versionName(version)}, sent ${formatDate(version.created_at)}`,
    name: versionInText(version),
    href: `${report}/versions/${version.number}`,
  }));
  if (!isDraftOpen(call)) return sent;
  const draft = {
    value: working,
    label: "Working draft, as it stands now",
    name: "the working draft",
    href: `${report}#working-draft`,
  };
  return [draft, ...sent];
}

function nothingToCompare(
  { stage, sees }: ChallengeCall,
  only: Choice | undefined,
): string {
  return only === undefined || only.value === working
    ? nothingSent(stage, sees("report") === "all")
    : `Only ${only.name} has been sent. There is something to compare once there is a second version.`;
}

async function drawn(
  call: ChallengeCall,
  before: Choice,
  after: Choice,
  whole: boolean,
): Promise<Compared> {
  const { app, challenge } = call;
  const numbers = [before, after]
    .filter(({ value }) => value !== working)
    .map(({ value }) => Number(value));
  const sent = await listVersionBlocks(app.db, challenge.id, numbers);
  const blocksOf = async ({ value }: Choice): Promise<readonly Block[]> =>
    value === working
      ? (await draftNow(app.db, call)).blocks
      : blocksFrom(sent.get(Number(value)));
  return renderedComparison({
    // What is still written changes from one reading to the next.
    kept:
      numbers.length === 2 ? [challenge.id, ...numbers, whole].join() : null,
    before: await blocksOf(before),
    after: await blocksOf(after),
    whole,
  });
}
