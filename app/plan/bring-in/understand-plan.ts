import { pageOf } from "../../forms/page.ts";
import type { Corrections, Reading } from "./brought-plan.ts";
import { countsOf } from "./counts.ts";
import { type Understood, understood } from "./corrected.ts";
import { type Stands, otherwiseNow, partRows } from "./standing.ts";
import { rowShown } from "./row-shown.ts";
import { tableShown } from "./table-shown.ts";

/** A file that is to be understood, and which part of it is looked at. */
export interface PlanAsked {
  /** What the reader gave, as JSON. */
  reading: string;
  corrections: Corrections;
  /** Says what is looked at, and which page of it. */
  address: string;
  /** What is looked at where that says nothing. */
  look: Look;
  /** What the plan has by now, which is left out; null to see the whole file. */
  stands: Stands | null;
}

/** What of a file can be looked at. */
export const looks = ["tables", "doubts", "unread", "plan"] as const;

export type Look = (typeof looks)[number];

/** So much of a file stands on a page. */
const shownAtOnce = 25;

/** A file as its page shows it: understood, counted, a part of it drawn. */
export function understandPlan({ reading, corrections, ...asked }: PlanAsked) {
  // Written by `bringFile`, from what the reader gave.
  const whole = understood(JSON.parse(reading) as Reading, corrections);
  const { of, ...left } = withoutStanding(whole, asked.stands);
  const url = new URL(asked.address);
  const look =
    looks.find((one) => one === url.searchParams.get("look")) ?? asked.look;
  const { plan } = of;
  const doubted = plan.rows.filter(({ doubts }) => doubts.length > 0);
  return {
    look,
    title: plan.title,
    intro: plan.intro,
    counts: countsOf(plan),
    doubts: doubted.length,
    unread: plan.unread.length,
    warnings: plan.warnings,
    tables: tablesOf(of),
    ...left,
    ...partOf(of, doubted, look, url, corrections),
  };
}

/** A file without what its plan has, and how much that is. */
function withoutStanding(of: Understood, stands: Stands | null) {
  if (!stands) return { of, standing: 0, otherwise: [], otherwiseCount: 0 };
  const { fresh, marked, same } = partRows(of.plan.rows, stands);
  const differing = otherwiseNow(marked, stands, of);
  return {
    of: { ...of, plan: { ...of.plan, rows: fresh } },
    standing: marked.length + same.length,
    otherwise: differing.slice(0, shownAtOnce).map((row) => rowShown(row, of)),
    otherwiseCount: differing.length,
  };
}

function partOf(
  of: Understood,
  doubted: Understood["plan"]["rows"],
  look: Look,
  url: URL,
  said: Corrections,
) {
  const { plan, grids } = of;
  const asked = Number(url.searchParams.get("table") ?? "1") - 1;
  const at = grids.grids[asked] ? asked : 0;
  const all = {
    tables: grids.grids[at]?.rows ?? [],
    doubts: doubted,
    unread: plan.unread,
    plan: plan.rows,
  }[look];
  const page = pageOf(url, all.length, shownAtOnce);
  const [from, to] = [page.offset, page.offset + shownAtOnce];
  const inView = (rows: readonly number[]) =>
    rows.some((row) => row >= from && row < to);
  const rows = {
    tables: plan.rows.filter(
      (row) => row.from.grid === at && inView(row.from.rows),
    ),
    doubts: doubted.slice(from, to),
    unread: [],
    plan: plan.rows.slice(from, to),
  }[look];
  return {
    page: { number: page.number, count: page.count },
    table: look === "tables" ? tableShown(of, at, [from, to], said) : null,
    rows: rows.map((row) => rowShown(row, of)),
    cells: look === "unread" ? plan.unread.slice(from, to) : [],
  };
}

const tablesOf = ({ grids, mapping }: Understood) =>
  grids.grids.map(({ name, rows }, at) => ({
    name: name || `Table ${at + 1}`,
    rows: rows.length,
    isLeftOut: mapping.grids[at]?.isLeftOut ?? true,
  }));

export type PlanShown = ReturnType<typeof understandPlan>;
