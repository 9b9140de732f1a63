import type { Answered } from "../forms/use-answer.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SignInAgain } from "./SignInAgain.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { keptTyped, signedOut } from "./kept.ts";

interface Props {
  next: string;
  /** Somebody is signed in already. */
  isIn: boolean;
  demo: boolean;
  answered: Answered | undefined;
}

/** The page for signing in, and what else a person may need there. */
export function SignInPage(props: Props) {
  const { next, isIn, demo, answered } = props;
  const kept = keptTyped(answered);
  if (kept) {
    return (
      <Page narrow>
        <PageHeading {...signedOut} />
        <SignInAgain kept={kept} answered={answered} />
      </Page>
    );
  }
  if (isIn) {
    return (
      <Page narrow>
        <PageHeading title="You are signed in" />
        <LinkButton href={next}>Carry on</LinkButton>
      </Page>
    );
  }
  return (
    <Page narrow>
      <PageHeading title="Sign in" />
      {demo && (
        <Notice title="This is a demonstration">
          <p>
            You need no password:{" "}
            <a className="govuk-link" href="/demo">
              choose who to be
            </a>
            .
          </p>
        </Notice>
      )}
      <SignInForm answered={answered} next={next} />
      <p>
        <a className="govuk-link" href="/forgotten-password">
          I have forgotten my password
        </a>
      </p>
      <p className="cf-secondary">
        Accounts are by invitation: somebody who runs your challenge sends you a
        link.
      </p>
    </Page>
  );
}
