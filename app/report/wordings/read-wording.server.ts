import type { Kysely } from "kysely";
import { findWording } from "#db/queries/wordings.ts";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "../../challenge/enter.server.ts";
import { NotFound } from "../../errors.ts";
import type { ChallengeCall } from "../../respond.server.ts";
import { blockNames } from "../block-names.ts";
import { workingDraft } from "../working-draft.server.ts";
import { ownMark } from "./own-mark.server.ts";
import { theOpening, thingName, thingNamed, wordingEditable } from "./thing.ts";
import { ownWords } from "./worded.ts";

/**
 * A thing that the report may word otherwise: its own words, its block in
 * the draft and what that is called.
 * @throws NotFound for what is not in the draft, and for who may not see that
 */
export async function wordedThing(
  db: Kysely<Tables>,
  standing: Standing,
  named: string,
) {
  const draft = await workingDraft(db, standing);
  const thing = thingNamed(named);
  const own = thing && ownWords(draft.source, thing);
  if (!thing || !own) throw new NotFound();
  const block =
    thing.kind === theOpening.kind
      ? draft.blocks.find(({ id }) => id === "heading:background")
      : draft.blocks.find(({ ref }) => ref?.id === thing.id);
  const names = blockNames(draft.blocks);
  const name =
    thing.kind === theOpening.kind
      ? "the opening of section 1"
      : (names.get(block?.id ?? "") ?? "");
  return { thing, own, name, blockId: block?.id ?? "" };
}

/** What the page about the report's words for a thing shows. */
export async function readWording(call: ChallengeCall) {
  const { app, challenge, param } = call;
  const { thing, own, name, blockId } = await wordedThing(
    app.db,
    call,
    param("thing"),
  );
  const row = await findWording(app.db, challenge.id, thingName(thing));
  const top = `/challenges/${challenge.id}`;
  return {
    top,
    kind: thing.kind,
    name,
    own,
    /** What tells these own words from others. */
    ownMark: ownMark(own),
    back: `${top}/report#${blockId}`,
    here: `${top}/report/wordings/${thingName(thing)}`,
    open: call.may(wordingEditable(thing.kind)),
    /** This person writes the report, but not this. */
    isForOthers:
      call.may("reportSections") && !call.may(wordingEditable(thing.kind)),
    said: row?.in_use ? saidFrom(row) : null,
    version: row?.version ?? 0,
  };
}

function saidFrom(row: NonNullable<Awaited<ReturnType<typeof findWording>>>) {
  return {
    leadIn: row.lead_in,
    text: row.text,
    /** The thing's own words when these were saved. */
    taken: { leadIn: row.taken_lead_in, text: row.taken_text },
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
  };
}

export type WordingRead = Awaited<ReturnType<typeof readWording>>;
