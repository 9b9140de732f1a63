import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { RemoveAction } from "../plan/RemoveAction.tsx";
import { actionOf } from "../plan/read-plan.server.ts";
import { removeAction } from "../plan/remove-action.server.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Remove an action");

export const loader = inChallenge("plan", async (call) => {
  allowRole(call, "plan");
  const {
    top,
    may,
    action: one,
  } = await actionOf(call, call.param("actionId"));
  return { top, may, id: one.id, number: one.number, text: one.text };
});

export const action = inChallenge("plan", async (call) => {
  const { app } = call;
  throw redirect(
    await removeAction(app, attemptOf(call), call.param("actionId")),
    303,
  );
});

export default function Remove() {
  const { may, ...shown } = useLoaderData<typeof loader>();
  if (!may) {
    return <NotOpen what="The improvement plan" back={shown.top} />;
  }
  return <RemoveAction {...shown} />;
}
