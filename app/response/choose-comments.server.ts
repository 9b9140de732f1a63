import { listAnnotations } from "#db/queries/annotations.ts";
import { chooseComments } from "#db/queries/responses.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import { readAgain } from "../challenge/read-again.ts";
import { versionsRead } from "../comments/versions-read.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import type { ChooseInput } from "./response.ts";

/**
 * Chooses which comments of a page go into the response; the rest of them stay
 * with the council. Nothing is chosen until the council lead does.
 * @returns the address of the desk
 * @throws NotFound for a comment that is not there; NotNow when one was
 *   changed, chosen or sent after the page was opened
 */
export async function choose(
  app: Context,
  attempt: Attempt,
  input: ChooseInput,
): Promise<string> {
  const read = versionsRead(input.shown);
  const shown = [...read.keys()];
  const wanted = { all: shown, none: [] };
  const ticked = new Set(input.which ? wanted[input.which] : input.chosen);
  const chosen = shown.filter((id) => ticked.has(id));
  const left = shown.filter((id) => !ticked.has(id));
  return edit(app, attempt, "commentChoice", async (change) => {
    const { db, challenge, who, at } = change;
    const found = await listAnnotations(
      db,
      {
        challengeId: challenge.id,
        sight: { annotations: change.sees("annotations"), answers: "none" },
        filter: { ids: [...read.keys()] },
      },
      { limit: read.size, offset: 0 },
    );
    if (found.length !== read.size) throw new NotFound();
    const changed = found.find(({ id, version }) => version !== read.get(id));
    if (changed) {
      throw readAgain(`comment ${changed.number}`, null, "choose");
    }
    const key = { challengeId: challenge.id, by: who.id, at };
    await chooseComments(db, { ...key, ids: chosen, chosen: true });
    await chooseComments(db, { ...key, ids: left, chosen: false });
    return `/challenges/${challenge.id}/response#comments`;
  });
}
