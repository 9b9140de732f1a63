import {
  findWording,
  saveWording,
  setWordingAside,
} from "#db/queries/wordings.ts";
import type { Editable } from "#workflows/permissions.ts";
import {
  type Attempt,
  type Change,
  edit,
} from "../../challenge/change.server.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, Stale } from "../../errors.ts";
import { ownMark } from "./own-mark.server.ts";
import { wordedThing } from "./read-wording.server.ts";
import { thingName, thingNamed, wordingEditable } from "./thing.ts";
import type { WordingInput } from "./wording.ts";

/**
 * Saves what the report says in place of a thing's own words, over the version
 * that was read.
 * @returns the address to go to
 * @throws NotFound for what is not in the draft; Invalid without first words
 *   where the thing itself has some; NotNow when it says something else by now;
 *   Stale, with the other person's words, when it was saved meanwhile
 */
export async function writeWording(
  app: Context,
  attempt: Attempt,
  named: string,
  { version, own, ...words }: WordingInput,
): Promise<string> {
  return edit(app, attempt, contentOf(named), async (change) => {
    const { db, challenge, who, at } = change;
    const worded = await wordedThing(db, change, named);
    if (own !== ownMark(worded.own)) throw readOwnAgain("save");
    if (words.leadIn === "" && worded.own.leadIn !== "") {
      throw new Invalid({ leadIn: "Enter the first words" });
    }
    const thing = thingName(worded.thing);
    const kept = await saveWording(db, {
      challengeId: challenge.id,
      ...{ thing, words, version, at },
      own: worded.own,
      by: who.id,
    });
    if (!kept) throw await stale(change, thing, worded.own);
    await change.record({
      event: "reportReworded",
      subject: worded.name,
      audience: "team",
    });
    return `/challenges/${challenge.id}/report#${worded.blockId}`;
  });
}

/**
 * Lets the report say a thing's own words again. The history keeps what it
 * said instead.
 * @returns the address to go to
 * @throws NotFound for what is not in the draft; NotNow when the report's words
 *   are no longer those that were read
 */
export async function takeAgain(
  app: Context,
  attempt: Attempt,
  named: string,
  { version, own }: { version: number; own: string },
): Promise<string> {
  return edit(app, attempt, contentOf(named), async (change) => {
    const { db, challenge, who, at } = change;
    const worded = await wordedThing(db, change, named);
    if (own !== ownMark(worded.own)) throw readOwnAgain("decide");
    const thing = thingName(worded.thing);
    const present = await findWording(db, challenge.id, thing);
    const aside = { thing, version, by: who.id, at };
    const done = await setWordingAside(db, challenge.id, aside);
    if (!present || !done) {
      throw readAgain("the report’s words", present?.updated_by_name ?? null);
    }
    await change.record({
      event: "ownWordsTakenAgain",
      subject: worded.name,
      note: [present.lead_in, present.text].filter(Boolean).join("\n\n"),
      audience: "team",
    });
    return `/challenges/${challenge.id}/report#${worded.blockId}`;
  });
}

/** @throws NotFound for what the report does not word */
function contentOf(named: string): Editable {
  const thing = thingNamed(named);
  if (!thing) throw new NotFound();
  return wordingEditable(thing.kind);
}

/** Nobody words, or takes, what they have not read. */
const readOwnAgain = (then: string) =>
  readAgain("what this was taken from", null, then);

/** The words that somebody else saved, or the thing's own where they are gone. */
async function stale(
  { db, challenge, at }: Change,
  thing: string,
  own: { leadIn: string; text: string },
) {
  const present = await findWording(db, challenge.id, thing);
  return new Stale({
    version: present?.version ?? 0,
    savedBy: present?.updated_by_name ?? null,
    savedAt: present?.updated_at ?? at,
    values: {
      leadIn: present?.lead_in ?? own.leadIn,
      text: present?.text ?? own.text,
    },
  });
}
