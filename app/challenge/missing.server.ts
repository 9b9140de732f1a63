import { findMergedInto } from "#db/queries/findings.ts";
import { type Removable, findRemoval } from "#db/queries/removals.ts";
import type { Editable, Content } from "#workflows/permissions.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import { Gone, NotFound } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { Standing } from "./enter.server.ts";
import type { Work } from "./history-words.ts";

interface Thing {
  what: string;
  table: Removable;
  /** Who sees it, and who may write a new one. */
  of: Content & Editable;
  events: readonly Work[];
  /** Where they are listed, under the challenge; a new one is written there. */
  list: string;
  label: string;
  /** A field of its own form, and of no other form about it. */
  own: string;
  /** Whether it can be brought back. */
  back: boolean;
}

/** What people remove, by kind. */
export const things = {
  finding: {
    what: "finding",
    table: "finding",
    of: "findings",
    events: ["findingRemoved", "findingsMerged"],
    list: "findings",
    label: "Go to the findings",
    own: "kind",
    back: true,
  },
  recommendation: {
    what: "recommendation",
    table: "recommendation",
    of: "recommendations",
    events: ["recommendationRemoved"],
    list: "recommendations",
    label: "Go to the recommendations",
    own: "leadIn",
    back: true,
  },
  example: {
    what: "example",
    table: "example",
    of: "examples",
    events: ["exampleRemoved", "signpostRemoved"],
    list: "examples",
    label: "Go to examples and signposts",
    own: "leadIn",
    back: true,
  },
  action: {
    what: "action",
    table: "plan_action",
    of: "plan",
    events: ["actionRemoved"],
    list: "plan",
    label: "Go to the improvement plan",
    own: "measure",
    back: false,
  },
  note: {
    what: "note",
    table: "note",
    of: "notes",
    events: ["noteRemoved"],
    list: "notes",
    label: "Go to the notes",
    own: "judgement",
    back: false,
  },
} as const satisfies Record<string, Thing>;

/**
 * What the page of a button says that could not bring a thing back.
 * @throws NotFound for what never was, and for who may not know of it
 */
export async function stillGone(
  call: Pick<ChallengeCall, "app"> & Standing,
  kind: keyof typeof things,
  id: string,
) {
  const lost = await missing(call.app.db, call, kind, id);
  if (lost instanceof NotFound) throw lost;
  const { what, list } = lost.lost;
  return { what, list };
}

/**
 * What to throw where a thing of a challenge is not there: Gone, with who took
 * it away and when, for who may know that it was; NotFound for what never was.
 */
export async function missing(
  db: Kysely<Tables>,
  standing: Pick<Standing, "challenge" | "who" | "sees" | "may">,
  kind: keyof typeof things,
  id: string,
): Promise<Gone | NotFound> {
  const { challenge, who, sees, may } = standing;
  const { what, table, of, events, list, label, own, back } = things[kind];
  if (sees(of) !== "all") return new NotFound();
  const removal = await findRemoval(db, challenge.id, { table, id, events });
  if (!removal) return new NotFound();
  const all = `/challenges/${challenge.id}/${list}`;
  const isSignpost = removal.event === ("signpostRemoved" satisfies Work);
  const other =
    kind === "finding" ? await findMergedInto(db, challenge.id, id) : undefined;
  return new Gone({
    what: isSignpost ? "signpost" : what,
    by: removal.byId === who.id ? "You" : removal.by,
    at: removal.at,
    back: back && !other && may(of) ? `${all}/${id}/bring-back` : null,
    mergedInto: other ? `${all}/${other}` : null,
    list: { href: all, label },
    anew: may(of) ? { href: `${all}/new`, own } : null,
  });
}
