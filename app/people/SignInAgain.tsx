import type { Answered } from "../forms/use-answer.ts";
import { Notice } from "../ui/Notice.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { type KeptForm, keptToText } from "./kept.ts";

interface Props {
  kept: KeptForm;
  answered?: Answered | undefined;
}

/** The way back for somebody whose sign-in had ended as they pressed a button. */
export function SignInAgain({ kept, answered }: Props) {
  return (
    <>
      {kept.files && <FilesLost />}
      <SignInForm answered={answered} kept={keptToText(kept)} />
      <p>
        {/* To leave this page would be to lose what was typed. */}
        <a className="govuk-link" href="/forgotten-password" target="_blank">
          I have forgotten my password (opens in a new tab)
        </a>
      </p>
    </>
  );
}

/** Says that chosen files must be chosen again. */
export function FilesLost() {
  return (
    <Notice kind="warning" title="Files have to be chosen again">
      A browser does not let a page keep the files you chose. What you typed on
      the same form is kept.
    </Notice>
  );
}
