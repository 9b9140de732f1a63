import { z } from "zod";
import { isThere } from "#db/queries/removals.ts";
import { Gone } from "../errors.ts";
import { answer, lead } from "../forms/answer.server.ts";
import { type ChallengeCall, attemptOf } from "../respond.server.ts";
import { bringBack } from "./bring-back.server.ts";
import { missing } from "./missing.server.ts";
import { type Kind, things } from "./things.ts";

/** Takes the press of the button that brings a thing of a kind back. */
export const takeBack = (call: ChallengeCall, kind: Kind) =>
  answer(
    call,
    z.object({}),
    () => bringBack(call.app, attemptOf(call), kind, idIn(call, kind)),
    null,
  );

/**
 * The page with that button, whether it can be pressed now or not.
 * @throws a redirection to what is there, Gone where no button brings it back
 */
export async function backPage(call: ChallengeCall, kind: Kind) {
  const { app, challenge } = call;
  const { table, list } = things[kind];
  const id = idIn(call, kind);
  if (await isThere(app.db, challenge.id, { table, id })) {
    const to = `/challenges/${challenge.id}/${list}/${id}`;
    throw lead(app, { to, said: null });
  }
  const gone = await missing(app.db, call, kind, id);
  if (!(gone instanceof Gone) || gone.lost.mergedInto) throw gone;
  const { what, back, list: all } = gone.lost;
  const title = back
    ? `Bring this ${what} back?`
    : `This ${what} stays removed`;
  return { title, button: back ? `Bring the ${what} back` : null, back: all };
}

const idIn = (call: ChallengeCall, kind: Kind) =>
  call.param(things[kind].param);
