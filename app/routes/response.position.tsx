import { useActionData, useLoaderData } from "@remix-run/react";
import { findPosition } from "#db/queries/positions.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { PositionForm } from "../response/PositionForm.tsx";
import { positionRows } from "../challenge/positions.server.ts";
import { positionSchema } from "../response/response.ts";
import { takePosition } from "../response/take-position.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ recommendation }) => `Position on recommendation ${recommendation.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "positions");
    const { app, challenge, param } = call;
    const wanted = param("recommendationId");
    const rows = await positionRows(call);
    const row = rows.find(({ id }) => id === wanted);
    if (!row) throw new NotFound();
    const own = await findPosition(app.db, challenge.id, wanted);
    const { number, text, takenOn, position, reason } = row;
    const recommendation = { number, text, takenOn };
    const present = { position, reason, version: own?.version ?? 0 };
    const back = `/challenges/${challenge.id}/response#positions`;
    const open = call.may("positions");
    return { open, recommendation, present, back };
  },
  "all",
);

export const action = asWriterOf("positions", async (call) =>
  answer(
    call,
    positionSchema,
    (input) =>
      takePosition(
        call.app,
        attemptOf(call),
        call.param("recommendationId"),
        input,
      ),
    "The position is saved",
  ),
);

export default function Position() {
  const { open, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The position" back={page.back} />;
  }
  return <PositionForm {...page} answered={answered} />;
}
