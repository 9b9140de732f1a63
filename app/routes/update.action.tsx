import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { UpdateForm } from "../plan/update/UpdateForm.tsx";
import { Closed } from "../plan/update/UpdatePage.tsx";
import { answerUpdate } from "../plan/update/answer-update.server.ts";
import { updateFormOf } from "../plan/update/update-pages.server.ts";
import { updateSchema } from "../plan/rounds/round.ts";
import { openToAll } from "../respond.server.ts";
import { Page } from "../ui/Page.tsx";
import { hidden, titled } from "../ui/title.ts";

export const meta = hidden(titled("How does this action stand?"));

export const handle = { scripts: ["keep-typing"] };

export const loader = openToAll(async ({ app, param }) => {
  const shown = await updateFormOf(app, param("token"), param("actionId"));
  return data(shown, { status: shown.action ? 200 : 410 });
});

export const action = openToAll(({ app, request, param }) =>
  answer(
    { app, request },
    updateSchema,
    (input) => answerUpdate(app, param("token"), param("actionId"), input),
    "What you said is kept. You can come back and say more until the round is closed.",
  ),
);

export default function UpdateOfAction() {
  const { action: asked, ...shown } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page narrow>
      {asked ? (
        <UpdateForm {...shown} action={asked} answered={answered} />
      ) : (
        <Closed {...shown} />
      )}
    </Page>
  );
}
