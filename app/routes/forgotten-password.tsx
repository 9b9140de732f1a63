import { data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { answer } from "../forms/answer.server.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { email } from "../people/person.ts";
import { requestReset } from "../people/request-reset.server.ts";
import { openToAll } from "../respond.server.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Forgotten password");

const schema = z.object({ email });

export const loader = openToAll(async () => null);

export const action = openToAll(async ({ app, request }) =>
  answer(
    { app, request },
    schema,
    async (input) => {
      // Not awaited: how long the answer takes must not tell who has an account.
      void requestReset(app, input.email).catch(console.error);
      const byMail = app.settings.smtpUrl !== null;
      return data({ sentTo: input.email, byMail });
    },
    null,
  ),
);

export default function ForgottenPassword() {
  const answered = useActionData<typeof action>();
  const sent = answered && "sentTo" in answered ? answered : null;
  return (
    <Page narrow>
      <PageHeading
        title={sent ? "Look at your email" : "Forgotten password"}
        lead={
          sent
            ? `If there is an account for ${sent.sentTo}, a letter with a link is waiting. The link works once, within one hour.`
            : "We send a link for a new password to the email address of your account."
        }
      />
      {sent && !sent.byMail && (
        <Notice title="This service sends no email itself">
          Ask a programme manager for the letter: it is in their outbox.
        </Notice>
      )}
      {answered && !("sentTo" in answered) && <EmailForm answered={answered} />}
      {!answered && <EmailForm answered={undefined} />}
      <p>
        <a className="govuk-link" href="/sign-in">
          Back to signing in
        </a>
      </p>
    </Page>
  );
}

function EmailForm({ answered }: { answered: Answered | undefined }) {
  const { fields, problems, theirs } = useAnswer<{ email: string }>(
    "forgotten",
    answered,
    {},
  );
  return (
    <PostForm id="forgotten" problems={problems} theirs={theirs}>
      <TextField field={fields.email} label="Email address" type="email" />
      <Button>Send the link</Button>
    </PostForm>
  );
}
