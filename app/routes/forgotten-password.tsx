import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer } from "../forms/answer.server.ts";
import { ForgottenPassword, sentTitle } from "../people/ForgottenPassword.tsx";
import { byMail } from "../people/mail.server.ts";
import { email } from "../people/person.ts";
import { requestReset } from "../people/request-reset.server.ts";
import { named, statusOf } from "../answering.server.ts";
import { openToAll } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Forgotten password");

const schema = z.object({ email });

export const loader = openToAll(async ({ app }) => ({ byMail: byMail(app) }));

export const action = openToAll(async ({ app, request, retitle }) =>
  answer(
    { app, request },
    schema,
    async (input) => {
      // Not awaited: how long the answer takes must not tell who has an account.
      void requestReset(app, input.email).catch((thrown) => {
        const error = named(thrown);
        if (!statusOf(error)) console.error(error);
      });
      retitle(sentTitle(byMail(app)));
      return data({ sentTo: input.email });
    },
    null,
  ),
);

export default function ForgottenPasswordPage() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return answered && "sentTo" in answered ? (
    <ForgottenPassword {...loaded} {...answered} answered={undefined} />
  ) : (
    <ForgottenPassword {...loaded} sentTo={null} answered={answered} />
  );
}
