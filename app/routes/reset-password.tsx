import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer } from "../forms/answer.server.ts";
import { NewPasswordForm } from "../people/NewPasswordForm.tsx";
import { newPassword } from "../people/person.ts";
import {
  findGoodReset,
  resetPassword,
} from "../people/reset-password.server.ts";
import { openToAll } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ good }) =>
  good ? "Set a password" : linkOver,
);

const linkOver = "This link no longer works";

const schema = z.object({ newPassword });

export const loader = openToAll(async ({ app, param }) => {
  const good = await findGoodReset(app, param("token"));
  return data({ good }, { status: good ? 200 : 410 });
});

export const action = openToAll(async ({ app, request, param, address }) =>
  answer(
    { app, request },
    schema,
    async (input) => {
      const token = param("token");
      await resetPassword(app, { ...input, token, address });
      return "/sign-in";
    },
    "Your password is set. Sign in with it. Every earlier sign-in has ended.",
  ),
);

export default function ResetPassword() {
  const { good } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!good) return <LinkOver />;
  return (
    <Page narrow>
      <PageHeading
        title={good.isFirst ? "Set your password" : "Set a new password"}
        lead={`For the account of ${good.email}. Every device that is signed in to it now will have to sign in again.`}
      />
      <NewPasswordForm answered={answered} />
    </Page>
  );
}

function LinkOver() {
  return (
    <Page narrow>
      <PageHeading
        title={linkOver}
        lead="A link for setting a password works once and for a short time. It was used before, its time is over, or the address is not whole."
      />
      <LinkButton href="/forgotten-password">Ask for another link</LinkButton>
    </Page>
  );
}
