import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

interface Props {
  /** Whether letters go out by mail. */
  byMail: boolean;
  /** The address that was given, once the letter is written. */
  sentTo: string | null;
  answered: Answered | undefined;
}

/** What the page is called once the letter is written. */
export const sentTitle = (byMail: boolean) =>
  byMail ? "Look at your email" : "Ask for your letter";

/** Asks for a letter with a link for a new password. */
export function ForgottenPassword({ byMail, sentTo, answered }: Props) {
  return (
    <Page narrow>
      <PageHeading
        title={sentTo === null ? "Forgotten password" : sentTitle(byMail)}
        lead={
          sentTo === null
            ? byMail
              ? "A letter to the email address of your account brings a link for a new password."
              : "This service sends no email itself: a letter with a link for a new password is written, and a programme manager passes it on."
            : `If there is an account for ${sentTo}, a letter with a link is waiting. The link works once, within one hour.`
        }
      />
      {!byMail && sentTo !== null && (
        <Notice title="This service sends no email itself">
          Ask a programme manager for the letter: they find it in the outbox.
        </Notice>
      )}
      {sentTo === null && <EmailForm answered={answered} />}
      <p>
        <a className="govuk-link" href="/sign-in">
          Back to signing in
        </a>
      </p>
    </Page>
  );
}

function EmailForm({ answered }: Pick<Props, "answered">) {
  const { fields, problems, theirs } = useAnswer<{ email: string }>(
    "forgotten",
    answered,
    {},
  );
  return (
    <PostForm id="forgotten" problems={problems} theirs={theirs}>
      <TextField field={fields.email} label="Email address" type="email" />
      <Button>Ask for a link</Button>
    </PostForm>
  );
}
