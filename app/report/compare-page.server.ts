import { listVersionBlocks } from "#db/queries/reports.ts";
import { NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type Block, blocksFrom } from "./blocks.ts";
import type { ChangeCounts } from "./change-rows.ts";
import { type Choice, compareEnds, working } from "./compare-ends.server.ts";
import { nothingSent } from "./nothing-sent.ts";
import { type Compared, renderedComparison } from "./rendered.server.tsx";
import { workingDraft } from "./working-draft.server.ts";

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
  const { known, ends, ...asked } = await compareEnds(call);
  const { choices } = asked;
  const top = `/challenges/${challenge.id}`;
  const page = { top, ...asked, comparison: null };
  if (choices.length < 2) {
    return { ...page, nothing: nothingToCompare(call, choices[0]) };
  }
  if (!known) throw new NotFound();
  if (!ends) return { ...page, nothing: "" };
  const { earlier, later } = ends;
  const whole = url.searchParams.get("show") === "whole";
  const { counts, html } = await drawn(call, earlier, later, whole);
  call.ready("changes", html);
  const comparison = { before: earlier, after: later, whole, counts };
  return { ...page, comparison, nothing: "" };
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
      ? (await workingDraft(app.db, call)).blocks
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
