import type { TransferRow, TransferRows } from "#db/queries/transfer.ts";
import { textsFrom } from "#db/values.ts";

/**
 * An export made while a plan was part of its challenge, as one of today: with
 * a plan under the challenge's id, a section for each area, and a row for each
 * action. The same as `db/migrations/024-plans.ts` does where it was kept.
 */
export function withPlanOfItsOwn(tables: TransferRows): TransferRows {
  const [challenge] = tables.challenge;
  const first = tables.report_version
    .filter(({ kind }) => kind === "final")
    .map((row) => String(row["created_at"]))
    .sort()[0];
  const isOld =
    tables.plan.length === 0 &&
    tables.plan_action.every((row) => row["plan_id"] === undefined);
  const hasPlan = first !== undefined || tables.plan_action.length > 0;
  if (!challenge || !isOld || !hasPlan) return tables;
  const at = first ?? challenge["created_at"] ?? null;
  const id = challenge["id"] ?? null;
  const saved = { version: 1, created_at: at, updated_at: at };
  return {
    ...tables,
    plan: [
      {
        ...{ id, challenge_id: id, ...saved },
        council_id: challenge["council_id"] ?? null,
        title: `Improvement plan: ${challenge["title"]}`,
        began_on: first?.slice(0, 10) ?? null,
      },
    ],
    plan_section: areasOf(tables).map((area, index) => ({
      ...{ id: `${id}-${area}`, plan_id: id, ...saved },
      ...{ position: index + 1, area_key: area, title: "" },
    })),
    plan_row: tables.plan_action.map((action) => ({
      ...{ id: action["id"] ?? null, plan_id: id, ...saved },
      section_id: action["area_key"] ? `${id}-${action["area_key"]}` : null,
      position: action["number"] ?? null,
      ...{ reference: "", evidence: "", gap: "" },
    })),
    plan_action: tables.plan_action.map((action) => ({
      ...without(action, "challenge_id", "area_key"),
      ...{ plan_id: id, row_id: action["id"] ?? null },
    })),
    plan_event: tables.challenge_event.flatMap(eventOf),
  };
}

const told = [
  ...["planStarted", "actionAdded", "actionChanged", "actionRemoved"],
  ...["actionBroughtBack", "progressAdded"],
];

function eventOf(row: TransferRow): TransferRow[] {
  if (!told.includes(String(row["event"]))) return [];
  const ofState = ["from_state", "to_state", "audience"];
  const one = without(row, "challenge_id", ...ofState);
  return [{ ...one, plan_id: row["challenge_id"] ?? null }];
}

/** The areas that its sections are about; in scope or not, each once. */
function areasOf({ challenge, plan_action: actions }: TransferRows): string[] {
  const used = actions.map((row) => row["area_key"] ?? null);
  const all = [...scopeOf(challenge[0]), ...used.filter((key) => key !== null)];
  return [...new Set(all.map(String))];
}

function scopeOf(challenge: TransferRow | undefined): string[] {
  try {
    return textsFrom(String(challenge?.["areas_in_scope"]));
  } catch {
    // Refused in words where all of an export is looked at.
    return [];
  }
}

const without = (row: TransferRow, ...columns: string[]): TransferRow =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !columns.includes(name)),
  );
