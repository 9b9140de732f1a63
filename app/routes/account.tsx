import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listSignIns } from "#db/queries/sign-ins.ts";
import { answer } from "../forms/answer.server.ts";
import { sayNext } from "../forms/said.server.ts";
import { NameForm, PasswordForm } from "../people/AccountForms.tsx";
import { SignIns } from "../people/SignIns.tsx";
import { accountSaid, accountSchema } from "../people/account.ts";
import {
  changeAccount,
  passwordAsTyped,
} from "../people/change-account.server.ts";
import { signedIn } from "../respond.server.ts";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Your account");

export const loader = signedIn(async ({ app, who }) => {
  const rows = await listSignIns(app.db, who.id, app.now());
  return {
    name: who.name,
    email: who.email,
    signIns: rows.map(({ id, device, created_at, seen_at }) => ({
      id,
      device,
      begunAt: created_at,
      seenAt: seen_at,
      isThis: id === who.signInId,
    })),
  };
});

export const action = signedIn(async (call) =>
  answer(
    call,
    accountSchema,
    async (input) => {
      const { app, who, address } = call;
      const asked = { ...input, address };
      const { to, cookie } = await changeAccount(app, who, asked);
      if (!cookie) return to;
      const headers = new Headers({ "Set-Cookie": cookie });
      headers.append("Set-Cookie", sayNext(app, accountSaid[input.intent]));
      return redirect(to, { status: 303, headers });
    },
    ({ intent }) => accountSaid[intent],
    passwordAsTyped(call),
  ),
);

export default function Account() {
  const { name, email, signIns } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page narrow>
      <PageHeading title="Your account" lead={`You sign in as ${email}.`} />
      <section className="cf-section">
        <h2 className="govuk-heading-m">Where you are signed in</h2>
        <SignIns signIns={signIns} />
        <ButtonForm
          label="Sign out everywhere"
          look="warning"
          fields={{ intent: "endAll" }}
        />
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">Your name</h2>
        <NameForm name={name} answered={answered} />
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">Your password</h2>
        <PasswordForm answered={answered} />
      </section>
    </Page>
  );
}
