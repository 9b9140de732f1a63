import {
  insertMessage,
  insertRequest,
} from "#db/queries/evidence-request-changes.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import { type AskInput, workersOf } from "./request.ts";
import { tell } from "../challenge/tell.server.ts";

/**
 * Asks the council for evidence, and writes to it once that is kept.
 * @returns the address of the request
 * @throws Invalid for an area or criterion that is not in scope
 */
export async function askForEvidence(
  app: Context,
  attempt: Attempt,
  input: AskInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "requests", async (change) => {
    const { db, challenge, who, at } = change;
    const id = change.newId();
    const number = await insertRequest(db, {
      id,
      challengeId: challenge.id,
      words: {
        question: input.question,
        due: input.due,
        ...placeOf(change, input.place),
      },
      by: who.id,
      at,
    });
    await insertMessage(db, {
      id: change.newId(),
      requestId: id,
      by: who.id,
      at,
      kind: "ask",
      text: input.question,
    });
    await change.record({
      event: "evidenceRequested",
      subject: `Request ${number}`,
      audience: "both",
    });
    const address = `/challenges/${challenge.id}/evidence/requests/${id}`;
    await tell(app, change, workersOf("council"), {
      subject: `Evidence request ${number}`,
      body: `The peer team asks for evidence, in evidence request ${number}. Read it:`,
      address,
    });
    return address;
  });
}

/** What a request is about: a criterion, a whole area, or neither. */
function placeOf({ areas }: Pick<Change, "areas">, place: string) {
  if (place === "") return { areaKey: null, criterionKey: null };
  const area = areas.find(
    ({ key, criteria }) =>
      `area:${key}` === place || criteria.some((known) => known.key === place),
  );
  if (!area) throw new Invalid({ place: "Choose an area in scope" });
  const whole = `area:${area.key}` === place;
  return { areaKey: area.key, criterionKey: whole ? null : place };
}
